// What the rows in sight show: the records themselves, the criteria they bear on and the names beside them. Reads no more than is asked for.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import {
  isOnTimeline,
  newestFirst,
  type TimelineRecord,
  timelineKinds,
} from '../../../shared/rules/journal/journal-filter-keys.ts'
import { peopleIn } from '../../../shared/rules/records/named-people.ts'
import type { CairnDatabase } from '../core/database.ts'

export interface TimelineRow {
  readonly record: TimelineRecord
  /** Codes of the criteria it bears on. */
  readonly codes: readonly string[]
  readonly names: readonly string[]
}

async function codesOf(database: CairnDatabase, ids: readonly string[]): Promise<Map<string, string[]>> {
  const links = await database.records.where('recordId').anyOf(ids).toArray()
  const codes = new Map<string, string[]>()
  for (const link of links) {
    if (link.kind !== 'evidence-link' || link.trashedAt !== null) continue
    codes.set(link.recordId, [...(codes.get(link.recordId) ?? []), link.criterionId])
  }
  return codes
}

async function rowsOf(database: CairnDatabase, records: readonly TimelineRecord[]): Promise<TimelineRow[]> {
  const people = [...new Set(records.flatMap(peopleIn))]
  const [found, codes] = await Promise.all([
    database.records.bulkGet(people),
    codesOf(
      database,
      records.map(({ id }) => id),
    ),
  ])
  const names = new Map(found.flatMap((one) => (one?.kind === 'person' ? [[String(one.id), one.name]] : [])))
  return records.map((record) => ({
    record,
    codes: record.kind === 'assessment' ? [record.criterionId] : (codes.get(record.id) ?? []),
    names: peopleIn(record).flatMap((id) => names.get(id) || []),
  }))
}

const onTimeline = (records: readonly (AnyRecord | undefined)[]) => records.filter(isOnTimeline)

/** The rows of these ids, in their order; what left the timeline meanwhile is left out. */
export const readTimelineRows = async (database: CairnDatabase, ids: readonly string[]): Promise<TimelineRow[]> =>
  rowsOf(database, onTimeline(await database.records.bulkGet([...ids])))

/** The newest rows straight from the index of days: painted before the worker has read anything. */
export async function readNewestRows(database: CairnDatabase, count: number): Promise<TimelineRow[]> {
  const perKind = await Promise.all(
    timelineKinds.map((kind) =>
      database.records
        .where('[kind+day]')
        .between([kind, ''], [kind, '\uffff'])
        .reverse()
        .filter(isOnTimeline)
        .limit(count)
        .toArray(),
    ),
  )
  const newest = onTimeline(perKind.flat())
    .map((record) => ({ record, day: record.day, at: record.createdAt, id: record.id }))
    .sort(newestFirst)
    .slice(0, count)
  return rowsOf(
    database,
    newest.map(({ record }) => record),
  )
}

/** Names of people by id; those who are gone are left out. */
export async function readNames(database: CairnDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await database.records.bulkGet([...ids])
  return new Map(found.flatMap((one) => (one?.kind === 'person' ? [[String(one.id), one.name]] : [])))
}
