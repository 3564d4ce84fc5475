// Times of a calendar file, by every name that programs give to a zone, are the instants that they mean.
import { describe, expect, it } from 'vitest'
import { calendar, event, meetings, starts } from './calendar-file-fixtures.ts'

describe('a time', () => {
  it.each([
    ['in UTC', 'DTSTART:20250320T090000Z', '2025-03-20T09:00:00.000Z'],
    ['floating, in the zone of its owner', 'DTSTART:20250320T090000', '2025-03-20T08:00:00.000Z'],
    ['by IANA, without a definition', 'DTSTART;TZID=America/New_York:20250320T090000', '2025-03-20T13:00:00.000Z'],
    [
      'by IANA, behind a prefix',
      'DTSTART;TZID=/mozilla.org/20050126_1/Asia/Kathmandu:20250320T090000',
      '2025-03-20T03:15:00.000Z',
    ],
    ['by Windows, quoted', 'DTSTART;TZID="Pacific Standard Time":20250320T090000', '2025-03-20T16:00:00.000Z'],
    [
      'by Windows, with another tail',
      'DTSTART;TZID=Aus Central W. Standard Time:20250320T090000',
      '2025-03-20T00:15:00.000Z',
    ],
    ['by Microsoft’s address', 'DTSTART;TZID="tzone://Microsoft/Utc":20250320T090000', '2025-03-20T09:00:00.000Z'],
    [
      'in the hour that summer time repeats, the first',
      'DTSTART;TZID=Europe/Berlin:20251026T023000',
      '2025-10-26T00:30:00.000Z',
    ],
    [
      'in the hour that summer time skips, moved on',
      'DTSTART;TZID=Europe/Berlin:20250330T023000',
      '2025-03-30T01:30:00.000Z',
    ],
    ['a whole day', 'DTSTART;VALUE=DATE:20250320', '2025-03-20'],
    ['a whole day that does not say so', 'DTSTART:20250320', '2025-03-20'],
  ])('%s', (_, line, expected) => {
    expect(starts(line)).toEqual([expected])
  })

  it('is on the day of its zone, and one in UTC on that of its owner', () => {
    const [late] = meetings(calendar(...event('DTSTART:20250320T233000Z')), 'Asia/Tokyo')
    expect(late).toMatchObject({ day: '2025-03-21', zone: 'Asia/Tokyo' })
    const [there] = meetings(calendar(...event('DTSTART;TZID=America/New_York:20250320T233000')), 'Asia/Tokyo')
    expect(there).toMatchObject({ day: '2025-03-20', zone: 'America/New_York', startsAt: '2025-03-21T03:30:00.000Z' })
  })

  it('follows the definition of its file where nobody else knows its zone', () => {
    const zone = [
      'TZID:Ours',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:-0130',
      'TZOFFSETTO:-0130',
      'END:STANDARD',
    ]
    const text = calendar('BEGIN:VTIMEZONE', ...zone, 'END:VTIMEZONE', ...event('DTSTART;TZID=Ours:20250320T230000'))
    expect(meetings(text)).toMatchObject([
      { startsAt: '2025-03-21T00:30:00.000Z', zone: 'Europe/Berlin', day: '2025-03-21' },
    ])
  })
})
