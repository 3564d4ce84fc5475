// A disk that is full at the nth write of whatever opens a database: below Dexie, so that upgrades and restores fail alike.

const writers = ['put', 'add', 'delete', 'clear'] as const
type Writer = (typeof writers)[number]

export interface FailingStore {
  /** Whether the chosen write came and was refused. */
  readonly isFailed: () => boolean
  readonly stop: () => void
}

/** Refuses the `nth` write from now, counted from 1 over all databases of this test. */
export function failAtStoreWrite(nth: number): FailingStore {
  const kind = IDBObjectStore.prototype
  const real = new Map<Writer, unknown>(writers.map((name) => [name, Reflect.get(kind, name)]))
  let writes = 0
  let isFailed = false
  for (const [name, write] of real) {
    Reflect.set(kind, name, function (this: IDBObjectStore, ...given: unknown[]) {
      writes += 1
      if (writes === nth) {
        isFailed = true
        throw new DOMException('No room left.', 'QuotaExceededError')
      }
      if (typeof write !== 'function') throw new Error(`A store without ${name}`)
      return Reflect.apply(write, this, given)
    })
  }
  const stop = () => {
    for (const [name, write] of real) Reflect.set(kind, name, write)
  }
  return { isFailed: () => isFailed, stop }
}
