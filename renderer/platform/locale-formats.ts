// How a locale writes days, times and numbers, as far as Cairn has it: one of its own formats, the nearest.
import { type Formats, firstWeekdays, numberMarks, plainFormats } from '../../shared/rules/time/date-number-formats.ts'

function datesOf(locale: string): Formats['dates'] {
  const parts = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric' }).formatToParts(0)
  const order = parts.flatMap(({ type }) => (type === 'year' || type === 'month' || type === 'day' ? [type] : []))
  return order[0] === 'year' ? 'year-first' : order[0] === 'month' ? 'month-day' : 'day-month'
}

const space = /\s/

function numbersOf(locale: string): Formats['numbers'] {
  const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, numberingSystem: 'latn' }).formatToParts(
    1234567.5,
  )
  const group = parts.find(({ type }) => type === 'group')?.value ?? ''
  if (parts.find(({ type }) => type === 'decimal')?.value === numberMarks['comma-point'].decimal)
    return /['’]/.test(group) ? 'apostrophe-point' : 'comma-point'
  return space.test(group) ? 'space-comma' : 'point-comma'
}

const clockOf = (locale: string): Formats['clock'] =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ? '12-hour' : '24-hour'

/** Firefox and older Chromium have one of the two. */
function firstWeekdayOf(locale: string): Formats['firstWeekday'] {
  const described = new Intl.Locale(locale)
  const ask: unknown = Reflect.get(described, 'getWeekInfo')
  const info: unknown = typeof ask === 'function' ? ask.call(described) : Reflect.get(described, 'weekInfo')
  const { firstDay } = Object(info)
  return firstWeekdays.find((day) => day === firstDay) ?? plainFormats.firstWeekday
}

/** Null for what is no locale, and for POSIX, which has no country. */
export function formatsOfLocale(tag: string): Omit<Formats, 'zone'> | null {
  const locale = tag.replaceAll('_', '-').replace(/[.@].*$/, '')
  if (/posix|^c$/i.test(locale)) return null
  try {
    return {
      dates: datesOf(locale),
      numbers: numbersOf(locale),
      clock: clockOf(locale),
      firstWeekday: firstWeekdayOf(locale),
    }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
