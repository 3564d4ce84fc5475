// Saving an entry with its criteria and why it speaks for each, in one change; and changing several records at once, in one change too.
import type { AnyRecord } from '../../shared/records/all-records.ts'
import type { Entry } from '../../shared/records/entry.ts'
import type { Audience } from '../../shared/records/field.ts'
import type { CriterionId, RoadmapId } from '../../shared/records/ids.ts'
import { newPerson } from '../../shared/records/new-records.ts'
import type { Person } from '../../shared/records/person.ts'
import { isEvidenceRecord } from '../../shared/rules/evidence-piece.ts'
import { type CommitNote, commit, type PlannedWrite } from './commit.ts'
import type { CairnDatabase } from './database.ts'
import { newPersonId } from './new-id.ts'
import { type CriteriaChoice, linkWrites, writeOf } from './save-record.ts'

export interface EntryCriteria extends CriteriaChoice {
  readonly whys: Readonly<Record<string, string>>
}

/** The link writes of a choice, each with its why; a link that only changed its why is written too. */
async function linksWithWhys(
  database: CairnDatabase,
  entry: Entry,
  chosen: EntryCriteria,
  at: string,
): Promise<PlannedWrite[]> {
  const writes = (await linkWrites(database, entry, chosen, at)).map((write) => {
    const { after } = write
    return after?.kind === 'evidence-link'
      ? { ...write, after: { ...after, why: chosen.whys[after.criterionId] ?? after.why } }
      : write
  })
  const written = new Set(writes.map(({ id }) => id))
  const standing = await database.records.where('recordId').equals(entry.id).toArray()
  for (const link of standing) {
    if (link.kind !== 'evidence-link' || link.trashedAt !== null || written.has(link.id)) continue
    const why = link.roadmapId === chosen.roadmapId ? chosen.whys[link.criterionId] : undefined
    if (why !== undefined && why !== link.why) writes.push(writeOf({ ...link, why }, false))
  }
  return writes
}

/** Saves an entry as it was edited. `entry.revision` is the one the edit began from. */
export async function saveEntry(
  database: CairnDatabase,
  entry: Entry,
  options: { isNew: boolean; criteria: EntryCriteria | null; note: CommitNote },
) {
  const { isNew, criteria, note } = options
  // A link pins the revision that this very save makes.
  const saved = { ...entry, revision: isNew ? 1 : entry.revision + 1 }
  const links = criteria === null ? [] : await linksWithWhys(database, saved, criteria, note.at)
  return commit(database, [writeOf(entry, isNew), ...links], note)
}

/** Somebody named for the first time. */
export async function addPerson(database: CairnDatabase, name: string, note: CommitNote) {
  const person: Person = { ...newPerson(newPersonId(), note.at), name }
  return { person, saved: await commit(database, [writeOf(person, true)], note) }
}

/** The records of these ids that are not in the trash, as they stand now. */
async function standing(database: CairnDatabase, ids: readonly string[]): Promise<AnyRecord[]> {
  const found = await database.records.bulkGet([...ids])
  return found.filter((record) => record !== undefined).filter(({ trashedAt }) => trashedAt === null)
}

export async function tagSeveral(database: CairnDatabase, ids: readonly string[], tag: string, note: CommitNote) {
  const writes = (await standing(database, ids)).flatMap((record) =>
    'tags' in record && !record.tags.includes(tag) ? [writeOf({ ...record, tags: [...record.tags, tag] }, false)] : [],
  )
  return commit(database, writes, note)
}

export async function shareSeveral(
  database: CairnDatabase,
  ids: readonly string[],
  audience: Audience,
  note: CommitNote,
) {
  const writes = (await standing(database, ids)).flatMap((record) =>
    record.audience === audience ? [] : [writeOf({ ...record, audience }, false)],
  )
  return commit(database, writes, note)
}

export interface LinkSeveral {
  readonly roadmapId: RoadmapId
  readonly criterionId: CriterionId
}

/** Makes each record that can be evidence speak for one more criterion; what it spoke for already stays. */
export async function linkSeveral(
  database: CairnDatabase,
  ids: readonly string[],
  { roadmapId, criterionId }: LinkSeveral,
  note: CommitNote,
) {
  const writes: PlannedWrite[] = []
  for (const record of (await standing(database, ids)).filter(isEvidenceRecord)) {
    const links = await database.records.where('recordId').equals(record.id).toArray()
    const known = links.flatMap((link) =>
      link.kind === 'evidence-link' && link.trashedAt === null && link.roadmapId === roadmapId
        ? [link.criterionId]
        : [],
    )
    const criterionIds = [...new Set([...known, criterionId])]
    writes.push(...(await linkWrites(database, record, { roadmapId, criterionIds }, note.at)))
  }
  return commit(database, writes, note)
}

export async function trashSeveral(database: CairnDatabase, ids: readonly string[], note: CommitNote) {
  const writes = (await standing(database, ids)).map((record) => writeOf({ ...record, trashedAt: note.at }, false))
  return commit(database, writes, note)
}
