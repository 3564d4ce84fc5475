// Levels reached: what moves, what stays, what is refused, and what stood on a day.
import { describe, expect, it } from 'vitest'
import { newProfile } from '../../shared/records/new-records.ts'
import type { Level } from '../../shared/records/roadmap.ts'
import { askedAtFirst } from '../../shared/rules/packet/initial-packet-scope.ts'
import { defaultRoadmap } from '../../shared/rules/roadmap/default-roadmap.ts'
import {
  levelNamed,
  levelsAfter,
  type Path,
  pathAsOf,
  pathWords,
  type Reached,
  withMended,
  withoutPromotion,
  withPromotion,
} from '../../shared/rules/roadmap/promotions.ts'
import { roadmapId } from '../build-records.ts'

const at = '2024-05-06T08:00:00.000Z'
const today = '2025-09-01'
const profile = {
  ...newProfile('00000000-0000-7000-8000-000000000001', at, roadmapId),
  currentLevel: 'mid-level',
  targetLevel: 'senior',
  startedOn: '2024-05-01',
  horizonMonths: 16,
}
const toSenior: Reached = { day: '2025-02-03', level: 'Senior', note: 'After the third round', target: 'Lead' }
const toLead: Reached = { day: '2025-08-04', level: 'Lead', note: '', target: '' }
const done = (path: Path, reached: Reached): Path => {
  const result = withPromotion(path, reached, today)
  if (!result.ok) throw new Error(result.trouble.words)
  return result.value
}
const troubleOf = (result: ReturnType<typeof withPromotion>) => (result.ok ? null : result.trouble)

describe('a promotion', () => {
  it('moves level and target on, begins the months anew, and keeps what stood before', () => {
    const { promotions, ...now } = done(profile, toSenior)
    expect(now).toEqual({ currentLevel: 'senior', targetLevel: 'lead', startedOn: '2025-02-03', horizonMonths: null })
    expect(promotions).toEqual([
      {
        day: '2025-02-03',
        level: 'Senior',
        note: 'After the third round',
        fromLevel: 'mid-level',
        fromTarget: 'senior',
        fromStartedOn: '2024-05-01',
        fromHorizonMonths: 16,
      },
    ])
  })

  it.each([
    [{ ...toSenior, day: '2025-09-02' }, 'This day is in the future. Mark the promotion once it has happened.'],
    [{ ...toSenior, day: '' }, 'Enter the day of the promotion.'],
    [{ ...toSenior, level: '  ' }, 'Enter the level you reached.'],
    [{ ...toSenior, level: 'x'.repeat(501) }, 'A level’s name can have up to 500 characters.'],
  ])('is refused with a sentence: %#', (reached, words) =>
    expect(troubleOf(withPromotion(profile, reached, today))?.words).toBe(words),
  )

  it('is one a day', () =>
    expect(troubleOf(withPromotion(done(profile, toSenior), { ...toLead, day: toSenior.day }, today))?.words).toBe(
      'Another promotion is marked on this day.',
    ))

  it('found later in the past leaves what is aimed at now', () => {
    const path = done(done(profile, toSenior), { day: '2024-06-03', level: 'Mid', note: '', target: 'x' })
    expect(path.promotions.map(({ level }) => level)).toEqual(['Mid', 'Senior'])
    expect(path).toMatchObject({ currentLevel: 'senior', targetLevel: 'lead', startedOn: '2025-02-03' })
  })
})

describe('what stood on a day', () => {
  const path = done(done(profile, toSenior), toLead)
  it.each([
    ['2024-12-01', 'Mid-level to senior', '2024-05-01', 16, 0],
    ['2025-02-02', 'Mid-level to senior', '2024-05-01', 16, 0],
    ['2025-02-03', 'Senior to lead', '2025-02-03', null, 1],
    ['2025-08-03', 'Senior to lead', '2025-02-03', null, 1],
    ['2025-09-01', 'Lead', '2025-08-04', null, 2],
  ])('%s: %s', (day, words, startedOn, horizonMonths, count) => {
    const then = pathAsOf(path, day)
    expect(pathWords(then)).toBe(words)
    expect(then).toMatchObject({ startedOn, horizonMonths })
    expect(then.promotions).toHaveLength(count)
  })
})

describe('a wrong day or level', () => {
  const path = done(profile, toSenior)
  const mend = (change: Partial<Reached>) => withMended(path, toSenior.day, { ...toSenior, ...change }, today)
  it('is mended, and the months begin on the right day', () => {
    const mended = mend({ day: '2025-01-06', level: 'Senior II', note: 'x' })
    expect(mended.ok && mended.value).toMatchObject({
      startedOn: '2025-01-06',
      currentLevel: 'senior II',
      targetLevel: 'lead',
    })
  })
  it('moves the beginning of the one after it along, and nothing that was changed between the two', () => {
    const mended = (both: Path) =>
      withMended(both, toSenior.day, { ...toSenior, day: '2025-01-06', level: 'Senior II' }, today)
    const next = (both: Path) => {
      const result = mended(both)
      return result.ok ? result.value.promotions[1] : undefined
    }
    expect(next(done(path, toLead))).toMatchObject({ fromLevel: 'senior II', fromStartedOn: '2025-01-06' })
    const changed = { ...path, currentLevel: 'staff', startedOn: '2025-03-01' }
    expect(next(done(changed, toLead))).toMatchObject({ fromLevel: 'staff', fromStartedOn: '2025-03-01' })
  })
  it('leaves a start that was changed since', () => {
    const changed = { ...path, startedOn: '2025-03-01' }
    const mended = withMended(changed, toSenior.day, { ...toSenior, day: '2025-01-06' }, today)
    expect(mended.ok && mended.value.startedOn).toBe('2025-03-01')
  })
  it('is not put into the future, past another one, or where it is gone', () => {
    expect(troubleOf(mend({ day: '2026-01-01' }))?.words).toContain('in the future')
    const both = done(path, toLead)
    const over = withMended(both, toSenior.day, { ...toSenior, day: '2025-08-20' }, today)
    expect(troubleOf(over)?.words).toBe('Another promotion lies between these days. Change that one first.')
    expect(troubleOf(withMended(profile, toSenior.day, toSenior, today))?.words).toContain('removed in another window')
  })
})

describe('a promotion removed', () => {
  it('gives back what stood before it', () =>
    expect(withoutPromotion(done(profile, toSenior), toSenior.day)).toMatchObject({
      currentLevel: 'mid-level',
      targetLevel: 'senior',
      startedOn: '2024-05-01',
      horizonMonths: 16,
      promotions: [],
    }))
  it('of an earlier one only leaves the list', () => {
    const both = done(done(profile, toSenior), toLead)
    expect(withoutPromotion(both, toSenior.day)).toEqual({ ...both, promotions: [both.promotions[1]] })
  })
  it('leaves a level that was changed since', () => {
    const changed = { ...done(profile, toSenior), currentLevel: 'staff' }
    expect(withoutPromotion(changed, toSenior.day)).toMatchObject({ currentLevel: 'staff', promotions: [] })
  })
})

describe('the next level', () => {
  const level = (name: string, track = ''): Level => ({ id: name, name, track, metWhen: 'evidenced' })
  const forked = {
    levels: [level('Mid'), level('Senior'), level('Staff', 'IC'), level('Lead', 'Manager'), level('Principal', 'IC')],
  }
  const following = (name: string) => levelsAfter(forked, name).map((one) => one.name)
  it('is the next one, of the own track once the ladder forks, and one of each track where it does', () => {
    expect(following('mid-level')).toEqual(['Senior'])
    expect(following('Senior')).toEqual(['Staff', 'Lead'])
    expect(following('Staff')).toEqual(['Principal'])
    expect(following('Lead')).toEqual([])
    expect(following('Principal')).toEqual([])
  })
  it('is nothing after a level that the ladder no longer has', () => {
    expect(following('Wizard')).toEqual([])
    expect(levelNamed(forked, 'wizard')).toBeUndefined()
  })
})

describe('the next packet', () => {
  const roadmap = defaultRoadmap(roadmapId, at)
  it('begins on the day after the promotion, from the level reached to the next one', () => {
    const promoted = { ...profile, ...done(profile, toSenior) }
    expect(askedAtFirst(promoted, roadmap, today)).toMatchObject({
      fromLevel: 'senior',
      toLevel: 'lead',
      from: '2025-02-04',
      to: today,
    })
    expect(askedAtFirst(profile, roadmap, today).from).toBe('2024-05-01')
  })
  it('begins on a start that was set after it, and does not begin after today', () => {
    const promoted = { ...profile, ...done(profile, toSenior) }
    expect(askedAtFirst({ ...promoted, startedOn: '2025-06-01' }, roadmap, today).from).toBe('2025-06-01')
    expect(
      askedAtFirst({ ...promoted, ...done(profile, { ...toSenior, day: today }) }, roadmap, today).from < today,
    ).toBe(true)
  })
})
