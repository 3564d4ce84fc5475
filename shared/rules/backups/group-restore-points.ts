// The snapshots as a person looks for them: days, then weeks, then months; of the last two days each hour's newest, then each day's, and those taken for a reason.
import type { ChainLink } from './snapshot-chain.ts'
import { routineSnapshotReasons } from './snapshot-thinning.ts'

/** Why a snapshot was taken by itself; anything else was a reason of its own and is always shown. */
export const settled = 'after changes'

export interface PointGroup<P> {
  readonly name: 'Days' | 'Weeks' | 'Months'
  readonly points: readonly P[]
}

const daysShown = 8
/** Of so many hours the newest of each hour is shown: what was lost just now is mostly looked for there. */
const hoursShown = 48

const dayOf = (instant: string, zone: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate()

/** Groups of points, newest first; a group without any is left out. `points` are newest first. */
export function keptPoints<P extends ChainLink & { readonly why: string }>(
  points: readonly P[],
  now: string,
  zone: string,
): PointGroup<P>[] {
  const today = dayOf(now, zone)
  const sinceHours = Temporal.Instant.from(now).subtract({ hours: hoursShown })
  const groups = { Days: new Map<string, P>(), Weeks: new Map<string, P>(), Months: new Map<string, P>() }
  for (const point of points) {
    const day = dayOf(point.at, zone)
    const age = day.until(today, { largestUnit: 'day' }).days
    const name =
      age < daysShown
        ? 'Days'
        : Temporal.PlainDate.compare(day, today.subtract({ months: 1 })) >= 0
          ? 'Weeks'
          : 'Months'
    const at = Temporal.Instant.from(point.at)
    const hour = Temporal.Instant.compare(at, sinceHours) < 0 ? '' : ` ${at.toZonedDateTimeISO(zone).hour}`
    const slots = {
      Days: `${day}${hour}`,
      Weeks: `${day.yearOfWeek} ${day.weekOfYear}`,
      Months: `${day.year} ${day.month}`,
    }
    const slot = routineSnapshotReasons.has(point.why) ? slots[name] : `${slots[name]} ${point.name}`
    if (!groups[name].has(slot)) groups[name].set(slot, point)
  }
  const names = ['Days', 'Weeks', 'Months'] as const
  return names
    .map((name) => ({ name, points: [...groups[name].values()] }))
    .filter(({ points: kept }) => kept.length > 0)
}
