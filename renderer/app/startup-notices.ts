// What a window says by itself once its first page stands: that it went back, that the store was closed under it, that rows are missing.

import { counted } from '../../shared/rules/text/number-words.ts'
import { clockTime, dayOfInstant, dayWords } from '../../shared/rules/time/day-words.ts'
import type { Cairn } from '../storage/cairn-context.tsx'
import { renewStoreLog } from '../storage/core/renew-indexeddb-log.ts'
import { isComplete, type StoreEvent, watchStore } from '../storage/core/watch-store.ts'
import { lookIntoStore } from '../storage/start/diagnose-database.ts'
import { takeWentBack } from '../storage/start/restore-notice.ts'
import { hideNotice, showNotice } from '../ui/show-notice.ts'
import { onWorkerDeath, type WorkerName } from '../workers/start-worker.ts'

const toData = {
  words: 'Show the backups',
  run: () => {
    location.hash = '/data'
  },
}
const reload = { words: 'Reload', run: () => location.reload() }

function tellWentBack({ clock }: Cairn): void {
  const back = takeWentBack()
  if (back === null) return
  const day = dayOfInstant(back.at, clock.zone())
  const when = `${dayWords(day, clock.today())}, ${clockTime(back.at, clock.zone())}`
  const files =
    back.missingFiles === 0
      ? ''
      : ` ${counted(back.missingFiles, 'file')} could not be recovered. Everything else was restored.`
  const found =
    typeof back.foundIn === 'string'
      ? ` The database that was found instead was saved in ${back.foundIn}. To get records out of it, import found.cairn.zip from there.`
      : ''
  const words = `Restored the backup of ${when}. What you had before is kept as the newest backup.${files}${found}`
  void showNotice({ words, action: toData, stays: true })
}

/** Looked into before it is called anything: the start then says what is there, and writes to nothing. */
async function tellClosed(databaseName: string): Promise<void> {
  if ((await lookIntoStore(databaseName)) === 'damaged') return location.reload()
  const words =
    'The database is closed because the disk is full or a write failed. What you saved is safe, and what you type stays on the screen. Cairn reopens the database as soon as it can.'
  if (!isClosedTold) void showNotice({ words, stays: true, about: 'store' })
  isClosedTold = true
}
let isClosedTold = false

function tellStore(event: StoreEvent, databaseName: string): void {
  switch (event) {
    case 'cannot-open':
      void tellClosed(databaseName)
      break
    case 'opened-again':
      isClosedTold = false
      void renewStoreLog()
      void hideNotice('store')
      void showNotice({ words: 'The browser closed the database; it is open again, and what you saved is there.' })
      break
    case 'another':
      // The start recognises what is there now and writes to nothing.
      location.reload()
      break
    case 'replaced': {
      const words =
        'The database was replaced in another window. Reload this window to continue; nothing is saved here until you do.'
      void showNotice({ words, action: reload, stays: true })
    }
  }
}

/** One notice however many end: a kind of work is named once, since what asks it again may fail again. */
export function tellOfWorkers(): void {
  const dead = new Set<WorkerName>()
  onWorkerDeath((name) => {
    if (dead.has(name)) return
    dead.add(name)
    const [parts, them] = dead.size === 1 ? ['A part', 'it'] : ['Parts', 'them']
    const words = `${parts} of Cairn stopped working: ${[...dead].join(', ')}. Your saved records are safe. Reload the window to restart ${them}.`
    void showNotice({ words, action: { words: 'Reload', run: () => location.reload() }, stays: true, about: 'workers' })
  })
}

/** Only for a database that was begun: the first run has nothing to tell. */
export function tellOfTheStore(cairn: Cairn): void {
  tellWentBack(cairn)
  watchStore(cairn.database, (event) => tellStore(event, cairn.database.name))
  void isComplete(cairn.database).then(
    (complete) => {
      if (complete) return
      const words = 'Some records are missing from the database. Check the database, and restore a backup if needed.'
      void showNotice({ words, action: toData, stays: true })
    },
    // A store that cannot be read is told by the page that reads it.
    () => undefined,
  )
}
