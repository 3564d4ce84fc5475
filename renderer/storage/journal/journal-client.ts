// Talks to the journal's worker; starts it when first asked, never on the way to the first paint. Where no worker can be had, the same index answers here.
import { formats } from '../../../shared/rules/time/date-number-formats.ts'
import { startWorker, type WorkerDied } from '../../workers/start-worker.ts'
import type { CairnDatabase } from '../core/database.ts'
import { hasRoom } from '../core/disk-space.ts'
import type { FromWorker, JournalAnswer, JournalQuestion, ToWorker } from './journal-worker-messages.ts'

type AnyAnswer = JournalAnswer<JournalQuestion['ask']>
type AnswerTo<Q extends JournalQuestion> = JournalAnswer<Q['ask']>

interface Seat {
  ask(question: JournalQuestion): Promise<AnyAnswer>
  close(): void
}

const newWorker = () => new Worker(new URL('./journal-worker.ts', import.meta.url), { type: 'module', name: 'journal' })

/** Bytes. What is kept of 100,000 records takes about a third of it, and is moved about by the store itself. */
const wantedToKeep = 128_000_000
const hasRoomToKeep = () => hasRoom(wantedToKeep)

interface WorkerWishes {
  readonly database: string
  readonly onChanged: () => void
  readonly onDeath: () => void
}

function workerSeat({ database, onChanged, onDeath }: WorkerWishes): Seat {
  const waiting = new Map<number, { resolve: (answer: AnyAnswer) => void; reject: (reason: Error) => void }>()
  let number = 0
  const died = (death: WorkerDied) => {
    onDeath()
    for (const { reject } of waiting.values()) reject(death)
    waiting.clear()
  }
  const worker = startWorker('search', newWorker, died)
  // What was asked before it is left gets its answer.
  let isLeft = false
  const endOnceIdle = () => {
    if (isLeft && waiting.size === 0) worker.terminate()
  }
  const send = (message: ToWorker) => worker.postMessage(message)
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('changed' in data) return onChanged()
    if ('wantsRoom' in data) return void hasRoomToKeep().then((has) => send({ hasRoom: has }))
    const asked = waiting.get(data.number)
    waiting.delete(data.number)
    if ('failed' in data) asked?.reject(new Error(data.failed))
    else asked?.resolve(data.answer)
    endOnceIdle()
  })
  send({ open: database, formats: formats() })
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        number += 1
        waiting.set(number, { resolve, reject })
        send({ number, question })
      }),
    close: () => {
      isLeft = true
      endOnceIdle()
    },
  }
}

function ownSeat(database: CairnDatabase, onChanged: () => void): Seat {
  const index = import('./journal-index.ts').then(
    ({ JournalIndex }) => new JournalIndex(database, { build: import.meta.url, hasRoom: hasRoomToKeep }, onChanged),
  )
  return {
    ask: async (question) => (await index).answer(question),
    close: () => void index.then((one) => one.close()),
  }
}

export interface JournalClient {
  ask<Q extends JournalQuestion>(question: Q): Promise<AnswerTo<Q>>
  /** Told whenever an answer given before may no longer hold. */
  onChanged(listener: () => void): () => void
  close(): void
}

function makeClient(database: CairnDatabase): JournalClient {
  const listeners = new Set<() => void>()
  const changed = () => {
    for (const listener of listeners) listener()
  }
  let seat: Seat | null = null
  let seatWeek = formats().firstWeekday
  // The next question starts another worker in place of one that died.
  const onDeath = () => {
    seat = null
  }
  const newSeat = () =>
    typeof Worker === 'undefined'
      ? ownSeat(database, changed)
      : workerSeat({ database: database.name, onChanged: changed, onDeath })
  return {
    async ask<Q extends JournalQuestion>(question: Q) {
      // Weeks are worked out in the worker: where they begin on another day by now, another one counts them anew.
      if (seat !== null && seatWeek !== formats().firstWeekday) {
        seat.close()
        seat = null
      }
      seatWeek = formats().firstWeekday
      seat ??= newSeat()
      // The worker answers each question by its own kind; the message channel cannot say so in types.
      return (await seat.ask(question)) as AnswerTo<Q>
    },
    onChanged(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      seat?.close()
      seat = null
    },
  }
}

const clients = new WeakMap<CairnDatabase, JournalClient>()

/** The journal of a database: one worker however many ask. */
export function journalOf(database: CairnDatabase): JournalClient {
  const known = clients.get(database) ?? makeClient(database)
  clients.set(database, known)
  return known
}
