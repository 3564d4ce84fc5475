// Work that follows every commit without standing in the way of what was saved being shown: a little later, and many at once.
import Dexie, { type ObservabilitySet } from 'dexie'
import type { CairnDatabase } from './database.ts'

const waitMilliseconds = 250

/** Runs `heard` with each change, of this window or another: each adds one, and Dexie names its table to every window. Answers how to stop. */
export function onChanges({ name }: CairnDatabase, heard: () => void): () => void {
  const changes = `idb://${name}/changes/`
  const listen = (parts: ObservabilitySet) => {
    if (changes in parts) heard()
  }
  Dexie.on('storagemutated', listen)
  return () => Dexie.on.storagemutated.unsubscribe(listen)
}

/**
 * Runs `work` soon, and again shortly after each change, of this window or another. The first commit starts the clock; later
 * ones ride along. Answers how to stop.
 */
export function followCommits(database: CairnDatabase, work: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const run = () => {
    timer = null
    // A store that cannot be read is told by the page that reads it.
    work().catch(() => undefined)
  }
  const wait = () => {
    timer ??= setTimeout(run, waitMilliseconds)
  }
  const stop = onChanges(database, wait)
  wait()
  return () => {
    stop()
    if (timer !== null) clearTimeout(timer)
  }
}
