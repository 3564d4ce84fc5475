// The long view of the demo career: what its page reads by the index of days comes to the same figures as a count by hand over all rows.
import 'fake-indexeddb/auto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { readLongView } from '../../renderer/storage/long-view/read-long-view.ts'
import { buildDemoDatabase } from '../../renderer/storage/start/build-demo-database.ts'
import { demoDatabaseName } from '../../renderer/storage/start/demo-database.ts'
import { demoCareer } from '../../shared/demo/demo-career.ts'
import { demoToday } from '../../shared/demo/demo-period.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { PersonId } from '../../shared/records/record-ids.ts'
import { longFigures } from '../../shared/rules/long-view/long-view.ts'
import { longRecordsOf } from '../../shared/rules/long-view/long-view-records.ts'
import { type LongSpan, spanFromId } from '../../shared/rules/long-view/long-view-span.ts'
import { naiveLongView } from '../shared/long-view/naive-long-view.ts'
import { shownCounts } from '../shared/long-view/shown-counts.ts'

const demo = new CairnDatabase(demoDatabaseName)
let all: AnyRecord[] = []
beforeAll(async () => {
  const played = await buildDemoDatabase(demo, demoCareer(), () => undefined)
  expect(played.ok).toBe(true)
  all = await demo.records.toArray()
}, 120_000)
afterAll(() => demo.delete())

const spanOf = (id: string): LongSpan => {
  const span = spanFromId(id)
  if (span === null) throw new Error(`${id} is no span`)
  return span
}
async function shown(id: string, personId: PersonId | null = null) {
  const span = spanOf(id)
  const { records, before, atTarget } = await readLongView(demo, span)
  const chosen = longRecordsOf(records, { span, personId, reader: 'owner' })
  return longFigures({ records: chosen, before, span, today: demoToday, atTarget, reader: 'owner' })
}
const byHand = (id: string, personId: PersonId | null = null) =>
  naiveLongView(all, { ...spanOf(id), today: demoToday, personId })

describe('the demo career', () => {
  it.each(['2024', '2025', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2024-05-01..2025-08-31'])(
    'in %s comes to the count by hand',
    async (id) => {
      const counts = shownCounts(await shown(id))
      expect(Object.keys(counts).length).toBeGreaterThan(15)
      expect(counts).toEqual(byHand(id))
    },
  )
  it('of each person comes to it too', async () => {
    const people = all.flatMap((one) => (one.kind === 'person' ? [one.id] : []))
    for (const id of people) expect(shownCounts(await shown('2025', id)), id).toEqual(byHand('2025', id))
  })
  it('has something to say in every figure', async () => {
    const empty = (await shown('2024-05-01..2025-08-31')).filter(({ isEmpty }) => isEmpty)
    expect(empty.map(({ id }) => id)).toEqual([])
  })
})

describe('a span without records', () => {
  it('knows the nearest days that have some', async () => {
    const before = await readLongView(demo, spanOf('2019'))
    expect(before).toMatchObject({ records: [], earlier: null })
    expect(before.later).toMatch(/^2024-/)
    const after = await readLongView(demo, spanOf('2031-Q2'))
    expect(after).toMatchObject({ records: [], later: null })
    expect(after.earlier).toMatch(/^2025-/)
  })
})
