// Whatever is done to a ladder, evidence is placed or listed, words stay with the criterion they were said of, and undo puts all of it back.
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { readLadderOverview } from '../../renderer/storage/roadmap/read-ladder-versions.ts'
import { earlier, idOf, roadmap } from '../build-records.ts'
import { begun, confirm, database, edit, note, own, saveEntry } from './ladder-in-use.ts'

beforeEach(begun)
afterEach(() => database.delete())

/** Where every link and assessment stands. */
const placesOf = async () =>
  (await database.records.toArray())
    .flatMap((one) =>
      one.kind === 'evidence-link' || one.kind === 'assessment'
        ? [`${one.id} ${one.roadmapId} ${one.criterionId} ${one.trashedAt}`]
        : [],
    )
    .sort()
async function trashLink(at: number | null): Promise<void> {
  const links = await database.records.where('kind').equals('evidence-link').toArray()
  const one = at === null ? undefined : links[at % links.length]
  if (one !== undefined) await saveRecords(database, [writeOf({ ...one, trashedAt: earlier }, false)], note())
}

it('any sequence of edits keeps every piece of evidence placed or listed', async () => {
  const some = roadmap.criteria.slice(0, 5).map(({ id }) => id)
  const step = fc.record({
    removed: fc.subarray(some, { maxLength: 3 }),
    placements: fc.array(fc.tuple(fc.constantFrom(...some), fc.subarray(some, { minLength: 1 })), { maxLength: 3 }),
    returns: fc.subarray(some, { maxLength: 2 }),
    trashed: fc.option(fc.nat({ max: 20 }), { nil: null }),
    isUndone: fc.boolean(),
  })
  const linked = fc.array(fc.subarray(some, { minLength: 1 }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(linked, fc.array(step, { minLength: 1, maxLength: 4 }), async (records, steps) => {
      await database.delete()
      await begun()
      for (const [index, ids] of records.entries()) await saveEntry(index + 1, ...ids)
      for (const [index, id] of some.entries()) await confirm(100 + index, id)
      for (const { removed, placements, returns, trashed, isUndone } of steps) {
        await trashLink(trashed)
        const has = new Set((await own()).criteria.map(({ id }) => id))
        const left = removed.filter((id) => has.has(id))
        const back = roadmap.criteria.filter(({ id }) => returns.includes(id) && !has.has(id))
        const before = await placesOf()
        await edit(
          (content) => ({
            ...content,
            criteria: [...content.criteria.filter(({ id }) => !left.includes(id)), ...back],
          }),
          { placements: placements.map(([from, to]) => ({ from, to })) },
        )
        if (!isUndone) continue
        expect(await undo(database, 'main', note().at)).toMatchObject({ ok: true })
        expect(await placesOf()).toEqual(before)
      }
      // What someone said of a criterion is never said of another one.
      const words = (await database.records.where('kind').equals('assessment').toArray()).map((one) =>
        one.kind === 'assessment' ? `${one.id} ${one.criterionId}` : '',
      )
      expect(words.sort()).toEqual(some.map((id, index) => `${idOf(100 + index)} ${id}`))
      const now = await own()
      const all = (await database.records.where('kind').equals('evidence-link').toArray()).filter(
        (one) => one.kind === 'evidence-link',
      )
      const links = all.filter(({ trashedAt }) => trashedAt === null)
      const here = links.filter((one) => one.kind === 'evidence-link' && one.roadmapId === now.id)
      const onLadder = new Set(now.criteria.map(({ id }) => id))
      expect(here.every((one) => one.kind === 'evidence-link' && onLadder.has(one.criterionId))).toBe(true)
      const listed = new Set((await readLadderOverview(database, now)).unplaced.map(({ link }) => link.id))
      for (const one of links) {
        if (one.kind !== 'evidence-link' || one.roadmapId === now.id || listed.has(one.id)) continue
        // Neither here nor listed: its record supports what its criterion became, or did until its owner removed that.
        expect(all.some((link) => link.recordId === one.recordId && link.roadmapId === now.id)).toBe(true)
      }
      const counted = (await readLadderOverview(database, now)).on
      expect([...counted.values()].reduce((sum, { evidence }) => sum + evidence, 0)).toBe(here.length)
    }),
    { numRuns: 25 },
  )
})
