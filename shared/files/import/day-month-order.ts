// Whether the numbers of days such as 04/02/2024 are written with the day or the month first: one file has one order.
import type { SourceLine } from './source-lines.ts'

export type DayOrder = 'day-first' | 'month-first'

const numbered = /(?<![\d/-])(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)/

/** Told by the days that can be read in one way only; null where none can, or where they differ. */
export function dayOrderOf(lines: readonly SourceLine[]): DayOrder | null {
  const orders = new Set<DayOrder>()
  for (const { text } of lines)
    for (const found of text.matchAll(new RegExp(numbered, 'g'))) {
      const [first, second] = [Number(found[1]), Number(found[3])]
      if (first > 12 && first <= 31 && second <= 12) orders.add('day-first')
      if (second > 12 && second <= 31 && first <= 12) orders.add('month-first')
    }
  const [only] = orders
  return orders.size === 1 && only !== undefined ? only : null
}

/** The first such day of a text as year, month and day. */
export function inOrder(text: string, order: DayOrder | null): string {
  if (order === null) return text
  return text.replace(numbered, (whole, first: string, _, second: string, year: string) => {
    if (Number(first) > 12 || Number(second) > 12) return whole
    const [month, day] = order === 'day-first' ? [second, first] : [first, second]
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  })
}
