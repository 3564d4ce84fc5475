// An edited ladder is a new version: evidence, confirmations, packet and profile move to it in one change, and nothing is lost on the way.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { readCriterionThen } from '../../renderer/storage/evidence/criterion-panel-queries.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { readLadderOverview, readLadders } from '../../renderer/storage/roadmap/read-ladder-versions.ts'
import { readCriterionTallies, readSessionLine } from '../../renderer/storage/roadmap/read-roadmap.ts'
import { placeLinks, saveLadder } from '../../renderer/storage/roadmap/save-ladder.ts'
import { closeAndCarry } from '../../renderer/storage/sessions/close-and-carry.ts'
import { readSessionProgress } from '../../renderer/storage/sessions/read-session-progress.ts'
import { contentOf, type LadderContent } from '../../shared/rules/ladder/ladder-changes.ts'
import { frozenStatuses } from '../../shared/rules/roadmap/roadmap-difference.ts'
import { criterionId, earlier, idOf, roadmap, session } from '../build-records.ts'
import { begun, confirm, database, edit, note, own, saveEntry } from './ladder-in-use.ts'

beforeEach(begun)
afterEach(() => database.delete())

const without = (id: string) => (content: LadderContent) => ({
  ...content,
  criteria: content.criteria.filter((one) => one.id !== id),
})
const standingOf = async (id: string) => (await readCriterionTallies(database, (await own()).id)).get(criterionId(id))
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
  expect(await placeLinks(database, [left?.link.id ?? ''], to, note())).toMatchObject({ ok: true })
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
    expect(await placeLinks(database, [left?.link.id ?? ''], to, note())).toMatchObject({ ok: true })
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
