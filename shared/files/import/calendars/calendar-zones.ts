// Time zones as a calendar file names them: by the names of IANA, by those of Windows, or by a definition of its own.
import ICAL from 'ical.js'
import { isZone } from '../../../rules/time/meeting-time.ts'
import { type CalendarPart, unfolded } from './calendar-components.ts'
import { zoneOfWindows } from './windows-time-zones.ts'

/** How a clock time of the file becomes an instant. */
export interface FileZone {
  /** IANA name by which a session keeps it. */
  readonly zone: string
  readonly instantOf: (clock: Temporal.PlainDateTime) => Temporal.Instant
  /** False where the file names a zone that nobody knows: the owner's own stands for it. */
  readonly isKnown: boolean
}

export type ZoneFinder = (tzid: string | null) => FileZone

/** Of a time that summer time repeats it is the first, as calendars have it. */
const byName = (zone: string, isKnown = true): FileZone => ({
  zone,
  instantOf: (clock) => clock.toZonedDateTime(zone).toInstant(),
  isKnown,
})

/** "/mozilla.org/20050126_1/Europe/Berlin", "Europe/Berlin", "W. Europe Standard Time", "tzone://Microsoft/Utc". */
function nameOf(tzid: string): string | null {
  const name = tzid.trim()
  if (/^(?:tzone:\/\/Microsoft\/)?(?:UTC|GMT|Z|Etc\/UTC)$/i.test(name)) return 'UTC'
  const ofWindows = zoneOfWindows(name.replace(/^tzone:\/\/Microsoft\//i, ''))
  if (ofWindows !== undefined && isZone(ofWindows)) return ofWindows
  const parts = name.split('/').filter((part) => part !== '')
  // An offset such as "+01:00" is a zone to Temporal, and no name.
  const tails = [3, 2].map((length) => parts.slice(-length).join('/')).filter((tail) => tail.includes('/'))
  return tails.find((tail) => /^[A-Z]/i.test(tail) && tail.length <= 64 && isZone(tail)) ?? null
}

/** The zone as the file itself defines it, shown in the owner's own. */
function byDefinition(text: string, own: string): FileZone | null {
  try {
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)))
    const instantOf = (clock: Temporal.PlainDateTime) => {
      const { year, month, day, hour, minute, second } = clock
      const time = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, zone)
      return Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000)
    }
    instantOf(Temporal.PlainDateTime.from('2026-01-01T12:00'))
    return { zone: own, instantOf, isKnown: true }
  } catch {
    return null
  }
}

interface Definition {
  readonly tzid: string
  /** IANA name that some programs put beside it. */
  readonly location: string
  readonly text: string
}

function definitionOf(part: CalendarPart): Definition {
  const lines = unfolded(part.lines)
  const after = (name: RegExp) => lines.find(({ text }) => name.test(text))?.text.replace(/^[^:]*:/, '') ?? ''
  return {
    tzid: after(/^TZID[:;]/i).trim(),
    location: after(/^X-LIC-LOCATION[:;]/i).trim(),
    text: lines.map(({ text }) => text).join('\r\n'),
  }
}

/** `own` is the owner's IANA zone: times that name none are read in it. */
export function zonesOf(parts: readonly CalendarPart[], own: string): ZoneFinder {
  const definitions = new Map(
    parts.filter(({ name, isCut }) => name === 'VTIMEZONE' && !isCut).map((part) => [definitionOf(part).tzid, part]),
  )
  const find = (tzid: string): FileZone => {
    const named = nameOf(tzid)
    if (named !== null) return byName(named)
    const part = definitions.get(tzid)
    if (part === undefined) return byName(own, false)
    const { location, text } = definitionOf(part)
    const located = location === '' ? null : nameOf(location)
    return located !== null ? byName(located) : (byDefinition(text, own) ?? byName(own, false))
  }
  const found = new Map<string, FileZone>()
  return (tzid) => {
    if (tzid === null) return byName(own)
    const known = found.get(tzid) ?? find(tzid)
    found.set(tzid, known)
    return known
  }
}
