// CSV, TSV and cells pasted from a spreadsheet as a table: which character parts the cells, and on which line each row begins.
import Papa from 'papaparse'
import { failed, ok, type Result } from '../../result.ts'
import { cellText } from '../csv-cell.ts'
import type { LadderTrouble } from './ladder-error-types.ts'
import { ladderLimits } from './ladder-limits.ts'
import { type Table, widthOf } from './table-model.ts'

export type Delimiter = '\t' | ';' | ',' | '|'
const delimiters: readonly Delimiter[] = ['\t', ';', ',', '|']

interface Lines {
  readonly rows: string[][]
  /** Of each row, counted from 1. */
  readonly lines: number[]
}

/** Without the apostrophe that `csvCell` puts before what a spreadsheet would run. */
export function unguarded(cell: string): string {
  if (!cell.startsWith("'")) return cell
  const rest = cell.slice(1)
  return cellText(rest) !== rest || unguarded(rest) !== rest ? rest : cell
}

/**
 * A quote opens a cell only at its start, and closes it only before a delimiter or the end of a line: anything else is a character
 * like others, as people type it. A spreadsheet quotes only cells with line breaks, tabs or quotes.
 */
function readPasted(text: string, delimiter: string): Lines {
  const found: Lines = { rows: [], lines: [] }
  let at = 0
  let line = 1
  const closing = new RegExp(`"(?=${delimiter === '|' ? '\\|' : delimiter}|\\n|$)`, 'g')
  const quotedEnd = (from: number): number => {
    closing.lastIndex = from
    for (let end = closing.exec(text); end !== null; end = closing.exec(text)) {
      const quotes = /"*$/.exec(text.slice(from, end.index))?.[0].length ?? 0
      if (quotes % 2 === 0) return end.index
    }
    return -1
  }
  while (at < text.length) {
    const row: string[] = []
    found.lines.push(line)
    for (let isOver = false; !isOver; ) {
      const end = text[at] === '"' ? quotedEnd(at + 1) : -1
      const next = end >= 0 ? end + 1 : text.slice(at).search(/[\n]|$/) + at
      const stop = end >= 0 ? next : Math.min(next, ...[text.indexOf(delimiter, at)].filter((one) => one >= 0))
      const cell = end >= 0 ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, stop)
      row.push(cell)
      line += cell.split('\n').length - 1
      isOver = text[stop] !== delimiter
      at = stop + 1
    }
    line += 1
    found.rows.push(row)
  }
  return found
}

function readQuoted(text: string, delimiter: string): Lines | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', header: false })
  if (errors.some(({ type }) => type === 'Quotes')) return null
  const lines: number[] = []
  let line = 1
  for (const row of data) {
    lines.push(line)
    line += 1 + row.reduce((count, cell) => count + cell.split('\n').length - 1, 0)
  }
  return { rows: data, lines }
}

/** How often a character stands outside quotes in the first filled lines, and whether each row has it as often. */
function evenness(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text.slice(0, 200_000), {
    delimiter,
    newline: '\n',
    header: false,
    preview: 60,
  })
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== ''))
  const widths = rows.map((row) => row.length)
  const header = widths.find((width) => width > 1) ?? 1
  if (header < 2) return 0
  const same = widths.filter((width) => width === header).length / widths.length
  return same + Math.min(header, 8) / 100
}

/** Null where no character parts the lines into columns. */
export function guessDelimiter(text: string): Delimiter | null {
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) }))
  const best = scored.toSorted((one, other) => other.score - one.score)[0]
  return best !== undefined && best.score >= 0.5 ? best.delimiter : null
}

/** Rows longer than the limit are refused, never cut. */
export function readDelimited(text: string, delimiter: Delimiter): Result<Table, LadderTrouble> {
  const read =
    delimiter === '\t' ? readPasted(text, delimiter) : (readQuoted(text, delimiter) ?? readPasted(text, delimiter))
  const rows = read.rows.map((row) => row.map(unguarded))
  const place = (row: number): string => `line ${read.lines[row] ?? 1}`
  if (rows.length > ladderLimits.rows)
    return failed({ kind: 'too-many', what: 'rows', most: ladderLimits.rows, place: place(ladderLimits.rows) })
  if (widthOf(rows) > ladderLimits.columns)
    return failed({
      kind: 'too-many',
      what: 'columns',
      most: ladderLimits.columns,
      place: place(rows.findIndex((row) => row.length > ladderLimits.columns)),
    })
  return ok({ name: '', rows, place })
}
