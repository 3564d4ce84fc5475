// The demo's time: always the same Friday, on which the clock goes on from the hour at which the story ends.
import { demoInstant, demoToday, demoZone } from '../../shared/demo/demo-period.ts'
import type { Clock } from '../storage/cairn-context.tsx'

/** After everything the story tells of. */
const begins = demoInstant(demoToday, '17:10')
/** The Friday does not end, however long a window stays open. */
const mostMilliseconds = 6 * 60 * 60 * 1000

export const demoClock: Clock = {
  instant: () =>
    Temporal.Instant.from(begins)
      .add({ milliseconds: Math.min(Math.round(performance.now()), mostMilliseconds) })
      .toString({ fractionalSecondDigits: 3 }),
  today: () => demoToday,
  zone: () => demoZone,
}
