// Days, times, numbers and weeks in each format a person may choose. The suite runs in two time zones.
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { figures, figuresWithDecimals, figureWithUnit, typedFigure } from '../../shared/rules/text/number-words.ts'
import { readAs, readNumber } from '../../shared/rules/text/typed-number.ts'
import {
  type Formats,
  firstWeekdays,
  numberFormats,
  plainFormats,
  setFormats,
} from '../../shared/rules/time/date-number-formats.ts'
import {
  clockTime,
  clockValue,
  dayWords,
  fullDay,
  longDay,
  nearDay,
  shortDay,
  spanWords,
  timeWords,
  whenWords,
} from '../../shared/rules/time/day-words.ts'
import { fromEpochDay, shiftDay, toEpochDay } from '../../shared/rules/time/epoch-day.ts'
import { daysOfIsoWeek, isoWeekOf } from '../../shared/rules/time/iso-week.ts'
import { monthGrid } from '../../shared/rules/time/meeting-time.ts'
import { daysOfWeek, edgeDays, thursdayOf, weekdaysInOrder, weekOf } from '../../shared/rules/time/week-by-first-day.ts'
import { property } from '../property-limit.ts'

const use = (change: Partial<Formats>) => setFormats({ ...plainFormats, ...change })
afterEach(() => setFormats(plainFormats))

const today = '2025-03-14'
const written = () => ({
  near: dayWords('2025-03-13', today),
  other: dayWords('2024-11-02', today),
  full: fullDay('2025-03-13'),
  short: [shortDay('2025-03-13', today), shortDay('2024-11-02', today)],
  narrow: [nearDay('2025-03-13', today), nearDay('2024-11-02', today)],
  long: [longDay('2025-03-13', today), longDay('2024-11-02', today)],
  when: whenWords('2025-04-20', today),
  spans: [
    spanWords('2025-03-10', '2025-03-16', today),
    spanWords('2025-06-30', '2025-07-06', today),
    spanWords('2024-03-11', '2024-03-17', today),
    spanWords('2024-12-30', '2025-01-05', today),
  ],
})

describe('days', () => {
  it('day first', () =>
    expect(written()).toEqual({
      near: '13 March',
      other: '2 November 2024',
      full: '13 March 2025',
      short: ['13 Mar', '2 Nov 2024'],
      narrow: ['13 Mar', 'Nov 2024'],
      long: ['Thursday 13 March', 'Saturday 2 November 2024'],
      when: 'on 20 April',
      spans: ['10 to 16 March', '30 June to 6 July', '11 to 17 March 2024', '30 December 2024 to 5 January 2025'],
    }))
  it('month first', () => {
    use({ dates: 'month-day' })
    expect(written()).toEqual({
      near: 'March 13',
      other: 'November 2, 2024',
      full: 'March 13, 2025',
      short: ['Mar 13', 'Nov 2, 2024'],
      narrow: ['Mar 13', 'Nov 2024'],
      long: ['Thursday, March 13', 'Saturday, November 2, 2024'],
      when: 'on April 20',
      spans: ['March 10 to 16', 'June 30 to July 6', 'March 11 to 17, 2024', 'December 30, 2024 to January 5, 2025'],
    })
  })
  it('year first, which always has its year', () => {
    use({ dates: 'year-first' })
    expect(written()).toEqual({
      near: '2025-03-13',
      other: '2024-11-02',
      full: '2025-03-13',
      short: ['2025-03-13', '2024-11-02'],
      narrow: ['03-13', '2024-11'],
      long: ['Thursday 2025-03-13', 'Saturday 2024-11-02'],
      when: 'on 2025-04-20',
      spans: [
        '2025-03-10 to 2025-03-16',
        '2025-06-30 to 2025-07-06',
        '2024-03-11 to 2024-03-17',
        '2024-12-30 to 2025-01-05',
      ],
    })
  })
})

describe('clock times', () => {
  it.each([
    ['00:00', '12:00 AM'],
    ['00:05', '12:05 AM'],
    ['09:30', '9:30 AM'],
    ['12:00', '12:00 PM'],
    ['17:30', '5:30 PM'],
  ])('%s has twelve hours as %s, and a field takes it as before', (time, words) => {
    expect(timeWords(time)).toBe(time)
    use({ clock: '12-hour' })
    expect(timeWords(time)).toBe(words)
    const instant = `2025-01-14T${time}:00.000Z`
    expect([clockTime(instant, 'UTC'), clockValue(instant, 'UTC')]).toEqual([words, time])
  })
})

describe('numbers', () => {
  it.each([
    ['comma-point', '1,840.25', '1840.25'],
    ['point-comma', '1.840,25', '1840,25'],
    ['space-comma', '1\u00a0840,25', '1840,25'],
    ['apostrophe-point', '1’840.25', '1840.25'],
  ] as const)('%s', (numbers, grouped, typed) => {
    use({ numbers })
    expect([figures(1840.25), typedFigure(1840.25), figures(-1840.25), figures(7)]).toEqual([
      grouped,
      typed,
      `-${grouped}`,
      '7',
    ])
    expect(readNumber(grouped)).toBe(1840.25)
    expect(readNumber(typed)).toBe(1840.25)
    expect(readAs(typed)).toBeNull()
    expect(figureWithUnit(1840.25, '%')).toBe(`${grouped}%`)
    expect(figuresWithDecimals(1840, 1)).toBe(grouped.replace('25', '0'))
  })
  it.each([
    ['comma-point', 1840, 1.84, 'Read as 1840. For 1.84, write 1.84.'],
    ['point-comma', 1.84, 1840, 'Read as 1,84. For 1840, write 1840.'],
  ] as const)('with %s the mark before three digits is what it is there', (numbers, comma, point, words) => {
    use({ numbers })
    expect([readNumber('1,840'), readNumber('1.840')]).toEqual([comma, point])
    expect(readAs('1,840')).toBe(words)
  })
  it('a field shows a number as it reads it again, in each format', property, () => {
    const number = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
    )
    fc.assert(
      fc.property(number, fc.constantFrom(...numberFormats), (value, numbers) => {
        use({ numbers })
        expect(readNumber(typedFigure(value))).toBe(value)
      }),
    )
  })
})

describe('weeks', () => {
  const anyDay = fc.integer({ min: toEpochDay('1900-01-01'), max: toEpochDay('2200-12-31') }).map(fromEpochDay)
  const first = fc.constantFrom(...firstWeekdays)

  it.each([
    ['2025-03-09', 7, '2025-W11'],
    ['2025-03-15', 7, '2025-W11'],
    ['2025-03-16', 7, '2025-W12'],
    ['2025-03-08', 6, '2025-W11'],
    ['2025-03-14', 6, '2025-W11'],
    ['2024-12-29', 7, '2025-W01'],
    ['2020-12-27', 7, '2020-W53'],
  ])('%s with weeks from weekday %i is in %s', (day, weekday, week) => expect(weekOf(day, weekday)).toBe(week))

  it('hold each day once, in the seven days they say', property, () => {
    fc.assert(
      fc.property(anyDay, first, (day, weekday) => {
        const week = weekOf(day, weekday)
        const days = daysOfWeek(week, weekday)
        expect(days).not.toBeNull()
        expect(days && days.first <= day && day <= days.last).toBe(true)
        expect(Temporal.PlainDate.from(days?.first ?? '').dayOfWeek).toBe(weekday)
        expect(thursdayOf(week)).not.toBeNull()
        expect(weekOf(thursdayOf(week) ?? '', weekday)).toBe(week)
        expect(weekOf(shiftDay(days?.last ?? '', 1), weekday) > week).toBe(true)
      }),
    )
  })
  it('are their ISO week with what was gained and without what was lost', property, () => {
    fc.assert(
      fc.property(anyDay, first, (day, weekday) => {
        const week = weekOf(day, weekday)
        const { gained, lost } = edgeDays(week, weekday)
        const inWeek = isoWeekOf(day) === week ? !lost.includes(day) : gained.includes(day)
        expect(inWeek).toBe(true)
      }),
    )
  })
  it('from Monday are ISO weeks', () => {
    expect(daysOfWeek('2025-W11')).toEqual(daysOfIsoWeek('2025-W11'))
    expect(edgeDays('2025-W11')).toEqual({ gained: [], lost: [] })
  })
  it('lay the month and the weekdays out from their first day', () => {
    use({ firstWeekday: 7 })
    expect(monthGrid('2025-03-14')[0]?.[0]).toBe('2025-02-23')
    expect(monthGrid('2025-06-14')[0]?.[0]).toBe('2025-06-01')
    expect(weekdaysInOrder()).toEqual([7, 1, 2, 3, 4, 5, 6])
  })
  it('that do not exist have no days', () => {
    expect(daysOfWeek('2025-W54', 7)).toBeNull()
    expect(thursdayOf('last week')).toBeNull()
    expect(edgeDays('last week', 7)).toEqual({ gained: [], lost: [] })
  })
})
