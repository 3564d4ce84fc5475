// Work that follows every commit without standing in the way of what was saved being shown: a little later, and many at once.
import Dexie, { type ObservabilitySet } from 'dexie'
import type { CairnDatabase } from './database.ts'

const waitMilliseconds = 250

/**
 * Runs `work` soon, and again shortly after each change, of this window or another. The first commit starts the clock; later
 * ones ride along. Answers how to stop.
 */
export function followCommits({ name }: CairnDatabase, work: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const run = () => {
    timer = null
    // A store that cannot be read is told by the page that reads it.
    work().catch(() => undefined)
  }
  const wait = () => {
    timer ??= setTimeout(run, waitMilliseconds)
  }
  // Each commit adds a change, and Dexie names its table to the listeners of every window.
  const changes = `idb://${name}/changes/`
  const heard = (parts: ObservabilitySet) => {
    if (changes in parts) wait()
  }
  Dexie.on('storagemutated', heard)
  wait()
  return () => {
    Dexie.on.storagemutated.unsubscribe(heard)
    if (timer !== null) clearTimeout(timer)
  }
}
