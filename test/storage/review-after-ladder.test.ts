// A review that was asked for on one version of the ladder and answered on a later one: its verdict counts only on what it judged.
import { afterEach, expect, it } from 'vitest'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { bringReviewIn, readFeedback } from '../../renderer/storage/review/import-feedback-file.ts'
import { readOnEarlierLadders } from '../../renderer/storage/review/place-verdicts.ts'
import { readOwnRoadmap } from '../../renderer/storage/roadmap/read-profile.ts'
import { readCriterionTallies } from '../../renderer/storage/roadmap/read-roadmap.ts'
import { saveLadder } from '../../renderer/storage/roadmap/save-ladder.ts'
import { newProfile } from '../../shared/records/new-records.ts'
import type { Placement } from '../../shared/records/roadmap.ts'
import { contentOf, type LadderContent } from '../../shared/rules/ladder/ladder-changes.ts'
import { criterionId, earlier, idOf, later, personId, roadmap } from '../build-records.ts'
import { fileFor, ilse, sentProposal, sentShare } from '../build-review.ts'
import { begun } from './lived-database.ts'

let database: CairnDatabase
afterEach(() => database.delete())
const note = { at: '2025-03-09T09:00:00.000Z', window: 'main', cause: 'Saved' }
const judged = criterionId('DEC-S2')

const own = async () => {
  const found = await readOwnRoadmap(database)
  if (found === null) throw new Error('no ladder')
  return found.roadmap
}

/** The share is sent, the ladder changes, and only then the answer comes. */
async function answeredAfter(change: (content: LadderContent) => LadderContent, placements: Placement[] = []) {
  database = await begun(`review-after-ladder-${Math.random()}`)
  const share = await sentShare()
  const records = [roadmap, newProfile(idOf(900), earlier, roadmap.id), ilse, sentProposal, share]
  await saveRecords(
    database,
    records.map((one) => writeOf(one, true)),
    { ...note, at: later },
  )
  const ladder = { content: change(contentOf(roadmap)), placements, leavesWords: [] }
  expect(await saveLadder(database, roadmap, ladder, note)).toMatchObject({ ok: true })
  const text = await fileFor(share)
  const bring = async () => {
    const read = await readFeedback(database, text)
    if (!read.ok || 'sealed' in read.value) throw new Error('not read')
    return bringReviewIn(database, read.value.file, { whose: { id: personId(500) }, zone: 'UTC' }, note)
  }
  expect(await bring()).toMatchObject({ ok: true })
  const again = await bring()
  expect(again).toMatchObject({ ok: true, value: { committed: null } })
  expect(await checkDatabase(database)).toMatchObject({ unreadable: [], broken: [], differing: [] })
  const [word] = await database.records.where('kind').equals('assessment').toArray()
  if (word?.kind !== 'assessment') throw new Error('The verdict is lost.')
  const said = [...(await readCriterionTallies(database, (await own()).id)).values()].flatMap((one) => one.said)
  return { word, counted: said.length, stands: (await readOnEarlierLadders(database, [word.id])).get(word.id) }
}

it('counts on the ladder in use where the criterion asks for the same', async () => {
  const { word, counted, stands } = await answeredAfter((content) => ({ ...content, title: 'Renamed' }))
  expect([word.roadmapId, word.criterionId, counted, stands]).toEqual([(await own()).id, judged, 1, undefined])
})

it('stays with the version it judged where the criterion was reworded, and says so', async () => {
  const { word, counted, stands } = await answeredAfter((content) => ({
    ...content,
    criteria: content.criteria.map((one) => (one.id === judged ? { ...one, text: 'Something else' } : one)),
  }))
  expect([word.roadmapId, counted, stands]).toEqual([roadmap.id, 0, { version: 1, became: 'reworded' }])
})

it('never counts on another criterion, not even where the evidence went', async () => {
  const without = (content: LadderContent) => ({
    ...content,
    criteria: content.criteria.filter(({ id }) => id !== judged),
  })
  const placements = [{ from: judged, to: [criterionId('SYS-M1')] }]
  const { word, counted, stands } = await answeredAfter(without, placements)
  expect([word.roadmapId, counted, stands]).toEqual([roadmap.id, 0, { version: 1, became: 'gone' }])
})
