// The calendar file of a schedule, read back by the reader of calendars: the same dates and hours, across summer time, with each change in its place.
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { readCalendar } from '../../shared/files/import/calendars/read-calendar.ts'
import { type ScheduleSource, scheduleFile } from '../../shared/files/schedule-calendar-file.ts'
import type { Person } from '../../shared/records/person.ts'
import type { FoundMeeting } from '../../shared/rules/import/found-record.ts'
import { scheduleDates } from '../../shared/rules/sessions/cadence.ts'
import { instantOf } from '../../shared/rules/time/meeting-time.ts'
import { later, person, session } from '../build-records.ts'

const zone = 'Europe/Lisbon'
const today = '2025-03-14'
const ilse = (more: Partial<Person> = {}): Person =>
  person(500, {
    name: 'Ilse',
    audience: 'mentor',
    cadence: 'weekly',
    weekday: 4,
    time: '10:00',
    zone,
    minutes: 45,
    ...more,
  })

function file(more: Partial<ScheduleSource> = {}): string {
  const text = scheduleFile({ person: ilse(), held: [], planned: [], today, zone: 'Asia/Tokyo', at: later, ...more })
  if (text === null) throw new Error('no schedule')
  return text
}
function meetings(text: string): FoundMeeting[] {
  const read = readCalendar('a.ics', text.replaceAll('\r\n', '\n'), { today, zone: 'UTC' })
  if (!read.ok) throw new Error(read.trouble.kind)
  return read.value.records.filter((one): one is FoundMeeting => one.kind === 'session')
}
const planned = (day: string, time: string, goal = '') => {
  const startsAt = instantOf(day, time, zone)
  return session(1, { day, startsAt, zone, minutes: 45, goal, audience: 'mentor' })
}

describe('the calendar file of a schedule', () => {
  it.each([
    ['weekly', 'FREQ=WEEKLY;BYDAY=TH', []],
    ['fortnightly', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH', ['2025-03-06']],
    ['monthly', 'FREQ=MONTHLY;BYDAY=2TH', ['2025-02-13']],
    // January has a fifth Thursday, February has none: the last one stands for it.
    ['monthly', 'FREQ=MONTHLY;BYDAY=-1TH', ['2025-01-30']],
  ] as const)('repeats a %s one as %s, on the dates that Cairn proposes', (cadence, rule, held) => {
    const someone = ilse({ cadence })
    const text = file({ person: someone, held })
    expect(text).toContain(`\r\nRRULE:${rule}\r\n`)
    const dates = scheduleDates(someone, held, today, 12)?.days
    expect(
      meetings(text)
        .slice(0, 12)
        .map(({ day }) => day),
    ).toEqual(dates)
  })

  it('keeps ten o’clock on both sides of a clock change, by the zone it defines', () => {
    const starts = meetings(file()).map(({ startsAt }) => startsAt)
    expect(starts.slice(0, 3)).toEqual([
      '2025-03-20T10:00:00.000Z',
      '2025-03-27T10:00:00.000Z',
      '2025-04-03T09:00:00.000Z',
    ])
    const calendar = new ICAL.Component(ICAL.parse(file()))
    const defined = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone') as ICAL.Component)
    const at = (day: number, month: number) =>
      new ICAL.Time({ year: 2025, month, day, hour: 10, minute: 0, second: 0, isDate: false }, defined)
    expect([at(27, 3).toJSDate().toISOString(), at(3, 4).toJSDate().toISOString()]).toEqual([
      '2025-03-27T10:00:00.000Z',
      '2025-04-03T09:00:00.000Z',
    ])
    expect(file()).toContain('\r\nDTSTART;TZID=Europe/Lisbon:20250320T100000\r\n')
  })

  it('has a planned session that differs in the place of its date, and none that does not', () => {
    const same = planned('2025-03-20', '10:00')
    const moved = planned('2025-03-28', '16:30')
    const text = file({ planned: [same, moved] })
    expect(text.match(/RECURRENCE-ID/g)).toHaveLength(1)
    expect(text).toContain('\r\nRECURRENCE-ID;TZID=Europe/Lisbon:20250327T100000\r\n')
    expect(meetings(text).slice(0, 3)).toMatchObject([
      { day: '2025-03-20' },
      { day: '2025-03-28', startsAt: '2025-03-28T16:30:00.000Z' },
      { day: '2025-04-03' },
    ])
  })

  it('is whole days while no hour is agreed, without a zone and a reminder', () => {
    const text = file({ person: ilse({ time: null }) })
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20250320\r\n')
    expect(text).not.toMatch(/VTIMEZONE|VALARM/)
    expect(meetings(text)[1]).toMatchObject({ day: '2025-03-27', startsAt: null })
  })

  it('ends every line with CRLF, in at most 75 bytes, keeps one UID, and reminds', () => {
    const name = 'Ilse “Øre” Marrow, 誰が夜に答えるのか; and more of a name than one line of a calendar may hold'
    const text = file({ person: ilse({ name }), planned: [planned('2025-03-28', '16:30')] })
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(new Set(text.match(/^UID:.*$/gm))).toEqual(new Set([`UID:${ilse().id}@cairn`]))
    expect(text).toContain('BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\n')
    expect(meetings(text)[0]?.title).toBe(`Session with ${name}`)
  })

  it('names nobody whose record is private, and says nothing of what a session is about', () => {
    const goal = `Decide on [[${session(9).id}|TITLE]]`
    const text = file({ person: ilse({ audience: 'private' }), planned: [planned('2025-03-28', '16:30', goal)] })
    expect(text).not.toMatch(/Ilse|TITLE|Decide/)
    expect(text).toContain('\r\nSUMMARY:Session\r\n')
  })

  it('ends with the relationship, and is none after that', () => {
    const text = file({ person: ilse({ endedOn: '2025-04-03' }) })
    expect(meetings(text).map(({ day }) => day)).toEqual(['2025-03-20', '2025-03-27'])
    const source = { person: ilse({ endedOn: '2025-03-20' }), held: [], planned: [], today, zone, at: later }
    expect(scheduleFile(source)).toBeNull()
  })

  it.each([
    ['weekly', '10:00', 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20280531T225959Z', 167],
    ['fortnightly', null, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20280531', 84],
    ['monthly', '10:00', 'FREQ=MONTHLY;BYDAY=3TH;UNTIL=20280531T225959Z', 39],
  ] as const)('ends with the relationship years ahead, where it is %s at %s', (cadence, time, rule, count) => {
    const text = file({ person: ilse({ cadence, time, endedOn: '2028-06-01' }) })
    expect(text).toContain(`RRULE:${rule}\r\n`)
    const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') as ICAL.Component
    const iterator = new ICAL.Event(component).iterator()
    const dates: string[] = []
    for (let next = iterator.next(); next; next = iterator.next()) dates.push(next.toString().slice(0, 10))
    expect([dates.length, dates.every((day) => day < '2028-06-01')]).toEqual([count, true])
  })

  it('is none without a cadence', () => {
    const source = { person: ilse({ cadence: 'none' }), held: [], planned: [], today, zone, at: later }
    expect(scheduleFile(source)).toBeNull()
  })
})
