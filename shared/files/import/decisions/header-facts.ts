// What stands between the title of a decision record and its first section: bullets, bold labels, plain lines or a table of facts.
import { findDay } from '../days-in-text.ts'
import { blocksOf } from '../list-items.ts'
import { isTableRow, tableAt } from '../markdown-table.ts'
import { isBlank, type SourceLine } from '../source-lines.ts'
import { type Fact, factKeyOf } from './decision-fact-keys.ts'
import { factsOfTable } from './header-table.ts'

/** "Status: accepted", "**Status:** accepted", "__Date__ – 2020-01-02". */
const labelled =
  /^\s*(?:\*\*|__|\*|_)?([\p{L}][\p{L}\p{N} ()/-]{0,40}?)(?:(?:\*\*|__|\*|_)?\s*:\s*(?:\*\*|__|\*|_)?|(?:\*\*|__)\s*[:–—-]?\s+)\s*(.*)$/u

function factOf(text: string, line: number): Fact | null {
  const found = labelled.exec(
    text
      .replace(/^\s*(?:\p{Extended_Pictographic}|\u{FE0F})+\s*/u, '')
      .replace(/<br\s*\/?>\s*$/i, '')
      .replace(/\\$/, ''),
  )
  const key = found === null ? null : factKeyOf(found[1] ?? '')
  if (found === null || key === null) return null
  const value = (found[2] ?? '').trim().replace(/^([*_])([^*_]+)\1$/, '$2')
  // "Data" is a date in some languages and anything else in English.
  if (/^data$/i.test(found[1] ?? '') && findDay(value) === null) return null
  return { key, values: value === '' ? [] : [value], line }
}

/** One or several facts of one line: "**Status:** accepted | **Date:** 2020-01-02"; what is none of them stays text. Null where none is. */
function factsOfLine(line: SourceLine): { facts: Fact[]; rest: SourceLine[] } | null {
  const parts = line.text.replace(/^\s*>\s?(?!\s*\[!)/, '').split(/\s+[|·•]\s+(?=(?:\*\*|__)?\p{Lu})/u)
  const read = parts.map((part) => ({ part, fact: factOf(part, line.number) }))
  const facts = read.flatMap(({ fact }) => fact ?? [])
  const others = read.flatMap(({ part, fact }) => (fact === null ? [part] : []))
  if (facts.length === 0) return null
  return { facts, rest: others.length === 0 ? [] : [{ ...line, text: others.join(' | ') }] }
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

const blank: SourceLine = { number: 0, text: '', form: 'text' }

/** Facts are read up to the first text that is none; a table with other columns is text. */
export function headerOf(lines: readonly SourceLine[]): Header {
  const facts: Fact[] = []
  const others: SourceLine[] = []
  const rows: SourceLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) continue
    const table = isTableRow(line) ? tableAt(lines, at) : null
    const inTable = table === null ? null : factsOfTable(table)
    const inLine = line.form === 'text' && table === null ? factsOfLine(line) : null
    if (table !== null && inTable !== null) {
      facts.push(...inTable.facts)
      rows.push(...inTable.rest)
      at += table.length - 1
    } else if (inLine !== null) {
      facts.push(...inLine.facts)
      others.push(...inLine.rest)
    } else others.push(line)
  }
  const bullets = factsOfBullets(others)
  return {
    facts: [...facts, ...bullets.facts].toSorted((one, other) => one.line - other.line),
    rest: [...rows, ...(rows.length > 0 ? [blank] : []), ...bullets.rest],
  }
}
