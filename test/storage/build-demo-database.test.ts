// The demo lives in a database of its own: played by the product's own saves, whole or not at all, and never near the owner's.
import 'fake-indexeddb/auto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { undoOffer } from '../../renderer/storage/history/undo.ts'
import { readOwnRoadmap } from '../../renderer/storage/roadmap/read-profile.ts'
import { readCriterionTallies, readSessionLine } from '../../renderer/storage/roadmap/read-roadmap.ts'
import { buildDemoDatabase } from '../../renderer/storage/start/build-demo-database.ts'
import { demoDatabaseName } from '../../renderer/storage/start/demo-database.ts'
import { begin } from '../../renderer/storage/start/initialize-database.ts'
import { demoCareer } from '../../shared/demo/demo-career.ts'
import { demoToday } from '../../shared/demo/demo-period.ts'
import type { Closing, Status } from '../../shared/records/session-closing-record.ts'
import { roadmapProgress } from '../../shared/rules/roadmap/roadmap-progress.ts'
import { entry } from '../build-records.ts'

const career = demoCareer()
const demo = new CairnDatabase(demoDatabaseName)
const own = new CairnDatabase('cairn')
const note = { at: '2025-03-01T09:00:00.000Z', cause: 'Saved an entry', window: 'main' }
const shares: number[] = []

/** All rows of all tables. */
const contentOf = async ({ tables }: CairnDatabase) =>
  JSON.stringify(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])))

let ownBefore = ''
beforeAll(async () => {
  const who = { name: 'Someone real', currentLevel: '', targetLevel: '', startedOn: null, horizonMonths: null }
  await begin(own, who, note)
  await saveRecords(own, [writeOf(entry(1), true)], note)
  ownBefore = await contentOf(own)
  const played = await buildDemoDatabase(demo, career, (share) => shares.push(share))
  expect(played.ok).toBe(true)
})
afterAll(async () => {
  await demo.delete()
  await own.delete()
})

async function closingOn(day: string): Promise<Closing> {
  const found = await demo.records.where('[kind+day]').equals(['closing', day]).first()
  if (found?.kind !== 'closing') throw new Error(`No session was closed on ${day}.`)
  return found
}
const countOf = (statuses: readonly Status[]) => (status: Status) => statuses.filter((one) => one === status).length

describe('the demo as it was played', () => {
  it('stands whole: every record fits, no link leads nowhere, each figure equals one made anew', async () => {
    const report = await checkDatabase(demo)
    expect(report).toMatchObject({ unreadable: [], broken: [], differing: [] })
    expect(shares.at(-1)).toBe(1)
  })

  it('closed a session for each that Wren had as a mentee', async () => {
    const sessions = await demo.records.where('kind').equals('session').toArray()
    const closed = sessions.filter((one) => one.kind === 'session' && one.closedAt !== null && one.role === 'mentee')
    expect(await readSessionLine(demo)).toHaveLength(closed.length)
    expect(closed.length).toBeGreaterThanOrEqual(40)
  })

  it('moved three criteria in the session of 13 March, and stood then as its pictures say', async () => {
    const { moved, statuses } = await closingOn('2025-03-13')
    expect(moved.map(({ criterionId, to }) => `${criterionId} ${to}`).sort()).toEqual([
      'DEC-S2 evidenced',
      'EVI-S1 evidenced',
      'SYS-M1 confirmed',
    ])
    const count = countOf(statuses.map(({ status }) => status))
    expect([
      count('confirmed'),
      count('evidenced'),
      count('claimed'),
      count('not-yet'),
      count('not-applicable'),
    ]).toEqual([13, 20, 8, 14, 1])
  })

  it('rises a few criteria at a time over most of its sessions, mid-level first and lead last', async () => {
    const closings = (await Promise.all((await readSessionLine(demo)).map(({ day }) => closingOn(day)))).map(
      ({ day, moved }) => ({ day, moved }),
    )
    const moves = closings.map(({ moved }) => moved.length)
    expect(moves.filter((count) => count > 0).length).toBeGreaterThanOrEqual(40)
    expect(moves.filter((count) => count > 5).length).toBeLessThanOrEqual(1)
    const firstConfirmed = (level: string) =>
      closings.find(({ moved }) =>
        moved.some(({ criterionId, to }) => criterionId.includes(level) && to === 'confirmed'),
      )?.day ?? ''
    const [mid, senior, lead] = ['-M', '-S', '-L'].map(firstConfirmed)
    expect([mid, senior, lead].toSorted()).toEqual([mid, senior, lead])
    expect([mid, senior, lead]).not.toContain('')
  })

  it('ends with a sensible status for each criterion, those of a lead mostly confirmed', async () => {
    const ladder = await readOwnRoadmap(demo)
    if (ladder === null) throw new Error('The demo has no ladder.')
    const progress = roadmapProgress(ladder.roadmap, await readCriterionTallies(demo, ladder.roadmap.id), null)
    const of = (level: string) =>
      countOf(progress.filter(({ criterion }) => criterion.levelId === level).map(({ status }) => status))
    expect(of('lead')('confirmed')).toBeGreaterThanOrEqual(13)
    expect(of('lead')('confirmed') + of('lead')('evidenced')).toBe(17)
    const all = countOf(progress.map(({ status }) => status))
    expect(all('not-yet') + all('not-applicable')).toBe(0)
    expect(all('claimed')).toBe(1)
  })

  it('leaves nothing for a window to undo', async () => {
    expect(await undoOffer(demo, 'main')).toBeNull()
  })
})

describe('the demo apart from the owner’s own', () => {
  it('touches no table of the own database', async () => {
    expect(await contentOf(own)).toBe(ownBefore)
  })

  it('refuses to be played into any other database', () => {
    expect(() => buildDemoDatabase(own, career, () => undefined)).toThrow(/never played into cairn/)
  })

  it('leaves nothing behind where it breaks off', async () => {
    const broken = { ...career, steps: [...career.steps.slice(0, 40), ...career.steps.slice(0, 1)] }
    const before = await demo.records.count()
    expect((await buildDemoDatabase(demo, broken, () => undefined)).ok).toBe(false)
    expect(await demo.records.count()).toBe(before)
  })

  it('forgets what was written in it when it is played anew', async () => {
    const beginning = { ...career, steps: career.steps.slice(0, 30) }
    await saveRecords(demo, [writeOf({ ...entry(2), day: demoToday }, true)], note)
    expect((await buildDemoDatabase(demo, beginning, () => undefined)).ok).toBe(true)
    const told = new Set(beginning.steps.flatMap(({ writes }) => writes.map(({ record }) => record.id)))
    const there = (await demo.records.toArray()).filter(({ kind }) => kind !== 'closing')
    expect(new Set(there.map(({ id }) => id))).toEqual(told)
  })
})
