// The dates and the time zone of the demo. Kept apart from the story, so that a window that only opens the demo does not load it.
import { instantOf } from '../rules/time/meeting-time.ts'

export const demoZone = 'Europe/Lisbon'
/** Thursday, the day the demo begins. */
export const demoFirstDay = '2024-05-02'
/** Friday, the current day in the demo. */
export const demoToday = '2025-08-29'

/** The instant of a clock time in the demo's zone. */
export function demoInstant(day: string, time: string): string {
  const at = instantOf(day, time, demoZone)
  if (at === null) throw new Error(`The demo uses ${day}, ${time}, which does not exist in its time zone.`)
  return at
}
