// Changing several records of the journal at once, each time in one change; and someone named for the first time.

import { newPerson } from '../../../shared/records/new-records.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Audience } from '../../../shared/records/stored-field.ts'
import { isEvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { asBegun } from '../../../shared/rules/records/default-audience.ts'
import { type CommitNote, commit, type PlannedWrite } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newPersonId } from '../core/new-id.ts'
import { linksOf, linkWrites, writeOf } from '../core/save-record.ts'
import { readNewAudiences } from '../roadmap/read-profile.ts'

/** Someone named for the first time. */
export async function addPerson(database: CairnDatabase, name: string, note: CommitNote) {
  const chosen = await readNewAudiences(database)
  const person: Person = asBegun({ ...newPerson(newPersonId(), note.at), name }, chosen)
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
    writes.push(...linkWrites(await linksOf(database, record.id), record, { roadmapId, criterionIds }, note.at))
  }
  return commit(database, writes, note)
}

export async function trashSeveral(database: CairnDatabase, ids: readonly string[], note: CommitNote) {
  const writes = (await standing(database, ids)).map((record) => writeOf({ ...record, trashedAt: note.at }, false))
  return commit(database, writes, note)
}
