// The records as they begin: everything empty, and private until their owner says otherwise. No schema is needed to begin one.
import { entryKind } from '../kinds/entry-kind.ts'
import { personKind } from '../kinds/person-kind.ts'
import { emptyTexts } from '../kinds/record-text-parts.ts'
import { sessionKind } from '../kinds/session-kind.ts'
import type { Action } from './action.ts'
import type { Assessment } from './assessment.ts'
import type { Entry } from './entry.ts'
import type { EvidenceLink } from './evidence-link.ts'
import type { Person } from './person.ts'
import type { Profile } from './profile.ts'
import type { PersonId, RoadmapId, SessionId } from './record-ids.ts'
import type { Session } from './session.ts'

/** The values of the common fields for a record made now. New records are private until their owner says otherwise. */
export function newBase(at: string) {
  return { revision: 1, createdAt: at, updatedAt: at, trashedAt: null, audience: 'private' as const }
}

export function newProfile(id: string, at: string, roadmapId: RoadmapId): Profile {
  return {
    kind: 'profile',
    id,
    ...newBase(at),
    name: '',
    currentLevel: '',
    targetLevel: '',
    role: '',
    team: '',
    scope: '',
    startedOn: null,
    horizonMonths: null,
    roadmapId,
    otherLadders: [],
    snoozes: [],
    zone: null,
    firstWeekday: null,
    newAudiences: [],
    promotions: [],
  }
}

export function newEntry(id: string, day: string, at: string): Entry {
  return {
    kind: 'entry',
    id,
    ...newBase(at),
    day,
    ...emptyTexts(entryKind.parts),
    initiative: null,
    prompt: null,
    proposalId: null,
    people: [],
    importedFrom: null,
  }
}

/** A link follows the audience of its record; it has none of its own to set, so it starts at the widest. */
export function newEvidenceLink(
  id: string,
  at: string,
  to: Pick<EvidenceLink, 'recordId' | 'recordKind' | 'recordRevision' | 'roadmapId' | 'criterionId'>,
): EvidenceLink {
  return { kind: 'evidence-link', id, ...newBase(at), audience: 'packet', ...to, why: '' }
}

export function newAction(id: string, day: string, at: string): Action {
  return {
    kind: 'action',
    id,
    ...newBase(at),
    audience: 'mentor',
    text: '',
    day,
    due: null,
    ownerId: null,
    sessionId: null,
    state: 'open',
    doneOn: null,
    acceptedOn: null,
    doneBy: null,
  }
}

export function newAssessment(
  id: string,
  day: string,
  at: string,
  of: Pick<Assessment, 'roadmapId' | 'criterionId' | 'personId' | 'verdict'>,
): Assessment {
  return {
    kind: 'assessment',
    id,
    ...newBase(at),
    audience: 'packet',
    ...of,
    words: '',
    source: 'told',
    day,
    sessionId: null,
  }
}

export function newPerson(id: PersonId, at: string): Person {
  return {
    kind: 'person',
    ...newBase(at),
    id,
    ...emptyTexts(personKind.parts),
    relationship: null,
    iMentorThem: false,
    since: null,
    askedBy: null,
    endedOn: null,
    cadence: 'none',
    weekday: null,
    time: null,
    zone: null,
    minutes: 60,
  }
}

const unprepared = {
  format: null,
  problemLockedAt: null,
  sinceLeftOut: false,
  preReadSentOn: null,
  readyToTakeNotes: false,
}
const notStarted = { startedAt: null, endedAt: null, drove: null }
const notLookedBackOn = {
  goalMet: null,
  problemWas: null,
  outcome: null,
  fitMine: null,
  fitTheirs: null,
  nextOn: null,
  closedAt: null,
  heldCheckOn: null,
  held: null,
  heldOn: null,
}

/** A planned session on a civil `day` in `zone`, an hour long, in which I am the mentee. Shared with its person unless said otherwise. */
export function newSession(id: SessionId, day: string, zone: string, at: string): Session {
  return {
    kind: 'session',
    ...newBase(at),
    audience: 'mentor',
    id,
    personId: null,
    role: 'mentee',
    planned: true,
    day,
    startsAt: null,
    zone,
    minutes: 60,
    ...emptyTexts(sessionKind.parts),
    ...unprepared,
    ...notStarted,
    ...notLookedBackOn,
    importedFrom: null,
  }
}
