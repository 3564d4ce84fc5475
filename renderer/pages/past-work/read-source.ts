// Reads all files of a source, one after the other, and gives decisions without a date the day on which they came to Git.
import { importTroubleWords } from '../../../shared/files/import/import-trouble.ts'
import type { ChosenColumns, ReadFile } from '../../../shared/files/import/read-import-file.ts'
import { failed } from '../../../shared/result.ts'
import type { FoundRecord, ReadSource } from '../../../shared/rules/import/found-record.ts'
import type { FileReader } from './file-reader-worker-client.ts'
import type { GatheredSource } from './import-file-source.ts'

export interface SourceFile {
  readonly at: number
  readonly path: string
  readonly source: ReadSource
}

export interface ReadSources {
  readonly files: readonly SourceFile[]
  readonly notRead: readonly { readonly path: string; readonly why: string }[]
}

export async function readOne(
  source: GatheredSource,
  at: number,
  reader: FileReader,
  columns?: ChosenColumns,
): Promise<ReadFile> {
  const path = source.files[at]?.path ?? ''
  const bytes = await source.read(at)
  return bytes === null ? failed({ kind: 'gone' }) : reader.read({ path, bytes }, columns)
}

function dated(found: FoundRecord, day: string | undefined): FoundRecord {
  if (day === undefined || found.day !== null || found.kind !== 'proposal') return found
  return { ...found, day, dayFrom: 'history' }
}

const isUndated = ({ source }: SourceFile): boolean =>
  source.records.some(({ kind, day }) => kind === 'proposal' && day === null)

/** `isWanted` false ends it; `onShare` hears how far it is. */
export async function readSource(
  source: GatheredSource,
  reader: FileReader,
  onShare: (share: number) => void,
  isWanted: () => boolean,
): Promise<ReadSources> {
  const files: SourceFile[] = []
  const notRead: { path: string; why: string }[] = source.passedOver.map((one) => ({ ...one }))
  const seen = new Set<string>()
  for (const [at, { path }] of source.files.entries()) {
    if (!isWanted()) break
    // Files that were chosen one by one from several folders: their records could not be told apart the next time.
    if (seen.has(path)) {
      notRead.push({ path, why: 'Another file of this name was chosen too. Choose their folder instead.' })
      continue
    }
    seen.add(path)
    const read = await readOne(source, at, reader)
    if (read.ok) files.push({ at, path, source: read.value })
    else notRead.push({ path, why: importTroubleWords(read.trouble) })
    if (at % 20 === 0) onShare(at / source.files.length)
  }
  const days = files.some(isUndated) ? await source.days() : new Map<number, string>()
  const withDays = files.map((file) => ({
    ...file,
    source: { ...file.source, records: file.source.records.map((found) => dated(found, days.get(file.at))) },
  }))
  return { files: withDays, notRead }
}
