// Asks the worker for the heavy work of keeping. Where there are no workers (tests in Node) the same work is done in place.
import { startWorker } from '../../workers/start-worker.ts'
import type { Telling } from '../checks/read-whole-database.ts'
import type { WorkName, WorkOf } from './snapshot-jobs.ts'

export interface AskOptions {
  readonly tell?: Telling
  /** Ends the work where it is: nothing is half done by it, since all of it writes in one transaction. */
  readonly signal?: AbortSignal
}

const newWorker = () => new Worker(new URL('./snapshot-worker.ts', import.meta.url), { type: 'module' })

function inWorker<K extends WorkName>(
  name: K,
  ask: WorkOf[K]['ask'],
  { tell, signal }: AskOptions,
): Promise<WorkOf[K]['answer']> {
  const { promise, resolve: answer, reject: refuse } = Promise.withResolvers<WorkOf[K]['answer']>()
  const worker = startWorker('backups', newWorker, refuse)
  signal?.addEventListener('abort', () => refuse(signal.reason), { once: true })
  worker.onmessage = ({ data }) => {
    if ('progress' in data) tell?.(data.progress.done, data.progress.of)
    else if ('answer' in data) answer(data.answer)
    else refuse(Object.assign(new Error(data.error.message), { name: data.error.name }))
  }
  worker.postMessage({ name, ask })
  return promise.finally(() => worker.terminate())
}

export async function askWork<K extends WorkName>(
  name: K,
  ask: WorkOf[K]['ask'],
  options: AskOptions = {},
): Promise<WorkOf[K]['answer']> {
  if (typeof Worker !== 'undefined') return inWorker(name, ask, options)
  const { doWork } = await import('./snapshot-jobs.ts')
  const answer = await doWork(name, ask, options.tell)
  options.signal?.throwIfAborted()
  return answer
}
