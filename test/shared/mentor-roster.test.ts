// A mentor's own view: summed up as sessions are written, the same as from scratch, and its rule in words.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { topics } from '../../shared/records/field-choices.ts'
import type { Session } from '../../shared/records/session.ts'
import {
  type Mentee,
  menteeOf,
  menteesOf,
  readStoredSummaries,
  withMentee,
} from '../../shared/rules/people/mentee-summaries.ts'
import {
  problemsFound,
  ratingWords,
  repeatShare,
  rosterOf,
  rosterSentence,
} from '../../shared/rules/people/mentor-roster.ts'
import { newAgendaItem } from '../../shared/rules/sessions/apply-session-changes.ts'
import { earlier, idOf, later, personId, session } from '../build-records.ts'
import { property } from '../property-limit.ts'

const held = (number: number, more: Partial<Session> = {}) =>
  session(number, { role: 'mentor', personId: personId(1), startedAt: earlier, ...more })

const anySession = fc
  .record({
    number: fc.integer({ min: 1, max: 8 }),
    role: fc.constantFrom('mentor' as const, 'mentee' as const),
    personId: fc.constantFrom(personId(1), personId(2), personId(3), null),
    day: fc.constantFrom('2025-01-02', '2025-02-03', '2024-12-30'),
    startedAt: fc.constantFrom(earlier, null),
    trashedAt: fc.constantFrom(null, null, later),
    goalMet: fc.constantFrom('yes' as const, 'no' as const, null),
    fitTheirs: fc.constantFrom('good' as const, 'deciding' as const, null),
    theyLearned: fc.constantFrom('', 'To wait'),
    problemWas: fc.constantFrom('stated' as const, 'another' as const, null),
    topic: fc.constantFrom(...topics, null),
  })
  .map(({ number, topic, ...more }) => session(number, { ...more, agenda: [{ ...newAgendaItem(idOf(1), ''), topic }] }))

it('sums up the same as from scratch, whatever was written in whatever order', property, () => {
  fc.assert(
    fc.property(fc.array(anySession, { maxLength: 30 }), (writes) => {
      const records = new Map<string, Session>()
      let people: readonly Mentee[] = []
      for (const record of writes) {
        const [was, is] = [menteeOf(records.get(record.id)), menteeOf(record)]
        if (was !== null) people = withMentee(people, was, -1)
        if (is !== null) people = withMentee(people, is, 1)
        records.set(record.id, record)
      }
      expect(people).toEqual(menteesOf(records.values()))
    }),
  )
})

it('reads a summary that an earlier Cairn stored as one made anew would be', () => {
  const sessions = [held(1, { problemStated: 'Slow', problemFound: 'No owner' }), held(2)]
  const [now] = menteesOf(sessions)
  if (now === undefined) throw new Error('nobody')
  const { problems: _, ...earlier } = now
  expect(readStoredSummaries([{ ...earlier, shifted: 1 }])).toEqual([now])
})

it('counts only sessions that were held, and in which I was the mentor', () => {
  expect(menteeOf(held(1))).toMatchObject({ personId: idOf(1) })
  expect(menteeOf(held(1, { startedAt: null }))).toBeNull()
  expect(menteeOf(held(1, { role: 'mentee' }))).toBeNull()
  expect(menteeOf(held(1, { trashedAt: later }))).toBeNull()
})

it('says how many came back by its rule, and how it was for them', () => {
  const roster = rosterOf(
    menteesOf([
      held(1, {
        goalMet: 'yes',
        fitTheirs: 'good',
        problemStated: 'Slow',
        problemFound: 'No owner',
        problemWas: 'another',
      }),
      held(2, { goalMet: 'partly', day: '2025-04-01' }),
      held(3, { personId: personId(2), theyLearned: 'To wait' }),
      held(4, { personId: personId(3), problemWas: 'stated' }),
      // Written, and nothing said of it: not guessed from the texts.
      held(5, { personId: personId(3), problemStated: 'Slow', problemFound: 'Two owners' }),
    ]),
  )
  expect(roster).toMatchObject({ people: 3, sessions: 5, repeats: 2, learned: 1 })
  expect(problemsFound(roster)).toBe('found in 1 of 2 sessions with an answer')
  expect(problemsFound(rosterOf(menteesOf([held(1, { problemFound: 'No owner' })])))).toBeNull()
  expect(repeatShare(roster)).toBe(67)
  expect(rosterSentence(roster)).toBe('You met 3 people in 5 sessions as their mentor; 67% of them came back.')
  expect(ratingWords(roster)).toBe('Goals: 1 met, 1 partly; working well: 1 yes')
  expect(rosterSentence(rosterOf([]))).toBe('You have not met anybody as their mentor yet.')
})
