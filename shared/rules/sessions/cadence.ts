// How often two people meet: the next date of it, and in how many of its weeks or months it was kept. A cadence never scolds: it ends at the last session.
import type { Person } from '../../records/person.ts'
import { hasEnded } from '../people/ended-relationship.ts'
import { sentenceCase } from '../text/number-words.ts'
import { formats } from '../time/date-number-formats.ts'
import { timeWords, weekdayName } from '../time/day-words.ts'
import { isZone } from '../time/meeting-time.ts'

export interface Meeting {
  /** The civil date in `zone`. */
  readonly day: string
  /** The agreed start as an instant; null while only the day is known. */
  readonly startsAt: string | null
  readonly zone: string
}

type Rhythm = Pick<Person, 'cadence' | 'weekday' | 'time' | 'zone'> & Partial<Pick<Person, 'endedOn'>>

const onOrAfter = (date: Temporal.PlainDate, weekday: number) => date.add({ days: (weekday - date.dayOfWeek + 7) % 7 })
const mondayOf = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 })

/** The `weekday` that is nearest to a date: a meeting on Monday the 9th was the one of Friday the 6th. */
function nearest(date: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  const after = onOrAfter(date, weekday)
  return date.until(after).days > 3 ? after.subtract({ days: 7 }) : after
}

/** How many of the newest meetings say which place in the month is the usual one. */
const usualFrom = 6
const placeOf = ({ day }: Temporal.PlainDate) => Math.ceil(day / 7)

/** The place in the month where most of these dates were, of two alike the one that was there first: one slip moves nothing. */
function usualPlace(dates: readonly Temporal.PlainDate[]): number {
  const places = dates.slice(-usualFrom).map(placeOf)
  const counts = places.map((place) => places.filter((one) => one === place).length)
  return places[counts.indexOf(Math.max(...counts))] ?? 1
}

/** The same weekday at a place in the next month: the second Thursday stays the second, a fifth becomes the last. */
function monthLater(date: Temporal.PlainDate, place: number): Temporal.PlainDate {
  const first = onOrAfter(date.with({ day: 1 }).add({ months: 1 }), date.dayOfWeek)
  const wanted = first.add({ days: (place - 1) * 7 })
  return wanted.month === first.month ? wanted : wanted.subtract({ days: 7 })
}

/** A rhythm that rested longer than this begins anew. */
const restDays = 92

interface Steps {
  readonly next: Temporal.PlainDate
  /** Which of its weekdays in the month, where it is monthly. */
  readonly place: number
  readonly after: (date: Temporal.PlainDate) => Temporal.PlainDate
}

const daysOf = { weekly: 7, fortnightly: 14 } as const

function stepsOf(
  { cadence, weekday }: Rhythm,
  held: readonly Temporal.PlainDate[],
  now: Temporal.PlainDate,
): Steps | null {
  if (cadence === 'none') return null
  const stepsAt = (place: number): Steps['after'] =>
    cadence === 'monthly' ? (date) => monthLater(date, place) : (date) => date.add({ days: daysOf[cadence] })
  const last = held.at(-1) ?? null
  const wanted = weekday ?? (last ?? now).dayOfWeek
  if (last === null || last.until(now, { largestUnit: 'day' }).days > restDays) {
    const next = onOrAfter(now, wanted)
    return { next, place: placeOf(next), after: stepsAt(placeOf(next)) }
  }
  const kept = held.map((date) => nearest(date, wanted))
  const place = usualPlace(kept)
  const after = stepsAt(place)
  const from = cadence === 'monthly' ? (kept.at(-1) ?? last) : mondayOf(last).add({ days: wanted - 1 })
  let next = after(from)
  while (Temporal.PlainDate.compare(next, now) < 0) next = after(next)
  return { next, place, after }
}

const datesOf = (held: string | null | readonly string[]): Temporal.PlainDate[] =>
  [held ?? []].flat().map((day) => Temporal.PlainDate.from(day))

/**
 * The next date of a cadence, on or after `today`, continuing from the sessions held, given by their days, the newest last; one day
 * alone is the newest. Null without a cadence, and where the relationship has ended by then. A start that a clock change skips or
 * doubles is read the way calendars do (forward, and the earlier one).
 */
export function nextMeeting(
  rhythm: Rhythm,
  held: string | null | readonly string[],
  today: string,
  zone: string,
): Meeting | null {
  const steps = stepsOf(rhythm, datesOf(held), Temporal.PlainDate.from(today))
  if (steps === null || hasEnded({ endedOn: rhythm.endedOn ?? null }, steps.next.toString())) return null
  const { next } = steps
  // A zone from elsewhere may be unknown here; the meeting then keeps to the owner's.
  const there = rhythm.zone !== null && isZone(rhythm.zone) ? rhythm.zone : zone
  const time = rhythm.time === null ? null : Temporal.PlainTime.from(rhythm.time)
  const startsAt =
    time === null
      ? null
      : next.toZonedDateTime({ timeZone: there, plainTime: time }).toInstant().toString({ fractionalSecondDigits: 3 })
  return { day: next.toString(), startsAt, zone: there }
}

export interface ScheduleDates {
  /** The next ones in their order, as civil dates; the first is that of `nextMeeting`. */
  readonly days: readonly string[]
  /** Which of its weekdays in the month a monthly one is; 5 is the last. */
  readonly place: number
}

/** The next dates of a cadence, so many of them, until the relationship ends; null where there is none. */
export function scheduleDates(
  rhythm: Rhythm,
  held: readonly string[],
  today: string,
  count: number,
): ScheduleDates | null {
  const steps = stepsOf(rhythm, datesOf(held), Temporal.PlainDate.from(today))
  if (steps === null) return null
  const days: string[] = []
  const isKept = (date: Temporal.PlainDate) => !hasEnded({ endedOn: rhythm.endedOn ?? null }, date.toString())
  for (let date = steps.next; days.length < count && isKept(date); date = steps.after(date)) days.push(date.toString())
  return days.length === 0 ? null : { days, place: steps.place }
}

export interface Kept {
  readonly kept: number
  readonly of: number
  readonly unit: 'weeks' | 'fortnights' | 'months'
}

const monthNumber = (date: Temporal.PlainDate) => date.year * 12 + date.month
const aMonday = '0001-01-01'
const daysBeforeMonday = () => (8 - formats().firstWeekday) % 7
const weekNumber = (date: Temporal.PlainDate) =>
  Math.floor((Temporal.PlainDate.from(aMonday).until(date, { largestUnit: 'day' }).days + daysBeforeMonday()) / 7)

/** In how many of its weeks (fortnights, months) the cadence was kept, from the first of these days to the last. Null without cadence or days. */
export function keptIn(cadence: Person['cadence'], days: readonly string[]): Kept | null {
  if (cadence === 'none' || days.length === 0) return null
  const numbers = days.map((day) => {
    const date = Temporal.PlainDate.from(day)
    return cadence === 'monthly' ? monthNumber(date) : weekNumber(date)
  })
  const first = Math.min(...numbers)
  const size = cadence === 'fortnightly' ? 2 : 1
  const slots = new Set(numbers.map((number) => Math.floor((number - first) / size)))
  const unit = cadence === 'weekly' ? 'weeks' : cadence === 'fortnightly' ? 'fortnights' : 'months'
  return { kept: slots.size, of: Math.floor((Math.max(...numbers) - first) / size) + 1, unit }
}

/** How often, inside a sentence. */
export const oftenWords: Readonly<Record<Person['cadence'], string>> = {
  none: 'now and then',
  weekly: 'weekly',
  fortnightly: 'every two weeks',
  monthly: 'monthly',
}

/** "Thursdays at 10:00, weekly." Empty without a cadence. */
export function cadenceWords({ cadence, weekday, time }: Rhythm): string {
  if (cadence === 'none') return ''
  const when = [
    weekday === null ? '' : `${weekdayName(weekday)}s`,
    time === null ? '' : `at ${timeWords(time)}`,
  ].filter(Boolean)
  const said = [when.join(' '), oftenWords[cadence]].filter(Boolean).join(', ')
  return `${sentenceCase(said)}.`
}
