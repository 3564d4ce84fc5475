// The counts of weeks as their owner has them. They are stored by ISO week; where weeks begin on another day, the few days at the edges
// are read and counted over to the week they belong to.
import { edgeDays } from '../../../shared/rules/time/week-by-first-day.ts'
import { emptyWeek, stoneOf, type WeekSummary, withStone } from '../../../shared/rules/week/weekly-summary.ts'
import type { CairnDatabase } from '../core/database.ts'

/** One for each of `weeks`, in their order; a week without stones is empty. To be called inside a transaction over records and weeks. */
export async function readWeekSummaries(database: CairnDatabase, weeks: readonly string[]): Promise<WeekSummary[]> {
  const edges = weeks.map((week) => edgeDays(week))
  const days = [...new Set(edges.flatMap(({ gained, lost }) => [...gained, ...lost]))]
  const [rows, records] = await Promise.all([
    database.weeks.bulkGet([...weeks]),
    days.length === 0 ? [] : database.records.where('day').anyOf(days).toArray(),
  ])
  const stones = records.flatMap((record) => {
    const stone = stoneOf(record)
    return stone === null || !('day' in record) ? [] : [{ day: record.day, stone }]
  })
  return weeks.map((week, at) =>
    stones.reduce((summary, { day, stone }) => {
      const by = edges[at]?.gained.includes(day) ? 1 : edges[at]?.lost.includes(day) ? -1 : 0
      return by === 0 ? summary : withStone(summary, stone, by)
    }, rows[at] ?? emptyWeek(week)),
  )
}
