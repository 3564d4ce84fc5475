// A worker that dies in a real browser, however it does: whoever waits hears of it once, by name, and nobody waits for ever.
import { expect, test, vi } from 'vitest'
import { openRoom } from '../../renderer/storage/archive/archive-client.ts'
import { askWork } from '../../renderer/storage/backups/snapshot-worker-client.ts'
import { onWorkerDeath, startWorker, WorkerDied } from '../../renderer/workers/start-worker.ts'

const failing = () => new Worker(new URL('./failing-worker.ts', import.meta.url), { type: 'module' })

function started(make = failing) {
  const deaths: WorkerDied[] = []
  return { worker: startWorker('search', make, (death) => deaths.push(death)), deaths }
}

test('a worker has Temporal when it answers for the first time', async () => {
  const { worker, deaths } = started()
  const answer = new Promise((resolve) => {
    worker.onmessage = ({ data }) => resolve(data)
  })
  worker.postMessage('answer')
  expect(await answer).not.toBe('undefined')
  worker.terminate()
  expect(deaths).toEqual([])
})

test.for(['throw', 'reject', 'reject beside'])('one that is told to %s ends, and is heard of once', async (message) => {
  const heard: string[] = []
  const stop = onWorkerDeath((name) => heard.push(name))
  const { worker, deaths } = started()
  worker.postMessage(message)
  worker.postMessage(message)
  await expect.poll(() => deaths.length, { timeout: 10_000 }).toBe(1)
  stop()
  expect(deaths[0]).toBeInstanceOf(WorkerDied)
  expect(deaths[0]?.message).toBe('A part of Cairn stopped working: search')
  expect(heard).toEqual(['search'])
})

test('whoever asks a worker whose program cannot be loaded is answered, then and ever after', async () => {
  const Whole = Worker
  vi.stubGlobal(
    'Worker',
    class extends Whole {
      constructor(_address: string | URL, options?: WorkerOptions) {
        super('/no-such-worker.js', options)
      }
    },
  )
  try {
    const room = await openRoom({ emit: async () => undefined, read: async () => null, progress: () => undefined })
    const asked = () => room.ask('csv', { database: 'none', kind: 'entry' })
    await expect(asked()).rejects.toBeInstanceOf(WorkerDied)
    await expect(asked()).rejects.toBeInstanceOf(WorkerDied)
    await expect(askWork('check', { database: 'none' })).rejects.toBeInstanceOf(WorkerDied)
  } finally {
    vi.unstubAllGlobals()
  }
})
