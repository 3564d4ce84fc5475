// The day of a moment is the one on the owner's calendar: where clocks are ahead of UTC a night is already the next day.
import { describe, expect, it } from 'vitest'
import { localDay, sentDay } from '../../renderer/review-kit/sent-day.ts'
import { instantOfLocal, momentWords } from '../../shared/rules/growth/detection-gap.ts'
import { composeShare } from '../../shared/rules/sharing/compose-share.ts'
import { dayOfInstant } from '../../shared/rules/time/day-words.ts'
import { instantOf, repeatedHour } from '../../shared/rules/time/meeting-time.ts'
import { shareSource } from '../build-review.ts'

/** 30 November, 00:06 in Auckland. */
const night = '2026-11-29T11:06:00.000Z'

describe('six minutes past midnight in Auckland', () => {
  it('is 30 November there', () => {
    expect(dayOfInstant(night, 'Pacific/Auckland')).toBe('2026-11-30')
    const copy = composeShare(
      shareSource({
        sentAt: night,
        sentOn: '2026-11-30',
      }),
    )
    expect(sentDay(copy)).toBe('2026-11-30')
  })
  it('is on the reader’s calendar where their own file is named, and where a request did not say its day', () => {
    const here = Temporal.Instant.from(night).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString()
    expect(localDay(night)).toBe(here)
    expect(sentDay({ sentOn: null, sentAt: night })).toBe(here)
  })
})

describe('an hour that the clocks repeat', () => {
  it.for([
    ['Europe/Lisbon', '2025-10-26', '01:30', '2025-10-26T00:30:00.000Z', '2025-10-26T01:30:00.000Z'],
    ['America/New_York', '2025-11-02', '01:15', '2025-11-02T05:15:00.000Z', '2025-11-02T06:15:00.000Z'],
    ['Australia/Lord_Howe', '2025-04-06', '01:45', '2025-04-05T14:45:00.000Z', '2025-04-05T15:15:00.000Z'],
    ['Pacific/Auckland', '2026-04-05', '02:30', '2026-04-04T13:30:00.000Z', '2026-04-04T14:30:00.000Z'],
  ] as const)('%s: which of the two can be said, and is told of what is stored', ([zone, day, time, first, second]) => {
    expect([instantOf(day, time, zone), instantOf(day, time, zone, 'second')]).toEqual([first, second])
    expect(instantOfLocal(`${day}T${time}`, zone, 'second')).toBe(second)
    expect([first, second].map((at) => repeatedHour(at, zone)?.which)).toEqual(['first', 'second'])
    const offset = repeatedHour(second, zone)?.offsets.second
    expect(momentWords(second, zone, day)).toContain(`${time} (UTC${offset}), ${zone}`)
  })
  it('is none of all other hours, skipped ones too, where both names mean the same', () => {
    expect(repeatedHour('2025-10-26T02:30:00.000Z', 'Europe/Lisbon')).toBeNull()
    expect(repeatedHour('2025-03-30T01:30:00.000Z', 'Europe/Lisbon')).toBeNull()
    const skipped = (which: 'first' | 'second') => instantOf('2025-03-30', '01:30', 'Europe/Lisbon', which)
    expect(skipped('second')).toBe(skipped('first'))
    expect(momentWords('2025-03-30T02:12:00.000Z', 'Europe/Lisbon', '2025-04-01')).toBe(
      'Sunday 30 March, 03:12, Europe/Lisbon',
    )
  })
})
