// When and where the demo plays: apart from the story, so that a window that only opens it reads none of it.
import { instantOf } from '../rules/time/meeting-time.ts'

export const demoZone = 'Europe/Lisbon'
/** Thursday, the day the demo begins. */
export const demoFirstDay = '2024-05-02'
/** Friday, the day it is in the demo for ever. */
export const demoToday = '2025-08-29'

/** The instant of a clock time in the demo's zone. */
export function demoInstant(day: string, time: string): string {
  const at = instantOf(day, time, demoZone)
  if (at === null) throw new Error(`The demo tells of ${day}, ${time}, which is no time.`)
  return at
}
