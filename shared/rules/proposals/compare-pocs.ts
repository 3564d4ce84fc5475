// The POCs of one proposal side by side: what they measured alike, by name and unit, and whether their limits were the same.
import type { Poc } from '../../records/poc.ts'
import { type FigureRow, figureRows } from './poc-figures.ts'

type Named = Pick<FigureRow, 'metric' | 'unit'>

/** Names match whatever their letters' size and spacing; units as written, for ms and Ms are two things. */
const keyOf = ({ metric, unit }: Named) => `${metric.trim().replace(/\s+/g, ' ').toLowerCase()} | ${unit.trim()}`

/** The first figure a POC has for what is called the same in the same unit; its row without a figure where none was measured. */
export function figureOf(poc: Poc, named: Named): FigureRow | null {
  const alike = figureRows(poc).filter((row) => keyOf(row) === keyOf(named))
  return alike.find(({ figure }) => figure !== null) ?? alike[0] ?? null
}

export interface ComparedMetric extends Named {
  readonly key: string
  /** One for each POC, in the order they were given; null where it did not look at this. */
  readonly cells: readonly { readonly pocId: string; readonly row: FigureRow | null }[]
  readonly limits: 'same' | 'differ' | 'none'
}

const limitKey = ({ limit }: FigureRow) =>
  limit === null || limit.value === null ? null : `${limit.comparison} ${limit.value} ${limit.unit.trim()}`

/** Whether all that have a limit have the same one. One alone is compared with nothing. */
function limitsOf(rows: readonly FigureRow[]): ComparedMetric['limits'] {
  const keys = rows.map(limitKey)
  const known = keys.filter((key) => key !== null)
  if (known.length < 2) return 'none'
  return new Set(keys).size === 1 ? 'same' : 'differ'
}

/** Every metric that any of them looked at, in the order they were met, with what each POC came to. */
export function comparedMetrics(pocs: readonly Poc[]): ComparedMetric[] {
  const named = new Map<string, Named>()
  for (const row of pocs.flatMap(figureRows)) if (!named.has(keyOf(row))) named.set(keyOf(row), row)
  return [...named].map(([key, { metric, unit }]) => {
    const cells = pocs.map((poc) => ({ pocId: poc.id, row: figureOf(poc, { metric, unit }) }))
    return { key, metric, unit, cells, limits: limitsOf(cells.flatMap(({ row }) => row ?? [])) }
  })
}

/** The row that a POC is compared by: the first whose limit was held or missed, else the first with a figure. */
export function leadRow(poc: Poc): FigureRow | null {
  const rows = figureRows(poc)
  const decided = rows.find(({ held }) => held === 'held' || held === 'not-held')
  return decided ?? rows.find(({ figure }) => figure !== null) ?? rows[0] ?? null
}

/** "Same limit for all." where that is so; else that they differ. Nothing where there is nothing to compare. */
export const sameLimitWords = (limits: ComparedMetric['limits']): string =>
  limits === 'same' ? 'Same limit for all.' : limits === 'differ' ? 'Their limits differ.' : ''
