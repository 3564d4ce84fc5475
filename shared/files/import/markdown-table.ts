// Tables of Markdown as rows of cells with their lines.
import type { SourceLine } from './source-lines.ts'

export interface TableRow {
  readonly cells: readonly string[]
  readonly line: number
}

export interface MarkdownTable {
  readonly header: TableRow
  readonly rows: readonly TableRow[]
  /** Lines that it takes. */
  readonly length: number
}

export const isTableRow = ({ text, form }: SourceLine): boolean => form === 'text' && /^\s*\|.*\|\s*$/.test(text)

const cellsOf = (text: string): string[] =>
  text
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .replace(/^\s*(?:\*\*|__)(.*?)(?:\*\*|__)\s*$/, '$1')
        .trim(),
    )

const isRule = (text: string): boolean => /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(text)

/** The last bar of a row is often forgotten. */
const isRowBelow = (line: SourceLine): boolean =>
  isTableRow(line) || (line.form === 'text' && /^\s*\|[^|]+\|/.test(line.text))

/** The table that begins on a line; null where the line below is no rule of one. */
export function tableAt(lines: readonly SourceLine[], at: number): MarkdownTable | null {
  const [header, rule] = [lines[at], lines[at + 1]]
  if (header === undefined || rule === undefined || !isTableRow(header) || !isRule(rule.text)) return null
  let end = at + 2
  while (end < lines.length && isRowBelow(lines[end] ?? header)) end += 1
  const row = ({ text, number }: SourceLine): TableRow => ({ cells: cellsOf(text), line: number })
  return { header: row(header), rows: lines.slice(at + 2, end).map(row), length: end - at }
}
