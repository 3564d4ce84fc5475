// What Cairn would import from a file or a folder: which reader a file is for, and what that reader makes of it.

import type { ReadingDay } from '../../shared/files/import/calendars/read-calendar.ts'
import { importTroubleWords } from '../../shared/files/import/import-trouble.ts'
import { type ImportFile, readFile } from '../../shared/files/import/read-import-file.ts'
import { ladderTroubleWords } from '../../shared/files/ladder/ladder-error-messages.ts'
import { readLadder } from '../../shared/files/ladder/parse-ladder-file.ts'
import { resolveRelations } from '../../shared/rules/import/decision-relations.ts'
import type { FoundProposal, ReadSource } from '../../shared/rules/import/found-record.ts'

export interface TriedFile {
  readonly isRead: boolean
  /** What is printed, as JSON. */
  readonly printed: unknown
}

interface OfferedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const asPath = ({ name, bytes }: OfferedFile): ImportFile => ({ path: name, bytes })

const printedSource = (read: ReadSource) => ({
  ...read.recognized,
  records: read.records,
  leftOut: read.leftOut,
  ...(read.columns === undefined ? {} : { columns: read.columns }),
})

function tryLadder(file: OfferedFile): TriedFile {
  const read = readLadder(file)
  if (read.ok) {
    const { content, ...rest } = read.value
    return { isRead: true, printed: { reader: 'ladder', ...rest, ...content } }
  }
  return {
    isRead: false,
    printed: { reader: 'ladder', trouble: read.trouble, message: ladderTroubleWords(read.trouble) },
  }
}

function tryRecords(file: OfferedFile, at?: ReadingDay): TriedFile {
  const read = readFile(asPath(file), undefined, at)
  if (read.ok) return { isRead: true, printed: { reader: 'records', ...printedSource(read.value) } }
  return {
    isRead: false,
    printed: { reader: 'records', trouble: read.trouble, message: importTroubleWords(read.trouble) },
  }
}

/** Whether a file that holds records is worth less than the ladder that it may be instead. */
function isDoubtful(file: OfferedFile): boolean {
  const read = readFile(asPath(file))
  return read.ok && read.value.recognized.sureness === 'possible'
}

/** The readers, the likeliest first: a ladder where nothing says clearly that the file holds records. */
export function tryFile(file: OfferedFile, at?: ReadingDay): TriedFile {
  const records = tryRecords(file, at)
  if (records.isRead && !isDoubtful(file)) return records
  const ladder = tryLadder(file)
  if (ladder.isRead) return ladder
  return records.isRead || !/^(?:too-large|unknown|not-read)$/.test(troubleKind(records))
    ? records
    : better(records, ladder)
}

const troubleKind = ({ printed }: TriedFile): string => (printed as { trouble?: { kind?: string } }).trouble?.kind ?? ''

/** Where neither reads it, the one that knows more of it: a table or a tree is meant as a ladder. */
const better = (records: TriedFile, ladder: TriedFile): TriedFile =>
  troubleKind(ladder) === 'unknown-format' || troubleKind(records) === 'not-read' ? records : ladder

/** A folder: what each file holds, what is in none, and which decisions speak of each other. */
export function tryFolder(
  files: readonly ImportFile[],
  leftOut: readonly { path: string; why: string }[],
  others = 0,
  at?: ReadingDay,
): TriedFile {
  const read = files.map((file) => ({ path: file.path, read: readFile(file, undefined, at) }))
  const sources = read.flatMap(({ path, read: one }) => (one.ok ? [{ path, ...printedSource(one.value) }] : []))
  const proposals = sources
    .flatMap(({ records }) => records)
    .filter((one): one is FoundProposal => one.kind === 'proposal')
  const notRead = read.flatMap(({ path, read: one }) =>
    one.ok ? [] : [{ path, why: importTroubleWords(one.trouble) }],
  )
  const counts = {
    files: files.length,
    records: sources.reduce((sum, { records }) => sum + records.length, 0),
    linesLeftOut: sources.reduce(
      (sum, one) => sum + one.leftOut.reduce((lines, { line, endLine }) => lines + endLine - line + 1, 0),
      0,
    ),
    filesNotRead: notRead.length + leftOut.length,
    /** By their names of other kinds, such as pictures. */
    others,
  }
  const relations = Object.fromEntries(resolveRelations(proposals))
  return {
    isRead: sources.length > 0,
    printed: { reader: 'folder', ...counts, files: sources, relations, notRead: [...leftOut, ...notRead] },
  }
}
