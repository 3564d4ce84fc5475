// The one place that asks what time it is; everything below is told.
import { formats } from '../../shared/rules/time/formats.ts'
import type { Clock } from '../storage/cairn-context.tsx'

/** The one that the career's owner chose, else this machine's. */
const zone = (): string => formats().zone ?? Temporal.Now.timeZoneId()

export const machineClock: Clock = {
  instant: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  today: () => Temporal.Now.plainDateISO(zone()).toString(),
  zone,
}
