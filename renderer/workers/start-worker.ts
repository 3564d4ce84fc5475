// Every worker is started here, so that one which dies is always noticed: by whoever waits for it, and by the person.

/** What a worker does, as a person would call it. */
export type WorkerName = 'search' | 'formatting' | 'backups' | 'export and import' | 'preview'

/** What a question is answered with when its worker ended unasked. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied'

  constructor(work: WorkerName, reason: string) {
    super(`A part of Cairn stopped working: ${work}`, { cause: reason })
  }
}

type Listener = (name: WorkerName) => void
const listeners = new Set<Listener>()

/** Hears of each worker that died; answers how to stop listening. */
export function onWorkerDeath(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** `died` hears once of a worker that could not be loaded, failed outside of any question, or sent what cannot be read. It is ended then. */
export function startWorker(name: WorkerName, make: () => Worker, died: (error: WorkerDied) => void): Worker {
  const worker = make()
  let isDead = false
  const end = (reason: string) => {
    if (isDead) return
    isDead = true
    worker.terminate()
    died(new WorkerDied(name, reason))
    for (const listener of listeners) listener(name)
  }
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    end(event.message || 'It could not be started.')
  })
  worker.addEventListener('messageerror', () => end('It sent an invalid message.'))
  return worker
}
