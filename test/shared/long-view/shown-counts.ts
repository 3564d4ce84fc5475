// What the figures of the long view show, in the form in which a count by hand has it.
import type { LongFigure } from '../../../shared/rules/long-view/long-view-figure.ts'
import type { NaiveCounts } from './naive-long-view.ts'

/** Followed over months: their sum is counted by hand. */
const summed: readonly string[] = ['initiative', 'sessions']

export function shownCounts(figures: readonly LongFigure[]): NaiveCounts {
  const all = figures.flatMap(({ id, rows }): [string, number][] => {
    const shown = rows.filter((row) => row.address === null && row.id !== 'before')
    if (summed.includes(id)) return [[`${id} all`, shown.reduce((sum, { count }) => sum + count, 0)]]
    return shown.map((row) => [`${id} ${row.id}`, row.count])
  })
  // A fault that was noticed at once took no minute, which is a finding.
  return Object.fromEntries(all.filter(([name, count]) => count > 0 || name === 'detection now'))
}
