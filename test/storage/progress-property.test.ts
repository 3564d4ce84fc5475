// On generated histories: progress as of every session, what closings froze, and every running summary equal a naive recomputation.
import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { CairnDatabase, readMeta } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { closingsTouching } from '../../renderer/storage/roadmap/read-criterion-history.ts'
import { readCriterionTallies, readSessionLine } from '../../renderer/storage/roadmap/read-roadmap.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { Closing } from '../../shared/records/session-closing-record.ts'
import { knownPieces } from '../../shared/rules/roadmap/compare-past-views.ts'
import { roadmapProgress, statusesAsOf } from '../../shared/rules/roadmap/roadmap-progress.ts'
import { sessionLinesOf, statusesOf } from '../../shared/rules/sessions/closed-session-timeline.ts'
import { toEpochDay } from '../../shared/rules/time/epoch-day.ts'
import { earlier, roadmap } from '../build-records.ts'
import { naiveKnown, naiveRoadmap, naiveStandings, naiveTotals, naiveWeeks } from '../shared/naive-roadmap.ts'
import { anyStep, newWalker, type Step, someCriteria, take } from './history-steps.ts'

interface Seen {
  readonly closing: Closing
  /** The naive picture, taken at the moment of closing. */
  readonly statuses: readonly string[]
  readonly known: Readonly<Record<string, readonly string[]>>
}
interface Walked {
  readonly database: CairnDatabase
  readonly records: readonly AnyRecord[]
  readonly seen: readonly Seen[]
}

let made = 0
async function walked(steps: readonly Step[]): Promise<void> {
  made += 1
  const database = new CairnDatabase(`progress-${made}`)
  await database.open()
  await saveRecords(database, [writeOf(roadmap, true)], { at: earlier, cause: 'Began', window: 'first' })
  const walker = newWalker(database)
  const seen = new Map<string, Seen>()
  for (const step of steps) {
    await take(walker, step)
    if (step.do !== 'close') continue
    const records = await database.records.toArray()
    for (const closing of records) {
      if (closing.kind !== 'closing' || seen.has(closing.id)) continue
      const known = Object.fromEntries(someCriteria.map((id) => [id, naiveKnown(records, id)]))
      seen.set(closing.id, { closing, statuses: naiveRoadmap(records, roadmap, null), known })
    }
  }
  const end = { database, records: await database.records.toArray(), seen: [...seen.values()] }
  await progressEqualsNaive(end)
  await closingsStayFrozen(end)
  await summariesEqualOnesFromScratch(end)
  await database.delete()
}

async function progressEqualsNaive({ database, records, seen }: Walked): Promise<void> {
  const standings = await readCriterionTallies(database, roadmap.id)
  const dates = [...new Set([...seen.map(({ closing }) => closing.day), '2025-03-06', '2024-12-31'])]
  for (const day of dates) {
    const expected = naiveRoadmap(records, roadmap, day)
    expect(roadmapProgress(roadmap, standings, toEpochDay(day)).map(({ status }) => status)).toEqual(expected)
    expect(statusesAsOf(roadmap, standings, toEpochDay(day))).toEqual(expected)
  }
  expect(statusesAsOf(roadmap, standings, null)).toEqual(naiveRoadmap(records, roadmap, null))
}

async function closingsStayFrozen({ database, records, seen }: Walked): Promise<void> {
  const line = await readSessionLine(database)
  for (const { closing, statuses, known } of seen) {
    const now = records.find((one) => one.id === closing.id)
    expect(now).toEqual(closing)
    expect(closing.statuses.map(({ status }) => status)).toEqual(statuses)
    const item = line.find(({ closingId }) => closingId === closing.id)
    if (item !== undefined) expect(statusesOf(item)).toEqual(statuses)
    for (const id of someCriteria) {
      const chain = await closingsTouching(database, closing, id)
      const found = knownPieces(chain, id).map(({ recordId }) => recordId)
      expect(found.sort(), `${id} as known at a closing`).toEqual(known[id])
    }
  }
  const closings = records.filter((one) => one.kind === 'closing')
  expect(await database.sessionLines.orderBy('chunk').toArray()).toEqual(sessionLinesOf(closings))
}

async function summariesEqualOnesFromScratch({ database, records }: Walked): Promise<void> {
  const rows = await readCriterionTallies(database, roadmap.id)
  const kept = [...rows.values()].flatMap(({ criterionId, days, said }) => {
    const plain = Object.fromEntries(Object.entries(days).map(([kind, list]) => [kind, [...(list ?? [])]]))
    const ids = said.map(({ assessmentId }) => assessmentId).sort()
    return Object.keys(plain).length === 0 && ids.length === 0 ? [] : [{ criterionId, days: plain, said: ids }]
  })
  const byId = (one: { criterionId: string }, other: { criterionId: string }) =>
    one.criterionId < other.criterionId ? -1 : 1
  expect(kept.sort(byId)).toEqual(naiveStandings(records, roadmap).sort(byId))
  expect(await database.weeks.orderBy('week').toArray()).toEqual(naiveWeeks(records))
  expect((await readMeta(database, 'totals'))?.byKind).toEqual(naiveTotals(records))
}

it(
  'on any history progress as of every session, what closings froze and the running summaries equal the naive ones',
  {
    timeout: 120_000,
  },
  () => fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 12, maxLength: 40 }), walked), { numRuns: 100 }),
)
