// Days, weeks and clock times as a person says them. English names are ours: a locale of the machine must not change a sentence.

const months = [
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
const monthOf = ({ month }: { month: number }) => months[month - 1] ?? ''
const yearIfOther = ({ year }: { year: number }, today: string) => (year === partsOf(today).year ? '' : ` ${year}`)

/** ISO weekday, Monday is 1: "Thursday". */
export const weekdayName = (weekday: number): string => weekdays[weekday - 1] ?? ''

/** "Thursday" of a civil date. */
export const weekdayOf = (day: string): string => weekdayName(dateOf(day).dayOfWeek)

/** "Thu" of a civil date. */
export const shortWeekday = (day: string): string => weekdayOf(day).slice(0, 3)

/** "14": the day of the month. */
export const dayOfMonth = (day: string): string => String(dateOf(day).day)

/** "13 March", with the year when it is not the one of `today`. */
export function dayWords(day: string, today: string): string {
  const date = partsOf(day)
  return `${date.day} ${monthOf(date)}${yearIfOther(date, today)}`
}

/** "13 March 2025": where it is read later, and elsewhere. */
export function fullDay(day: string): string {
  const date = partsOf(day)
  return `${date.day} ${monthOf(date)} ${date.year}`
}

/** "13 Mar", with the year when it is not the one of `today`. */
export function shortDay(day: string, today: string): string {
  const date = partsOf(day)
  return `${date.day} ${monthOf(date).slice(0, 3)}${yearIfOther(date, today)}`
}

/** "13 Mar", or "Nov 2024" in another year: for places too narrow for a day and its year. */
export function nearDay(day: string, today: string): string {
  const date = partsOf(day)
  const year = yearIfOther(date, today)
  return year === '' ? shortDay(day, today) : `${monthOf(date).slice(0, 3)}${year}`
}

/** "Thursday 13 March", with the year when it is not the one of `today`. */
export const longDay = (day: string, today: string): string => `${weekdayOf(day)} ${dayWords(day, today)}`

/** "March 2025" of a civil date. */
export const monthWords = (day: string): string => `${monthOf(dateOf(day))} ${dateOf(day).year}`

/** "10 to 16 March", "30 June to 6 July", with years when they are not the one of `today`. */
export function spanWords(first: string, last: string, today: string): string {
  const [from, to] = [dateOf(first), dateOf(last)]
  if (from.year !== to.year) return `${from.day} ${monthOf(from)} ${from.year} to ${to.day} ${monthOf(to)} ${to.year}`
  if (first === last) return `${to.day} ${monthOf(to)}${yearIfOther(to, today)}`
  const start = from.month === to.month ? String(from.day) : `${from.day} ${monthOf(from)}`
  return `${start} to ${to.day} ${monthOf(to)}${yearIfOther(to, today)}`
}

/** The civil date of an instant in a zone. */
export const dayOfInstant = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()

/** "10:00": the clock time of an instant in a zone, 24 hours. */
export function clockTime(instant: string, zone: string): string {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

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
