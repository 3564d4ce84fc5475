// Every record in chunks by id, so that no reading holds all of them, nor the thread for long.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CairnDatabase } from '../core/database.ts'

const chunkLength = 1000

export async function eachChunk(
  { records }: CairnDatabase,
  take: (chunk: readonly AnyRecord[]) => void,
  isEnded: () => boolean,
): Promise<void> {
  for (let last = ''; !isEnded(); ) {
    const chunk = await records.where('id').above(last).limit(chunkLength).toArray()
    take(chunk)
    const end = chunk.at(-1)
    if (end === undefined) return
    last = end.id
  }
}
