// The kinds of evidence beside entry and session as they begin: everything empty, private until their owner says otherwise.
import type { Feedback } from './feedback.ts'
import type { Improvement } from './improvement.ts'
import type { Learning } from './learning.ts'
import { newBase } from './new-records.ts'
import type { Poc } from './poc.ts'
import type { Presentation } from './presentation.ts'
import type { Proposal } from './proposal.ts'
import type { Question } from './question.ts'
import type { Revision } from './revision.ts'

const nothingAround = () => ({ people: [], tags: [], links: [], attachments: [] })

export function newProposal(id: string, day: string, at: string): Proposal {
  return {
    kind: 'proposal',
    id,
    ...newBase(at),
    day,
    title: '',
    initiative: null,
    context: '',
    drivers: [],
    options: [],
    scores: [],
    wouldFlip: '',
    decision: '',
    consequences: '',
    checks: [],
    stakeholders: [],
    state: 'draft',
    history: [{ state: 'draft', on: day, why: '' }],
    supersededById: null,
    prediction: '',
    confidence: null,
    revisitOn: null,
    outcome: '',
    outcomeOn: null,
    cameTrue: null,
    ...nothingAround(),
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
    endedOn: null,
    title: '',
    initiative: null,
    proposalId: null,
    hypothesis: '',
    limits: [],
    startedAt: null,
    timeBoxHours: null,
    hoursUsed: null,
    setup: '',
    again: '',
    measurements: [],
    verdict: null,
    verdictOn: null,
    learned: '',
    notShown: '',
    ...nothingAround(),
  }
}

export function newPresentation(id: string, day: string, at: string): Presentation {
  return {
    kind: 'presentation',
    id,
    ...newBase(at),
    day,
    title: '',
    initiative: null,
    forum: '',
    listeners: '',
    minutes: null,
    proposalId: null,
    summary: '',
    claims: [],
    asked: [],
    outcome: null,
    outcomeWords: '',
    ...nothingAround(),
  }
}

export function newFeedback(id: string, day: string, at: string): Feedback {
  return {
    kind: 'feedback',
    id,
    ...newBase(at),
    day,
    personId: null,
    relation: '',
    verbatim: '',
    sort: null,
    aboutId: null,
    aboutRevision: null,
    aboutField: '',
    passage: '',
    mayQuote: false,
    source: 'told',
    state: 'waiting',
    response: '',
    respondedOn: null,
    resolvedById: null,
    sessionId: null,
    reviewId: null,
    commentId: null,
    said: '',
    thingId: '',
    passageBefore: '',
    passageAfter: '',
    ...nothingAround(),
  }
}

export function newLearning(id: string, day: string, at: string): Learning {
  return {
    kind: 'learning',
    id,
    ...newBase(at),
    day,
    title: '',
    pattern: '',
    holds: '',
    breaks: '',
    why: '',
    source: null,
    aboutId: null,
    sessionId: null,
    visits: [],
    explanation: '',
    state: 'returning',
    explainedOn: null,
    ...nothingAround(),
  }
}

export function newImprovement(id: string, day: string, at: string): Improvement {
  return {
    kind: 'improvement',
    id,
    ...newBase(at),
    day,
    title: '',
    initiative: null,
    area: null,
    hurts: '',
    proof: '',
    brokeAt: null,
    brokeZone: null,
    noticedAt: null,
    noticedZone: null,
    noticedBy: '',
    saving: '',
    costOfDelay: '',
    rank: null,
    rankWhy: '',
    metrics: [],
    state: 'noticed',
    happened: '',
    proposalId: null,
    ...nothingAround(),
  }
}

export function newQuestion(id: string, day: string, at: string): Question {
  return {
    kind: 'question',
    id,
    ...newBase(at),
    day,
    decision: '',
    personId: null,
    asked: '',
    learned: '',
    changed: null,
    changedHow: '',
    state: 'open',
    aboutId: null,
    ...nothingAround(),
  }
}
