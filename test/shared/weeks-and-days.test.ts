// Civil dates, epoch days and ISO weeks, at the borders where they go wrong. The suite runs in two time zones.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromEpochDay, toEpochDay } from '../../shared/rules/time/epoch-day.ts'
import { shiftWeek } from '../../shared/rules/time/iso-week.ts'
import { daysOfWeek, weekOf } from '../../shared/rules/time/week-by-first-day.ts'
import { property } from '../property-limit.ts'

const anyDay = fc.integer({ min: toEpochDay('0001-01-01'), max: toEpochDay('9999-12-31') })

describe('epoch days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2024-02-29', 19_782],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (day, number) => {
    expect(toEpochDay(day)).toBe(number)
    expect(fromEpochDay(number)).toBe(day)
  })
  it('come back as the same day, for every day of nine thousand years', property, () => {
    fc.assert(fc.property(anyDay, (number) => toEpochDay(fromEpochDay(number)) === number))
  })
  it('come back as the same day around the leap day that a century has or has not', () => {
    const centuries = Array.from({ length: 99 }, (_, index) => String((index + 1) * 100).padStart(4, '0'))
    for (const day of centuries.flatMap((year) => [`${year}-02-28`, `${year}-03-01`, `${year}-12-31`]))
      expect(fromEpochDay(toEpochDay(day))).toBe(day)
    expect(fromEpochDay(toEpochDay('2000-02-28') + 1)).toBe('2000-02-29')
    expect(fromEpochDay(toEpochDay('2100-02-28') + 1)).toBe('2100-03-01')
  })
  it('of a day that does not exist throws', () => expect(() => toEpochDay('2025-02-30')).toThrow(RangeError))
})

describe('ISO weeks', () => {
  it.each([
    ['2025-03-10', '2025-W11'],
    ['2025-03-16', '2025-W11'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2026-12-31', '2026-W53'],
    ['0001-01-01', '0001-W01'],
  ])('%s lies in %s', (day, week) => expect(weekOf(day)).toBe(week))

  it('begin on Monday, end on Sunday, and hold exactly their own days', property, () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const day = fromEpochDay(number)
        const days = daysOfWeek(weekOf(day))
        if (days === null) return false
        const length = toEpochDay(days.last) - toEpochDay(days.first) + 1
        return days.first <= day && day <= days.last && (length === 7 || days.last === '9999-12-31')
      }),
      { examples: [[toEpochDay('2024-12-31')], [toEpochDay('9999-12-31')]] },
    )
  })
  it.each(['2025-W54', '2025-W00', '2021-W53', '25-W11', '', '2025-W1'])('%j is no week', (text) => {
    expect(daysOfWeek(text)).toBeNull()
    expect(shiftWeek(text, 1)).toBeNull()
  })
  it('one later and one earlier is the same week again, over the end of a year', () => {
    expect(shiftWeek('2020-W53', 1)).toBe('2021-W01')
    expect(shiftWeek('2021-W01', -1)).toBe('2020-W53')
  })
})
