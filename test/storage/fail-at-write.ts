// A disk that is full at the nth write of a database: nothing of our own is replaced, the store below refuses.
import type Dexie from 'dexie'

export interface Failing {
  /** Writes the store was asked for, the refused one included. */
  writes(): number
  /** The disk has room again. */
  stop(): Promise<unknown>
}

/** What stands below a store is laid when it is opened. */
function reopened(database: Dexie) {
  database.close({ disableAutoOpen: false })
  return database.open()
}

/** Refuses the `nth` write from now, counted from 1 over all tables. */
export async function failAtWrite(database: Dexie, nth: number): Promise<Failing> {
  let writes = 0
  const name = 'full disk'
  database.use({
    stack: 'dbcore',
    name,
    create: (core) => ({
      ...core,
      table: (table) => {
        const below = core.table(table)
        return {
          ...below,
          mutate: (request) => {
            writes += 1
            if (writes === nth) return Promise.reject(new DOMException('No room left.', 'QuotaExceededError'))
            return below.mutate(request)
          },
        }
      },
    }),
  })
  const stop = () => {
    database.unuse({ stack: 'dbcore', name })
    return reopened(database)
  }
  await reopened(database)
  return { writes: () => writes, stop }
}
