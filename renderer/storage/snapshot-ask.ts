// Asks the worker for the heavy work of keeping. Where there are no workers (tests in Node) the same work is done in place.
import type { WorkName, WorkOf } from './snapshot-work.ts'

function inWorker<K extends WorkName>(name: K, ask: WorkOf[K]['ask']): Promise<WorkOf[K]['answer']> {
  const worker = new Worker(new URL('./snapshot-worker.ts', import.meta.url), { type: 'module' })
  return new Promise<WorkOf[K]['answer']>((answer, refuse) => {
    worker.onmessage = ({ data }) => {
      if ('answer' in data) answer(data.answer)
      else refuse(Object.assign(new Error(data.error.message), { name: data.error.name }))
    }
    worker.onerror = (event) => refuse(new Error(event.message || 'The worker could not be started.'))
    worker.postMessage({ name, ask })
  }).finally(() => worker.terminate())
}

export async function askWork<K extends WorkName>(name: K, ask: WorkOf[K]['ask']): Promise<WorkOf[K]['answer']> {
  if (typeof Worker !== 'undefined') return inWorker(name, ask)
  const { doWork } = await import('./snapshot-work.ts')
  return doWork(name, ask)
}
