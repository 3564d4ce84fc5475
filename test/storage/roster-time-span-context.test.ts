// The mentor's year: 1,000 people and 1,500 sessions, of which one year is counted, searched, sorted and opened; equal to a count by hand.
import 'fake-indexeddb/auto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { readMentees } from '../../renderer/storage/people/read-mentees.ts'
import { readRoster } from '../../renderer/storage/people/read-roster.ts'
import { readCountedPeople, readCountedSessions } from '../../renderer/storage/people/read-roster-figure.ts'
import { spanFromId } from '../../shared/rules/long-view/long-view-span.ts'
import { everyMentee, type MenteesWanted } from '../../shared/rules/people/find-mentees.ts'
import { mentorReview } from '../../shared/rules/people/mentor-review-report.ts'
import { rosterSentence } from '../../shared/rules/people/mentor-roster.ts'
import type { RosterSpan } from '../../shared/rules/people/roster-figures.ts'
import { newAgendaItem } from '../../shared/rules/sessions/apply-session-changes.ts'
import { idOf, later, person, personId, session } from '../build-records.ts'

const database = new CairnDatabase('roster-span')
const people = Array.from({ length: 1000 }, (_, at) => person(10_000 + at, { name: `Person ${at}` }))
/** Person 0 to 999 each in 2024; every second one once in 2025, every tenth twice. */
const sessions = Array.from({ length: 1000 }, (_, at) => {
  const held = { personId: personId(10_000 + at), role: 'mentor' as const, startedAt: later }
  const topic = at % 3 === 0 ? ('career' as const) : ('cloud' as const)
  const agenda = [{ ...newAgendaItem(idOf(1), 'Why?'), topic }]
  return [
    session(20_000 + at, { ...held, day: '2024-05-05' }),
    ...(at % 2 === 0
      ? [session(30_000 + at, { ...held, day: '2025-01-01', agenda, goalMet: 'yes', theyLearned: 'To wait' })]
      : []),
    ...(at % 10 === 0 ? [session(40_000 + at, { ...held, day: '2025-12-31', problemWas: 'another' })] : []),
  ]
}).flat()
const year = spanFromId('2025')
const rosterIn = async (span: RosterSpan, most: number, wanted?: MenteesWanted) =>
  readRoster(database, await readMentees(database, span), most, wanted)

beforeAll(async () => {
  await database.open()
  const note = { at: later, cause: 'Saved', window: 'main' }
  await commit(
    database,
    [...people, ...sessions].map((one) => writeOf(one, true)),
    note,
  )
}, 120_000)
afterAll(() => database.delete())

it('counts the sessions of the span alone, on its first and last day too', async () => {
  const { roster, found, lines } = await rosterIn(year, 25)
  expect(roster).toMatchObject({ people: 500, sessions: 600, repeats: 100, repeatSessions: 200, learned: 500 })
  expect(roster).toMatchObject({ met: { yes: 500 }, problems: { another: 100, stated: 0 } })
  expect(roster.topics).toEqual([
    {
      topic: 'cloud',
      count: sessions.filter(({ day, agenda }) => day > '2025' && agenda[0]?.topic === 'cloud').length,
    },
    { topic: 'career', count: sessions.filter(({ agenda }) => agenda[0]?.topic === 'career').length },
  ])
  expect([found, lines.length]).toEqual([500, 25])
  expect(rosterSentence(roster, '2025')).toBe(
    '2025: you met 500 people in 600 sessions as their mentor; 20% of them came back.',
  )
  expect((await rosterIn(null, 25)).roster).toMatchObject({ people: 1000, sessions: 1600 })
})

it('is searched and sorted as all time is', async () => {
  const search = { ...everyMentee, words: 'person 998' }
  const found = await rosterIn(year, 25, search)
  expect(found.lines.map(({ person: who }) => who?.name)).toEqual(['Person 998'])
  const most = await rosterIn(year, 3, { ...everyMentee, order: 'sessions' })
  expect(most.lines.map(({ mentee }) => mentee.days.length)).toEqual([2, 2, 2])
})

it('opens each figure into what lies in the span', async () => {
  const of = { personId: personId(10_000), span: year }
  const { rows } = await readCountedSessions(database, 'sessions', of, 50)
  expect(rows.map((one) => one.session.day)).toEqual(['2025-12-31', '2025-01-01'])
  const again = await readCountedPeople(database, 'again', year, 200)
  expect(again.rows).toHaveLength(100)
})

it('is nobody in a span without sessions, and its review names nobody', async () => {
  const none = await rosterIn(spanFromId('2031'), 25)
  expect(rosterSentence(none.roster, '2031')).toBe('2031: you met nobody as their mentor.')
  const { roster } = await rosterIn(year, 25)
  if (year === null) throw new Error('no span')
  const text = JSON.stringify(mentorReview(roster, year, 'Wren'))
  expect(text).toContain('33% of the sessions were with them.')
  expect(text).toContain('1 January 2025 to 31 December 2025, 365 days')
  expect(text).not.toContain('Person')
  const learnedIn = ({ learned }: { learned: number }) =>
    mentorReview({ ...roster, learned }, year, '').parts.some(({ heading }) => heading === 'What I learned')
  expect([roster, { learned: 0 }].map(learnedIn)).toEqual([true, false])
})
