// Records found in files of others, written as one change that can be undone; and those that earlier imports wrote.
import type { RoadmapId } from '../../../shared/records/record-ids.ts'
import type { FoundRecord } from '../../../shared/rules/import/found-record.ts'
import { type PlanContext, recordsToWrite } from '../../../shared/rules/import/import-plan.ts'
import { type ImportChoice, isKnown, type KnownRecord } from '../../../shared/rules/import/match-imported-records.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { type CommitNote, commit, type PlannedWrite } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId } from '../core/new-id.ts'
import { recordsOfKinds } from '../core/records-of-kinds.ts'
import { linksOf, linkWrites, writeOf } from '../core/save-record.ts'
import { readPeople } from '../people/read-people.ts'
import { readProfile } from '../roadmap/read-profile.ts'

/** Records that were imported from files of others, those in the trash included. */
export async function readKnown(database: CairnDatabase): Promise<KnownRecord[]> {
  return (await recordsOfKinds(database, ['proposal', 'entry', 'learning', 'feedback', 'session'])).filter(isKnown)
}

/** What found records are compared with. */
export async function readPlanContext(database: CairnDatabase, today: string): Promise<PlanContext> {
  const [known, people] = [await readKnown(database), await readPeople(database)]
  const sessionIds = new Set(await database.records.where('kind').equals('session').primaryKeys())
  return { known, people, today, newId, ownName: (await readProfile(database))?.name ?? '', sessionIds }
}

interface ImportWish {
  readonly found: readonly FoundRecord[]
  readonly choices: ReadonlyMap<string, ImportChoice>
  readonly today: string
  /** Null where there is no ladder. */
  readonly roadmapId: RoadmapId | null
}

/** Answers how many records are new and how many were changed, with the seq of the change; null where there was nothing to write. */
export async function importFound(database: CairnDatabase, wish: ImportWish, note: Omit<CommitNote, 'cause'>) {
  const context = await readPlanContext(database, wish.today)
  const records = recordsToWrite(wish.found, wish.choices, { ...context, at: note.at })
  if (records.length === 0) return null
  const writes: PlannedWrite[] = []
  for (const { record, isNew, criterionIds } of records) {
    writes.push(writeOf(record, isNew))
    if (wish.roadmapId === null || criterionIds.length === 0) continue
    const links = isNew ? [] : await linksOf(database, record.id)
    writes.push(...linkWrites(links, record, { roadmapId: wish.roadmapId, criterionIds }, note.at))
  }
  const made = records.filter(({ isNew }) => isNew).length
  const done = await commit(database, writes, { ...note, cause: `Imported ${counted(records.length, 'record')}` })
  return { done, made, changed: records.length - made }
}
