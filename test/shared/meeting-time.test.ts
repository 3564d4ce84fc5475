// "Next week at ten" is ten o'clock there, whatever the clocks did in between and however far the place is from UTC.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, sameClockOn } from '../../shared/rules/time/meeting-time.ts'
import { property } from '../property-limit.ts'

describe('the same clock time on another day', () => {
  it.each([
    [
      'summer time begins in between',
      'Europe/Lisbon',
      '2025-03-27T10:00:00.000Z',
      '2025-04-03',
      '2025-04-03T09:00:00.000Z',
    ],
    [
      'summer time ends in between',
      'Pacific/Auckland',
      '2025-03-27T20:00:00.000Z',
      '2025-04-11',
      '2025-04-10T21:00:00.000Z',
    ],
    [
      'it is another day there than in UTC',
      'America/St_Johns',
      '2025-03-14T00:30:00.000Z',
      '2025-03-20',
      '2025-03-21T00:30:00.000Z',
    ],
    [
      'the zone is a quarter of an hour off',
      'Asia/Kathmandu',
      '2025-03-14T04:15:00.000Z',
      '2025-03-21',
      '2025-03-21T04:15:00.000Z',
    ],
    [
      'the clocks skip that time',
      'Europe/Lisbon',
      '2025-03-23T01:30:00.000Z',
      '2025-03-30',
      '2025-03-30T01:30:00.000Z',
    ],
  ])('%s', (_, zone, startsAt, day, next) => {
    expect(sameClockOn(day, startsAt, zone)).toBe(next)
  })

  it('is what the clock on the wall shows there, in any zone and season', property, () => {
    const zones = ['Pacific/Auckland', 'America/St_Johns', 'Asia/Kathmandu', 'Europe/Berlin', 'America/Los_Angeles']
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((ahead) => Temporal.PlainDate.from('2025-01-01').add({ days: ahead }))
    fc.assert(
      // Between four in the morning and the end of the day no clock is set anywhere here.
      fc.property(
        day,
        day,
        fc.integer({ min: 240, max: 1439 }),
        fc.constantFrom(...zones),
        (one, other, minute, zone) => {
          const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 })
          const startsAt = instantOf(one.toString(), time.toString({ smallestUnit: 'minute' }), zone)
          const next = Temporal.Instant.from(sameClockOn(other.toString(), startsAt, zone) ?? '').toZonedDateTimeISO(
            zone,
          )
          expect(next.toPlainDate().equals(other) && next.toPlainTime().equals(time)).toBe(true)
        },
      ),
    )
  })

  it('is the first of the two where the clocks show it twice, and the second only where it is named', () => {
    const day = '2025-10-26'
    expect(sameClockOn(day, '2025-10-19T00:30:00.000Z', 'Europe/Lisbon')).toBe('2025-10-26T00:30:00.000Z')
    expect(instantOf(day, '01:30', 'Europe/Lisbon', 'first')).toBe('2025-10-26T00:30:00.000Z')
    expect(instantOf(day, '01:30', 'Europe/Lisbon', 'second')).toBe('2025-10-26T01:30:00.000Z')
  })

  it('is not known where no start was agreed', () => {
    expect(sameClockOn('2025-04-03', null, 'Europe/Lisbon')).toBeNull()
  })
})
