// Who is invited to an event, besides the one whose calendar it is.
import type ICAL from 'ical.js'
import type { FoundAttendee } from '../../../rules/import/found-record.ts'

const addressOf = (value: string): string =>
  /^mailto:/i.test(value)
    ? value
        .replace(/^mailto:/i, '')
        .trim()
        .toLowerCase()
    : ''

const notPeople = new Set(['ROOM', 'RESOURCE', 'GROUP'])

function attendeeOf(property: ICAL.Property): FoundAttendee[] {
  const parameter = (name: string) => String(property.getFirstParameter(name) ?? '').trim()
  const value = String(property.toJSON()[3] ?? '')
  const email = addressOf(value) || addressOf(`mailto:${parameter('email')}`)
  const name = parameter('cn')
    .replace(/^['"]+|['"]+$/g, '')
    .trim()
  const own = name.toLowerCase() === email ? '' : name
  if (notPeople.has(parameter('cutype').toUpperCase()) || (own === '' && email === '')) return []
  return [{ name: own.slice(0, 200), email: email.slice(0, 320) }]
}

const most = 100

/** `owners` are addresses of whose calendar it is. */
export function attendeesOf(event: ICAL.Component, owners: ReadonlySet<string>): FoundAttendee[] {
  const all = [...event.getAllProperties('organizer'), ...event.getAllProperties('attendee')].flatMap(attendeeOf)
  const keyOf = ({ name, email }: FoundAttendee) => email || name.toLowerCase()
  const byKey = new Map<string, FoundAttendee>()
  for (const one of all) {
    const before = byKey.get(keyOf(one))
    if (before === undefined || before.name === '') byKey.set(keyOf(one), one)
  }
  return [...byKey.values()].filter(({ email }) => !owners.has(email)).slice(0, most)
}

/** Google names a calendar by the address of its owner. */
export function ownersOf(lines: readonly string[]): Set<string> {
  const names = lines.flatMap((line) => /^X-WR-CALNAME[^:]*:\s*(\S+@\S+)\s*$/i.exec(line)?.[1] ?? [])
  return new Set(names.map((name) => name.toLowerCase()))
}
