// Every kind of record there is, in the order in which people meet them. A kind without its line here does not compile.
import type { AnyRecord, RecordKind, RecordOf } from '../records/all-records.ts'
import { actionKind } from './action.ts'
import { assessmentKind } from './assessment.ts'
import { closingKind } from './closing.ts'
import { editionKind } from './edition.ts'
import { entryKind } from './entry.ts'
import { evidenceLinkKind } from './evidence-link.ts'
import { feedbackKind } from './feedback.ts'
import { givenReviewKind } from './given-review.ts'
import { improvementKind } from './improvement.ts'
import type { Kind } from './kind.ts'
import { learningKind } from './learning.ts'
import { packetKind } from './packet.ts'
import { personKind } from './person.ts'
import { pocKind } from './poc.ts'
import { presentationKind } from './presentation.ts'
import { profileKind } from './profile.ts'
import { proposalKind } from './proposal.ts'
import { questionKind } from './question.ts'
import { receivedShareKind } from './received-share.ts'
import { reviewKind } from './review.ts'
import { revisionKind } from './revision.ts'
import { roadmapKind } from './roadmap.ts'
import { sessionKind } from './session.ts'
import { shareKind } from './share.ts'

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
