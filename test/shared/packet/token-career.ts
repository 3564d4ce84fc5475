// A career for leaks: every string field of every kind a packet is made from carries its own token, linked so that all could be told.

import type { audiences } from '../../../shared/records/field-choices.ts'
import {
  type AnyRecord,
  AnyRecord as AnyRecordSchema,
  type RecordKind,
} from '../../../shared/records/record-definitions.ts'
import { isEvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { idOf, link, roadmapId } from '../../build-records.ts'
import { withTokens } from '../token-records.ts'

const sources = [
  'entry',
  'proposal',
  'poc',
  'presentation',
  'feedback',
  'session',
  'learning',
  'question',
  'improvement',
  'assessment',
  'person',
] as const satisfies readonly RecordKind[]

/** What of each kind a full packet tells, by the path of the field: loosening or losing one is a decision. */
export const toldFields = [
  'entry.title',
  'entry.what',
  'entry.myPart',
  'entry.teamPart',
  'entry.metrics.name',
  'entry.metrics.unit',
  'proposal.title',
  'proposal.context',
  'proposal.options.name',
  'proposal.checks.answer',
  'proposal.decision',
  'proposal.outcome',
  'proposal.prediction',
  'poc.title',
  'poc.measurements.metric',
  'poc.measurements.unit',
  'presentation.title',
  'presentation.forum',
  'presentation.outcomeWords',
  'feedback.verbatim',
  'feedback.relation',
  'learning.title',
  'question.asked',
  'question.decision',
  'question.changedHow',
  'improvement.title',
  'improvement.hurts',
  'improvement.proof',
  'improvement.happened',
  'improvement.metrics.name',
  'improvement.metrics.unit',
  'assessment.words',
  'person.name',
]

/** Without figures an entry tells of nothing. */
const figuresKnown = (record: AnyRecord) =>
  record.kind === 'entry' || record.kind === 'improvement'
    ? { metrics: record.metrics.map((metric) => ({ ...metric, before: 2, after: 1 })) }
    : {}

/** A career in which every string field of every kind holds its own token, linked so that all of it could be told. */
export function tokenCareer(audience: (typeof audiences)[number], mayQuote = true) {
  const made = sources.map((kind) => ({ kind, ...withTokens(kind, audience) }))
  const ids = Object.fromEntries(sources.map((kind, at) => [kind, idOf(700 + at)]))
  const more: Record<string, object> = {
    proposal: {
      state: 'implemented',
      checks: [{ direction: 'system', answer: 'token proposal.checks.answer end', excused: '' }],
      cameTrue: 'yes',
    },
    poc: { proposalId: ids.proposal },
    presentation: { proposalId: ids.proposal, outcome: 'accepted' },
    feedback: { personId: ids.person, aboutId: ids.proposal, mayQuote, sort: 'strength', sessionId: null },
    question: { changed: 'yes', aboutId: null },
    improvement: { proposalId: null },
    learning: { state: 'explained', explainedOn: '2025-03-03' },
    assessment: { personId: ids.person, roadmapId, criterionId: 'DEC-L1', verdict: 'confirmed', sessionId: null },
    session: { role: 'mentee' },
  }
  const records = made.map(({ kind, record }) =>
    AnyRecordSchema.parse({ ...record, ...more[kind], ...figuresKnown(record), id: ids[kind] }),
  )
  const links = records.flatMap((record, at) => (isEvidenceRecord(record) ? [link(800 + at, record, 'DEC-L1')] : []))
  return { records: [...records, ...links], placed: made.flatMap(({ placed }) => placed) }
}
