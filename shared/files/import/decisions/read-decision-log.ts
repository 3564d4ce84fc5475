// A log of decisions as a table: each row is one, with what its columns say of it.
import type { FoundOption, FoundProposal, LeftOutLines, ReadSource } from '../../../rules/import/found-record.ts'
import { findDay } from '../days-in-text.ts'
import { isTableRow, type MarkdownTable, type TableRow, tableAt } from '../markdown-table.ts'
import { isBlank, type SourceLine } from '../source-lines.ts'
import { factKeyOf } from './decision-fact-keys.ts'
import { relationsOf, statusOf } from './parse-decision-status.ts'
import { foldedHeading, roleOfHeading } from './section-names.ts'
import { leftOutOf, sourceIdsOf } from './split-decision-document.ts'
import { isUnfilled } from './template-placeholders.ts'

type Column =
  | 'number'
  | 'title'
  | 'day'
  | 'status'
  | 'decision'
  | 'why'
  | 'context'
  | 'consequences'
  | 'people'
  | 'options'
  | 'other'

function columnOf(header: string): Column {
  const folded = foldedHeading(header)
  const key = factKeyOf(header)
  const role = roleOfHeading(header)
  if (/^(?:no|nr|num|ref|adr|rfc)?$/.test(folded) || key === 'number') return 'number'
  if (/^(?:topic|subject|thema|asunto|name|summary)$/.test(folded) || key === 'title') return 'title'
  if (/^(?:rationale|reason|reasons|reasoning|because|begrundung|begründung|justificación|justification)$/.test(folded))
    return 'why'
  if (key === 'date' || key === 'status') return key === 'date' ? 'day' : 'status'
  if (key === 'deciders') return 'people'
  if (role === 'options') return 'options'
  return role === 'decision' || role === 'context' || role === 'consequences' ? role : 'other'
}

/** Records in other files have links as their titles: such a table is a list of them. */
function isLog({ header, rows }: MarkdownTable): boolean {
  const columns = header.cells.map(columnOf)
  const has = (column: Column) => columns.includes(column)
  const isLinked = ({ cells }: TableRow) => cells.some((cell) => /\]\([^)]*\.(?:md|markdown|adoc)\)/.test(cell))
  return (
    has('decision') &&
    (has('why') || has('context') || has('consequences') || (has('day') && has('status'))) &&
    rows.length > 0 &&
    !rows.every(isLinked)
  )
}

function valuesOf({ header }: MarkdownTable, { cells }: TableRow) {
  const all = header.cells.map((name, at) => ({ name, column: columnOf(name), value: (cells[at] ?? '').trim() }))
  const filled = all.filter(({ value }) => value !== '' && !isUnfilled(value))
  const text = (...columns: readonly Column[]) =>
    filled
      .filter(({ column }) => columns.includes(column))
      .map(({ name, column, value }) => (column === 'other' ? `${name}: ${value}` : value))
      .join('\n\n')
  return text
}

const numberIn = (value: string): string => /0*(\d+)(?!.*\d)/.exec(value)?.[1] ?? ''

const optionsOf = (text: string): FoundOption[] =>
  text
    .split(/\s*(?:[,;]|<br\s*\/?>)\s*/i)
    .filter((name) => name !== '')
    .map((name) => ({ name: name.slice(0, 300), for: '', against: '', whyLost: '', chosen: false }))

function recordOf(path: string, table: MarkdownTable, row: TableRow): (sourceId: string) => FoundProposal {
  const text = valuesOf(table, row)
  const status = statusOf(text('status'))
  const day = findDay(text('day'))?.day ?? null
  const title = (text('title') || text('decision')).split('\n', 1)[0] ?? ''
  const names = text('people').split(/\s*[,;&]\s*/)
  return (sourceId) => ({
    kind: 'proposal',
    sourceId,
    place: { path, line: row.line, endLine: row.line },
    day,
    dayFrom: day === null ? null : 'field',
    number: numberIn(text('number')),
    title: title.length > 500 ? `${title.slice(0, 499)}…` : title,
    context: [
      text('context', 'other'),
      day === null && text('day') !== '' ? `Date: ${text('day')}` : '',
      status === null && text('status') !== '' ? `Status: ${text('status')}` : '',
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
    drivers: [],
    options: optionsOf(text('options')),
    decision: [text('decision'), text('why')].filter((part) => part !== '').join('\n\n'),
    consequences: text('consequences'),
    wouldFlip: '',
    prediction: '',
    outcome: '',
    statuses: status === null ? [] : [status],
    stakeholders: names
      .filter((name) => name !== '')
      .map((name) => ({ name, part: 'consulted', note: 'Decision-maker' })),
    relations: relationsOf(text('status')),
    tags: [],
    links: [],
    people: [],
  })
}

/** Null where no table is a log of decisions. */
export function readDecisionLog(
  path: string,
  lines: readonly SourceLine[],
  apart: readonly LeftOutLines[],
): ReadSource | null {
  const tables = lines.flatMap((line, at) => {
    const table = isTableRow(line) ? tableAt(lines, at) : null
    return table !== null && isLog(table) ? [table] : []
  })
  const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })))
  const filled = rows.filter(({ table, row }) => valuesOf(table, row)('decision', 'title') !== '')
  if (filled.length === 0) return null
  const ids = sourceIdsOf(
    path,
    filled.map(
      ({ table, row }) => numberIn(valuesOf(table, row)('number')) || foldedHeading(valuesOf(table, row)('decision')),
    ),
  )
  const empty = rows.filter((one) => one.row.cells.every((cell) => cell === '')).map(({ row }) => row.line)
  const structure = [...tables.flatMap(({ header }) => [header.line, header.line + 1]), ...empty]
  const taken = new Set([...filled.map(({ row }) => row.line), ...structure])
  const listed = new Set(apart.map(({ line }) => line))
  const others = lines.filter((line) => !taken.has(line.number) && !listed.has(line.number) && !isBlank(line))
  return {
    recognized: { format: 'Decision log', sureness: 'likely', why: ['a table with a column of decisions'] },
    records: filled.map(({ table, row }, at) => recordOf(path, table, row)(ids[at] ?? '')),
    structure,
    leftOut: [...apart, ...leftOutOf(others, 'It is in none of the decisions.')].toSorted(
      (one, other) => one.line - other.line,
    ),
  }
}
