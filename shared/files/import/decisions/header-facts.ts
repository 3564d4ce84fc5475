// What stands between the title of a decision record and its first section: bullets, bold labels, plain lines or a table of facts.
import { blocksOf } from '../list-items.ts'
import { isTableRow, type MarkdownTable, tableAt } from '../markdown-table.ts'
import { isBlank, type SourceLine } from '../source-lines.ts'

export type FactKey =
  | 'status'
  | 'date'
  | 'deciders'
  | 'consulted'
  | 'informed'
  | 'tags'
  | 'link'
  | 'supersedes'
  | 'superseded-by'
  | 'amends'
  | 'amended-by'
  | 'title'
  | 'number'

export interface Fact {
  readonly key: FactKey
  readonly values: readonly string[]
  readonly line: number
}

const names: Readonly<Record<FactKey, readonly string[]>> = {
  status: ['status', 'state', 'decision status'],
  date: [
    'date',
    'decision date',
    'decided',
    'decided on',
    'date decided',
    'last updated',
    'updated',
    'created',
    'date of decision',
  ],
  deciders: [
    'deciders',
    'decider',
    'decision makers',
    'decision maker',
    'author',
    'authors',
    'author s',
    'owner',
    'owners',
    'participants',
    'approvers',
    'driver',
    'decided by',
    'proposer',
  ],
  consulted: ['consulted', 'contributors', 'reviewers'],
  informed: ['informed'],
  tags: ['tags', 'labels', 'categories', 'category', 'keywords'],
  link: [
    'technical story',
    'issue',
    'ticket',
    'tracking issue',
    'related issue',
    'pull request',
    'pr',
    'discussion',
    'story',
  ],
  supersedes: ['supersedes', 'supercedes', 'replaces'],
  'superseded-by': ['superseded by', 'superceded by', 'replaced by', 'supersededby'],
  amends: ['amends'],
  'amended-by': ['amended by'],
  title: ['title'],
  number: ['id', 'adr', 'number', 'adr number'],
}
const keys = new Map(Object.entries(names).flatMap(([key, all]) => all.map((name) => [name, key as FactKey])))

export const factKeyOf = (label: string): FactKey | null =>
  keys.get(
    label
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ) ?? null

/** "Status: accepted", "**Status:** accepted", "__Date__ – 2020-01-02". */
const labelled =
  /^\s*(?:\*\*|__|\*|_)?([\p{L}][\p{L}\p{N} ()/-]{0,40}?)(?:(?:\*\*|__|\*|_)?\s*:\s*(?:\*\*|__|\*|_)?|(?:\*\*|__)\s*[:–—-]?\s+)\s*(.*)$/u

function factOf(text: string, line: number): Fact | null {
  const found = labelled.exec(text.replace(/<br\s*\/?>\s*$/i, '').replace(/\\$/, ''))
  const key = found === null ? null : factKeyOf(found[1] ?? '')
  if (found === null || key === null) return null
  const value = (found[2] ?? '').trim()
  return { key, values: value === '' ? [] : [value], line }
}

/** Several facts of one line: "**Status:** accepted | **Date:** 2020-01-02". Null when one of them is none. */
function factsOfLine({ text, number }: SourceLine): Fact[] | null {
  const parts = text.split(/\s+[|·•]\s+(?=(?:\*\*|__)?\p{Lu})/u)
  const facts = parts.map((part) => factOf(part, number))
  return facts.every((fact) => fact !== null) ? (facts as Fact[]) : null
}

/** A row of names above a row of values, or names in the first column. */
function factsOfTable({ header, rows }: MarkdownTable): Fact[] | null {
  const [first] = rows
  const across = header.cells.map((cell) => factKeyOf(cell))
  if (
    first !== undefined &&
    rows.length === 1 &&
    across.filter((key) => key !== null).length >= Math.min(2, across.length)
  )
    return across.flatMap((key, at) => {
      const value = (first.cells[at] ?? '').trim()
      return key === null ? [] : [{ key, values: value === '' ? [] : [value], line: first.line }]
    })
  const down = [header, ...rows].filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const facts = down.flatMap(({ cells, line }) => {
    const key = factKeyOf(cells[0] ?? '')
    const value = cells.slice(1).join(' ').trim()
    return key === null ? [] : [{ key, values: value === '' ? [] : [value], line }]
  })
  return facts.length > 0 && facts.length >= down.length - 1 ? facts : null
}

export interface Header {
  readonly facts: readonly Fact[]
  /** Lines that are no facts. */
  readonly rest: readonly SourceLine[]
}

function factsOfBullets(lines: readonly SourceLine[]): Header {
  const facts: Fact[] = []
  const rest: SourceLine[] = []
  for (const block of blocksOf(lines)) {
    const all = block.kind === 'item' ? block.item.lines : []
    const [first, ...nested] = all
    const fact = first === undefined ? null : factOf(first.text, first.number)
    if (fact === null)
      rest.push(...(block.kind === 'text' ? block.lines : lines.filter(({ number }) => isWithin(number, all))))
    else {
      const more = nested
        .filter((line) => !isBlank(line))
        .map(({ text }) => text.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').trim())
      facts.push({ ...fact, values: [...fact.values, ...more] })
    }
  }
  return { facts, rest }
}

const isWithin = (number: number, lines: readonly SourceLine[]): boolean =>
  number >= (lines[0]?.number ?? 0) && number <= (lines.at(-1)?.number ?? -1)

/** Facts are read up to the first text that is none; a table with other columns is text. */
export function headerOf(lines: readonly SourceLine[]): Header {
  const facts: Fact[] = []
  const others: SourceLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) continue
    const table = isTableRow(line) ? tableAt(lines, at) : null
    const inTable = table === null ? null : factsOfTable(table)
    const inLine = line.form === 'text' && table === null ? factsOfLine(line) : null
    if (table !== null && inTable !== null) {
      facts.push(...inTable)
      at += table.length - 1
    } else if (inLine !== null) facts.push(...inLine)
    else others.push(line)
  }
  const bullets = factsOfBullets(others)
  return { facts: [...facts, ...bullets.facts].toSorted((one, other) => one.line - other.line), rest: bullets.rest }
}
