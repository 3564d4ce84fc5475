// Which windows of this browser are open: each holds a lock under its name for as long as it lives.

const prefix = 'cairn-window-'

/** The lock a window of this name holds while it lives. */
export const lockOf = (window: string): string => `${prefix}${window}`

/** The names of the windows that are open now; none are known where the browser has no locks. */
export async function openWindows(): Promise<ReadonlySet<string>> {
  const locks: LockManager | undefined = globalThis.navigator?.locks
  if (locks === undefined) return new Set()
  const { held = [] } = await locks.query()
  return new Set(held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])))
}
