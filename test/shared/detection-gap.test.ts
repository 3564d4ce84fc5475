// How long something was broken is elapsed time, whatever zones its clocks were read in and whenever they changed.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  detectionGap,
  elapsedWords,
  gapSentence,
  localTime,
  momentWords,
} from '../../shared/rules/growth/detection-gap.ts'
import { instantOf } from '../../shared/rules/time/meeting-time.ts'
import { property } from '../property-limit.ts'

/** By an hour, by an hour on another weekend, and by half an hour. */
const zones = ['Europe/Lisbon', 'America/New_York', 'Australia/Lord_Howe'] as const
const zone = fc.constantFrom(...zones)
const start = Date.parse('2025-01-01T00:00:00.000Z')
/** Whole minutes of a year: both changes of every zone lie in it. */
const minute = fc.integer({ min: 0, max: 365 * 1440 })
const instant = (at: number) => new Date(start + at * 60_000).toISOString()

/** What is kept of a time that was read off a clock. */
const readAgain = (at: string, where: string) => {
  const [day = '', time = ''] = localTime(at, where).split('T')
  return instantOf(day, time, where)
}
const gapOf = (brokeAt: string | null, noticedAt: string | null) => detectionGap({ brokeAt, noticedAt })

describe('the detection gap', () => {
  it('is the minutes between the two instants, or says that they cannot both be right', property, () => {
    fc.assert(
      fc.property(minute, minute, (broke, noticed) => {
        const minutes = noticed - broke
        expect(gapOf(instant(broke), instant(noticed))).toEqual(
          minutes < 0 ? { kind: 'reversed' } : { kind: 'gap', minutes },
        )
      }),
    )
  })

  it('is the same whatever zones the two clocks were in, but for an hour that was read twice', property, () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: 20_000 }), zone, zone, (broke, later, here, there) => {
        const [from, to] = [instant(broke), instant(broke + later)]
        const [read, seen] = [readAgain(from, here), readAgain(to, there)]
        // A clock that was set back shows the same time twice; the first is meant, at most an hour earlier.
        const off = (at: string, was: string | null) => (Date.parse(at) - Date.parse(was ?? '')) / 60_000
        expect([0, 30, 60]).toContain(off(from, read))
        expect([0, 30, 60]).toContain(off(to, seen))
        const minutes = later + off(from, read) - off(to, seen)
        expect(gapOf(read, seen)).toEqual(minutes < 0 ? { kind: 'reversed' } : { kind: 'gap', minutes })
      }),
    )
  })

  it('is one hour over the night when clocks in Lisbon skip from one to two', () => {
    const broke = instantOf('2025-03-30', '00:30', 'Europe/Lisbon')
    const noticed = instantOf('2025-03-30', '02:30', 'Europe/Lisbon')
    expect(gapOf(broke, noticed)).toEqual({ kind: 'gap', minutes: 60 })
  })

  it('is three hours over the night when clocks in New York go from two back to one', () => {
    const broke = instantOf('2025-11-02', '00:30', 'America/New_York')
    const noticed = instantOf('2025-11-02', '02:30', 'America/New_York')
    expect(gapOf(broke, noticed)).toEqual({ kind: 'gap', minutes: 180 })
  })

  it('is none while one of the two is not known', () => {
    expect(gapOf(null, instant(0))).toBeNull()
    expect(gapOf(instant(0), null)).toBeNull()
  })
})

describe('its words', () => {
  it('are hours and minutes up to two days, then days and hours', () => {
    expect([1, 60, 192, 2879, 2880, 7260].map(elapsedWords)).toEqual([
      '1 minute',
      '1 hour',
      '3 hours and 12 minutes',
      '47 hours and 59 minutes',
      '2 days',
      '5 days and 1 hour',
    ])
  })

  it('say who noticed, or that nobody is named', () => {
    const times = { brokeAt: instant(0), noticedAt: instant(192) }
    expect(gapSentence({ ...times, noticedBy: 'a customer' })).toBe(
      'It was broken for 3 hours and 12 minutes before a customer noticed.',
    )
    expect(gapSentence({ ...times, noticedBy: ' ' })).toContain('before anybody noticed')
    expect(gapSentence({ ...times, noticedAt: null, noticedBy: '' })).toBeNull()
    expect(gapSentence({ brokeAt: instant(9), noticedAt: instant(1), noticedBy: '' })).toContain('before the failure')
  })

  it('say a moment as the clocks of its zone did', () => {
    expect(momentWords('2025-03-30T02:12:00.000Z', 'Europe/Lisbon', '2025-04-02')).toBe(
      'Sunday 30 March, 03:12, Europe/Lisbon',
    )
  })
})
