// The one place that asks what time it is; everything below is told.
import type { Clock } from '../storage/cairn-context.tsx'

export const machineClock: Clock = {
  instant: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  today: () => Temporal.Now.plainDateISO().toString(),
  zone: () => Temporal.Now.timeZoneId(),
}
