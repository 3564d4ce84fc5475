// Every kind of record there is. Storage, snapshots, the check and the audience rules all read this one list.
import * as z from 'zod'
import { actionDefinition } from './action.ts'
import { assessmentDefinition } from './assessment.ts'
import { closingDefinition } from './closing.ts'
import { entryDefinition } from './entry.ts'
import { evidenceLinkDefinition } from './evidence-link.ts'
import { feedbackDefinition } from './feedback.ts'
import { improvementDefinition } from './improvement.ts'
import { learningDefinition } from './learning.ts'
import { personDefinition } from './person.ts'
import { pocDefinition } from './poc.ts'
import { presentationDefinition } from './presentation.ts'
import { profileDefinition } from './profile.ts'
import { proposalDefinition } from './proposal.ts'
import { questionDefinition } from './question.ts'
import { revisionDefinition } from './revision.ts'
import { roadmapDefinition } from './roadmap.ts'
import { sessionDefinition } from './session.ts'
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
  share: shareDefinition,
} as const

/** Made when first asked, as the schemas in it are. */
export const AnyRecord = z.lazy(() =>
  z.discriminatedUnion('kind', [
    profileDefinition.schema,
    roadmapDefinition.schema,
    entryDefinition.schema,
    evidenceLinkDefinition.schema,
    personDefinition.schema,
    sessionDefinition.schema,
    actionDefinition.schema,
    assessmentDefinition.schema,
    closingDefinition.schema,
    proposalDefinition.schema,
    revisionDefinition.schema,
    pocDefinition.schema,
    presentationDefinition.schema,
    feedbackDefinition.schema,
    learningDefinition.schema,
    questionDefinition.schema,
    improvementDefinition.schema,
    shareDefinition.schema,
  ]),
)
export type AnyRecord = z.infer<typeof AnyRecord>
export type RecordKind = AnyRecord['kind']
export type RecordOf<K extends RecordKind> = Extract<AnyRecord, { kind: K }>

export const recordKinds = Object.keys(recordDefinitions) as RecordKind[]
