// A table of facts at the head of a decision record: names in the first column, or a row of names above a row of values.
import type { MarkdownTable, TableRow } from '../markdown-table.ts'
import type { SourceLine } from '../source-lines.ts'
import { type Fact, factKeyOf } from './decision-fact-keys.ts'
import { isUnfilled } from './template-placeholders.ts'

export interface TableFacts {
  readonly facts: readonly Fact[]
  /** Rows that no field has a place for, as items of a list. */
  readonly rest: readonly SourceLine[]
}

interface Pair {
  readonly label: string
  readonly value: string
  readonly line: number
}

function factsOfPairs(pairs: readonly Pair[]): TableFacts {
  const facts: Fact[] = []
  const rest: SourceLine[] = []
  for (const { label, value, line } of pairs) {
    const key = factKeyOf(label)
    if (key !== null) facts.push({ key, values: value === '' ? [] : [value], line })
    else if (value !== '' && !isUnfilled(value))
      rest.push({ number: line, text: `- ${label.replace(/\s*:$/, '')}: ${value}`, form: 'text' })
  }
  return { facts, rest }
}

/** "Field | Value" above the facts is none of them. */
const isHeading = ({ cells }: TableRow): boolean =>
  /^(?:fields?|propert(?:y|ies)|attributes?|names?|keys?|items?|metadata|stages?|felde?r?|campos?|champs?|eigenschaft|attribut)?$/i.test(
    cells[0]?.trim() ?? '',
  ) &&
  /^(?:values?|states?|details?|descriptions?|werte?|valor|valores|valeurs?|waarde)?$/i.test(cells[1]?.trim() ?? '')

function down(rows: readonly TableRow[]): TableFacts | null {
  const found = factsOfPairs(
    rows.map(({ cells, line }) => ({ label: cells[0]?.trim() ?? '', value: cells.slice(1).join(' ').trim(), line })),
  )
  const isWhole = found.facts.length > 0 && found.facts.length >= rows.length - 1
  return found.facts.length >= 2 || isWhole ? found : null
}

/** Null for a table of other things. */
export function factsOfTable({ header, rows }: MarkdownTable): TableFacts | null {
  const [first] = rows
  const known = header.cells.filter((cell) => factKeyOf(cell) !== null).length
  if (first !== undefined && rows.length === 1 && known >= Math.min(2, header.cells.length))
    return factsOfPairs(
      header.cells.map((cell, at) => ({
        label: cell.trim(),
        value: (first.cells[at] ?? '').trim(),
        line: first.line,
      })),
    )
  return down(isHeading(header) ? rows : [header, ...rows])
}
