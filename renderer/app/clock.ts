// The one place that asks what time it is; everything below is told.
import { formats } from '../../shared/rules/time/date-number-formats.ts'
import type { Clock } from '../storage/cairn-context.tsx'

/** The one that the career's owner chose, else this machine's. */
const zone = (): string => formats().zone ?? Temporal.Now.timeZoneId()

/** Notifications come by the clock of the machine, wherever the career's days are counted. */
export const machineToday = (): string => Temporal.Now.plainDateISO().toString()

export const machineClock: Clock = {
  instant: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  today: () => Temporal.Now.plainDateISO(zone()).toString(),
  zone,
}
