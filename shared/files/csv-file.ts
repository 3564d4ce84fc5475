// Records of one kind as a table for a spreadsheet: UTF-8 with its mark, CRLF, and no cell that a spreadsheet would run.
import { type AnyRecord, type RecordKind, recordDefinitions } from '../records/all-records.ts'

const mark = '\ufeff'

/** Signs, in both widths, that a spreadsheet takes for the beginning of a formula, also behind spaces. */
const formula = /^[\s\u00a0\ufeff]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u

const quoted = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** An apostrophe keeps a text a text; it stands in the cell, so that nothing is lost when it is read back. */
const harmless = (text: string) => (formula.test(text) ? `'${text}` : text)

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  // A number is one by itself: −4 stays −4.
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return quoted(harmless(value))
  const isPlainList = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return quoted(harmless(isPlainList ? value.join('; ') : JSON.stringify(value)))
}

/** Columns of a kind, as its record declares them. */
export const csvColumns = (kind: RecordKind): string[] =>
  Object.keys(recordDefinitions[kind].fields).filter((name) => name !== 'kind')

/** The whole file. Lists of lines are JSON in their cell; no record gives the heading alone. */
export function csvFile(kind: RecordKind, records: Iterable<AnyRecord>): string {
  const columns = csvColumns(kind)
  const lines = [columns.join(',')]
  for (const record of records) {
    const values = new Map<string, unknown>(Object.entries(record))
    lines.push(columns.map((name) => cell(values.get(name))).join(','))
  }
  return `${mark}${lines.join('\r\n')}\r\n`
}
