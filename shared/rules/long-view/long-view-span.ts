// A span of days that is looked back over: a quarter, a year or any two days, as an address writes it, and the parts it is counted in.
import { counted } from '../text/number-words.ts'
import { daysBetween, fullDay, monthWords } from '../time/day-words.ts'
import { shiftDay } from '../time/epoch-day.ts'

export type LongSpanKind = 'quarter' | 'year' | 'days'

/** Both civil days are in it. */
export interface LongSpan {
  readonly kind: LongSpanKind
  /** As it stands in an address: `2025`, `2025-Q3`, `2025-03-01..2025-06-30`. */
  readonly id: string
  readonly first: string
  readonly last: string
}

const padded = (number: number, length = 2) => String(number).padStart(length, '0')
const lastOfMonth = (year: number, month: number) =>
  `${padded(year, 4)}-${padded(month)}-${padded(Temporal.PlainYearMonth.from({ year, month }).daysInMonth)}`

export const yearSpan = (year: number): LongSpan => ({
  kind: 'year',
  id: padded(year, 4),
  first: `${padded(year, 4)}-01-01`,
  last: `${padded(year, 4)}-12-31`,
})

export const quarterSpan = (year: number, quarter: number): LongSpan => ({
  kind: 'quarter',
  id: `${padded(year, 4)}-Q${quarter}`,
  first: `${padded(year, 4)}-${padded(quarter * 3 - 2)}-01`,
  last: lastOfMonth(year, quarter * 3),
})

/** The two days in their order, whichever was given first. */
export function daysSpan(one: string, other: string): LongSpan {
  const [first, last] = one <= other ? [one, other] : [other, one]
  return { kind: 'days', id: `${first}..${last}`, first, last }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text
  } catch {
    // There is no such day.
    return false
  }
}

/** Null for anything that is no span. Years from 1 on. */
export function spanFromId(id: string): LongSpan | null {
  const [, year, quarter] = /^(\d{4})(?:-Q([1-4]))?$/.exec(id) ?? []
  if (year !== undefined && Number(year) > 0)
    return quarter === undefined ? yearSpan(Number(year)) : quarterSpan(Number(year), Number(quarter))
  const [first = '', last = '', ...rest] = id.split('..')
  return rest.length === 0 && isDay(first) && isDay(last) ? daysSpan(first, last) : null
}

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3)

/** The quarter or year, or as many days, before (-1) or after (1). Null beyond the calendar. */
export function neighbourSpan({ kind, first, last }: LongSpan, by: -1 | 1): LongSpan | null {
  const year = yearOf(first)
  if (kind === 'days') {
    const length = daysBetween(first, last) + 1
    const [from, to] = [shiftDay(first, by * length), shiftDay(last, by * length)]
    return isDay(from) && isDay(to) ? daysSpan(from, to) : null
  }
  const quarter = quarterOf(first) + by
  const [toYear, toQuarter] = quarter === 0 ? [year - 1, 4] : quarter === 5 ? [year + 1, 1] : [year, quarter]
  const next = kind === 'year' ? yearSpan(year + by) : quarterSpan(toYear, toQuarter)
  return isDay(next.first) && isDay(next.last) ? next : null
}

const datesOf = ({ first, last }: LongSpan): string =>
  first === last ? fullDay(first) : `${fullDay(first)} to ${fullDay(last)}`

/** "2025", "Q3 2025", "1 March 2025 to 30 June 2025". */
export function spanName(span: LongSpan): string {
  const { kind, first } = span
  if (kind === 'year') return String(yearOf(first))
  return kind === 'quarter' ? `Q${quarterOf(first)} ${yearOf(first)}` : datesOf(span)
}

/** "in 2025", "in Q3 2025", "from 1 March 2025 to 30 June 2025", "on 1 March 2025". */
export function withinSpan(span: LongSpan): string {
  const preposition = span.kind !== 'days' ? 'in' : span.first === span.last ? 'on' : 'from'
  return `${preposition} ${spanName(span)}`
}

export interface SpanPart {
  readonly label: string
  readonly first: string
  readonly last: string
}

const monthsInParts = 18
const monthsInQuarters = 60

function monthsOf({ first, last }: LongSpan): number {
  return (yearOf(last) - yearOf(first)) * 12 + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1
}

const within = ({ first, last }: LongSpan, part: Omit<SpanPart, 'label'>) => ({
  first: part.first < first ? first : part.first,
  last: part.last > last ? last : part.last,
})

/** The span in months; a longer one in quarters, one of more than five years in years. */
export function partsOfSpan(span: LongSpan): SpanPart[] {
  const months = monthsOf(span)
  const year = yearOf(span.first)
  if (months > monthsInQuarters)
    return Array.from({ length: yearOf(span.last) - year + 1 }, (_, at) => {
      const part = yearSpan(year + at)
      return { label: String(year + at), ...within(span, part) }
    })
  const inQuarters = months > monthsInParts
  const step = inQuarters ? 3 : 1
  const begin = inQuarters ? quarterOf(span.first) * 3 - 3 : Number(span.first.slice(5, 7)) - 1
  const end = begin + months + (inQuarters ? (Number(span.first.slice(5, 7)) - 1) % 3 : 0)
  const starts = Array.from({ length: Math.ceil((end - begin) / step) }, (_, at) => begin + at * step)
  return starts.map((start) => {
    const [partYear, month] = [year + Math.floor(start / 12), (start % 12) + 1]
    const first = `${padded(partYear, 4)}-${padded(month)}-01`
    const label = inQuarters ? `Q${Math.ceil(month / 3)} ${partYear}` : monthWords(first)
    return { label, ...within(span, { first, last: lastOfMonth(partYear, month + step - 1) }) }
  })
}

/** The one of two days outside of a span that is nearer to it, of two as near the earlier one; null where there is neither. */
export function nearerDay({ first, last }: LongSpan, earlier: string | null, later: string | null): string | null {
  if (earlier === null || later === null) return earlier ?? later
  return daysBetween(earlier, first) <= daysBetween(last, later) ? earlier : later
}

/** Where the days lie beside today: a span may lie ahead. */
export const isAhead = ({ first }: LongSpan, today: string): boolean => first > today

/** Beside the name of the span: "1 January 2025 to 31 December 2025, 365 days", and "122 days" where the name has the dates already. */
export function lengthWords(span: LongSpan): string {
  const days = counted(daysBetween(span.first, span.last) + 1, 'day')
  return span.kind === 'days' ? days : `${datesOf(span)}, ${days}`
}
