// What sending reads: the records that were chosen with all they name, people, sessions to send for, and what was sent before.
import type { Action } from '../../../shared/records/action.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CriterionId, PersonId } from '../../../shared/records/record-ids.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { Share } from '../../../shared/records/share.ts'
import { type EvidenceRecord, isEvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { recordsInText } from '../../../shared/rules/records/named-records.ts'
import type { MovedCriterion } from '../../../shared/rules/roadmap/moved-criteria.ts'
import type { EarlierTitles } from '../../../shared/rules/sharing/hidden-titles.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readNamedRecords } from '../journal/read-named-records.ts'
import { readPeople } from '../people/read-people.ts'
import { readSince } from '../sessions/read-changes-since-session.ts'

/** A record that was chosen, with the criteria it speaks for; `revisions` counts those of a proposal. */
export interface ToShare {
  readonly record: EvidenceRecord
  readonly revisions: number
  readonly criteria: readonly CriterionId[]
}

export interface Sharing {
  readonly people: readonly Person[]
  /** With this person, not closed, the next one first. */
  readonly sessions: readonly Session[]
  /** By id, as far as they still are. */
  readonly records: ReadonlyMap<string, ToShare>
  /** What speaks for each criterion that was chosen. */
  readonly evidence: ReadonlyMap<string, readonly EvidenceRecord[]>
  /** Records that texts point at: those of the chosen records, of the sessions and what was typed. */
  readonly named: ReadonlyMap<string, AnyRecord>
  /** What those of them were called before that a mentor may not see. */
  readonly earlierTitles: EarlierTitles
  /** What was sent to this person, the newest first. */
  readonly earlier: readonly Share[]
  /** Criteria that moved since the last session with them, as far as they may be told. */
  readonly moved: readonly MovedCriterion[]
  /** Out of sessions with them, or theirs. */
  readonly actions: readonly Action[]
}

async function linksOf(database: CairnDatabase, recordId: string): Promise<CriterionId[]> {
  const links = await database.records.where('recordId').equals(recordId).toArray()
  return links.flatMap((one) => (one.kind === 'evidence-link' && one.trashedAt === null ? [one.criterionId] : []))
}

async function toShare(database: CairnDatabase, id: string): Promise<[string, ToShare][]> {
  const record = await database.records.get(id)
  if (record === undefined || record.trashedAt !== null || !isEvidenceRecord(record)) return []
  const revisions =
    record.kind === 'proposal' ? await database.records.where('[kind+proposalId]').equals(['revision', id]).count() : 0
  return [[id, { record, revisions, criteria: await linksOf(database, id) }]]
}

async function speakingFor(database: CairnDatabase, criterionId: string): Promise<EvidenceRecord[]> {
  const links = await database.records.where('[kind+criterionId]').equals(['evidence-link', criterionId]).toArray()
  const ids = links.flatMap((one) => (one.kind === 'evidence-link' && one.trashedAt === null ? [one.recordId] : []))
  const records = await database.records.bulkGet(ids)
  return records.flatMap((one) => (one !== undefined && isEvidenceRecord(one) ? [one] : []))
}

/** Newest first. */
export async function readSharesTo(database: CairnDatabase, personId: PersonId): Promise<Share[]> {
  const found = await database.records.where('[kind+personId]').equals(['share', personId]).toArray()
  return newestFirst(found.flatMap((one) => (one.kind === 'share' && one.trashedAt === null ? [one] : [])))
}

const newestFirst = (shares: readonly Share[]) => shares.toSorted((a, b) => (a.sentAt < b.sentAt ? 1 : -1))

const mostShares = 200

/** Everything that was sent, newest first, at most two hundred. */
export async function readShares(database: CairnDatabase): Promise<Share[]> {
  const found = await database.records
    .where('[kind+day]')
    .between(['share', ''], ['share', '\uffff'])
    .reverse()
    .limit(mostShares)
    .toArray()
  return newestFirst(found.flatMap((one) => (one.kind === 'share' && one.trashedAt === null ? [one] : [])))
}

export async function readShare(database: CairnDatabase, id: string): Promise<Share | null> {
  const found = await database.records.get(id)
  return found?.kind === 'share' ? found : null
}

/** With this person, by day: the sixty made last. */
export async function readSessionsWith(database: CairnDatabase, personId: PersonId | null): Promise<Session[]> {
  const found = await database.records
    .where('[kind+personId]')
    .equals(['session', personId ?? ''])
    .reverse()
    .limit(60)
    .toArray()
  return found
    .flatMap((one) => (one.kind === 'session' && one.trashedAt === null ? [one] : []))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

const openSessions = async (database: CairnDatabase, personId: PersonId | null): Promise<Session[]> =>
  (await readSessionsWith(database, personId)).filter(({ closedAt }) => closedAt === null)

export interface Wanted {
  readonly personId: PersonId | null
  readonly things: readonly string[]
  /** Ids of records that what was typed for the reader points at. */
  readonly pointedAt: readonly string[]
}

async function readProgressWith(database: CairnDatabase, personId: PersonId | null) {
  if (personId === null) return { moved: [], actions: [] }
  // No sentence is drafted of it here, so no day is told from today.
  const { records } = await readSince(database, { personId, id: '' }, 'person', '')
  return {
    moved: records.moved.filter(({ mayTell }) => mayTell),
    actions: records.actions.flatMap(({ now }) => now ?? []),
  }
}

export async function readSharing(database: CairnDatabase, { personId, things, pointedAt }: Wanted): Promise<Sharing> {
  const criteria = things.flatMap((id) => id.split('/')[1] ?? [])
  const records = new Map((await Promise.all(things.map((id) => toShare(database, id)))).flat())
  const [people, sessions, speaking, shares, progress] = await Promise.all([
    readPeople(database),
    openSessions(database, personId),
    Promise.all(criteria.map(async (id) => [id, await speakingFor(database, id)] as const)),
    personId === null ? [] : readSharesTo(database, personId),
    readProgressWith(database, personId),
  ])
  const written = JSON.stringify([[...records.values()].map(({ record }) => record), sessions, speaking, progress])
  const named = await readNamedRecords(database, [...pointedAt, ...recordsInText(written)])
  return {
    people,
    sessions,
    records,
    evidence: new Map(speaking),
    named: named.records,
    earlierTitles: named.earlierTitles,
    earlier: shares,
    ...progress,
  }
}
