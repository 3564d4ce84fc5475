// Cadence: the next date continues from the last session, keeps its clock time across a change of clocks, and is never counted past the last session.
import { describe, expect, it } from 'vitest'
import { cadenceWords, keptIn, nextMeeting } from '../../shared/rules/sessions/cadence.ts'

const weekly = { cadence: 'weekly', weekday: 4, time: '10:00', zone: 'Europe/Lisbon' } as const
const next = (rhythm: Parameters<typeof nextMeeting>[0], last: string | null, today: string) =>
  nextMeeting(rhythm, last, today, 'Europe/Lisbon')?.day

describe('the next date of a cadence', () => {
  it('is a week after the last one, on its weekday', () => {
    expect(next(weekly, '2025-03-13', '2025-03-13')).toBe('2025-03-20')
    expect(next(weekly, '2025-03-12', '2025-03-13')).toBe('2025-03-20')
  })
  it('is today when today is the day and nothing was held yet', () => {
    expect(next(weekly, null, '2025-03-13')).toBe('2025-03-13')
    expect(next(weekly, null, '2025-03-14')).toBe('2025-03-20')
  })
  it('never lies in the past', () => {
    expect(next(weekly, '2025-01-02', '2025-03-14')).toBe('2025-03-20')
    expect(next(weekly, '2019-01-03', '2025-03-14')).toBe('2025-03-20')
  })
  it('begins anew after a rest of more than three months, and counts on through a shorter one', () => {
    const fortnightly = { ...weekly, cadence: 'fortnightly' } as const
    expect(next(fortnightly, '2024-10-10', '2025-03-14')).toBe('2025-03-20')
    expect(next(fortnightly, '2025-01-02', '2025-03-14')).toBe('2025-03-27')
  })
  it('keeps the even and odd weeks of a fortnight', () => {
    const fortnightly = { ...weekly, cadence: 'fortnightly' } as const
    expect(next(fortnightly, '2025-03-06', '2025-03-07')).toBe('2025-03-20')
    expect(next(fortnightly, '2025-02-06', '2025-03-14')).toBe('2025-03-20')
  })
  it('keeps the place of the weekday in the month, a fifth becoming the last', () => {
    const monthly = { ...weekly, cadence: 'monthly' } as const
    expect(next(monthly, '2025-03-13', '2025-03-14')).toBe('2025-04-10')
    expect(next(monthly, '2025-01-30', '2025-02-01')).toBe('2025-02-27')
  })
  it('keeps the first Friday of a month after a meeting that slipped, and moves once it has moved', () => {
    const firstFriday = { ...weekly, cadence: 'monthly', weekday: 5 } as const
    const nextAfter = (...days: string[]) => nextMeeting(firstFriday, days, days.at(-1) ?? '', 'UTC')?.day
    expect(nextAfter('2026-11-09')).toBe('2026-12-04')
    expect(nextAfter('2026-10-02', '2026-11-09')).toBe('2026-12-04')
    expect(nextAfter('2026-10-02', '2026-11-13')).toBe('2026-12-04')
    expect(nextAfter('2026-09-04', '2026-10-02', '2026-11-27')).toBe('2026-12-04')
    expect(nextAfter('2026-09-04', '2026-10-09', '2026-11-13')).toBe('2026-12-11')
  })
  it('is ten o’clock there in winter and in summer', () => {
    expect(nextMeeting(weekly, '2025-03-20', '2025-03-21', 'UTC')?.startsAt).toBe('2025-03-27T10:00:00.000Z')
    expect(nextMeeting(weekly, '2025-03-27', '2025-03-28', 'UTC')?.startsAt).toBe('2025-04-03T09:00:00.000Z')
  })
  it('moves a start that the clocks skip forward', () => {
    const skipped = { cadence: 'weekly', weekday: 7, time: '01:30', zone: 'Europe/Lisbon' } as const
    expect(nextMeeting(skipped, null, '2025-03-30', 'UTC')?.startsAt).toBe('2025-03-30T01:30:00.000Z')
  })
  it('is none from the day the relationship ends on', () => {
    expect(next({ ...weekly, endedOn: '2025-03-21' }, '2025-03-13', '2025-03-13')).toBe('2025-03-20')
    expect(next({ ...weekly, endedOn: '2025-03-20' }, '2025-03-13', '2025-03-13')).toBeUndefined()
    expect(next({ ...weekly, endedOn: '2024-03-20' }, '2025-03-13', '2025-03-13')).toBeUndefined()
  })
  it('is none without a cadence', () => {
    expect(nextMeeting({ ...weekly, cadence: 'none' }, '2025-03-13', '2025-03-14', 'UTC')).toBeNull()
  })
})

describe('how a cadence was kept', () => {
  it('counts weeks from the first session to the last, not to today', () => {
    expect(keptIn('weekly', ['2025-03-06', '2025-03-07', '2025-03-20'])).toEqual({ kept: 2, of: 3, unit: 'weeks' })
  })
  it('counts fortnights and months as such', () => {
    expect(keptIn('fortnightly', ['2025-03-06', '2025-04-03'])).toEqual({ kept: 2, of: 3, unit: 'fortnights' })
    expect(keptIn('monthly', ['2024-12-31', '2025-01-01'])).toEqual({ kept: 2, of: 2, unit: 'months' })
  })
  it('says nothing without sessions or cadence', () => {
    expect(keptIn('weekly', [])).toBeNull()
    expect(keptIn('none', ['2025-03-06'])).toBeNull()
  })
  it('is said plainly', () => {
    expect(cadenceWords(weekly)).toBe('Thursdays at 10:00, weekly.')
    expect(cadenceWords({ ...weekly, cadence: 'monthly', weekday: null, time: null })).toBe('Monthly.')
  })
})
