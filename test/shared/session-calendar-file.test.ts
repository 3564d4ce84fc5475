// The calendar file read back by another library: the same instant in every zone, across summer time, under one UID.
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarFile } from '../../shared/files/session-calendar-file.ts'
import { instantOf } from '../../shared/rules/time/meeting-time.ts'
import { later, person, session } from '../build-records.ts'

function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent')
  const [found] = events
  if (found === undefined) throw new Error('no event')
  return { event: new ICAL.Event(found), stamp: found.getFirstPropertyValue('dtstamp'), count: events.length }
}
const instantIn = (time: ICAL.Time) => Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toString()

describe('a calendar file', () => {
  it.each([
    ['Europe/Lisbon', '2025-03-27', '2025-04-03'],
    ['America/New_York', '2025-03-06', '2025-03-13'],
    ['Australia/Lord_Howe', '2025-04-03', '2025-04-10'],
    ['America/St_Johns', '2025-10-30', '2025-11-06'],
    ['Pacific/Auckland', '2025-09-25', '2025-10-02'],
    ['Asia/Kathmandu', '2025-03-27', '2025-04-03'],
  ])('keeps ten o’clock in %s on both sides of a clock change', (zone, before, after) => {
    for (const day of [before, after]) {
      const startsAt = instantOf(day, '10:00', zone)
      if (startsAt === null) throw new Error('no such time')
      const { event } = readBack(calendarFile(session(1, { day, startsAt, zone, minutes: 45 }), null))
      const start = Temporal.Instant.from(instantIn(event.startDate)).toZonedDateTimeISO(zone)
      expect(start.toPlainDateTime().toString()).toBe(`${day}T10:00:00`)
      expect(event.endDate.toUnixTime() - event.startDate.toUnixTime()).toBe(45 * 60)
      expect(event.description).toContain(`10:00 ${zone}`)
    }
  })

  it('has one UID for ever and a rising sequence, so that a second file moves the event', () => {
    const first = readBack(calendarFile(session(1), null)).event
    const moved = readBack(calendarFile(session(1, { day: '2025-04-01', revision: 7, goal: 'Other' }), null)).event
    expect(moved.uid).toBe(first.uid)
    expect(moved.uid).toContain(session(1).id)
    expect(moved.sequence).toBeGreaterThan(first.sequence)
    expect(readBack(calendarFile(session(2), null)).event.uid).not.toBe(first.uid)
  })

  it('is a whole day while only the day is known, also at the end of a year', () => {
    const { event, count } = readBack(calendarFile(session(1, { day: '2025-12-31', startsAt: null }), null))
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString(), count]).toEqual([
      true,
      '2025-12-31',
      '2026-01-01',
      1,
    ])
  })

  it('ends every line with CRLF, the last one too, and holds no line twice', () => {
    const text = calendarFile(session(1), null)
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('reminds a quarter of an hour before a start that is known, and of no day', () => {
    const startsAt = instantOf('2025-03-27', '10:00', 'Europe/Lisbon')
    const known = calendarFile(session(1, { day: '2025-03-27', startsAt }), null)
    expect(known).toMatch(/BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nDESCRIPTION:Session\r\nEND:VALARM/)
    expect(calendarFile(session(1, { startsAt: null }), null)).not.toContain('VALARM')
  })

  it('has its own lines before its alarm, as RFC 5545 orders them, whatever its goal says', () => {
    const startsAt = instantOf('2025-03-27', '10:00', 'Europe/Lisbon')
    const text = calendarFile(session(1, { startsAt, goal: 'One\nBEGIN:VALARM\nEND:VALARM\nEND:VEVENT' }), null)
    expect(text).toMatch(/\r\nSTATUS:CONFIRMED\r\nBEGIN:VALARM\r\n(?:[A-Z]+:.*\r\n){3}END:VALARM\r\nEND:VEVENT\r\n/)
    expect(readBack(text).event.description).toContain('One\nBEGIN:VALARM\nEND:VALARM\nEND:VEVENT')
  })

  it('is cancelled under the same UID once the session is in the trash', () => {
    const trashed = calendarFile(session(1, { trashedAt: later, revision: 9 }), null)
    expect(trashed).toContain('\r\nSTATUS:CANCELLED\r\n')
    expect(trashed).not.toContain('VALARM')
    expect(readBack(trashed).event.uid).toBe(readBack(calendarFile(session(1), null)).event.uid)
    expect(calendarFile(session(1), null)).toContain('\r\nSTATUS:CONFIRMED\r\n')
  })

  it('names nobody whose record is private, and tells no goal of a private session', () => {
    const known = person(500, { name: 'Ilse', audience: 'mentor' })
    expect(calendarFile(session(1), known)).toContain('Session with Ilse')
    expect(calendarFile(session(1), { ...known, audience: 'private' })).not.toContain('Ilse')
    expect(calendarFile(session(1, { audience: 'private', goal: 'SECRET' }), known)).not.toContain('SECRET')
    expect(calendarFile(session(1, { notes: [], goalWhy: 'WHY' }), known)).not.toContain('WHY')
  })
})
