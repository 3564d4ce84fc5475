// Pieces of evidence of a generated career: seven in ten are entries, the others proposals, POCs, talks, feedback, learnings,
// questions and improvements, as full as people leave them and pointing at one another.

import {
  directions,
  feedbackSorts,
  forumOutcomes,
  improvementAreas,
  learningSources,
  pocVerdicts,
} from '../../shared/records/field-choices.ts'
import {
  newFeedback,
  newImprovement,
  newLearning,
  newPoc,
  newPresentation,
  newProposal,
  newQuestion,
} from '../../shared/records/new-evidence.ts'
import type { Person } from '../../shared/records/person.ts'
import type { RecordOf } from '../../shared/records/record-definitions.ts'
import type { EvidenceRecord } from '../../shared/rules/evidence/evidence-item.ts'
import { generateEntry, type Moment } from './generate-records.ts'
import { generateText, usualLength } from './generate-text.ts'
import type { SeededRandom } from './seeded-random.ts'

/** What a new piece may point at: the newest of each, null while there is none. */
export interface Newest {
  readonly piece: string | null
  readonly proposal: string | null
}

export interface ToGenerate {
  readonly random: SeededRandom
  readonly moment: Moment
  readonly people: readonly Person[]
  readonly newest: Newest
}

/** Per hundred pieces; the rest are entries. */
const shares = { feedback: 10, question: 6, learning: 4, improvement: 4, proposal: 3, poc: 2, presentation: 1 } as const

const reach = ['private', 'mentor', 'packet'] as const
const title = (random: SeededRandom) => generateText(random, random.between(3, 9))
const sentence = (random: SeededRandom) => generateText(random, random.between(6, 25))
const around = (random: SeededRandom) => ({ audience: random.pick(reach), tags: random.chance(0.2) ? ['review'] : [] })
const personIn = ({ random, people }: ToGenerate) => people[random.between(0, people.length - 1)]?.id ?? null

function generateProposal({ random, moment: { day, at } }: ToGenerate): RecordOf<'proposal'> {
  const drivers = [0, 1, 2].map(() => ({ id: random.idAt(at), text: title(random), weight: random.between(1, 10) }))
  const options = [true, false, false].map((chosen) => ({
    id: random.idAt(at),
    name: title(random),
    for: sentence(random),
    against: sentence(random),
    whyLost: chosen ? '' : sentence(random),
    chosen,
  }))
  const scores = options.flatMap(({ id: optionId }) =>
    drivers.map(({ id: driverId }) => ({ optionId, driverId, score: random.between(0, 10) })),
  )
  const state = random.pick(['implemented', 'accepted', 'rejected'] as const)
  return {
    ...newProposal(random.idAt(at), day, at),
    ...around(random),
    title: title(random),
    initiative: random.pick(['self', 'asked', null]),
    context: generateText(random, usualLength(random)),
    drivers,
    options,
    scores,
    decision: generateText(random, usualLength(random)),
    consequences: sentence(random),
    checks: directions.map((direction) => ({ direction, answer: sentence(random), excused: '' })),
    state,
    history: [
      { state: 'draft', on: day, why: '' },
      { state, on: day, why: sentence(random) },
    ],
  }
}

function generatePoc({ random, moment: { day, at }, newest }: ToGenerate): RecordOf<'poc'> {
  const metric = title(random)
  const limit = {
    id: random.idAt(at),
    metric,
    comparison: 'under' as const,
    value: random.between(50, 400),
    unit: 'ms',
  }
  const measurement = {
    id: random.idAt(at),
    limitId: limit.id,
    metric,
    unit: 'ms',
    baseline: random.between(200, 900),
    runs: [0, 1, 2, 3].map(() => random.between(20, 500)),
    result: null,
  }
  return {
    ...newPoc(random.idAt(at), day, at),
    ...around(random),
    title: title(random),
    proposalId: newest.proposal,
    hypothesis: sentence(random),
    limits: [limit],
    startedAt: at,
    endedOn: day,
    setup: sentence(random),
    measurements: [measurement],
    verdict: random.pick(pocVerdicts),
    verdictOn: day,
    learned: generateText(random, usualLength(random)),
  }
}

function generatePresentation(to: ToGenerate): RecordOf<'presentation'> {
  const { random, moment, newest } = to
  const { day, at } = moment
  const claims = [0, 1, 2].map(() => ({
    id: random.idAt(at),
    text: sentence(random),
    evidenceIds: newest.piece === null ? [] : [newest.piece],
    say: '',
  }))
  const asked = {
    id: random.idAt(at),
    question: sentence(random),
    personId: personIn(to),
    answer: sentence(random),
    followUp: '',
    followedUpOn: null,
  }
  return {
    ...newPresentation(random.idAt(at), day, at),
    ...around(random),
    title: title(random),
    forum: 'Architecture forum',
    minutes: random.between(10, 60),
    proposalId: newest.proposal,
    claims,
    asked: [asked],
    outcome: random.pick(forumOutcomes),
    outcomeWords: sentence(random),
  }
}

/** Answered but for a few: nobody lets thousands of words wait. */
function generateFeedback(to: ToGenerate): RecordOf<'feedback'> {
  const { random, moment, newest } = to
  const { day, at } = moment
  const answer = random.chance(0.998)
    ? { state: random.pick(['acted', 'declined'] as const), response: sentence(random), respondedOn: day }
    : {}
  return {
    ...newFeedback(random.idAt(at), day, at),
    ...around(random),
    personId: personIn(to),
    verbatim: generateText(random, usualLength(random)),
    sort: random.pick(feedbackSorts),
    aboutId: newest.piece,
    mayQuote: random.chance(0.5),
    ...answer,
  }
}

function generateLearning({ random, moment: { day, at }, newest }: ToGenerate): RecordOf<'learning'> {
  const visits = (['new', 'partly', 'can-explain'] as const).map((understanding) => ({
    id: random.idAt(at),
    on: day,
    understanding,
    note: sentence(random),
  }))
  return {
    ...newLearning(random.idAt(at), day, at),
    ...around(random),
    title: title(random),
    pattern: sentence(random),
    holds: sentence(random),
    breaks: sentence(random),
    source: random.pick(learningSources),
    aboutId: newest.piece,
    visits,
    ...(random.chance(0.998)
      ? { explanation: generateText(random, usualLength(random)), state: 'explained', explainedOn: day }
      : {}),
  }
}

function generateQuestion(to: ToGenerate): RecordOf<'question'> {
  const { random, moment, newest } = to
  const { day, at } = moment
  return {
    ...newQuestion(random.idAt(at), day, at),
    ...around(random),
    decision: title(random),
    personId: personIn(to),
    asked: sentence(random),
    learned: generateText(random, usualLength(random)),
    changed: random.pick(['yes', 'partly', 'no']),
    changedHow: sentence(random),
    state: 'answered',
    aboutId: newest.piece,
  }
}

function generateImprovement({ random, moment: { day, at }, newest }: ToGenerate): RecordOf<'improvement'> {
  return {
    ...newImprovement(random.idAt(at), day, at),
    ...around(random),
    title: title(random),
    initiative: random.pick(['self', 'asked', null]),
    area: random.pick(improvementAreas),
    hurts: sentence(random),
    proof: sentence(random),
    saving: sentence(random),
    state: random.chance(0.99) ? 'done' : 'noticed',
    happened: generateText(random, usualLength(random)),
    proposalId: random.chance(0.3) ? newest.proposal : null,
  }
}

const generators = {
  feedback: generateFeedback,
  question: generateQuestion,
  learning: generateLearning,
  improvement: generateImprovement,
  proposal: generateProposal,
  poc: generatePoc,
  presentation: generatePresentation,
} as const satisfies Record<keyof typeof shares, (to: ToGenerate) => EvidenceRecord>

const kinds = ['feedback', 'question', 'learning', 'improvement', 'proposal', 'poc', 'presentation'] as const

/** One piece of the stated mix. */
export function generatePiece(to: ToGenerate): EvidenceRecord {
  let drawn = to.random.between(0, 99)
  for (const kind of kinds) {
    if (drawn < shares[kind]) return generators[kind](to)
    drawn -= shares[kind]
  }
  return generateEntry(to.random, to.moment, to.people)
}
