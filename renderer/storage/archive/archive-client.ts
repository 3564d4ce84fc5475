// Asks the worker for the work on archives, one question at a time. Where there are no workers (tests in Node) it is done in place.
import { startWorker, type WorkerDied } from '../../workers/start-worker.ts'
import type { RoomEvents, RoomWork, RoomWorkName } from './archive-jobs.ts'

export interface ArchiveClient {
  ask<K extends RoomWorkName>(name: K, ask: RoomWork[K]['ask']): Promise<RoomWork[K]['answer']>
  /** Ends the work wherever it is: what was asked is answered with `Stopped`. */
  stop(): void
}

/** What a question is answered with when its asker stopped the work. */
export class Stopped extends Error {}

const newWorker = () => new Worker(new URL('./archive-worker.ts', import.meta.url), { type: 'module' })

function inWorker(events: RoomEvents): ArchiveClient {
  let refuse: (error: Error) => void = () => undefined
  let answer: (value: never) => void = () => undefined
  let death: WorkerDied | null = null
  const worker = startWorker('export and import', newWorker, (error) => {
    death = error
    refuse(error)
  })
  worker.onmessage = ({ data }) => {
    if ('share' in data) events.progress(data.share)
    else if ('bytes' in data) {
      // A failure ends the work from outside; there is nothing to say to it.
      void events.emit(data.bytes).then(
        () => worker.postMessage({ taken: true }),
        () => undefined,
      )
    } else if ('from' in data) {
      // A worker that is told nothing would wait for ever.
      const reading = events.read(data.from, data.length).catch(() => null)
      void reading.then((given) => worker.postMessage({ given }, given === null ? [] : [given.buffer]))
    } else if ('answer' in data) answer(data.answer as never)
    else refuse(Object.assign(new Error(data.error.message), { name: data.error.name }))
  }
  return {
    ask: (name, ask) =>
      new Promise((resolve, reject) => {
        if (death !== null) return reject(death)
        answer = resolve
        refuse = reject
        worker.postMessage({ name, ask })
      }),
    stop: () => {
      worker.terminate()
      refuse(new Stopped('Stopped'))
    },
  }
}

async function inPlace(events: RoomEvents): Promise<ArchiveClient> {
  const { createRoom } = await import('./archive-jobs.ts')
  const room = createRoom(events)
  return { ask: (name, ask) => room[name](ask), stop: () => undefined }
}

export const openRoom = async (events: RoomEvents): Promise<ArchiveClient> =>
  typeof Worker === 'undefined' ? inPlace(events) : inWorker(events)
