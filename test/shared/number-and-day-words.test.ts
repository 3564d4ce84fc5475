// Words for numbers and days: what every sentence on a screen is made of.
import { describe, expect, it } from 'vitest'
import { counted, figures, figureWithUnit, listed } from '../../shared/rules/text/number-words.ts'
import {
  clockTime,
  daysBetween,
  longDay,
  shortDay,
  spanWords,
  weekdayName,
  whenWords,
} from '../../shared/rules/time/day-words.ts'

const today = '2025-03-14'

describe('numbers in sentences', () => {
  it('group only what stands before the point', () => {
    expect([0.5, 1234.5678, -1840, 1e21].map(figures)).toEqual(['0.5', '1,234.5678', '-1,840', '1e+21'])
    expect([figureWithUnit(1840, 'ms'), figureWithUnit(6, ' '), figureWithUnit(99.9, '%')]).toEqual([
      '1,840 ms',
      '6',
      '99.9%',
    ])
  })
  it('agree with their noun', () => {
    expect([0, 1, 2, 1840].map((count) => counted(count, 'session'))).toEqual([
      'no sessions',
      '1 session',
      '2 sessions',
      '1,840 sessions',
    ])
    expect(counted(9, 'person', 'people')).toBe('9 people')
  })
  it('list with one "and"', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
  })
})

describe('days', () => {
  it('name the year only when it is not the current one', () => {
    expect(longDay('2025-03-13', today)).toBe('Thursday 13 March')
    expect(shortDay('2024-05-09', today)).toBe('9 May 2024')
  })
  it('hold at both ends of time', () => {
    expect(longDay('0001-01-01', today)).toBe('Monday 1 January 1')
    expect(longDay('9999-12-31', today)).toBe('Friday 31 December 9999')
  })
  it('make a span that says its months and years once', () => {
    expect(spanWords('2025-03-10', '2025-03-16', today)).toBe('10 to 16 March')
    expect(spanWords('2025-03-10', '2025-03-10', today)).toBe('10 March')
    expect(spanWords('2025-06-30', '2025-07-06', today)).toBe('30 June to 6 July')
    expect(spanWords('2024-12-30', '2025-01-05', today)).toBe('30 December 2024 to 5 January 2025')
    expect(spanWords('2024-03-04', '2024-03-10', today)).toBe('4 to 10 March 2024')
  })
  it('are near words when near', () => {
    expect(
      ['2025-03-13', '2025-03-14', '2025-03-15', '2025-03-20', '2025-03-21', '2025-03-12'].map((day) =>
        whenWords(day, today),
      ),
    ).toEqual(['yesterday', 'today', 'tomorrow', 'on Thursday', 'on 21 March', 'on 12 March'])
  })
  it('count across a change of clocks as whole days', () => {
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2)
  })
  it('show a clock time in the zone of the meeting, whatever zone this machine is in', () => {
    expect(clockTime('2025-03-30T09:00:00.000Z', 'Europe/Lisbon')).toBe('10:00')
    expect(clockTime('2025-03-29T09:05:00.000Z', 'Europe/Lisbon')).toBe('09:05')
  })
  it('have seven names', () => {
    expect(weekdayName(1)).toBe('Monday')
    expect(weekdayName(7)).toBe('Sunday')
  })
})
