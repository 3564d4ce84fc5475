// Records of one kind as a table for a spreadsheet: UTF-8 with its mark, CRLF, and no cell that a spreadsheet would run.
import { type AnyRecord, type RecordKind, recordDefinitions } from '../records/record-definitions.ts'
import { csvCell } from './csv-cell.ts'

const mark = '\ufeff'

function cell(value: unknown): string {
  if (value === null || value === undefined) return ''
  // A number is one by itself: −4 stays −4.
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return csvCell(value)
  const isPlainList = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return csvCell(isPlainList ? value.join('; ') : JSON.stringify(value))
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
