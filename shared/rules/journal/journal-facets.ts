// Narrowing the timeline down: one value per facet, all of them together, and how many records each other value would leave.
import type { JournalColumns } from './journal-filter-keys.ts'

export const facetNames = [
  'kind',
  'from',
  'person',
  'criterion',
  'tag',
  'status',
  'week',
  'audience',
  'prompt',
  'backing',
] as const
export type FacetName = (typeof facetNames)[number]
export type Facets = Readonly<Partial<Record<FacetName, string>>>

export interface JournalQuery {
  readonly facets: Facets
  readonly words: string
}
export const wholeJournal: JournalQuery = { facets: {}, words: '' }

export interface ValueCount {
  readonly value: string
  readonly count: number
}
export type FacetCounts = Readonly<Record<FacetName, readonly ValueCount[]>>

export interface MonthCount {
  /** `2025-03` */
  readonly month: string
  readonly count: number
}

const one = (value: string | null) => (value === null ? [] : [value])

/** The values a record has in a facet. */
function valuesIn(columns: JournalColumns, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'person':
      return columns.people
    case 'criterion':
      return columns.criteria
    case 'tag':
      return columns.tags
    case 'from':
      return one(columns.from)
    case 'prompt':
      return one(columns.prompt)
    default:
      return [columns[facet]]
  }
}

/** Each facet's values with counts, the fullest first; weeks newest first. At most `most` of each. */
function sorted(counts: ReadonlyMap<string, number>, facet: FacetName, most: number): ValueCount[] {
  const all = [...counts].map(([value, count]) => ({ value, count }))
  const later = (a: ValueCount, b: ValueCount) => (a.value < b.value ? 1 : -1)
  all.sort((a, b) =>
    facet === 'week' || a.count === b.count ? (facet === 'week' ? 1 : -1) * later(a, b) : b.count - a.count,
  )
  return all.slice(0, most)
}

export interface Narrowed {
  readonly rows: readonly JournalColumns[]
  readonly months: readonly MonthCount[]
  readonly counts: FacetCounts
}

/** Months of rows that come in order of days. */
function monthsOf(rows: readonly JournalColumns[]): MonthCount[] {
  const months: { month: string; count: number }[] = []
  for (const { day } of rows) {
    const month = day.slice(0, 7)
    const last = months.at(-1)
    if (last?.month === month) last.count += 1
    else months.push({ month, count: 1 })
  }
  return months
}

/**
 * The rows that have every chosen value, in the order given, with counts. A facet's counts leave its own choice aside: they say
 * what choosing another value there would show.
 */
export function narrow(all: Iterable<JournalColumns>, facets: Facets, most = 60): Narrowed {
  const chosen = facetNames.filter((name) => facets[name] !== undefined)
  const counts = new Map(facetNames.map((name) => [name, new Map<string, number>()]))
  const rows: JournalColumns[] = []
  const count = (row: JournalColumns, name: FacetName) => {
    const known = counts.get(name)
    for (const value of valuesIn(row, name)) known?.set(value, (known.get(value) ?? 0) + 1)
  }
  for (const row of all) {
    const missed = chosen.filter((name) => !valuesIn(row, name).includes(facets[name] ?? ''))
    const [only] = missed
    if (only === undefined) {
      rows.push(row)
      for (const name of facetNames) count(row, name)
    } else if (missed.length === 1) count(row, only)
  }
  const listed = facetNames.map((name) => [name, sorted(counts.get(name) ?? new Map(), name, most)] as const)
  return { rows, months: monthsOf(rows), counts: asCounts(listed) }
}

function asCounts(listed: readonly (readonly [FacetName, readonly ValueCount[]])[]): FacetCounts {
  const byName = new Map(listed)
  const at = (name: FacetName) => byName.get(name) ?? []
  return {
    kind: at('kind'),
    from: at('from'),
    person: at('person'),
    criterion: at('criterion'),
    tag: at('tag'),
    status: at('status'),
    week: at('week'),
    audience: at('audience'),
    prompt: at('prompt'),
    backing: at('backing'),
  }
}

/** The query with another value in one facet; the value it has already takes it out. */
export function withFacet(query: JournalQuery, name: FacetName, value: string | null): JournalQuery {
  const { [name]: before, ...rest } = query.facets
  return { ...query, facets: value === null || value === before ? rest : { ...rest, [name]: value } }
}
