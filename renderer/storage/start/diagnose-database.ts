// What is the matter when the store fails: it is opened anew and read before anything is called damage. A disk that is full is no damage, nor is a folder
// that may only be read.
import { closedBy, readRoom } from '../core/disk-space.ts'
import { openDatabase } from '../core/open-database.ts'
import { isComplete } from '../core/watch-store.ts'

export type StoreFinding =
  /** It opens, and is the database that it was, with everything in it: what failed has passed. */
  | 'whole'
  /** It does not open, or not whole, and the disk is full or the folder read-only: until that is mended nothing can be said. */
  | 'full'
  | 'read-only'
  | 'damaged'

async function isWhole(name: string): Promise<boolean> {
  const opened = await openDatabase(name)
  if (opened.kind !== 'open') return false
  try {
    return opened.identity !== null && !opened.isTorn && (await isComplete(opened.database))
  } catch {
    return false
  } finally {
    opened.database.close()
  }
}

/** Changes nothing. */
export async function lookIntoStore(name: string): Promise<StoreFinding> {
  if (await isWhole(name)) return 'whole'
  return closedBy(await readRoom()) ?? 'damaged'
}
