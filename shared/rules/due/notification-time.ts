// When a day's notification comes: at the chosen time, never in quiet hours, and once a day whatever the clock does.

/** The time of a machine as its owner reads it: civil date, and "HH:MM" of 24 hours. Both compare as text. */
export interface LocalMoment {
  readonly day: string
  readonly time: string
}

export interface QuietHours {
  readonly quietFrom: string
  readonly quietUntil: string
}

export interface NotificationTimes extends QuietHours {
  readonly at: string
}

/** From `quietFrom` until just before `quietUntil`, perhaps past midnight; equal times are no quiet hours. */
export function isQuiet(time: string, { quietFrom, quietUntil }: QuietHours): boolean {
  if (quietFrom === quietUntil) return false
  return quietFrom < quietUntil ? quietFrom <= time && time < quietUntil : time >= quietFrom || time < quietUntil
}

/** The chosen time, or the end of the quiet hours it lies in. */
export const notificationTime = (times: NotificationTimes): string =>
  isQuiet(times.at, times) ? times.quietUntil : times.at

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
/** Someone looks once a minute, so that a few of them are still on time. */
const lateAfterMinutes = 5

export type Turn = 'wait' | 'on-time' | 'late'

export interface Looks {
  readonly now: LocalMoment
  /** When it was looked at before; null at the first look of a start. */
  readonly before: LocalMoment | null
  /** Days that had their turn, also in earlier starts. */
  readonly handledDays: readonly string[]
}

/**
 * Whether the day's turn has come since the look before. A time that is chosen when it has passed already waits for tomorrow, and
 * a day that comes twice, because a clock was set back or someone flew west, has one turn. `late`: Cairn was not running at the
 * time, or the machine was asleep.
 */
export function turnAt({ now, before, handledDays }: Looks, times: NotificationTimes): Turn {
  const time = notificationTime(times)
  if (now.time < time || isQuiet(now.time, times) || handledDays.includes(now.day)) return 'wait'
  if (before !== null && before.day === now.day && before.time >= time) return 'wait'
  return minutes(now.time) - minutes(time) > lateAfterMinutes ? 'late' : 'on-time'
}

/** As many as a clock that is set wildly wrong may need. */
const daysRemembered = 60

export const withHandledDay = (handledDays: readonly string[], day: string): string[] =>
  [...handledDays.filter((one) => one !== day), day].slice(-daysRemembered)
