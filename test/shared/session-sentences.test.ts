// The sentences the session screens open with, and the numbers and drafts behind them.
import { describe, expect, it } from 'vitest'
import { newAgendaItem } from '../../shared/rules/sessions/apply-session-changes.ts'
import { unfinished, withCarriedOver } from '../../shared/rules/sessions/carry-over-questions.ts'
import { isRise, progressSentence, stonesHead } from '../../shared/rules/sessions/progress-sentence.ts'
import { sessionNumber } from '../../shared/rules/sessions/session-number.ts'
import {
  afterSentence,
  beforeSentence,
  distanceWords,
  questionsSentence,
  sessionsSentence,
} from '../../shared/rules/sessions/session-sentence.ts'
import { instantOf, isZone, monthGrid, sameClockOn, shiftMonth } from '../../shared/rules/time/meeting-time.ts'
import { closing } from '../build-closing.ts'
import { criterionId, idOf, session } from '../build-records.ts'

const today = '2025-03-14'
const question = (number: number, answered = false) => ({
  ...newAgendaItem(idOf(number), `Question ${number}`),
  answered,
})

describe('before', () => {
  const prepared = session(1, { problemStated: 'No date.', agenda: [question(2)] })
  it('names the one thing that is open, or several', () => {
    expect(beforeSentence(prepared, 'Ilse', false)).toBe('Ready for Ilse, except that nothing is sent yet.')
    expect(beforeSentence({ ...prepared, preReadSentOn: today }, 'Ilse', false)).toBe('Ready for Ilse.')
    expect(beforeSentence(prepared, 'Ilse', true)).toBe('Ready for Ilse.')
    expect(beforeSentence({ ...prepared, goal: '' }, 'Ilse', false)).toBe(
      'Nearly ready for Ilse: no goal is written yet and nothing is sent yet.',
    )
    expect(beforeSentence(session(1, { goal: '' }), 'Ilse', false)).toContain('Nothing is prepared for Ilse yet')
  })
  it('says how far off the day is', () => {
    expect(
      ['2025-03-14', '2025-03-15', '2025-03-20', '2025-03-13', '2025-03-12'].map((day) => distanceWords(day, today)),
    ).toEqual(['today', 'tomorrow', 'in 6 days', 'yesterday', '2 days ago'])
  })
})

describe('questions, the list and looking back', () => {
  it('count what is answered', () => {
    expect(questionsSentence([question(1, true), question(2), question(3)])).toBe('1 question answered, 2 to go')
    expect(questionsSentence([question(1)])).toBe('1 question to ask')
    expect(questionsSentence([question(1, true), question(2, true)])).toBe('All 2 answered')
    expect(questionsSentence([])).toBe('No questions brought')
  })
  it('say what comes next', () => {
    expect(sessionsSentence({ name: 'Ilse', day: '2025-03-20' }, 38, today)).toBe('Next: Ilse, on Thursday.')
    expect(sessionsSentence(null, 38, today)).toBe('38 sessions so far, none planned.')
    expect(sessionsSentence(null, 0, today)).toBe('No sessions yet.')
  })
  it('say how far the looking back is', () => {
    const held = session(1, { day: today, startedAt: '2025-03-14T10:00:00.000Z' })
    expect(afterSentence(held, 'Ilse', today)).toBe('How did it go with Ilse?')
    expect(afterSentence({ ...held, goalMet: 'yes' }, 'Ilse', today)).toContain('in part')
    expect(afterSentence({ ...held, goalMet: 'yes', problemFound: 'P', outcome: 'decision' }, 'Ilse', today)).toBe(
      'Looked back on. It can be closed.',
    )
  })
})

describe('progress', () => {
  const moved = { criterionId: criterionId('DEC-S2'), from: 'claimed', to: 'evidenced' } as const
  it('says how many criteria moved since when', () => {
    expect(progressSentence(closing(1, { moved: [moved] }), '2025-03-06', today)).toBe(
      '1 criterion moved since 6 March.',
    )
    expect(progressSentence(closing(1, { moved: [moved, moved, moved] }), null, today)).toBe('3 criteria moved so far.')
    expect(progressSentence(closing(1), '2025-03-06', today)).toBe('Nothing was recorded since 6 March.')
    expect(stonesHead(closing(1), '2024-12-30', today)).toBe('No records since 30 December 2024')
  })
  it('tells a rise from a fall and from setting aside', () => {
    expect(isRise(moved)).toBe(true)
    expect(isRise({ from: 'evidenced', to: 'claimed' })).toBe(false)
    expect(isRise({ from: 'claimed', to: 'not-applicable' })).toBe(false)
    expect(isRise({ from: 'not-applicable', to: 'not-yet' })).toBe(true)
  })
})

describe('carrying over', () => {
  const from = session(1, {
    agenda: [question(2, true), { ...question(3), answer: 'half of it' }, newAgendaItem(idOf(4), ' ')],
  })
  let next = 100
  const newId = () => {
    next += 1
    return idOf(next)
  }
  it('takes open questions along under new ids, without their answers, and says where from', () => {
    expect(unfinished(from).map(({ text }) => text)).toEqual(['Question 3'])
    const carried = withCarriedOver(session(5, { agenda: [question(6)] }), from, newId)
    expect(carried.agenda.map(({ text }) => text)).toEqual(['Question 6', 'Question 3'])
    expect(carried.agenda[1]).toMatchObject({ carriedFrom: from.id, answer: '', answered: false })
    expect(carried.agenda[1]?.id).not.toBe(idOf(3))
  })
  it('brings nothing twice', () => {
    const once = withCarriedOver(session(5), from, newId)
    expect(withCarriedOver(once, from, newId)).toBe(once)
  })
})

describe('a meeting time', () => {
  it('is an instant, also where summer time skips or repeats it', () => {
    expect(instantOf('2025-03-20', '10:00', 'Europe/Lisbon')).toBe('2025-03-20T10:00:00.000Z')
    expect(instantOf('2025-04-03', '10:00', 'Europe/Lisbon')).toBe('2025-04-03T09:00:00.000Z')
    expect(instantOf('2025-03-30', '01:30', 'Europe/Lisbon')).toBe('2025-03-30T01:30:00.000Z')
    expect(instantOf('2025-10-26', '01:30', 'Europe/Lisbon')).toBe('2025-10-26T00:30:00.000Z')
    expect(instantOf('2025-02-30', '10:00', 'Europe/Lisbon')).toBeNull()
    expect(isZone('Europe/Nowhere')).toBe(false)
  })
  it('keeps its clock time on another day', () => {
    expect(sameClockOn('2025-04-03', '2025-03-27T10:00:00.000Z', 'Europe/Lisbon')).toBe('2025-04-03T09:00:00.000Z')
    expect(sameClockOn('2025-04-03', null, 'Europe/Lisbon')).toBeNull()
  })
  it('lies in a month of whole weeks', () => {
    const grid = monthGrid('2025-03-14')
    expect([grid[0]?.[0], grid.at(-1)?.at(-1), grid.length]).toEqual(['2025-02-24', '2025-04-06', 6])
    expect(shiftMonth('2025-01-31', -1)).toBe('2024-12-01')
  })
})

describe('a number', () => {
  it('is the place by day, then by start, and leaves the session itself out', () => {
    const first = session(1, { startsAt: '2025-03-06T09:00:00.000Z' })
    const second = session(2, { startsAt: '2025-03-06T15:00:00.000Z' })
    expect(sessionNumber(first, 37, [second, first])).toBe(38)
    expect(sessionNumber(second, 37, [second, first])).toBe(39)
  })
})
