// Where month headings stand among the rows of the timeline, so that a list of any length is placed without holding it.
import type { MonthCount } from './journal-facets.ts'

export interface JournalLayout {
  /** Headings and rows together. */
  readonly length: number
  /** For each month: the index of its heading. */
  readonly headings: readonly number[]
  readonly months: readonly MonthCount[]
}

export type LayoutItem = { readonly month: string; readonly withYear: boolean } | { readonly place: number }

export function layOut(months: readonly MonthCount[]): JournalLayout {
  let length = 0
  const headings = months.map(({ count }) => {
    const heading = length
    length += count + 1
    return heading
  })
  return { length, headings, months }
}

/** The month that the item at `index` belongs to, by halving. */
function monthAt(headings: readonly number[], index: number): number {
  let [low, high] = [0, headings.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((headings[middle] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** What stands at an index: a heading, with its year when the one before had another, or the row of a place. */
export function itemAt({ headings, months }: JournalLayout, index: number): LayoutItem {
  const at = monthAt(headings, index)
  const month = months[at]?.month ?? ''
  if (headings[at] !== index) return { place: index - at - 1 }
  return { month, withYear: months[at - 1]?.month.slice(0, 4) !== month.slice(0, 4) }
}

/** The index of the row at a place. */
export function indexOfPlace({ headings }: JournalLayout, place: number): number {
  let [low, high] = [0, headings.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    // The first row of a month has as many rows before it as its heading's index less the headings before.
    if ((headings[middle] ?? 0) - middle <= place) low = middle
    else high = middle - 1
  }
  return place + low + 1
}
