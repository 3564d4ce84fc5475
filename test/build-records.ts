// Records with fixed values for tests: each builder takes what the test is about and leaves the rest plain.
import type { Action } from '../shared/records/action.ts'
import type { Assessment } from '../shared/records/assessment.ts'
import type { Entry } from '../shared/records/entry.ts'
import type { EvidenceLink } from '../shared/records/evidence-link.ts'
import type { Feedback } from '../shared/records/feedback.ts'
import type { Improvement } from '../shared/records/improvement.ts'
import type { Learning } from '../shared/records/learning.ts'
import {
  newFeedback,
  newImprovement,
  newLearning,
  newPoc,
  newPresentation,
  newProposal,
  newQuestion,
  newRevision,
} from '../shared/records/new-evidence.ts'
import { newPacket } from '../shared/records/new-packet.ts'
import {
  newAction,
  newAssessment,
  newEntry,
  newEvidenceLink,
  newPerson,
  newSession,
} from '../shared/records/new-records.ts'
import type { Packet } from '../shared/records/packet.ts'
import type { Person } from '../shared/records/person.ts'
import type { Poc } from '../shared/records/poc.ts'
import type { Presentation } from '../shared/records/presentation.ts'
import type { Proposal } from '../shared/records/proposal.ts'
import type { Revision } from '../shared/records/proposal-revision.ts'
import type { Question } from '../shared/records/question.ts'
import { CriterionId, PersonId, RoadmapId, SessionId } from '../shared/records/record-ids.ts'
import type { Session } from '../shared/records/session.ts'
import type { EvidenceRecord } from '../shared/rules/evidence/evidence-item.ts'
import { defaultRoadmap } from '../shared/rules/roadmap/default-roadmap.ts'

/** A valid id that reads as its number: `idOf(7)`. */
export const idOf = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

export const earlier = '2025-03-01T09:00:00.000Z'
export const later = '2025-03-08T09:00:00.000Z'
export const roadmapId = RoadmapId.parse(idOf(900_001))
export const roadmap = defaultRoadmap(roadmapId, earlier)

export function criterion(id: string) {
  const found = roadmap.criteria.find((one) => one.id === id)
  if (found === undefined) throw new Error(`The default roadmap has no ${id}.`)
  return found
}

export const criterionId = (id: string) => CriterionId.parse(id)
export const personId = (number: number) => PersonId.parse(idOf(number))
export const sessionId = (number: number) => SessionId.parse(idOf(number))

export const entry = (number: number, more: Partial<Entry> = {}): Entry => ({
  ...newEntry(idOf(number), '2025-03-03', earlier),
  what: `Entry ${number}`,
  ...more,
})

export const person = (number: number, more: Partial<Person> = {}): Person => ({
  ...newPerson(personId(number), earlier),
  name: `Person ${number}`,
  ...more,
})

export const session = (number: number, more: Partial<Session> = {}): Session => ({
  ...newSession(sessionId(number), '2025-03-06', 'Europe/Lisbon', earlier),
  goal: `Goal ${number}`,
  ...more,
})

export const action = (number: number, more: Partial<Action> = {}): Action => ({
  ...newAction(idOf(number), '2025-03-06', earlier),
  text: `Action ${number}`,
  ...more,
})

export const proposal = (number: number, more: Partial<Proposal> = {}): Proposal => ({
  ...newProposal(idOf(number), '2025-03-03', earlier),
  title: `Proposal ${number}`,
  ...more,
})

/** A revision of proposal 1 unless said otherwise, frozen with nothing in it. */
export const revision = (number: number, more: Partial<Revision> = {}): Revision => ({
  ...newRevision(idOf(number), '2025-03-04', earlier, {
    proposalId: idOf(1),
    why: `Revision ${number}`,
    causeId: null,
    sections: [],
    audience: 'private',
  }),
  ...more,
})

export const poc = (number: number, more: Partial<Poc> = {}): Poc => ({
  ...newPoc(idOf(number), '2025-03-03', earlier),
  title: `POC ${number}`,
  ...more,
})

export const presentation = (number: number, more: Partial<Presentation> = {}): Presentation => ({
  ...newPresentation(idOf(number), '2025-03-03', earlier),
  title: `Presentation ${number}`,
  ...more,
})

export const feedback = (number: number, more: Partial<Feedback> = {}): Feedback => ({
  ...newFeedback(idOf(number), '2025-03-03', earlier),
  verbatim: `Feedback ${number}`,
  ...more,
})

export const learning = (number: number, more: Partial<Learning> = {}): Learning => ({
  ...newLearning(idOf(number), '2025-03-03', earlier),
  title: `Learning ${number}`,
  ...more,
})

export const question = (number: number, more: Partial<Question> = {}): Question => ({
  ...newQuestion(idOf(number), '2025-03-03', earlier),
  asked: `Question ${number}`,
  ...more,
})

export const improvement = (number: number, more: Partial<Improvement> = {}): Improvement => ({
  ...newImprovement(idOf(number), '2025-03-03', earlier),
  title: `Improvement ${number}`,
  ...more,
})

/** A link of a record to a criterion of the default roadmap. */
export const link = (
  number: number,
  record: EvidenceRecord,
  to: string,
  more: Partial<EvidenceLink> = {},
): EvidenceLink => ({
  ...newEvidenceLink(idOf(number), earlier, {
    recordId: record.id,
    recordKind: record.kind,
    recordRevision: record.revision,
    roadmapId,
    criterionId: criterionId(to),
  }),
  ...more,
})

/** What someone says of a criterion; by default person 500 confirms it. */
export const assessment = (number: number, of: string, more: Partial<Assessment> = {}): Assessment => ({
  ...newAssessment(idOf(number), '2025-03-04', earlier, {
    roadmapId,
    criterionId: criterionId(of),
    personId: personId(500),
    verdict: 'confirmed',
  }),
  ...more,
})

/** A packet for lead over the year that the other builders lie in. */
export const packet = (number: number, more: Partial<Packet> = {}): Packet => ({
  ...newPacket(idOf(number), earlier, {
    name: 'Wren Alderby',
    position: '',
    scope: '',
    fromLevel: 'senior',
    toLevel: 'lead',
    roadmapId,
    levelId: 'lead',
    from: '2024-05-01',
    to: '2025-03-31',
  }),
  ...more,
})
