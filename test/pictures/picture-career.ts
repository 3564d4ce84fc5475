// A few invented months for the README's pictures, lived through the product's own storage so that every figure in them is real.
import { begin } from '../../renderer/storage/begin.ts'
import { commit, type PlannedWrite } from '../../renderer/storage/commit.ts'
import { CairnDatabase } from '../../renderer/storage/database.ts'
import { newId, newPersonId, newSessionId } from '../../renderer/storage/new-id.ts'
import { readOwnRoadmap } from '../../renderer/storage/read-profile.ts'
import { saveWithCriteria, writeOf } from '../../renderer/storage/save-record.ts'
import { closeSession } from '../../renderer/storage/session-closing.ts'
import type { Entry } from '../../shared/records/entry.ts'
import { CriterionId, type PersonId } from '../../shared/records/ids.ts'
import { newAction, newAssessment, newEntry, newPerson, newSession } from '../../shared/records/new-records.ts'
import type { Person } from '../../shared/records/person.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import type { Session } from '../../shared/records/session.ts'
import { confirmations, entries, meetings, people } from './picture-story.ts'

const zone = 'Europe/Lisbon'
const name = 'pictures'

interface Telling {
  readonly database: CairnDatabase
  readonly roadmap: Roadmap
  readonly ids: ReadonlyMap<string, PersonId>
  readonly dayOf: (back: number) => string
}

const at = (day: string, time: string) => `${day}T${time}:00.000Z`
const note = (day: string, time: string, cause: string) => ({ at: at(day, time), cause, window: 'main' })

async function mustWrite(answer: Promise<{ ok: boolean; trouble?: { kind: string } }>): Promise<void> {
  const done = await answer
  if (!done.ok) throw new Error(`The story could not be written: ${done.trouble?.kind}.`)
}

async function tellEntry({ database, roadmap, dayOf }: Telling, told: (typeof entries)[number]): Promise<void> {
  const day = dayOf(told.back)
  const entry: Entry = {
    ...newEntry(newId(), day, at(day, '16:00')),
    what: told.what,
    myPart: told.myPart ?? '',
    initiative: told.asked ? 'asked' : 'self',
    audience: told.audience ?? 'packet',
    tags: told.tags ?? [],
    metrics: told.metrics ?? [],
  }
  const criterionIds = told.criteria.map((id) => CriterionId.parse(id))
  const choice = { roadmapId: roadmap.id, criterionIds }
  await mustWrite(
    saveWithCriteria(database, entry, { isNew: true, choice, note: note(day, '16:00', 'Saved an entry') }),
  )
}

function sessionOf({ ids, dayOf }: Telling, met: (typeof meetings)[number]): Session {
  const day = dayOf(met.back)
  const isHeld = met.found !== undefined
  return {
    ...newSession(newSessionId(), day, zone, at(day, '08:00')),
    personId: ids.get(met.person) ?? null,
    startsAt: at(day, '10:00'),
    goal: met.goal,
    problemStated: met.stated,
    agenda: met.questions.map((text) => ({
      id: newId(),
      text,
      topic: 'system-design',
      betterAskedOf: null,
      answered: isHeld,
      answer: '',
      carriedFrom: null,
      aboutId: null,
    })),
    ...(isHeld ? { problemLockedAt: at(day, '10:00'), startedAt: at(day, '10:00'), endedAt: at(day, '10:52') } : {}),
    drove: isHeld ? 'me' : null,
    goalMet: met.met ?? null,
    goalWhy: met.why ?? '',
    problemFound: met.found ?? '',
    outcome: isHeld ? 'decision' : null,
    fitMine: isHeld ? 'good' : null,
    fitTheirs: isHeld ? 'good' : null,
  }
}

async function tellMeeting(telling: Telling, met: (typeof meetings)[number]): Promise<void> {
  const { database, roadmap, dayOf } = telling
  const day = dayOf(met.back)
  const session = sessionOf(telling, met)
  const actions: PlannedWrite[] = (met.actions ?? []).map((text) =>
    writeOf(
      { ...newAction(newId(), day, at(day, '10:40')), text, sessionId: session.id, due: dayOf(met.back - 8) },
      true,
    ),
  )
  const writes = [writeOf(session, true), ...actions]
  await mustWrite(commit(database, writes, note(day, '10:52', 'Held a session')))
  if (met.found === undefined) return
  const saved = await database.records.get(session.id)
  if (saved?.kind !== 'session') throw new Error('The session is not there.')
  await mustWrite(closeSession(database, saved, { roadmap, note: note(day, '11:00', 'Closed a session') }))
}

async function tellConfirmation({ database, roadmap, ids, dayOf }: Telling, told: (typeof confirmations)[number]) {
  const day = dayOf(told.back)
  const of = {
    roadmapId: roadmap.id,
    criterionId: CriterionId.parse(told.criterion),
    personId: ids.get(told.person) ?? null,
    verdict: 'confirmed',
  } as const
  const word = { ...newAssessment(newId(), day, at(day, '15:00'), of), words: told.words }
  await mustWrite(commit(database, [writeOf(word, true)], note(day, '15:00', 'Wrote down a confirmation')))
}

/** Every table's rows of the invented career; `today` is the day it ends on. */
export async function pictureCareer(today: string): Promise<Record<string, readonly object[]>> {
  const dayOf = (back: number) => Temporal.PlainDate.from(today).subtract({ days: back }).toString()
  const database = new CairnDatabase(name)
  const startedOn = dayOf(330)
  const who = { name: 'Wren Alderby', currentLevel: 'mid-level', targetLevel: 'lead', startedOn, horizonMonths: 16 }
  await mustWrite(begin(database, who, note(startedOn, '08:00', 'Began')))
  const own = await readOwnRoadmap(database)
  if (own === null) throw new Error('The career has no ladder.')
  const known: Person[] = people.map((one) => ({
    ...newPerson(newPersonId(), at(startedOn, '08:00')),
    ...one,
    since: startedOn,
  }))
  await mustWrite(
    commit(
      database,
      known.map((one) => writeOf(one, true)),
      note(startedOn, '08:10', 'Added people'),
    ),
  )
  const ids = new Map(known.map((one) => [one.name, one.id]))
  const telling: Telling = { database, roadmap: own.roadmap, ids, dayOf }
  const told = [
    ...entries.map((one) => ({ back: one.back, tell: () => tellEntry(telling, one) })),
    ...meetings.map((one) => ({ back: one.back + 0.5, tell: () => tellMeeting(telling, one) })),
    ...confirmations.map((one) => ({ back: one.back + 0.2, tell: () => tellConfirmation(telling, one) })),
  ]
  for (const { tell } of told.sort((one, other) => other.back - one.back)) await tell()
  const tables = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const))
  await database.delete()
  return Object.fromEntries(tables)
}
