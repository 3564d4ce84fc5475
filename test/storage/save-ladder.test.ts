// An edited ladder is a new version: evidence, confirmations, packet and profile move to it in one change, and nothing is lost on the way.
import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { closeAndCarry } from '../../renderer/storage/close-and-carry.ts'
import { CairnDatabase } from '../../renderer/storage/database.ts'
import { readCriterionThen } from '../../renderer/storage/read-criterion.ts'
import { readLadderOverview, readLadders } from '../../renderer/storage/read-ladder.ts'
import { readOwnRoadmap } from '../../renderer/storage/read-profile.ts'
import { readSessionLine, readStandings } from '../../renderer/storage/read-roadmap.ts'
import { readSessionProgress } from '../../renderer/storage/read-session-progress.ts'
import { placeLink, saveLadder } from '../../renderer/storage/save-ladder.ts'
import { saveRecords, saveWithCriteria, writeOf } from '../../renderer/storage/save-record.ts'
import { undo } from '../../renderer/storage/undo.ts'
import { newProfile } from '../../shared/records/new-records.ts'
import type { Placement, Roadmap } from '../../shared/records/roadmap.ts'
import { contentOf, type LadderContent } from '../../shared/rules/ladder/ladder-changes.ts'
import { frozenStatuses } from '../../shared/rules/roadmap-difference.ts'
import { assessment, criterionId, earlier, entry, idOf, personId, roadmap, session } from '../build-records.ts'

let database: CairnDatabase
let minute = 0
const note = (cause = 'Saved') => {
  minute += 1
  return { at: new Date(Date.UTC(2025, 2, 8, 9, minute)).toISOString(), cause, window: 'main' }
}
async function begun() {
  minute = 0
  database = new CairnDatabase(`save-ladder-${Math.random()}`)
  await database.open()
  const profile = newProfile(idOf(900), earlier, roadmap.id)
  await saveRecords(database, [writeOf(roadmap, true), writeOf(profile, true)], note())
}
beforeEach(begun)
afterEach(() => database.delete())

const own = async (): Promise<Roadmap> => {
  const found = await readOwnRoadmap(database)
  if (found === null) throw new Error('no ladder')
  return found.roadmap
}
const saveEntry = async (number: number, ...criteria: string[]) => {
  const criterionIds = criteria.map((id) => criterionId(id))
  const choice = { roadmapId: (await own()).id, criterionIds }
  return saveWithCriteria(database, entry(number, { day: '2025-03-03' }), { isNew: true, choice, note: note() })
}
const confirm = async (number: number, id: string) =>
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
const edit = async (
  change: (content: LadderContent) => LadderContent,
  { placements = [], leavesWords = [] }: { placements?: Placement[]; leavesWords?: string[] } = {},
) => {
  const base = await own()
  const ladder = { content: change(contentOf(base)), placements, leavesWords: leavesWords.map(criterionId) }
  const saved = await saveLadder(database, base, ladder, note('Changed the ladder'))
  expect(saved).toMatchObject({ ok: true })
  return own()
}
const without = (id: string) => (content: LadderContent) => ({
  ...content,
  criteria: content.criteria.filter((one) => one.id !== id),
})
const standingOf = async (id: string) => (await readStandings(database, (await own()).id)).get(criterionId(id))
const unplaced = async () =>
  (await readLadderOverview(database, await own())).unplaced.map(({ record, criterion }) => [record.id, criterion.id])

it('a reworded criterion keeps its evidence, and a confirmation unless it no longer holds', async () => {
  await saveEntry(1, 'DEC-M1', 'SYS-M1')
  await confirm(20, 'DEC-M1')
  await confirm(21, 'SYS-M1')
  const reworded = (content: LadderContent) => ({
    ...content,
    criteria: content.criteria.map((one) => ({ ...one, text: `${one.text} Always.` })),
  })
  const next = await edit(reworded, { leavesWords: ['SYS-M1'] })
  expect([next.version, next.previousId]).toEqual([2, roadmap.id])
  expect([(await standingOf('DEC-M1'))?.said.length, (await standingOf('SYS-M1'))?.said.length]).toEqual([1, 0])
  const { on, unplaced: left } = await readLadderOverview(database, next)
  expect(on.get(criterionId('SYS-M1'))).toEqual({ evidence: 1, words: 0 })
  expect(left).toEqual([])
  await undo(database, 'main', note().at)
  expect((await own()).id).toBe(roadmap.id)
  expect((await standingOf('SYS-M1'))?.said).toHaveLength(1)
})

it('evidence of a removed criterion is listed, counted nowhere, and placed later', async () => {
  await saveEntry(1, 'DEC-M1')
  await edit(without('DEC-M1'))
  expect(await unplaced()).toEqual([[idOf(1), 'DEC-M1']])
  await edit((content) => ({ ...content, title: 'Twice changed' }))
  expect(await unplaced()).toEqual([[idOf(1), 'DEC-M1']])
  const now = await own()
  const [left] = (await readLadderOverview(database, now)).unplaced
  const to = { roadmapId: now.id, criterionId: criterionId('SYS-M1') }
  expect(await placeLink(database, left?.link.id ?? '', to, note())).toMatchObject({ ok: true })
  expect(await unplaced()).toEqual([])
  expect((await readLadderOverview(database, now)).on.get(criterionId('SYS-M1'))?.evidence).toBe(1)
})

it('an earlier version that is taken up again has its evidence, its confirmations and its past again', async () => {
  await saveEntry(1, 'DEC-M1', 'SYS-M1')
  await confirm(20, 'DEC-M1')
  await confirm(21, 'SYS-M1')
  const held = session(4, { day: '2025-03-04' })
  await saveRecords(database, [writeOf(held, true)], note())
  expect(await closeAndCarry(database, held.id, await own(), note('Closed'))).toMatchObject({ ok: true })
  const gone = new Set(['DEC-M1', 'SYS-M1'])
  await edit((content) => ({ ...content, criteria: content.criteria.filter(({ id }) => !gone.has(id)) }))
  await edit((content) => ({ ...content, title: 'Meanwhile' }))
  expect(await unplaced()).toHaveLength(2)
  // SYS-M1 comes back with other words: its evidence does, what was said of the old ones does not.
  const again = await edit(() => ({
    ...contentOf(roadmap),
    criteria: roadmap.criteria.map((one) => (one.id === 'SYS-M1' ? { ...one, text: 'Something else' } : one)),
  }))
  expect(await unplaced()).toEqual([])
  const { on } = await readLadderOverview(database, again)
  expect([on.get(criterionId('DEC-M1')), on.get(criterionId('SYS-M1'))]).toEqual([
    { evidence: 1, words: 1 },
    { evidence: 1, words: 0 },
  ])
  const [item] = await readSessionLine(database)
  const row = item && frozenStatuses(item, again, await readLadders(database, again))
  const stood = again.criteria.flatMap(({ id }, index) => (row?.[index] === 'not-yet' ? [] : [id]))
  expect(stood).toEqual(['SYS-M1', 'DEC-M1'])
  await undo(database, 'main', note().at)
  expect(await unplaced()).toHaveLength(2)
})

it('placed where its record is linked already, evidence counts once, also where that link was in the trash', async () => {
  await saveEntry(1, 'DEC-M1', 'DEC-M2', 'SYS-M1')
  await edit((content) => without('DEC-M2')(without('DEC-M1')(content)))
  const now = await own()
  const to = { roadmapId: now.id, criterionId: criterionId('SYS-M1') }
  const place = async () => {
    const [left] = (await readLadderOverview(database, now)).unplaced
    expect(await placeLink(database, left?.link.id ?? '', to, note())).toMatchObject({ ok: true })
    return (await readLadderOverview(database, now)).on.get(criterionId('SYS-M1'))?.evidence
  }
  expect(await place()).toBe(1)
  const links = await database.records.where('recordId').equals(idOf(1)).toArray()
  const here = links.filter((one) => one.kind === 'evidence-link' && one.criterionId === 'SYS-M1')
  await saveRecords(
    database,
    here.map((one) => writeOf({ ...one, trashedAt: earlier }, false)),
    note(),
  )
  expect(await place()).toBe(1)
  expect(await unplaced()).toEqual([])
})

it('a split criterion’s evidence stands on each part, and two that became one count a record once', async () => {
  await saveEntry(1, 'DEC-M1')
  await confirm(20, 'DEC-M1')
  const split = await edit((content) => content, {
    placements: [{ from: criterionId('DEC-M1'), to: [criterionId('DEC-M1'), criterionId('DEC-M2')] }],
  })
  expect([...(await readLadderOverview(database, split)).on.keys()].sort()).toEqual(['DEC-M1', 'DEC-M2'])
  const merged = await edit(without('DEC-M2'), {
    placements: [{ from: criterionId('DEC-M2'), to: [criterionId('DEC-M1')] }],
  })
  const overview = await readLadderOverview(database, merged)
  expect([(await standingOf('DEC-M1'))?.said.length, (await standingOf('DEC-M2'))?.said.length]).toEqual([1, undefined])
  expect(overview.on.get(criterionId('DEC-M1'))?.evidence).toBe(1)
  expect(overview.unplaced).toEqual([])
})

it('a session closed after a change continues the one before it, and the one before stays as it was', async () => {
  await saveEntry(1, 'DEC-M1')
  await saveEntry(2, 'SYS-M1')
  const closeOne = async (number: number) => {
    const held = session(number, { day: `2025-03-0${number}` })
    await saveRecords(database, [writeOf(held, true)], note())
    expect(await closeAndCarry(database, held.id, await own(), note('Closed'))).toMatchObject({ ok: true })
    return readSessionProgress(database, held.id)
  }
  const first = await closeOne(4)
  // DEC-M1 becomes DEC-M2's, SYS-M1 stays.
  await edit(without('DEC-M1'), { placements: [{ from: criterionId('DEC-M1'), to: [criterionId('DEC-M2')] }] })
  const second = await closeOne(5)
  expect(second?.closing.moved).toEqual([])
  expect(second?.before.get(criterionId('DEC-M2'))).toBe('claimed')
  expect([...(second?.closing.gained ?? [])].map(({ criterionId: id }) => id)).toEqual(['DEC-M2'])
  expect([...(second?.closing.lost ?? [])].map(({ criterionId: id }) => id)).toEqual(['DEC-M1'])
  const again = await readSessionProgress(database, first?.closing.sessionId ?? '')
  expect(again?.closing).toEqual(first?.closing)
  expect([again?.roadmap.id, again?.isEarlierLadder]).toEqual([roadmap.id, true])
  // On the roadmap of today, the first session shows what it froze, carried over.
  const now = await own()
  const [item] = await readSessionLine(database)
  const row = item && frozenStatuses(item, now, await readLadders(database, now))
  expect(now.criteria.flatMap(({ id }, index) => (row?.[index] === 'not-yet' ? [] : [id]))).toEqual([
    'SYS-M1',
    'DEC-M2',
  ])
  const then = await readCriterionThen(database, first?.closing.id ?? ('' as never), criterionId('SYS-M1'))
  expect(then?.known.map(({ recordId }) => recordId)).toEqual([idOf(2)])
  expect(then?.differences).toEqual([])
})

it('an edit that began on a version no longer in use is refused whole', async () => {
  const base = await own()
  await edit((content) => ({ ...content, title: 'Meanwhile' }))
  const ladder = { content: contentOf(base), placements: [], leavesWords: [] }
  expect(await saveLadder(database, base, ladder, note())).toMatchObject({
    ok: false,
    trouble: { kind: 'ladder-changed' },
  })
  expect((await own()).title).toBe('Meanwhile')
})

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
      const links = (await database.records.where('kind').equals('evidence-link').toArray()).filter(
        (one) => one.kind === 'evidence-link' && one.trashedAt === null,
      )
      const here = links.filter((one) => one.kind === 'evidence-link' && one.roadmapId === now.id)
      const onLadder = new Set(now.criteria.map(({ id }) => id))
      expect(here.every((one) => one.kind === 'evidence-link' && onLadder.has(one.criterionId))).toBe(true)
      const listed = new Set((await readLadderOverview(database, now)).unplaced.map(({ link }) => link.id))
      for (const one of links) {
        if (one.kind !== 'evidence-link' || one.roadmapId === now.id || listed.has(one.id)) continue
        // Neither here nor listed: its record supports what its criterion became.
        expect(here.some((link) => link.kind === 'evidence-link' && link.recordId === one.recordId)).toBe(true)
      }
      const counted = (await readLadderOverview(database, now)).on
      expect([...counted.values()].reduce((sum, { evidence }) => sum + evidence, 0)).toBe(here.length)
    }),
    { numRuns: 25 },
  )
})
