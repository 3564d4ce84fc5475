// Reads one chosen file: which format it is, how surely, the records in it, and the lines that are in none.

import { GATHERED_LIMIT } from '../../importable-files.ts'
import { failed, ok, type Result } from '../../result.ts'
import type { ColumnRole, ReadSource } from '../../rules/import/found-record.ts'
import { decodeText, isText } from '../decode-text.ts'
import { recognizedBytes, recognizeFile } from '../recognize-cairn-file.ts'
import { isCalendar, withWholeLetters } from './calendars/calendar-components.ts'
import { type ReadingDay, readCalendar } from './calendars/read-calendar.ts'
import { readDecision } from './decisions/read-decision.ts'
import { importLimits } from './import-limits.ts'
import type { ImportTrouble } from './import-trouble.ts'
import { readBragDocument } from './journals/read-brag-document.ts'
import { readBragDocJson } from './journals/read-bragdoc-json.ts'
import { readDatedText } from './journals/read-dated-text.ts'
import { readDayNote } from './journals/read-day-note.ts'
import { isGitLog, readGitLog } from './journals/read-git-log.ts'
import { readJournalTable } from './journals/read-journal-table.ts'
import { readJrnlJson } from './journals/read-jrnl-json.ts'
import { readJrnlText } from './journals/read-jrnl-text.ts'
import { readResume } from './journals/read-resume.ts'
import { fitFound } from './leave-out-oversized-records.ts'
import { beginning, isBlank, linesOf, type SourceLine } from './source-lines.ts'

export interface ImportFile {
  /** Below the chosen folder with its name, or a bare name; parts are separated by "/". */
  readonly path: string
  readonly bytes: Uint8Array
}

/** Roles of a table's columns, in their order, where a person chose them. */
export type ChosenColumns = readonly ColumnRole[]

export type ReadFile = Result<ReadSource, ImportTrouble>

const notRead: readonly (readonly [RegExp, string])[] = [
  [/\.(?:adoc|asciidoc|asc)$/i, 'AsciiDoc'],
  [/\.rst$/i, 'reStructuredText'],
  [/\.org$/i, 'Org mode'],
  [/\.docx?$/i, 'a Word document'],
  [/\.pdf$/i, 'a PDF'],
  [/\.rtf$/i, 'rich text'],
  [/\.html?$/i, 'a web page'],
  [/\.(?:xlsx?|ods)$/i, 'a spreadsheet'],
]

function ofCairn(bytes: Uint8Array): ImportTrouble | null {
  const kind = recognizeFile(bytes.subarray(0, recognizedBytes))
  if (kind === 'archive') return { kind: 'of-cairn', what: 'export' }
  if (kind === 'backup') return { kind: 'of-cairn', what: 'backup' }
  return kind === 'feedback' || kind === 'share' ? { kind: 'of-cairn', what: 'review' } : null
}

const isListName = (path: string): boolean =>
  /(?:^|\/)(?:readme|index|toc|_index|summary)\.(?:md|markdown)$/i.test(path)

/** Marks that Git leaves where two versions could not be merged. */
const conflictLine = (lines: readonly SourceLine[]): number =>
  lines.some(({ text }) => /^>>>>>>> /.test(text)) ? (lines.find(({ text }) => /^<<<<<<< /.test(text))?.number ?? 0) : 0

const asRead = (read: ReadSource | null): ReadFile | null => (read === null ? null : ok(read))

function readMarkdown(path: string, lines: readonly SourceLine[]): ReadFile | null {
  const conflict = conflictLine(lines)
  if (conflict > 0) return failed({ kind: 'conflict-markers', line: conflict })
  const decision = readDecision(path, lines)
  if (decision === 'template') return failed({ kind: 'template' })
  if (decision !== null) return isListName(path) ? failed({ kind: 'list' }) : ok(decision)
  return asRead(readDayNote(path, lines) ?? readBragDocument(path, lines))
}

/** Comments are in no record; those that a reader has not listed are listed here. */
function withComments(read: ReadFile, lines: readonly SourceLine[]): ReadFile {
  if (!read.ok) return read
  const { leftOut } = read.value
  const listed = new Set(
    leftOut.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, at) => line + at)),
  )
  const comments = lines.filter((line) => line.form === 'comment' && !isBlank(line) && !listed.has(line.number))
  if (comments.length === 0) return read
  const more = comments.map(({ number, text }) => ({
    line: number,
    endLine: number,
    what: beginning(text),
    why: 'A comment.',
  }))
  return ok({ ...read.value, leftOut: [...leftOut, ...more].toSorted((one, other) => one.line - other.line) })
}

function readText(path: string, text: string, columns: ChosenColumns | undefined): ReadFile {
  const json = /^\s*[[{]/.test(text)
    ? (readJrnlJson(path, text) ?? readBragDocJson(path, text) ?? readResume(path, text))
    : null
  if (json !== null) return json
  const lines = linesOf(text)
  if (lines.length > importLimits.lines) return failed({ kind: 'too-many', what: 'lines', most: importLimits.lines })
  const isMarkdown = /\.(?:md|markdown|mdx)$/i.test(path)
  const table = isMarkdown || isGitLog(lines) ? null : readJournalTable(path, text, columns)
  const read =
    asRead(readGitLog(path, lines)) ??
    table ??
    asRead(readJrnlText(path, lines)) ??
    readMarkdown(path, lines) ??
    asRead(isMarkdown ? null : readDatedText(path, lines))
  if (read === null) return failed({ kind: isListName(path) ? 'list' : 'unknown' })
  return read.ok && read.value.columns !== undefined ? read : withComments(read, lines)
}

/** A calendar by its name or its first line. Its lines are folded by bytes, so that it is more than its text. */
function readAsCalendar({ path, bytes }: ImportFile, at: ReadingDay | undefined): ReadFile | null {
  const isNamed = /\.(?:ics|ical|icalendar|ifb)$/i.test(path)
  if (!isNamed && !isCalendar(decodeText(bytes.subarray(0, 200)))) return null
  const text = decodeText(withWholeLetters(bytes))
  if (!isCalendar(text))
    return failed({ kind: 'broken', format: 'iCalendar', line: 1, detail: 'it does not say BEGIN:VCALENDAR' })
  if (text.split('\n').length > importLimits.lines)
    return failed({ kind: 'too-many', what: 'lines', most: importLimits.lines })
  return readCalendar(path, text, at)
}

/** The same bytes on the same day always give the same answer; nothing throws. */
export function readFile(file: ImportFile, columns?: ChosenColumns, at?: ReadingDay): ReadFile {
  const { path, bytes } = file
  if (bytes.byteLength > GATHERED_LIMIT)
    return failed({ kind: 'too-large', bytes: bytes.byteLength, most: GATHERED_LIMIT })
  const format = notRead.find(([pattern]) => pattern.test(path))?.[1]
  const own = ofCairn(bytes)
  if (own !== null) return failed(own)
  if (format !== undefined) return failed({ kind: 'not-read', format })
  const text = decodeText(bytes)
  if (text.trim() === '') return failed({ kind: 'empty' })
  if (!isText(text)) return failed({ kind: 'no-text' })
  const read = readAsCalendar(file, at) ?? readText(path, text, columns)
  if (read.ok && read.value.records.length > importLimits.records)
    return failed({ kind: 'too-many', what: 'records', most: importLimits.records })
  return read.ok ? ok(fitFound(read.value)) : read
}
