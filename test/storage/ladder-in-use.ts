// A database with the default ladder in use, and what a person does to it: records entries, has them confirmed, edits the ladder.
import { expect } from 'vitest'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, saveWithCriteria, writeOf } from '../../renderer/storage/core/save-record.ts'
import { readOwnRoadmap } from '../../renderer/storage/roadmap/read-profile.ts'
import { saveLadder } from '../../renderer/storage/roadmap/save-ladder.ts'
import { newProfile } from '../../shared/records/new-records.ts'
import type { Placement, Roadmap } from '../../shared/records/roadmap.ts'
import { contentOf, type LadderContent } from '../../shared/rules/ladder/ladder-changes.ts'
import { assessment, criterionId, earlier, entry, idOf, personId, roadmap } from '../build-records.ts'

/** Anew for each test. */
export let database: CairnDatabase
let minute = 0
export const note = (cause = 'Saved') => {
  minute += 1
  return { at: new Date(Date.UTC(2025, 2, 8, 9, minute)).toISOString(), cause, window: 'main' }
}
export async function begun() {
  minute = 0
  database = new CairnDatabase(`save-ladder-${Math.random()}`)
  await database.open()
  const profile = newProfile(idOf(900), earlier, roadmap.id)
  await saveRecords(database, [writeOf(roadmap, true), writeOf(profile, true)], note())
}
export const own = async (): Promise<Roadmap> => {
  const found = await readOwnRoadmap(database)
  if (found === null) throw new Error('no ladder')
  return found.roadmap
}
export const saveEntry = async (number: number, ...criteria: string[]) => {
  const criterionIds = criteria.map((id) => criterionId(id))
  const choice = { roadmapId: (await own()).id, criterionIds }
  return saveWithCriteria(database, entry(number, { day: '2025-03-03' }), { isNew: true, choice, note: note() })
}
export const confirm = async (number: number, id: string) =>
  saveRecords(
    database,
    [
      writeOf(
        assessment(number, id, {
          roadmapId: (await own()).id,
          personId: personId(500),
          verdict: 'confirmed',
          source: 'file',
        }),
        true,
      ),
    ],
    note(),
  )
export const edit = async (
  change: (content: LadderContent) => LadderContent,
  { placements = [], leavesWords = [] }: { placements?: Placement[]; leavesWords?: string[] } = {},
) => {
  const base = await own()
  const ladder = { content: change(contentOf(base)), placements, leavesWords: leavesWords.map(criterionId) }
  const saved = await saveLadder(database, base, ladder, note('Changed the ladder'))
  expect(saved).toMatchObject({ ok: true })
  return own()
}
