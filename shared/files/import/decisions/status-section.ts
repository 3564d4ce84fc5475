// A section about the status: its lines, its paragraphs, or the table of its history.
import type { FoundStatus } from '../../../rules/import/found-record.ts'
import { findDay } from '../days-in-text.ts'
import { blocksOf } from '../list-items.ts'
import { isTableRow, type MarkdownTable, tableAt } from '../markdown-table.ts'
import { isBlank, type SourceLine, textOf } from '../source-lines.ts'
import { putFact } from './decision-facts.ts'
import type { OpenDecision } from './decision-record-builder.ts'
import { headerOf } from './header-facts.ts'
import { relationsOf, stateOf, statusOf, withoutRelations } from './parse-decision-status.ts'
import { isUnfilled } from './template-placeholders.ts'

export const filled = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.filter((line) => !isBlank(line) && line.form !== 'comment')

/** "Superseded by …" in a line of its own is a status too; a line that is neither keeps its words as the reason. */
function putStatusLine(open: OpenDecision, line: SourceLine): void {
  const text = line.text.trim()
  if (isUnfilled(text)) {
    open.leaveOut([line], 'This placeholder was not filled in.')
    return
  }
  const relations = relationsOf(text)
  open.relate(relations)
  const status = statusOf(text)
  if (status !== null) putStatus(open, status)
  else putReason(open, relations.length === 0 ? text : withoutRelations(text))
}

function putStatus(open: OpenDecision, status: FoundStatus): void {
  if (open.isStatusOfHeader) open.statuses.splice(0)
  open.isStatusOfHeader = false
  open.statuses.push(status)
}

function putReason(open: OpenDecision, text: string): void {
  const last = open.statuses.at(-1)
  if (last === undefined || text === '') open.addText(text === '' ? '' : `Status: ${text}`)
  else open.statuses.splice(-1, 1, { ...last, why: [last.why, text].filter((one) => one !== '').join(' ') })
}

/** A line that begins nothing of its own goes on with the one right above it. */
function paragraphsOf(lines: readonly SourceLine[]): SourceLine[] {
  const all: SourceLine[] = []
  let isOpen = false
  for (const line of lines) {
    const last = all.at(-1)
    const text = line.text.trim()
    const isOwn = stateOf(text) !== null || relationsOf(text).length > 0 || isUnfilled(text)
    if (isBlank(line) || line.form === 'comment') isOpen = false
    else if (isOpen && !isOwn && last !== undefined)
      all.splice(-1, 1, { ...last, text: `${last.text.trimEnd()} ${text}` })
    else {
      all.push(line)
      isOpen = true
    }
  }
  return all
}

const column = ({ header }: MarkdownTable, name: RegExp): number =>
  header.cells.findIndex((cell) => name.test(cell.trim()))

/** Rows with a column of states, each with its day and what else it says. */
function putHistory(open: OpenDecision, table: MarkdownTable): boolean {
  const [state, day] = [column(table, /^(?:status|state)$/i), column(table, /^(?:date|day|when|on)$/i)]
  const found = table.rows.map(({ cells }) => ({ cells, status: statusOf(cells[state] ?? '') }))
  if (state < 0 || found.length === 0 || found.some(({ status }) => status === null)) return false
  for (const { cells, status } of found) {
    const others = cells.filter((cell, at) => at !== state && at !== day && cell !== '' && !isUnfilled(cell))
    const why = [status?.why ?? '', ...others].filter((one) => one !== '').join(', ')
    if (status !== null) putStatus(open, { ...status, on: findDay(cells[day] ?? '')?.day ?? status.on, why })
  }
  return true
}

/** Each line by itself; what is nested in an item says why. */
export function putStatusLines(open: OpenDecision, lines: readonly SourceLine[]): void {
  const at = lines.findIndex(isTableRow)
  const table = at < 0 ? null : tableAt(lines, at)
  if (table !== null && putHistory(open, table)) {
    putStatusLines(open, [...lines.slice(0, at), ...lines.slice(at + table.length)])
    return
  }
  const ticked = lines.filter(({ text }) => /^\s*[-*+]\s+\[[xX]\]\s/.test(text))
  const offered = lines.filter(({ text }) => /^\s*[-*+]\s+\[ \]\s/.test(text))
  for (const line of offered) open.leaveOut([line], 'A state that was not chosen.')
  const chosen = lines
    .filter((line) => !offered.includes(line))
    .map((line) => (ticked.includes(line) ? { ...line, text: line.text.replace(/\[[xX]\]\s+/, '') } : line))
  for (const block of blocksOf(chosen)) {
    const [first, ...nested] = block.kind === 'item' ? block.item.lines : []
    const { facts, rest } = headerOf(first === undefined ? (block.kind === 'text' ? block.lines : []) : [first])
    for (const fact of facts) putFact(open, fact)
    for (const line of paragraphsOf(rest)) putStatusLine(open, line)
    putReason(open, textOf(nested))
  }
}
