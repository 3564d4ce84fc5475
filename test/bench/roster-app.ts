// The app over a mentor's life: so many people, so many sessions held with them, seeded by the product's own rules.
import { summariesOf } from '../../renderer/storage/checks/compute-summaries.ts'
import { topics } from '../../shared/records/field-choices.ts'
import { newPerson, newProfile, newSession } from '../../shared/records/new-records.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { PersonId, RoadmapId, SessionId } from '../../shared/records/record-ids.ts'
import { menteesOf } from '../../shared/rules/people/mentee-summaries.ts'
import { rosterOf, rosterSentence } from '../../shared/rules/people/mentor-roster.ts'
import { defaultRoadmap } from '../../shared/rules/roadmap/default-roadmap.ts'
import { newAgendaItem } from '../../shared/rules/sessions/apply-session-changes.ts'
import { fromEpochDay, toEpochDay } from '../../shared/rules/time/epoch-day.ts'
import { type BrowserHost, launchBrowserHost } from '../driver/browser-host.ts'
import { seedDatabase } from './seed-database.ts'
import type { Look } from './time-to-answer.ts'

const at = '2026-01-09T09:00:00.000Z'
const first = toEpochDay('2012-01-02')
const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

/** Everybody is met once, then some again and again: a third of them get what is left. */
function personAt(session: number, people: number): number {
  return session < people ? session : (((session * 7) % Math.ceil(people / 3)) * 3) % people
}

function sessionAt(number: number, people: number): AnyRecord {
  const begun = newSession(SessionId.parse(id(2_000_000 + number)), fromEpochDay(first + number), 'Europe/Lisbon', at)
  const topic = topics[number % topics.length] ?? null
  return {
    ...begun,
    role: 'mentor',
    personId: PersonId.parse(id(1_000_000 + personAt(number, people))),
    startedAt: at,
    closedAt: at,
    goal: 'Decide what to do about the deploys that take an afternoon',
    problemStated: 'My deploys are slow and nobody helps',
    problemFound: number % 2 === 0 ? 'Nobody may decide to roll back' : '',
    theyLearned: number % 3 === 0 ? 'To ask who decides before asking what' : '',
    goalMet: 'yes',
    fitTheirs: 'good',
    agenda: [{ ...newAgendaItem(id(3_000_000 + number), 'Who decides?'), topic }],
  }
}

function life(sessions: number, people: number): AnyRecord[] {
  const roadmapId = RoadmapId.parse(id(900_001))
  return [
    newProfile(id(900_002), at, roadmapId),
    defaultRoadmap(roadmapId, at),
    ...Array.from({ length: people }, (_, number) => ({
      ...newPerson(PersonId.parse(id(1_000_000 + number)), at),
      name: `Person ${number}`,
      iMentorThem: true,
    })),
    ...Array.from({ length: sessions }, (_, number) => sessionAt(number, people)),
  ]
}

export interface RosterApp {
  readonly host: BrowserHost
  /** From the roster's own answer to the page behind a click on it. */
  readonly look: Look
}

export async function launchRosterApp(sessions: number, people: number): Promise<RosterApp> {
  const host = await launchBrowserHost()
  await host.page.locator('h1').first().waitFor()
  const records = life(sessions, people)
  const { standings, weeks, totals, mentoring, sessionLines } = summariesOf(
    new Map(records.map((record) => [record.id, record])),
  )
  const databaseId = '00000000-0000-7000-8000-0000000be7c5'
  const identity = { key: 'identity', databaseId, createdAt: at, replaced: [] }
  await seedDatabase(host.page, { records, standings, weeks, sessionLines, meta: [totals, mentoring, identity] })
  await host.page.goto('about:blank')
  return {
    host,
    look: {
      address: `${host.origin}/#/reviews/roster`,
      painted: { selector: 'main h1', text: rosterSentence(rosterOf(menteesOf(records))) },
      click: 'main a[href="#/reviews/in"]',
      answered: { selector: 'main h1', text: 'No feedback received yet.' },
    },
  }
}
