// Every kind of record there is, in the order in which people meet them. A kind without its line here does not compile.
import type { AnyRecord, RecordKind, RecordOf } from '../records/record-definitions.ts'
import { actionKind } from './action-kind.ts'
import { assessmentKind } from './assessment-kind.ts'
import { closingKind } from './closing-kind.ts'
import { editionKind } from './edition-kind.ts'
import { entryKind } from './entry-kind.ts'
import { evidenceLinkKind } from './evidence-link-kind.ts'
import { feedbackKind } from './feedback-kind.ts'
import { givenReviewKind } from './given-review-kind.ts'
import { improvementKind } from './improvement-kind.ts'
import type { Kind } from './kind-definition.ts'
import { learningKind } from './learning-kind.ts'
import { packetKind } from './packet-kind.ts'
import { personKind } from './person-kind.ts'
import { pocKind } from './poc-kind.ts'
import { presentationKind } from './presentation-kind.ts'
import { profileKind } from './profile-kind.ts'
import { proposalKind } from './proposal-kind.ts'
import { questionKind } from './question-kind.ts'
import { receivedShareKind } from './received-share-kind.ts'
import { reviewKind } from './review-kind.ts'
import { revisionKind } from './revision-kind.ts'
import { roadmapKind } from './roadmap-kind.ts'
import { sessionKind } from './session-kind.ts'
import { shareKind } from './share-kind.ts'

export const allKinds = {
  profile: profileKind,
  roadmap: roadmapKind,
  entry: entryKind,
  'evidence-link': evidenceLinkKind,
  person: personKind,
  session: sessionKind,
  action: actionKind,
  assessment: assessmentKind,
  closing: closingKind,
  proposal: proposalKind,
  revision: revisionKind,
  poc: pocKind,
  presentation: presentationKind,
  feedback: feedbackKind,
  learning: learningKind,
  question: questionKind,
  improvement: improvementKind,
  packet: packetKind,
  edition: editionKind,
  share: shareKind,
  review: reviewKind,
  'received-share': receivedShareKind,
  'given-review': givenReviewKind,
} as const satisfies { readonly [K in RecordKind]: Kind<RecordOf<K>> }

export type PagedKind = { [K in RecordKind]: (typeof allKinds)[K]['segment'] extends string ? K : never }[RecordKind]
export type PagedRecord = RecordOf<PagedKind>

export const isKind = (kind: string): kind is RecordKind => Object.hasOwn(allKinds, kind)
export const isPagedKind = (kind: string): kind is PagedKind => isKind(kind) && allKinds[kind].segment !== null

/** The kind of a record. */
export function kindOf<R extends AnyRecord>(record: R): Kind<R> {
  // The record's own kind chooses its own line; the compiler cannot follow a kind that is still open.
  return allKinds[record.kind] as unknown as Kind<R>
}
