// One figure of the long view: a sentence, the rule it is counted by, and rows that open into their records. Chart, table, page and
// export all read this.
import { figures } from '../text/number-words.ts'

export type LongSection = 'sessions' | 'work' | 'growth'

export interface LongRow {
  readonly id: string
  readonly label: string
  /** What the bar is drawn by; minutes where `words` say a time. */
  readonly count: number
  /** Of how many; null where it is a count alone. */
  readonly of: number | null
  /** The figure as it is written: "4 of 5", "3 hours". */
  readonly words: string
  /** The count in each part of the span; empty where it is not followed over time. */
  readonly parts: readonly number[]
  /** The records counted, in the order of their days. */
  readonly recordIds: readonly string[]
  /** Where what is counted is looked at, if it is no list of records. */
  readonly address: string | null
}

export interface LongFigure {
  readonly id: string
  readonly section: LongSection
  readonly title: string
  /** The finding; where there is no data it says so. */
  readonly sentence: string
  readonly definition: string
  /** Nothing in the span is counted: no rows are shown. */
  readonly isEmpty: boolean
  readonly rows: readonly LongRow[]
  /** Names of the parts that `parts` of the rows count; empty where they have none. */
  readonly partLabels: readonly string[]
  /** What people wrote about it, each with its record. */
  readonly notes: readonly { readonly recordId: string; readonly text: string }[]
  /** It rests on what only its owner may see, and is left out of what leaves. */
  readonly isOwnersOnly: boolean
}

export const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id)

export const rowOf = (
  id: string,
  label: string,
  recordIds: readonly string[],
  more: Partial<LongRow> = {},
): LongRow => ({
  id,
  label,
  count: recordIds.length,
  of: null,
  words: figures(more.count ?? recordIds.length),
  parts: [],
  recordIds,
  address: null,
  ...more,
})

type GivenFigure = Pick<LongFigure, 'id' | 'section' | 'title' | 'sentence' | 'definition' | 'rows'> &
  Partial<LongFigure>

export const figureOf = (given: GivenFigure): LongFigure => ({
  isEmpty: given.rows.every(({ count }) => count === 0),
  partLabels: [],
  notes: [],
  isOwnersOnly: false,
  ...given,
})

interface Counted {
  readonly id: string
}

/** One row for each value that is there, in the order of `labels`; what has no value counts under `none`, where there is a word for it. */
export function rowsByValue<R extends Counted, V extends string>(
  records: readonly R[],
  answerOf: (record: R) => V | null,
  labels: Readonly<Record<V, string>>,
  none?: string,
): LongRow[] {
  // Not Map.groupBy: Node 20, where the tests run, has none.
  const byValue = new Map<V | null, R[]>()
  for (const record of records) {
    const value = answerOf(record)
    const found = byValue.get(value)
    if (found === undefined) byValue.set(value, [record])
    else found.push(record)
  }
  // Object.entries forgets which keys there are.
  const known = Object.entries(labels) as [V, string][]
  const rows = known.map(([value, label]) => ({ id: value as string, label, found: byValue.get(value) ?? [] }))
  const rest = none === undefined ? [] : [{ id: 'none', label: none, found: byValue.get(null) ?? [] }]
  return [...rows, ...rest]
    .filter(({ found }) => found.length > 0)
    .map(({ id, label, found }) =>
      rowOf(
        id,
        label,
        found.map((one) => one.id),
      ),
    )
}

export const countIn = (rows: readonly LongRow[], ...ids: readonly string[]): number =>
  rows.reduce((sum, row) => sum + (ids.includes(row.id) ? row.count : 0), 0)

/** "7 of 12". */
export const ofWords = (count: number, of: number): string => `${figures(count)} of ${figures(of)}`

/** "7 of 12 (58%)"; whole percent. */
export const shareWords = (count: number, of: number): string =>
  of === 0 ? figures(count) : `${ofWords(count, of)} (${Math.round((count / of) * 100)}%)`
