// Has files read by one worker, one after the other. A file that takes too long is given up, and the next one gets a new worker.
import type { ReadingDay } from '../../../shared/files/import/calendars/read-calendar.ts'
import type { ChosenColumns, ImportFile, ReadFile } from '../../../shared/files/import/read-import-file.ts'
import { failed } from '../../../shared/result.ts'
import { startWorker } from '../../workers/start-worker.ts'

const longestMilliseconds = 15_000

export interface FileReader {
  read(file: ImportFile, columns?: ChosenColumns): Promise<ReadFile>
  /** Also of what is being read or waits for it, which is answered as stopped. */
  end(): void
}

const newWorker = () =>
  new Worker(new URL('./past-work-worker.ts', import.meta.url), { type: 'module', name: 'past-work' })

/** `at` is the day on which the files are read, and the owner's zone. */
export function createFileReader(at: ReadingDay): FileReader {
  let worker: Worker | null = null
  let isEnded = false
  let last: Promise<unknown> = Promise.resolve()
  let settle: (read: ReadFile) => void = () => undefined
  const giveUp = (kind: 'too-slow' | 'stopped') => {
    worker?.terminate()
    worker = null
    settle(failed({ kind }))
  }
  const readNow = async (file: ImportFile, columns: ChosenColumns | undefined): Promise<ReadFile> => {
    if (isEnded) return failed({ kind: 'stopped' })
    // Without workers, as in a test of the page, it is read here.
    if (typeof Worker === 'undefined') {
      const { readFile } = await import('../../../shared/files/import/read-import-file.ts')
      return readFile(file, columns, at)
    }
    const own = worker ?? startWorker('export and import', newWorker, () => giveUp('stopped'))
    worker = own
    const timer = setTimeout(() => giveUp('too-slow'), longestMilliseconds)
    const answer = new Promise<ReadFile>((resolve) => {
      settle = resolve
      own.onmessage = ({ data }: MessageEvent<ReadFile>) => resolve(data)
      own.postMessage(columns === undefined ? { file, at } : { file, columns, at })
    })
    return answer.finally(() => clearTimeout(timer))
  }
  return {
    end() {
      isEnded = true
      giveUp('stopped')
    },
    read(file, columns) {
      const next = last.then(() => readNow(file, columns))
      last = next.catch(() => undefined)
      return next
    },
  }
}
