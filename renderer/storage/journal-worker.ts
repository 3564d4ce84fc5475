// The worker around the journal's index: opens the same database in its own thread, so that no search ever holds up a key.
import { CairnDatabase } from './database.ts'
import { JournalIndex } from './journal-index.ts'
import type { FromWorker, ToWorker } from './journal-questions.ts'
import { temporalHere } from './temporal-here.ts'

const say = (message: FromWorker) => self.postMessage(message)
let index: JournalIndex | null = null

function hear(data: ToWorker): void {
  if ('open' in data) {
    index = new JournalIndex(new CairnDatabase(data.open), () => say({ changed: true }))
    return
  }
  const { number, question } = data
  if (index === null) {
    say({ number, failed: 'The index was asked before it was opened.' })
    return
  }
  index.answer(question).then(
    (answer) => say({ number, answer }),
    (error: unknown) => say({ number, failed: error instanceof Error ? error.message : String(error) }),
  )
}

// In the order they came: each waits for the same promise.
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void temporalHere().then(() => hear(data))
})
