// A topic comes back at growing intervals, sooner when understanding falls, and only an explanation in own words ends it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understandings } from '../../shared/records/field-choices.ts'
import type { Visit } from '../../shared/records/learning.ts'
import {
  comesBackOn,
  isBack,
  learningSentence,
  letGo,
  reviewDays,
  reviewStep,
  takenUp,
  understood,
  withVisit,
} from '../../shared/rules/growth/learning-review.ts'
import { fromEpochDay, toEpochDay } from '../../shared/rules/time/epoch-day.ts'
import { idOf, learning } from '../build-records.ts'
import { property } from '../property-limit.ts'

const visit = (on: string, understanding: Visit['understanding']): Visit => ({
  id: idOf(1),
  on,
  understanding,
  note: '',
})
const topic = (...visits: Visit[]) => learning(1, { day: '2025-03-03', visits })
const today = '2025-03-20'

const firstDay = toEpochDay('2025-01-01')
const anyVisits = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom(...understandings)), { maxLength: 12 })
  .map((steps) => {
    let day = firstDay
    return steps.map(([wait, understanding]) => {
      day += wait
      return visit(fromEpochDay(day), understanding)
    })
  })

describe('the day a topic comes back', () => {
  it('is three days after it was met, then seven, sixteen, thirty-five and eighty after each visit', () => {
    expect(comesBackOn(topic())).toBe('2025-03-06')
    const days = ['2025-03-06', '2025-03-13', '2025-03-29', '2025-05-03', '2025-07-22']
    const visits = days.map((on) => visit(on, 'partly'))
    expect(visits.map((_, index) => comesBackOn(topic(...visits.slice(0, index + 1))))).toEqual([
      '2025-03-13',
      '2025-03-29',
      '2025-05-03',
      '2025-07-22',
      '2026-01-18',
    ])
  })

  it('stays three days away while the topic is still new', () => {
    expect(comesBackOn(topic(visit('2025-03-06', 'new'), visit('2025-03-09', 'new')))).toBe('2025-03-12')
  })

  it('goes back a step when understanding falls', () => {
    const risen = [visit('2025-03-06', 'partly'), visit('2025-03-13', 'can-explain')]
    expect(reviewStep(risen)).toBe(2)
    expect(reviewStep([...risen, visit('2025-03-29', 'partly')])).toBe(1)
  })

  it('is none once the topic is explained or let go', () => {
    expect(comesBackOn(letGo(topic()))).toBeNull()
    expect(isBack(letGo(topic()), '9999-01-01')).toBe(false)
    expect(comesBackOn(takenUp(letGo(topic())))).toBe('2025-03-06')
  })

  it('never lies beyond the last day that can be written', () => {
    expect(comesBackOn(learning(1, { day: '9999-12-30' }))).toBe('9999-12-31')
  })

  it(
    'counts from the newest visit by a wait of the ladder, in whatever order the visits were written',
    property,
    () => {
      fc.assert(
        fc.property(anyVisits, fc.integer({ min: 0, max: 100 }), (visits, turn) => {
          const on = comesBackOn(topic(...visits)) ?? ''
          const wait = toEpochDay(on) - toEpochDay(visits.at(-1)?.on ?? '2025-03-03')
          expect(reviewDays).toContain(wait)
          const turned = [...visits.slice(turn % (visits.length + 1)), ...visits.slice(0, turn % (visits.length + 1))]
          expect(comesBackOn(topic(...turned))).toBe(on)
        }),
      )
    },
  )

  it('waits longer after each visit that recalled as much as before, until the longest wait', property, () => {
    fc.assert(
      fc.property(anyVisits, (visits) => {
        const before = reviewStep(visits)
        const again = reviewStep([...visits, visit('2029-01-01', 'can-explain')])
        expect(again).toBe(Math.min(reviewDays.length - 1, before + 1))
      }),
    )
  })

  it('never comes later by a visit that understood less than the one before', property, () => {
    fc.assert(
      fc.property(anyVisits, (visits) => {
        const before = reviewStep([...visits, visit('2029-01-01', 'can-explain')])
        const after = reviewStep([...visits, visit('2029-01-01', 'can-explain'), visit('2029-02-01', 'partly')])
        expect(after).toBe(before - 1)
      }),
    )
  })
})

describe('an explanation', () => {
  it('ends it only in own words, and only while the newest visit says it can be given', property, () => {
    fc.assert(
      fc.property(anyVisits, fc.constantFrom('', '  ', 'Because the queue fills'), (visits, explanation) => {
        const { state, explainedOn } = understood({ visits, explanation, state: 'returning' })
        const can = visits.at(-1)?.understanding === 'can-explain' && explanation.trim() !== ''
        expect(state === 'explained').toBe(can)
        expect(explainedOn).toBe(can ? visits.at(-1)?.on : null)
      }),
    )
  })

  it('is kept when a later visit shows that it no longer holds, and the topic comes back', () => {
    const explained = withVisit(topic(), visit('2025-03-06', 'can-explain'), 'Because the queue fills')
    expect(explained).toMatchObject({ state: 'explained', explainedOn: '2025-03-06' })
    const again = withVisit(explained, visit('2025-06-01', 'partly'))
    expect(again).toMatchObject({ state: 'returning', explainedOn: null, explanation: 'Because the queue fills' })
  })
})

describe('the sentence of a topic', () => {
  it('says how it stands and when it comes back, and blames nobody for a day gone by', () => {
    const visited = topic(visit('2025-03-16', 'partly'))
    expect(learningSentence(visited, today)).toBe('Partly understood; it is due for review on Sunday.')
    expect(learningSentence(visited, '2025-03-23')).toBe('Partly understood; it is due for review today.')
    expect(learningSentence(topic(), today)).toBe('Not reviewed yet; it has been due for review since 6 March.')
    expect(learningSentence(letGo(topic()), today)).toBe('Dropped. Reopen it to review it again.')
    const explained = withVisit(topic(), visit('2025-03-06', 'can-explain'), 'Because')
    expect(learningSentence(explained, today)).toBe('Explained in your own words on 6 March.')
  })
})
