// Weeks that begin on Sunday or Saturday: their counts are those of their own seven days, while what is stored stays by ISO week.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { begin } from '../../renderer/storage/start/initialize-database.ts'
import { readDue } from '../../renderer/storage/week/read-due.ts'
import { readRecentWeeks, readWeek } from '../../renderer/storage/week/read-week.ts'
import { firstWeekdays, plainFormats, setFormats } from '../../shared/rules/time/date-number-formats.ts'
import { shiftDay } from '../../shared/rules/time/epoch-day.ts'
import { weekOf } from '../../shared/rules/time/week-by-first-day.ts'
import { entry, feedback, later, session } from '../build-records.ts'

let database: CairnDatabase
const note = { at: later, cause: 'Saved', window: 'main' }

beforeEach(async () => {
  database = new CairnDatabase(`own-weeks-${Math.random()}`)
  await database.open()
  const nobody = { name: '', currentLevel: '', targetLevel: '', startedOn: null, horizonMonths: null }
  await begin(database, nobody, note)
})
afterEach(async () => {
  setFormats(plainFormats)
  await database.delete()
})

const first = '2025-01-27'
/** One entry on each of 42 days, two on each Sunday, and a word from someone on each Saturday. */
const dated = Array.from({ length: 42 }, (_, at) => shiftDay(first, at))
const isOn = (weekday: number) => (day: string) => Temporal.PlainDate.from(day).dayOfWeek === weekday
const records = [
  ...dated.map((day, at) => entry(100 + at, { day, initiative: at % 3 === 0 ? 'self' : null })),
  ...dated.filter(isOn(7)).map((day, at) => entry(200 + at, { day })),
  ...dated.filter(isOn(6)).map((day, at) => feedback(300 + at, { day })),
  session(400, { day: '2025-02-09', startedAt: '2025-02-09T10:00:00.000Z', closedAt: '2025-02-09T11:00:00.000Z' }),
]

function countedBy(weekIn: (day: string) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { day } of records) counts.set(weekIn(day), (counts.get(weekIn(day)) ?? 0) + 1)
  return counts
}

describe.each(firstWeekdays)('weeks from weekday %i', (firstWeekday) => {
  beforeEach(async () => {
    setFormats({ ...plainFormats, firstWeekday })
    await commit(
      database,
      records.map((one) => writeOf(one, true)),
      note,
    )
  })

  it('count what lies in them, each record once', async () => {
    const weeks = await readRecentWeeks(database, '2025-W11', 8)
    const counted = new Map(weeks.map(({ week, stones }) => [week, stones]))
    for (const [week, count] of countedBy((day) => weekOf(day)))
      expect([week, counted.get(week)]).toEqual([week, count])
    expect(weeks.reduce((sum, { stones }) => sum + stones, 0)).toBe(records.length)
    expect(weeks.reduce((sum, { sessions }) => sum + sessions, 0)).toBe(1)
    expect(weeks.reduce((sum, { fromOthers }) => sum + fromOthers, 0)).toBe(6)
  })

  it('show their own seven days and say how many there are', async () => {
    const view = await readWeek(database, '2025-W07')
    const days = records.filter(({ day }) => weekOf(day) === '2025-W07')
    expect(view?.records.map(({ id }) => id).sort()).toEqual(days.map(({ id }) => id).sort())
    expect(view?.summary?.stones).toBe(days.length)
    expect(view?.more).toBe(false)
  })

  it('leave what is stored by ISO week, whatever was chosen', async () => {
    const rows = await database.weeks.toArray()
    expect(rows.map(({ week, stones }) => [week, stones]).sort()).toEqual(
      [...countedBy((day) => weekOf(day, 1))].sort(),
    )
  })
})

it('a week with a record on its Sunday alone is begun where weeks begin on Sunday', async () => {
  await commit(database, [writeOf(entry(1, { day: '2025-03-09' }), true)], note)
  setFormats({ ...plainFormats, firstWeekday: 7 })
  expect([...((await readDue(database, '2025-03-13'))?.records.recordedWeeks ?? [])]).toEqual(['2025-W11'])
  setFormats(plainFormats)
  expect([...((await readDue(database, '2025-03-13'))?.records.recordedWeeks ?? [])]).toEqual([])
})
