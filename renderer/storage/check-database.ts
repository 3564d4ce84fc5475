// Looks through the whole database: every record fits its schema, no link leads nowhere, the running summaries equal ones made anew.
import { AnyRecord } from '../../shared/records/all-records.ts'
import { referencesOf } from '../../shared/rules/record-references.ts'
import { type CairnDatabase, readMeta } from './database.ts'
import { summariesOf } from './rebuild-summaries.ts'

export interface UnreadableRecord {
  readonly id: string
  readonly field: string
  readonly reason: string
}
export interface BrokenLink {
  readonly from: string
  readonly to: string
}
export type SummaryName = 'standings' | 'weeks' | 'totals' | 'sessionLines'

export interface CheckReport {
  readonly records: number
  readonly unreadable: readonly UnreadableRecord[]
  readonly links: number
  readonly broken: readonly BrokenLink[]
  /** Summaries that do not equal a recomputation. */
  readonly differing: readonly SummaryName[]
  readonly milliseconds: number
}

/** Text that is equal exactly when two values are, whatever the order of their keys. Typed arrays count by their entries. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

const asSet = (rows: readonly unknown[]) => rows.map(canonical).sort().join('\n')

/** Names of the running summaries that differ from ones made from scratch. Rows that say nothing count as absent. */
export async function differingSummaries(
  database: CairnDatabase,
  records: ReadonlyMap<string, AnyRecord>,
): Promise<SummaryName[]> {
  const anew = summariesOf(records)
  const says = (row: { days: object; said: readonly unknown[] }) => row.said.length + Object.keys(row.days).length > 0
  const kept = {
    standings: (await database.standings.toArray()).filter(says),
    weeks: await database.weeks.toArray(),
    totals: [(await readMeta(database, 'totals')) ?? { key: 'totals', byKind: {} }],
    sessionLines: await database.sessionLines.toArray(),
  }
  const names = ['standings', 'weeks', 'totals', 'sessionLines'] as const
  const made = { ...anew, totals: [anew.totals] }
  return names.filter((name) => asSet(kept[name]) !== asSet(made[name]))
}

/** Changes nothing. Reads everything: ask for it in the worker. */
export function checkDatabase(database: CairnDatabase): Promise<CheckReport> {
  const began = performance.now()
  return database.transaction('r', database.tables, async () => {
    const records = new Map<string, AnyRecord>()
    const unreadable: UnreadableRecord[] = []
    await database.records.each((found) => {
      records.set(found.id, found)
      const [issue] = AnyRecord.safeParse(found).error?.issues ?? []
      if (issue) unreadable.push({ id: found.id, field: issue.path.join('.'), reason: issue.message })
    })
    const erased = new Set(await database.tombstones.toCollection().primaryKeys())
    const unreadableIds = new Set(unreadable.map(({ id }) => id))
    const links = [...records.values()]
      .filter(({ id }) => !unreadableIds.has(id))
      .flatMap((record) => referencesOf(record).map((to) => ({ from: record.id, to })))
    const broken = links.filter(({ to }) => !records.has(to) && !erased.has(to))
    const differing = unreadable.length > 0 ? [] : await differingSummaries(database, records)
    const milliseconds = performance.now() - began
    return { records: records.size, unreadable, links: links.length, broken, differing, milliseconds }
  })
}
