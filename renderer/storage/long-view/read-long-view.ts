// What the long view reads of a span: each kind once, by the index of days, and nothing outside of it. What it counts: shared/rules/long-view.

import type { Improvement } from '../../../shared/records/improvement.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { piecesWithin } from '../../../shared/rules/evidence/count-evidence-in-span.ts'
import { isCounted, longKinds } from '../../../shared/rules/long-view/long-view-records.ts'
import { type LongSpan, neighbourSpan } from '../../../shared/rules/long-view/long-view-span.ts'
import { recordsInText } from '../../../shared/rules/records/named-records.ts'
import { titleText } from '../../../shared/rules/records/record-title.ts'
import { targetOf } from '../../../shared/rules/roadmap/target-level.ts'
import type { NamedRecords } from '../../../shared/rules/sharing/hidden-titles.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readNamedRecords } from '../journal/read-named-records.ts'
import { readOwnRoadmap } from '../roadmap/read-profile.ts'
import { readCriterionTallies } from '../roadmap/read-roadmap.ts'

export interface LongView {
  /** Of which span they are: a live view keeps its last answer while the next is read. */
  readonly spanId: string
  readonly records: readonly AnyRecord[]
  /** Improvements of the span before. */
  readonly before: readonly Improvement[]
  /** Evidence of the span for criteria of the target level; null without one. */
  readonly atTarget: number | null
  /** What the texts that are told name, so that what leaves names nothing that stays. */
  readonly named: NamedRecords
  /** The last day before the span, and the first after it, on which anything that counts lies, of whomever it is. */
  readonly earlier: string | null
  readonly later: string | null
}

const ofSpan = (database: CairnDatabase, kind: string, { first, last }: Pick<LongSpan, 'first' | 'last'>) =>
  database.records.where('[kind+day]').between([kind, first], [kind, last], true, true)

async function evidenceAtTarget(database: CairnDatabase, span: LongSpan): Promise<number | null> {
  const own = await readOwnRoadmap(database)
  const target = own === null ? null : targetOf(own.roadmap, own.profile)
  if (own === null || target === null || !target.isNamed) return null
  const ids = own.roadmap.criteria.filter(({ levelId }) => levelId === target.level.id).map(({ id }) => id)
  return piecesWithin(await readCriterionTallies(database, own.roadmap.id), ids, span)
}

const dayOf = (record: AnyRecord | undefined) => (record !== undefined && 'day' in record ? record.day : null)
const isDay = (day: string | null): day is string => day !== null

/** The nearest days outside with anything that counts, so that an empty span can lead to one that is not. Of each kind the nearest is read. */
async function nearestDays(database: CairnDatabase, { first, last }: LongSpan) {
  const days = () => database.records.where('[kind+day]')
  const found = await Promise.all(
    longKinds.map(async (kind) => ({
      before: await days().between([kind, ''], [kind, first]).reverse().filter(isCounted).first(),
      after: await days().between([kind, last], [kind, '\uffff'], false).filter(isCounted).first(),
    })),
  )
  const earlier = found.map(({ before }) => dayOf(before)).filter(isDay)
  const later = found.map(({ after }) => dayOf(after)).filter(isDay)
  return { earlier: earlier.sort().at(-1) ?? null, later: later.sort()[0] ?? null }
}

async function readImprovements(database: CairnDatabase, span: LongSpan | null): Promise<Improvement[]> {
  if (span === null) return []
  const found = await ofSpan(database, 'improvement', span).toArray()
  return found.filter((one): one is Improvement => one.kind === 'improvement' && one.trashedAt === null)
}

/** Titles, and what is told of a session. */
const toldTexts = (records: readonly AnyRecord[]): string =>
  records
    .flatMap((one) =>
      one.kind === 'session' ? [one.goalWhy, one.problemStated, one.problemFound, titleText(one)] : [titleText(one)],
    )
    .filter((text) => text.includes('[['))
    .join('\n')

export async function readLongView(database: CairnDatabase, span: LongSpan): Promise<LongView> {
  const [found, before, atTarget, nearest] = await Promise.all([
    Promise.all(longKinds.map((kind) => ofSpan(database, kind, span).toArray())),
    readImprovements(database, neighbourSpan(span, -1)),
    evidenceAtTarget(database, span),
    nearestDays(database, span),
  ])
  const records = found.flat()
  const named = await readNamedRecords(database, recordsInText(toldTexts(records)))
  return { spanId: span.id, records, before, atTarget, named, ...nearest }
}
