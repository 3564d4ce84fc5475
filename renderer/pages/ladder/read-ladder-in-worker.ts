// Has a ladder's file read by a worker that is ended afterwards; one that takes too long is given up.
import type { LadderFile, ReadLadder } from '../../../shared/files/ladder/ladder-content.ts'
import type { LadderTrouble } from '../../../shared/files/ladder/ladder-error-types.ts'
import type { LadderMapping } from '../../../shared/files/ladder/ladder-mapping.ts'
import { failed, type Result } from '../../../shared/result.ts'
import { startWorker } from '../../workers/start-worker.ts'

const longestMilliseconds = 20_000

/** The file took longer than that, or its reader stopped. */
export interface NotRead {
  readonly kind: 'not-read'
}
export type LadderAnswer = Result<ReadLadder, LadderTrouble | NotRead>

const newWorker = () => new Worker(new URL('./ladder-worker.ts', import.meta.url), { type: 'module', name: 'ladder' })

export async function readLadderInWorker(file: LadderFile, mapping?: LadderMapping): Promise<LadderAnswer> {
  // Without workers, as in a test of the page, it is read here.
  if (typeof Worker === 'undefined') {
    const { readLadder } = await import('../../../shared/files/ladder/parse-ladder-file.ts')
    return readLadder(file, mapping)
  }
  const { promise, resolve } = Promise.withResolvers<LadderAnswer>()
  const giveUp = () => resolve(failed({ kind: 'not-read' }))
  const worker = startWorker('export and import', newWorker, giveUp)
  const timer = setTimeout(giveUp, longestMilliseconds)
  worker.onmessage = ({ data }: MessageEvent<LadderAnswer>) => resolve(data)
  worker.postMessage(mapping === undefined ? { file } : { file, mapping })
  return promise.finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
}
