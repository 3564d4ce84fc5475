// Single records of a generated career, each as full as people leave them: links, figures, notes, agendas, tags and names in several scripts.
import type { Action } from '../../shared/records/action.ts'
import type { Assessment } from '../../shared/records/assessment.ts'
import type { Entry } from '../../shared/records/entry.ts'
import type { EvidenceLink } from '../../shared/records/evidence-link.ts'
import { verdicts } from '../../shared/records/field-choices.ts'
import {
  newAction,
  newAssessment,
  newEntry,
  newEvidenceLink,
  newPerson,
  newSession,
} from '../../shared/records/new-records.ts'
import type { Person } from '../../shared/records/person.ts'
import { PersonId, SessionId } from '../../shared/records/record-ids.ts'
import type { Criterion, Roadmap } from '../../shared/records/roadmap.ts'
import type { Session } from '../../shared/records/session.ts'
import type { EvidenceRecord } from '../../shared/rules/evidence/evidence-item.ts'
import { generateText, usualLength } from './generate-text.ts'
import type { SeededRandom } from './seeded-random.ts'

const tags = ['queue', 'review', 'on-call', '監視', 'réseau', 'cost'] as const
const names = [
  'Wren Alderby',
  'Ilse Quarrington',
  'Pell Okonjo-Vane',
  'Tobias Reiher',
  'Noor Adeyemi-Brandt',
  'Marit',
] as const
export type Moment = { readonly day: string; readonly at: string }

export const generatePeople = (random: SeededRandom, at: string): Person[] =>
  names.map((name) => ({ ...newPerson(PersonId.parse(random.idAt(at)), at), name }))

export function generateEntry(random: SeededRandom, { day, at }: Moment, people: readonly Person[]): Entry {
  const figure = {
    name: generateText(random, 3),
    unit: random.pick(['ms', '%', 'h']),
    before: random.between(20, 900),
    after: random.chance(0.8) ? random.between(1, 400) : null,
    howMeasured: generateText(random, 8),
    source: '',
    decision: '',
  }
  const page = { title: generateText(random, 5), url: `https://wiki.example/${random.uuid()}` }
  return {
    ...newEntry(random.idAt(at), day, at),
    audience: random.pick(['private', 'mentor', 'packet']),
    what: generateText(random, usualLength(random)),
    myPart: generateText(random, usualLength(random)),
    teamPart: random.chance(0.5) ? generateText(random, random.between(5, 30)) : '',
    initiative: random.pick(['self', 'asked', null]),
    metrics: random.chance(0.2) ? [figure] : [],
    links: random.chance(0.3) ? [page] : [],
    people: people.filter(() => random.chance(0.1)).map(({ id }) => id),
    tags: tags.filter(() => random.chance(0.2)),
  }
}

export const generateLink = (
  random: SeededRandom,
  at: string,
  record: EvidenceRecord,
  to: { roadmap: Roadmap; criterion: Criterion },
): EvidenceLink => ({
  ...newEvidenceLink(random.idAt(at), at, {
    recordId: record.id,
    recordKind: record.kind,
    recordRevision: record.revision,
    roadmapId: to.roadmap.id,
    criterionId: to.criterion.id,
  }),
  why: generateText(random, random.between(3, 20)),
})

export const generateAction = (random: SeededRandom, { day, at }: Moment): Action => ({
  ...newAction(random.idAt(at), day, at),
  text: generateText(random, random.between(5, 15)),
  ...(random.chance(0.9) ? { state: 'done', doneOn: day } : {}),
})

/** Someone else's word, or now and then my own. */
export const generateWord = (
  random: SeededRandom,
  { day, at }: Moment,
  of: { roadmap: Roadmap; criterion: Criterion; person: Person },
): Assessment => ({
  ...newAssessment(random.idAt(at), day, at, {
    roadmapId: of.roadmap.id,
    criterionId: of.criterion.id,
    personId: random.chance(0.9) ? of.person.id : null,
    verdict: random.chance(0.6) ? 'confirmed' : random.pick(verdicts),
  }),
  words: generateText(random, random.between(5, 40)),
})

const manyOf = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)

/** A session held and closed, me as the one who asks. */
export function generateSession(random: SeededRandom, { day, at }: Moment, person: Person): Session {
  const agendaItem = (): Session['agenda'][number] => ({
    id: random.idAt(at),
    text: generateText(random, random.between(4, 20)),
    topic: random.pick(['system-design', 'production', 'career', null]),
    betterAskedOf: null,
    answered: random.chance(0.7),
    answer: generateText(random, random.between(3, 25)),
    carriedFrom: null,
    carriedItemId: null,
    aboutId: null,
  })
  const note = (): Session['notes'][number] => ({
    id: random.idAt(at),
    at,
    text: generateText(random, random.between(4, 30)),
    theirs: random.chance(0.4),
    audience: 'mentor',
    becameKind: null,
    becameId: null,
  })
  return {
    ...newSession(SessionId.parse(random.idAt(at)), day, 'Europe/Lisbon', at),
    personId: person.id,
    goal: generateText(random, random.between(5, 25)),
    problemStated: generateText(random, random.between(10, 60)),
    problemLockedAt: at,
    agenda: manyOf(random.between(1, 4), agendaItem),
    startedAt: at,
    endedAt: at,
    notes: manyOf(random.between(2, 8), note),
    drove: random.pick(['me', 'them', 'turns']),
    goalMet: random.pick(['yes', 'partly', 'no']),
    problemFound: generateText(random, random.between(5, 40)),
    learned: generateText(random, random.between(0, 40)),
    closedAt: at,
  }
}
