// Calendar files as Google, Outlook and iCloud export them, each beside the outline that a person would make of it; and what files get wrong.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { readFile } from '../../../shared/files/import/read-import-file.ts'
import { at, calendar, days, event, meetings, source, starts } from './calendar-file-fixtures.ts'
import { bytesOf, outlineOf } from './found-outline.ts'

const place = join(import.meta.dirname, 'calendars')
const names = readdirSync(place).filter((name) => name.endsWith('.ics'))

test.each(names)('%s', (name) => {
  const outline = readFileSync(join(place, `${name}.outline.txt`), 'utf8')
  expect(outlineOf(name, new Uint8Array(readFileSync(join(place, name))), at)).toEqual(outline.trimEnd().split('\n'))
})

describe('a series', () => {
  it('keeps its clock time when summer time begins, and offers a month back and 12 ahead, which it says', () => {
    const text = calendar(...event('DTSTART;TZID=Europe/Berlin:20200107T100000', 'RRULE:FREQ=WEEKLY'))
    const found = meetings(text)
    const clocks = found.map(({ startsAt }) => startsAt?.slice(11, 16))
    expect(clocks.slice(5, 9)).toEqual(['09:00', '08:00', '08:00', '08:00'])
    expect([found[0]?.day, found.at(-1)?.day, found.length]).toEqual(['2025-02-18', '2026-03-10', 56])
    expect(source(text).leftOut).toMatchObject([{ line: 7, why: expect.stringContaining('of the next 12 months') }])
  })

  it.each([
    [
      'until an instant that is the next day in UTC',
      ['RRULE:FREQ=DAILY;UNTIL=20250323T020000Z'],
      'America/New_York',
      '20250320T213000',
      3,
    ],
    [
      'until an instant that is the day before in UTC',
      ['RRULE:FREQ=DAILY;UNTIL=20250321T233000Z'],
      'Asia/Tokyo',
      '20250320T083000',
      3,
    ],
    ['until a day, which is in it', ['RRULE:FREQ=DAILY;UNTIL=20250322'], 'Europe/Berlin', '20250320T100000', 3],
    ['so many times', ['RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=TH,FR'], 'Europe/Berlin', '20250320T100000', 4],
    [
      'without one by its clock',
      ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;TZID=Europe/Berlin:20250321T100000'],
      'Europe/Berlin',
      '20250320T100000',
      2,
    ],
    [
      'without one in UTC',
      ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20250321T090000Z,20250322T090000Z'],
      'Europe/Berlin',
      '20250320T100000',
      1,
    ],
    [
      'without a day',
      ['RRULE:FREQ=DAILY;COUNT=3', 'EXDATE;VALUE=DATE:20250321'],
      'Europe/Berlin',
      '20250320T100000',
      2,
    ],
    [
      'with a date of its own, once',
      ['RRULE:FREQ=DAILY;COUNT=2', 'RDATE;TZID=Europe/Berlin:20250321T100000,20250401T120000'],
      'Europe/Berlin',
      '20250320T100000',
      3,
    ],
    ['with a period of its own', ['RDATE;VALUE=PERIOD:20250401T090000Z/PT1H'], 'Europe/Berlin', '20250320T100000', 2],
  ])('%s', (_, lines, zone, start, count) => {
    expect(starts(`DTSTART;TZID=${zone}:${start}`, ...lines)).toHaveLength(count)
  })

  it('is offered so often at most, and as a whole where it ended within the last year', () => {
    const daily = meetings(calendar(...event('DTSTART;TZID=Europe/Berlin:20240101T090000', 'RRULE:FREQ=DAILY')))
    expect([daily[0]?.day, daily.length, daily.at(-1)?.day]).toEqual(['2025-02-14', 120, '2025-06-13'])
    expect(days('DTSTART:20241001T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=3')).toEqual([
      '2024-10-01',
      '2024-10-08',
      '2024-10-15',
    ])
    expect(days('DTSTART:20231001T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=3')).toEqual([])
  })

  it('passes over what a month does not have', () => {
    expect(days('DTSTART;VALUE=DATE:20250131', 'RRULE:FREQ=MONTHLY;COUNT=4')).toEqual([
      '2025-03-31',
      '2025-05-31',
      '2025-07-31',
    ])
    expect(days('DTSTART:20240101T100000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30')).toEqual([])
    expect(days('DTSTART:20250320T100000', 'RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1;COUNT=2')).toEqual([
      '2025-03-25',
      '2025-04-29',
    ])
  })

  it('has a change in the place of its meeting, also one that moved across days, and one that came alone', () => {
    const change = (...lines: string[]) => event('RECURRENCE-ID;TZID=Europe/Berlin:20250327T100000', ...lines)
    const moved = change('DTSTART;TZID=Europe/Berlin:20250331T150000', 'SEQUENCE:2')
    const rule = event('DTSTART;TZID=Europe/Berlin:20250320T100000', 'RRULE:FREQ=WEEKLY;COUNT=3')
    expect(meetings(calendar(...rule, ...moved)).map(({ day, sourceId }) => `${day} ${sourceId}`)).toEqual([
      '2025-03-20 calendar:#one/2025-03-20T09:00:00Z',
      '2025-03-31 calendar:#one/2025-03-27T09:00:00Z',
      '2025-04-03 calendar:#one/2025-04-03T08:00:00Z',
    ])
    expect(meetings(calendar(...moved))).toMatchObject([
      { sourceId: 'calendar:#one/2025-03-27T09:00:00Z', isWhole: false },
    ])
    const older = change('DTSTART;TZID=Europe/Berlin:20250328T150000', 'SEQUENCE:1')
    expect(meetings(calendar(...rule, ...moved, ...older))[1]).toMatchObject({ day: '2025-03-31' })
  })

  it('is read without a meeting whose change cannot be, which is named', () => {
    const rule = event('DTSTART:20250320T100000Z', 'RRULE:FREQ=WEEKLY;COUNT=2')
    const broken = event('RECURRENCE-ID:20250327T100000Z', 'DTSTART:20250327T100000Z', 'DTEND:20250327T090000Z')
    const text = calendar(...rule, ...broken)
    expect(meetings(text).map(({ day }) => day)).toEqual(['2025-03-20'])
    expect(source(text).leftOut).toMatchObject([{ line: 14, what: 'DTEND:20250327T090000Z' }])
  })

  it('is canceled as a whole, by one meeting, and by a file that takes events back', () => {
    const canceled = (text: string) => meetings(text).map(({ isCanceled }) => isCanceled)
    const rule = ['DTSTART;TZID=Europe/Berlin:20250320T100000', 'RRULE:FREQ=WEEKLY;COUNT=2']
    expect(canceled(calendar(...event(...rule, 'STATUS:CANCELLED')))).toEqual([true, true])
    const one = event('RECURRENCE-ID:20250327T090000Z', 'DTSTART:20250327T090000Z', 'STATUS:CANCELLED')
    expect(canceled(calendar(...event(...rule), ...one))).toEqual([false, true])
    expect(canceled(calendar('METHOD:CANCEL', ...event(...rule)))).toEqual([true, true])
  })

  it('ends where it began too long ago, and where it repeats within a day', () => {
    const why = (...lines: string[]) => source(calendar(...event('DTSTART:15000101T100000', ...lines))).leftOut[0]
    expect(why('RRULE:FREQ=DAILY')).toMatchObject({ line: 7, what: 'RRULE:FREQ=DAILY' })
    expect(why('RRULE:FREQ=SECONDLY')?.why).toContain('more than once a day')
  })
})

describe('a rule of a series', () => {
  // Each of these would end: those that never do are of the same classes.
  it.each([
    'FREQ=DAILY;BYMONTH=4;BYMONTHDAY=3',
    'FREQ=DAILY;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=DAILY;INTERVAL=2;BYMONTHDAY=15',
    'FREQ=DAILY;INTERVAL=7;BYDAY=TH',
    'FREQ=WEEKLY;INTERVAL=26;BYMONTH=3',
    'FREQ=YEARLY;BYWEEKNO=12;BYDAY=TH',
  ])('%s is named as not supported, and the file goes on', (rule) => {
    const text = calendar(
      ...event('DTSTART:20250320T100000Z', `RRULE:${rule}`),
      ...['BEGIN:VEVENT', 'UID:two', 'DTSTART:20250321T100000Z', 'END:VEVENT'],
    )
    expect(meetings(text).map(({ uid }) => uid)).toEqual(['two'])
    expect(source(text).leftOut).toMatchObject([
      { line: 7, what: `RRULE:${rule}`, why: expect.stringContaining('not supported') },
    ])
  })

  it.each([
    ['FREQ=DAILY;BYDAY=MO,TU;COUNT=3', ['2025-03-20', '2025-03-24', '2025-03-25']],
    ['FREQ=DAILY;INTERVAL=2;BYMONTH=3;COUNT=3', ['2025-03-20', '2025-03-22', '2025-03-24']],
    ['FREQ=DAILY;BYMONTHDAY=1,15;COUNT=3', ['2025-04-01', '2025-04-15']],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=1', ['2025-06-13']],
  ])('%s is followed', (rule, expected) => {
    expect(days('DTSTART:20250320T100000Z', `RRULE:${rule}`)).toEqual(expected)
  })
})

describe('a file', () => {
  it('may be folded within a letter, in bytes, and keeps its lines', () => {
    const before = bytesOf('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20250320T090000Z\r\nSUMMARY:F')
    const [first = 0, second = 0] = bytesOf('ü')
    const after = bytesOf('hrung ☕\r\nDESCRIPTION:a\\, b\\nc\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n')
    const [found] = meetings(new Uint8Array([...before, first, ...bytesOf('\r\n '), second, ...after]))
    expect(found).toMatchObject({ title: 'Führung ☕', about: 'a, b\nc', place: { line: 2, endLine: 8 } })
  })

  it('has a line of each event that is not read, and each line is accounted for, wherever it is cut', () => {
    const bytes = new Uint8Array(readFileSync(join(place, 'google.ics')))
    for (let end = 120; end < bytes.length; end += 61) {
      const read = readFile({ path: 'a.ics', bytes: bytes.subarray(0, end) }, undefined, at)
      if (!read.ok) {
        expect(read.trouble).toMatchObject({ kind: 'broken', format: 'iCalendar', line: expect.any(Number) })
        continue
      }
      const { structure, records, leftOut } = read.value
      expect(leftOut.some(({ why }) => /ends/.test(why))).toBe(true)
      const covered = new Set(structure)
      for (const { line, endLine } of [...leftOut, ...records.map((one) => one.place)])
        for (let number = line; number <= endLine; number += 1) covered.add(number)
      const lines = new TextDecoder().decode(bytes.subarray(0, end)).trimEnd().split('\n')
      expect(lines.flatMap((_, index) => (covered.has(index + 1) ? [] : [index + 1]))).toEqual([])
    }
  })

  it.each([
    ['empty', '', 'empty'],
    ['of another kind', 'hello\nworld', 'broken'],
    ['without anything in it', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', 'broken'],
  ])('that is %s says so', (_, text, kind) => {
    expect(readFile({ path: 'a.ics', bytes: bytesOf(text) }, undefined, at)).toMatchObject({
      ok: false,
      trouble: { kind },
    })
  })

  it('is known by its first line too, and takes the older of two versions of an event as that', () => {
    const text = calendar(
      ...event('DTSTART:20250320T090000Z', 'SEQUENCE:3'),
      ...event('DTSTART:20250321T090000Z', 'SEQUENCE:1'),
    )
    const read = readFile({ path: 'export.txt', bytes: bytesOf(text) }, undefined, at)
    expect(read).toMatchObject({
      ok: true,
      value: { records: [{ day: '2025-03-20' }], leftOut: [{ line: 9, endLine: 14 }] },
    })
  })
})
