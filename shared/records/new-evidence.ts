// The kinds of evidence beside entry and session as they begin: everything empty, private until their owner says otherwise.
import { feedbackKind } from '../kinds/feedback-kind.ts'
import { improvementKind } from '../kinds/improvement-kind.ts'
import { learningKind } from '../kinds/learning-kind.ts'
import { pocKind } from '../kinds/poc-kind.ts'
import { presentationKind } from '../kinds/presentation-kind.ts'
import { proposalKind } from '../kinds/proposal-kind.ts'
import { questionKind } from '../kinds/question-kind.ts'
import { emptyTexts } from '../kinds/record-text-parts.ts'
import type { Feedback } from './feedback.ts'
import type { Improvement } from './improvement.ts'
import type { Learning } from './learning.ts'
import { newBase } from './new-records.ts'
import type { Poc } from './poc.ts'
import type { Presentation } from './presentation.ts'
import type { Proposal } from './proposal.ts'
import type { Revision } from './proposal-revision.ts'
import type { Question } from './question.ts'

export function newProposal(id: string, day: string, at: string): Proposal {
  return {
    kind: 'proposal',
    id,
    ...newBase(at),
    day,
    ...emptyTexts(proposalKind.parts),
    initiative: null,
    scores: [],
    state: 'draft',
    history: [{ state: 'draft', on: day, why: '' }],
    supersededById: null,
    confidence: null,
    revisitOn: null,
    outcomeOn: null,
    cameTrue: null,
    people: [],
    importedFrom: null,
  }
}

/** A revision goes wherever its proposal may go, so it has no audience of its own to set. */
export function newRevision(
  id: string,
  day: string,
  at: string,
  of: Pick<Revision, 'proposalId' | 'why' | 'causeId' | 'sections' | 'audience'>,
): Revision {
  return { kind: 'revision', id, ...newBase(at), day, ...of }
}

export function newPoc(id: string, day: string, at: string): Poc {
  return {
    kind: 'poc',
    id,
    ...newBase(at),
    day,
    ...emptyTexts(pocKind.parts),
    endedOn: null,
    initiative: null,
    proposalId: null,
    startedAt: null,
    timeBoxHours: null,
    hoursUsed: null,
    verdict: null,
    verdictOn: null,
    people: [],
    importedFrom: null,
  }
}

export function newPresentation(id: string, day: string, at: string): Presentation {
  return {
    kind: 'presentation',
    id,
    ...newBase(at),
    day,
    ...emptyTexts(presentationKind.parts),
    initiative: null,
    minutes: null,
    proposalId: null,
    outcome: null,
    people: [],
    importedFrom: null,
  }
}

export function newFeedback(id: string, day: string, at: string): Feedback {
  return {
    kind: 'feedback',
    id,
    ...newBase(at),
    day,
    ...emptyTexts(feedbackKind.parts),
    personId: null,
    sort: null,
    aboutId: null,
    aboutRevision: null,
    mayQuote: false,
    source: 'told',
    state: 'waiting',
    respondedOn: null,
    resolvedById: null,
    sessionId: null,
    reviewId: null,
    commentId: null,
    thingId: '',
    people: [],
    importedFrom: null,
  }
}

export function newLearning(id: string, day: string, at: string): Learning {
  return {
    kind: 'learning',
    id,
    ...newBase(at),
    day,
    ...emptyTexts(learningKind.parts),
    source: null,
    aboutId: null,
    sessionId: null,
    state: 'returning',
    explainedOn: null,
    people: [],
    importedFrom: null,
  }
}

export function newImprovement(id: string, day: string, at: string): Improvement {
  return {
    kind: 'improvement',
    id,
    ...newBase(at),
    day,
    ...emptyTexts(improvementKind.parts),
    initiative: null,
    area: null,
    brokeAt: null,
    brokeZone: null,
    noticedAt: null,
    noticedZone: null,
    rank: null,
    state: 'noticed',
    proposalId: null,
    people: [],
    importedFrom: null,
  }
}

export function newQuestion(id: string, day: string, at: string): Question {
  return {
    kind: 'question',
    id,
    ...newBase(at),
    day,
    ...emptyTexts(questionKind.parts),
    personId: null,
    changed: null,
    state: 'open',
    aboutId: null,
    people: [],
    importedFrom: null,
  }
}
