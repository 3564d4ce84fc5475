// The running summaries made from scratch out of the records: for a restore, and for the check that they were kept in step.
import type { AnyRecord, RecordOf } from '../../../shared/records/record-definitions.ts'
import { standingsOf } from '../../../shared/rules/evidence/build-criterion-summaries.ts'
import type { Standing } from '../../../shared/rules/evidence/criterion-running-summary.ts'
import { menteesOf } from '../../../shared/rules/people/mentee-summaries.ts'
import { type SessionLine, sessionLinesOf } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import { emptyWeek, stoneOf, type WeekSummary, withStone } from '../../../shared/rules/week/weekly-summary.ts'
import type { CairnDatabase, MentoringRow, TotalsRow } from '../core/database.ts'

export interface Summaries {
  readonly standings: readonly Standing[]
  readonly weeks: readonly WeekSummary[]
  readonly totals: TotalsRow
  readonly mentoring: MentoringRow
  readonly sessionLines: readonly SessionLine[]
}

const only = <K extends AnyRecord['kind']>(kind: K, records: Iterable<AnyRecord>): RecordOf<K>[] =>
  [...records].filter((one): one is RecordOf<K> => one.kind === kind)

function weeksOf(records: Iterable<AnyRecord>): WeekSummary[] {
  const weeks = new Map<string, WeekSummary>()
  for (const record of records) {
    const stone = stoneOf(record)
    if (stone !== null) weeks.set(stone.week, withStone(weeks.get(stone.week) ?? emptyWeek(stone.week), stone, 1))
  }
  return [...weeks.values()]
}

function totalsOf(records: Iterable<AnyRecord>): TotalsRow {
  const byKind: Record<string, number> = {}
  for (const { kind, trashedAt } of records) if (trashedAt === null) byKind[kind] = (byKind[kind] ?? 0) + 1
  return { key: 'totals', byKind }
}

/** All summaries of these records, by the same rules that keep them running. */
export const summariesOf = (records: ReadonlyMap<string, AnyRecord>): Summaries => ({
  standings: standingsOf(records),
  weeks: weeksOf(records.values()),
  totals: totalsOf(records.values()),
  mentoring: { key: 'mentoring', people: menteesOf(records.values()) },
  sessionLines: sessionLinesOf(only('closing', records.values())),
})

/** Puts summaries in the place of those that stand. Call inside a transaction over all tables. */
export async function replaceSummaries(database: CairnDatabase, summaries: Summaries): Promise<void> {
  await Promise.all([database.standings.clear(), database.weeks.clear(), database.sessionLines.clear()])
  await database.standings.bulkAdd([...summaries.standings])
  await database.weeks.bulkAdd([...summaries.weeks])
  await database.sessionLines.bulkAdd([...summaries.sessionLines])
  await database.meta.put(summaries.totals)
  await database.meta.put(summaries.mentoring)
}
