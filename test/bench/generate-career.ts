// One career of a stated size for benches and soaks: 62 % entries, 30 % evidence links, 4 % actions, 3 % sessions, the rest people.

import { newAction } from '../../shared/records/action.ts'
import type { AnyRecord } from '../../shared/records/all-records.ts'
import { type Entry, newEntry } from '../../shared/records/entry.ts'
import { newEvidenceLink } from '../../shared/records/evidence-link.ts'
import { PersonId, RoadmapId, SessionId } from '../../shared/records/ids.ts'
import { newPerson, type Person } from '../../shared/records/person.ts'
import { newProfile } from '../../shared/records/profile.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import { newSession } from '../../shared/records/session.ts'
import { defaultRoadmap } from '../../shared/rules/default-roadmap.ts'
import { generateText, usualLength } from './generate-text.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

const seed = 20_250_310
const names = [
  'Wren Alderby',
  'Ilse Quarrington',
  'Pell Okonjo-Vane',
  'Tobias Reiher',
  'Noor Adeyemi-Brandt',
  'Marit',
] as const
const tags = ['queue', 'review', 'on-call', '監視', 'réseau', 'cost'] as const
const lastDay = '2025-03-14'

export const generatedToday = lastDay

/** The n-th of `count` days spread evenly over ten years up to the last one. */
function dayAt(at: number, count: number): string {
  const daysBack = Math.floor(((count - 1 - at) / Math.max(1, count)) * 3650)
  return Temporal.PlainDate.from(lastDay).subtract({ days: daysBack }).toString()
}
const noonOf = (day: string) => `${day}T12:00:00.000Z`

function entryAt(random: SeededRandom, day: string, people: readonly Person[]): Entry {
  const at = noonOf(day)
  return {
    ...newEntry(random.uuid(), day, at),
    audience: random.pick(['private', 'mentor', 'packet']),
    what: generateText(random, usualLength(random)),
    myPart: generateText(random, usualLength(random)),
    teamPart: random.chance(0.5) ? generateText(random, random.between(5, 30)) : '',
    initiative: random.pick(['self', 'asked', null]),
    people: people.filter(() => random.chance(0.1)).map(({ id }) => id),
    tags: tags.filter(() => random.chance(0.2)),
  }
}

function linkTo(random: SeededRandom, entry: Entry, roadmap: Roadmap): AnyRecord[] {
  const criterion = roadmap.criteria[random.between(0, roadmap.criteria.length - 1)]
  if (!criterion) return []
  const { id: recordId, revision: recordRevision } = entry
  const to = {
    recordId,
    recordKind: 'entry' as const,
    recordRevision,
    roadmapId: roadmap.id,
    criterionId: criterion.id,
  }
  return [{ ...newEvidenceLink(random.uuid(), entry.createdAt, to), why: generateText(random, random.between(3, 20)) }]
}

function sessionAt(random: SeededRandom, day: string, person: Person): AnyRecord {
  return {
    ...newSession(SessionId.parse(random.uuid()), day, 'Europe/Lisbon', noonOf(day)),
    personId: person.id,
    goal: generateText(random, random.between(5, 25)),
    problemStated: generateText(random, random.between(10, 60)),
    learned: generateText(random, random.between(0, 40)),
  }
}

function beginning(random: SeededRandom): { people: [Person, ...Person[]]; roadmap: Roadmap; records: AnyRecord[] } {
  const at = noonOf(dayAt(0, 2))
  const roadmap = defaultRoadmap(RoadmapId.parse(random.uuid()), at)
  const profile = { ...newProfile(random.uuid(), at, roadmap.id), name: 'Wren Alderby' }
  const person = (name: string): Person => ({ ...newPerson(PersonId.parse(random.uuid()), at), name })
  const [first, ...others] = names
  const people: [Person, ...Person[]] = [person(first), ...others.map(person)]
  return { people, roadmap, records: [profile, roadmap, ...people] }
}

/** About `size` records, oldest first; the newest entry's day is `generatedToday`. The same size gives the same career. */
export function generateCareer(size: number): AnyRecord[] {
  const random = seededRandom(seed + size)
  const { people, roadmap, records } = beginning(random)
  const entries = Math.round(size * 0.62)
  for (let at = 0; at < entries; at += 1) {
    const day = dayAt(at, entries)
    const entry = entryAt(random, day, people)
    records.push(entry)
    if (random.chance(0.484)) records.push(...linkTo(random, entry, roadmap))
    if (random.chance(0.065))
      records.push({ ...newAction(random.uuid(), day, noonOf(day)), text: generateText(random, 12) })
    if (random.chance(0.048)) records.push(sessionAt(random, day, random.pick(people)))
  }
  return records
}
