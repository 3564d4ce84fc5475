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
/** Looked at once a minute, so that a few of them are still on time. */
const lateAfterMinutes = 5

export type Turn = 'wait' | 'on-time' | 'late'

/**
 * Whether the day's turn has come. `handledDays` are the days that had theirs: a day that comes twice, because a clock was set
 * back or somebody flew west, has one turn. `late`: the machine was off or asleep at the time.
 */
export function turnAt(now: LocalMoment, times: NotificationTimes, handledDays: readonly string[]): Turn {
  const time = notificationTime(times)
  if (handledDays.includes(now.day) || now.time < time || isQuiet(now.time, times)) return 'wait'
  return minutes(now.time) - minutes(time) > lateAfterMinutes ? 'late' : 'on-time'
}

/** As many as a clock that is set wildly wrong may need. */
const daysRemembered = 60

export const withHandledDay = (handledDays: readonly string[], day: string): string[] =>
  [...handledDays.filter((one) => one !== day), day].slice(-daysRemembered)
