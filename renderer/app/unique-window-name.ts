// The name of this window, by which undo knows its own changes. It survives a restart; two tabs never share one.
import { lockOf } from '../storage/core/list-open-windows.ts'

const key = 'cairn.window'

/** Holds the name while the window lives; false when another tab holds it. */
function hold(name: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true)
  return new Promise((answer) => {
    void navigator.locks.request(lockOf(name), { ifAvailable: true }, (lock) => {
      answer(lock !== null)
      // Never resolved: the lock is let go when the window is.
      return lock === null ? undefined : new Promise<never>(() => undefined)
    })
  })
}

function remembered(): string[] {
  try {
    return [sessionStorage.getItem(key), localStorage.getItem(key)].filter((name) => name !== null)
  } catch {
    return []
  }
}

function remember(name: string): void {
  try {
    sessionStorage.setItem(key, name)
    localStorage.setItem(key, name)
  } catch {
    // Storage refused: undo then begins anew with each window.
  }
}

/**
 * The name of a window that the desktop has once: never another's, so it waits for the lock instead of giving the name up. By the
 * lock the other window knows that this one is open, and leaves its drafts alone.
 */
export function onlyWindowName(name: 'main' | 'capture'): string {
  if ('locks' in navigator) void navigator.locks.request(lockOf(name), () => new Promise<never>(() => undefined))
  return name
}

/** In a browser a tab keeps its name, and the first one to open takes up the last one's. */
export async function windowName(host: 'desktop' | 'browser'): Promise<string> {
  if (host === 'desktop') return onlyWindowName('main')
  for (const name of [...remembered(), crypto.randomUUID()]) {
    if (!(await hold(name))) continue
    remember(name)
    return name
  }
  return crypto.randomUUID()
}
