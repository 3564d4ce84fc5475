// Days, weeks and clock times as a person says them, in the order that is chosen (date-number-formats.ts). English names are ours: a locale of the
// machine must not change a sentence.
import { type Formats, formats } from './date-number-formats.ts'

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const dateOf = (day: string) => Temporal.PlainDate.from(day)
/** Year, month and day as the text has them: a jump along the sessions says a day for every criterion, too many to ask Temporal. */
const partsOf = (day: string) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
})
const monthOf = ({ month }: { month: number }) => monthNames[month - 1] ?? ''
const isOtherYear = ({ year }: { year: number }, today: string) => year !== partsOf(today).year

/** A day within its year and the year after it, in each order of dates. */
const orders: Readonly<
  Record<
    Exclude<Formats['dates'], 'year-first'>,
    { within: (day: number, month: string) => string; with: (day: string, year: number) => string }
  >
> = {
  'day-month': { within: (day, month) => `${day} ${month}`, with: (day, year) => `${day} ${year}` },
  'month-day': { within: (day, month) => `${month} ${day}`, with: (day, year) => `${day}, ${year}` },
}

/** The day in words; `year` says whether with its year. Year first, it always has it. */
function written(day: string, isShort: boolean, withYear: boolean): string {
  const { dates } = formats()
  if (dates === 'year-first') return day
  const parts = partsOf(day)
  const order = orders[dates]
  const within = order.within(parts.day, isShort ? monthOf(parts).slice(0, 3) : monthOf(parts))
  return withYear ? order.with(within, parts.year) : within
}

/** ISO weekday, Monday is 1: "Thursday". */
export const weekdayName = (weekday: number): string => weekdays[weekday - 1] ?? ''

/** "Thursday" of a civil date. */
export const weekdayOf = (day: string): string => weekdayName(dateOf(day).dayOfWeek)

/** "Thu" of a civil date. */
export const shortWeekday = (day: string): string => weekdayOf(day).slice(0, 3)

/** "14": the day of the month. */
export const dayOfMonth = (day: string): string => String(dateOf(day).day)

/** "13 March", with the year when it is not the one of `today`. */
export const dayWords = (day: string, today: string): string => written(day, false, isOtherYear(partsOf(day), today))

/** "13 March 2025": where it is read later, and elsewhere. */
export const fullDay = (day: string): string => written(day, false, true)

/** "13 Mar", with the year when it is not the one of `today`. */
export const shortDay = (day: string, today: string): string => written(day, true, isOtherYear(partsOf(day), today))

/** "13 Mar", or "Nov 2024" in another year: for places too narrow for a day and its year. */
export function nearDay(day: string, today: string): string {
  const date = partsOf(day)
  const isOther = isOtherYear(date, today)
  if (formats().dates === 'year-first') return isOther ? day.slice(0, 7) : day.slice(5)
  return isOther ? `${monthOf(date).slice(0, 3)} ${date.year}` : shortDay(day, today)
}

const withWeekday = (day: string, words: string) =>
  `${weekdayOf(day)}${formats().dates === 'month-day' ? ',' : ''} ${words}`

/** "Thursday 13 March", with the year when it is not the one of `today`. */
export const longDay = (day: string, today: string): string => withWeekday(day, dayWords(day, today))

/** "Thursday 13 March 2025": where it is read later, and elsewhere. */
export const longFullDay = (day: string): string => withWeekday(day, fullDay(day))

/** "March 2025" of a civil date. */
export const monthWords = (day: string): string => `${monthOf(dateOf(day))} ${dateOf(day).year}`

/** "10 to 16 March", "30 June to 6 July", with years when they are not the one of `today`. */
export function spanWords(first: string, last: string, today: string): string {
  const { dates } = formats()
  const [from, to] = [partsOf(first), partsOf(last)]
  if (dates === 'year-first' || from.year !== to.year) return `${fullDay(first)} to ${fullDay(last)}`
  if (first === last) return dayWords(first, today)
  const isOther = isOtherYear(to, today)
  if (from.month !== to.month) return `${written(first, false, false)} to ${written(last, false, isOther)}`
  if (dates === 'day-month') return `${from.day} to ${written(last, false, isOther)}`
  return orders[dates].with(`${monthOf(from)} ${from.day} to ${to.day}`, to.year).slice(0, isOther ? undefined : -6)
}

/** The civil date of an instant in a zone. */
export const dayOfInstant = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()

/** `10:00`: the clock time of an instant in a zone as a field for a time takes it, 24 hours. */
export function clockValue(instant: string, zone: string): string {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** "17:30" or "5:30 PM" of a time `HH:MM`. */
export function timeWords(time: string): string {
  if (formats().clock === '24-hour') return time
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`
}

/** "10:00" or "10:00 AM": the clock time of an instant in a zone. */
export const clockTime = (instant: string, zone: string): string => timeWords(clockValue(instant, zone))

/** Whole days from one civil date to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  dateOf(from).until(dateOf(to), { largestUnit: 'day' }).days

/** "today", "tomorrow", "yesterday", or "on Thursday" within the next six days, else "on 20 March". */
export function whenWords(day: string, today: string): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 1 && days < 7 ? `on ${weekdayOf(day)}` : `on ${dayWords(day, today)}`
}
