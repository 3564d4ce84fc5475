// A summary of a session says what moved on its own ladder: one closed on another version of the roadmap continues the chain of
// summaries, and takes no status, piece or loss from the ladder before.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, saveWithCriteria, writeOf } from '../../renderer/storage/core/save-record.ts'
import { moveToTrash, purge, readTrash } from '../../renderer/storage/history/trash-records.ts'
import { readSessionLine } from '../../renderer/storage/roadmap/read-roadmap.ts'
import { closeAndCarry } from '../../renderer/storage/sessions/close-and-carry.ts'
import { readSessionProgress } from '../../renderer/storage/sessions/read-session-progress.ts'
import { RoadmapId } from '../../shared/records/record-ids.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import { defaultRoadmap } from '../../shared/rules/roadmap/default-roadmap.ts'
import { frozenStatuses } from '../../shared/rules/roadmap/roadmap-difference.ts'
import { assessment, criterionId, earlier, entry, idOf, personId, roadmap, session } from '../build-records.ts'

const other = defaultRoadmap(RoadmapId.parse(idOf(900_002)), earlier)
let database: CairnDatabase
let minute = 0
const note = (cause = 'Saved') => {
  minute += 1
  return { at: `2025-03-08T09:${String(minute).padStart(2, '0')}:00.000Z`, cause, window: 'main' }
}
beforeEach(async () => {
  minute = 0
  database = new CairnDatabase(`ladder-${Math.random()}`)
  await database.open()
  await saveRecords(database, [writeOf(roadmap, true), writeOf(other, true)], note())
})
afterEach(() => database.delete())

const saveEntry = (number: number, ladder: Roadmap) =>
  saveWithCriteria(database, entry(number, { day: '2025-03-03' }), {
    isNew: true,
    choice: { roadmapId: ladder.id, criterionIds: [criterionId('DEC-M1')] },
    note: note(),
  })

async function closedOn(number: number, ladder: Roadmap) {
  const held = session(number, { day: `2025-03-0${number}` })
  await saveRecords(database, [writeOf(held, true)], note())
  expect(await closeAndCarry(database, held.id, ladder, note('Closed'))).toMatchObject({ ok: true })
  const found = await readSessionProgress(database, held.id)
  if (found === null) throw new Error('no summary')
  return found.closing
}

const movedOf = ({ moved }: { moved: readonly { criterionId: string; from: string; to: string }[] }) =>
  moved.map(({ criterionId: id, from, to }) => `${id} ${from} ${to}`)

it('moves nothing back that was claimed on another ladder only, and continues its chain', async () => {
  await saveEntry(10, roadmap)
  const first = await closedOn(4, roadmap)
  expect(movedOf(first)).toEqual(['DEC-M1 not-yet claimed'])
  const second = await closedOn(5, other)
  expect(movedOf(second)).toEqual([])
  expect([second.previousId, second.roadmapId]).toEqual([first.id, other.id])
  expect(second.statuses.every(({ status }) => status === 'not-yet')).toBe(true)
})

it('calls claimed what is first claimed on it, although it was claimed on the other long before', async () => {
  await saveEntry(10, roadmap)
  await closedOn(4, roadmap)
  await saveEntry(11, other)
  expect(movedOf(await closedOn(5, other))).toEqual(['DEC-M1 not-yet claimed'])
})

it('counts only evidence of its own ladder as gained, and none of the other as lost', async () => {
  await saveEntry(10, roadmap)
  await closedOn(4, roadmap)
  await saveEntry(11, roadmap)
  await saveEntry(12, other)
  const stands = await database.records.get(idOf(10))
  await moveToTrash(database, stands === undefined ? [] : [stands], note())
  await purge(database, await readTrash(database), note())
  const { gained, lost, touched } = await closedOn(5, other)
  expect(gained.map(({ title }) => title)).toEqual(['Entry 12'])
  expect([lost, touched]).toEqual([[], [criterionId('DEC-M1')]])
})

it('counts what was said on its own ladder only', async () => {
  const said = (number: number, ladder: Roadmap, to: string) =>
    assessment(number, to, { roadmapId: ladder.id, personId: personId(500), verdict: 'confirmed' })
  const words = [said(20, roadmap, 'DEC-M1'), said(21, other, 'SYS-M1')]
  await saveRecords(
    database,
    words.map((one) => writeOf(one, true)),
    note(),
  )
  const { gained } = await closedOn(5, other)
  expect(gained.map(({ recordId }) => recordId)).toEqual([idOf(21)])
})

it('is shown in the order of its own ladder, and as none in the order of another', async () => {
  await closedOn(4, roadmap)
  const [item] = await readSessionLine(database)
  if (item === undefined) throw new Error('no line')
  expect(frozenStatuses(item, roadmap, new Map())).toHaveLength(roadmap.criteria.length)
  expect(frozenStatuses(item, other, new Map([[other.id, other]]))).toBeNull()
})
