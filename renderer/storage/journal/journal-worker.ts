// The worker around the journal's index: opens the same database in its own thread, so that no search ever holds up a key.
import { setFormats } from '../../../shared/rules/time/date-number-formats.ts'
import { handleMessages } from '../../workers/handle-worker-messages.ts'
import { CairnDatabase } from '../core/database.ts'
import { JournalIndex } from './journal-index.ts'
import type { FromWorker, ToWorker } from './journal-worker-messages.ts'

const say = (message: FromWorker) => self.postMessage(message)
let index: JournalIndex | null = null
let hearRoom: (hasRoom: boolean) => void = () => undefined

/** One is asked after the other: the journal keeps in turn. */
const hasRoom = () =>
  new Promise<boolean>((resolve) => {
    hearRoom = resolve
    say({ wantsRoom: true })
  })

handleMessages<ToWorker>((message) => {
  if ('open' in message) {
    setFormats(message.formats)
    index = new JournalIndex(new CairnDatabase(message.open), { build: import.meta.url, hasRoom }, () =>
      say({ changed: true }),
    )
    return
  }
  if ('hasRoom' in message) {
    hearRoom(message.hasRoom)
    return
  }
  const { number, question } = message
  if (index === null) {
    say({ number, failed: 'The index was asked before it was opened.' })
    return
  }
  index.answer(question).then(
    (answer) => say({ number, answer }),
    (error: unknown) => say({ number, failed: error instanceof Error ? error.message : String(error) }),
  )
})
