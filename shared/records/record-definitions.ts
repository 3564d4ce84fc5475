// Every kind of record there is. Storage, snapshots, the check and the audience rules all read this one list.
import * as z from 'zod'
import { actionDefinition } from './action.ts'
import { assessmentDefinition } from './assessment.ts'
import { entryDefinition } from './entry.ts'
import { evidenceLinkDefinition } from './evidence-link.ts'
import { feedbackDefinition } from './feedback.ts'
import { withAddedFields } from './fill-added-fields.ts'
import { givenReviewDefinition } from './given-review.ts'
import { improvementDefinition } from './improvement.ts'
import { learningDefinition } from './learning.ts'
import { packetDefinition } from './packet.ts'
import { editionDefinition } from './packet-edition.ts'
import { personDefinition } from './person.ts'
import { pocDefinition } from './poc.ts'
import { presentationDefinition } from './presentation.ts'
import { profileDefinition } from './profile.ts'
import { proposalDefinition } from './proposal.ts'
import { revisionDefinition } from './proposal-revision.ts'
import { questionDefinition } from './question.ts'
import { receivedShareDefinition } from './received-share.ts'
import { reviewDefinition } from './review.ts'
import { roadmapDefinition } from './roadmap.ts'
import { sessionDefinition } from './session.ts'
import { closingDefinition } from './session-closing-record.ts'
import { shareDefinition } from './share.ts'

export const recordDefinitions = {
  profile: profileDefinition,
  roadmap: roadmapDefinition,
  entry: entryDefinition,
  'evidence-link': evidenceLinkDefinition,
  person: personDefinition,
  session: sessionDefinition,
  action: actionDefinition,
  assessment: assessmentDefinition,
  closing: closingDefinition,
  proposal: proposalDefinition,
  revision: revisionDefinition,
  poc: pocDefinition,
  presentation: presentationDefinition,
  feedback: feedbackDefinition,
  learning: learningDefinition,
  question: questionDefinition,
  improvement: improvementDefinition,
  packet: packetDefinition,
  edition: editionDefinition,
  share: shareDefinition,
  review: reviewDefinition,
  'received-share': receivedShareDefinition,
  'given-review': givenReviewDefinition,
} as const

type Definitions = typeof recordDefinitions
type RecordSchema = Definitions[keyof Definitions]['schema']

const OneOfAll = z.lazy(() =>
  z.discriminatedUnion(
    'kind',
    // Object.values does not say that there is at least one.
    Object.values(recordDefinitions).map(({ schema }) => schema) as [RecordSchema, ...RecordSchema[]],
  ),
)
/** Made when first asked, as the schemas in it are. A field that came after a record was stored is filled in before it is looked at. */
export const AnyRecord = z.preprocess((record) => withAddedFields(record), OneOfAll)
export type AnyRecord = z.infer<typeof AnyRecord>
export type RecordKind = AnyRecord['kind']
export type RecordOf<K extends RecordKind> = Extract<AnyRecord, { kind: K }>

export const recordKinds = Object.keys(recordDefinitions) as RecordKind[]
