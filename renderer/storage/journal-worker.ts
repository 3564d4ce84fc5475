// The worker around the journal's index: opens the same database in its own thread, so that no search ever holds up a key.
import { CairnDatabase } from './database.ts'
import { JournalIndex } from './journal-index.ts'
import type { FromWorker, ToWorker } from './journal-questions.ts'

const say = (message: FromWorker) => self.postMessage(message)
let index: JournalIndex | null = null

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('open' in data) {
    index = new JournalIndex(new CairnDatabase(data.open), () => say({ changed: true }))
    return
  }
  const { number, question } = data
  if (index === null) return say({ number, failed: 'The index was asked before it was opened.' })
  index.answer(question).then(
    (answer) => say({ number, answer }),
    (error: unknown) => say({ number, failed: error instanceof Error ? error.message : String(error) }),
  )
})
