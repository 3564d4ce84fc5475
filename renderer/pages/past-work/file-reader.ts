// Has files read by one worker, one after the other. A file that takes too long is given up, and the next one gets a new worker.
import type { ChosenColumns, ImportFile, ReadFile } from '../../../shared/files/import/read-file.ts'
import { failed } from '../../../shared/result.ts'
import { startWorker } from '../../workers/start-worker.ts'

const longestMilliseconds = 15_000

export interface FileReader {
  read(file: ImportFile, columns?: ChosenColumns): Promise<ReadFile>
  end(): void
}

const newWorker = () =>
  new Worker(new URL('./past-work-worker.ts', import.meta.url), { type: 'module', name: 'past-work' })

export function createFileReader(): FileReader {
  let worker: Worker | null = null
  let giveUp: () => void = () => undefined
  const end = () => {
    worker?.terminate()
    worker = null
  }
  return {
    end,
    async read(file, columns) {
      // Without workers, as in a test of the page, it is read here.
      if (typeof Worker === 'undefined') {
        const { readFile } = await import('../../../shared/files/import/read-file.ts')
        return readFile(file, columns)
      }
      const { promise, resolve } = Promise.withResolvers<ReadFile>()
      giveUp = () => {
        end()
        resolve(failed({ kind: 'too-slow' }))
      }
      worker ??= startWorker('export and import', newWorker, () => giveUp())
      const timer = setTimeout(giveUp, longestMilliseconds)
      worker.onmessage = ({ data }: MessageEvent<ReadFile>) => resolve(data)
      worker.postMessage(columns === undefined ? { file } : { file, columns })
      return promise.finally(() => clearTimeout(timer))
    },
  }
}
