// How long something was broken before anybody noticed: between two instants, whatever zones their clocks were read in.
import type { Improvement } from '../../records/improvement.ts'
import { counted, listed } from '../text/number-words.ts'
import { clockTime, clockValue, dayOfInstant, longDay } from '../time/day-words.ts'
import { instantOf, isZone, type RepeatedTime, repeatedHour } from '../time/meeting-time.ts'

export type DetectionGap =
  | { readonly kind: 'gap'; readonly minutes: number }
  /** Noticed before it broke: one of the two times is wrong. */
  | { readonly kind: 'reversed' }

/** The elapsed time in whole minutes; null while one of the two instants is not known. */
export function detectionGap({ brokeAt, noticedAt }: Pick<Improvement, 'brokeAt' | 'noticedAt'>): DetectionGap | null {
  if (brokeAt === null || noticedAt === null) return null
  const minutes = Temporal.Instant.from(brokeAt).until(noticedAt).total('minutes')
  return minutes < 0 ? { kind: 'reversed' } : { kind: 'gap', minutes: Math.floor(minutes) }
}

const minutesPerHour = 60
const minutesPerDay = 1440
/** Up to here hours say more than days. */
const hoursUntil = 2 * minutesPerDay

/** "three hours and twelve minutes", "five days and one hour": elapsed time, so a day is 24 hours also when clocks change. */
export function elapsedWords(minutes: number): string {
  const inDays = minutes >= hoursUntil
  const [size, large, small] = inDays ? [minutesPerDay, 'day', 'hour'] : [minutesPerHour, 'hour', 'minute']
  const rest = inDays ? Math.floor((minutes % size) / minutesPerHour) : minutes % size
  const whole = Math.floor(minutes / size)
  const parts = [...(whole > 0 ? [counted(whole, large)] : []), ...(rest > 0 ? [counted(rest, small)] : [])]
  return listed(parts)
}

/** "It was broken for three hours and twelve minutes before a customer noticed." Null while a time is not known. */
export function gapSentence(improvement: Pick<Improvement, 'brokeAt' | 'noticedAt' | 'noticedBy'>): string | null {
  const gap = detectionGap(improvement)
  if (gap === null) return null
  if (gap.kind === 'reversed') return 'The detection time is before the failure. Check both times and time zones.'
  const who = improvement.noticedBy.trim() || 'anybody'
  if (gap.minutes === 0) return `${improvement.noticedBy.trim() || 'Someone'} noticed within the minute.`
  return `It was broken for ${elapsedWords(gap.minutes)} before ${who} noticed.`
}

/** A zone that this machine does not know cannot be read in: its instant is shown in UTC, and says so. */
const known = (zone: string | null) => (zone !== null && isZone(zone) ? zone : 'UTC')

/** "Sunday 30 March, 03:12, Europe/Lisbon": an instant as the clocks of its zone said it, and which one where they said it twice. */
export function momentWords(at: string, zone: string | null, today: string): string {
  const where = known(zone)
  const repeated = repeatedHour(at, where)
  const offset = repeated === null ? '' : ` (UTC${repeated.offsets[repeated.which]})`
  return `${longDay(dayOfInstant(at, where), today)}, ${clockTime(at, where)}${offset}, ${where}`
}

/** `2025-03-30T03:12`: an instant as a field for a local time takes it; empty while there is none. */
export function localTime(at: string | null, zone: string | null): string {
  const where = known(zone)
  return at === null ? '' : `${dayOfInstant(at, where)}T${clockValue(at, where)}`
}

/** The instant of what such a field says, read in a zone; null while it says no whole time. */
export function instantOfLocal(local: string, zone: string | null, which: RepeatedTime = 'first'): string | null {
  const [, day = '', time = ''] = /^(.+)T(.+)$/.exec(local) ?? []
  return time === '' ? null : instantOf(day, time, known(zone), which)
}
