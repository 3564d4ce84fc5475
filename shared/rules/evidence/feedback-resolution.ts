// What came of the words said about a proposal: the revision that acted on them, or where they stand.
import type { Feedback } from '../../records/feedback.ts'
import type { Revision } from '../../records/proposal-revision.ts'
import { inOrder } from '../proposals/proposal-sections.ts'
import { sentenceCase } from '../text/number-words.ts'

const stateWords = {
  waiting: 'Not answered yet',
  acted: 'Acted on',
  discuss: 'To be discussed',
  declined: 'Declined, with a reason',
} as const satisfies Record<Feedback['state'], string>

/** "Acted on in revision 5": a revision that names it as its cause, or that it names as what acted on it. */
export function cameOfWords(feedback: Feedback, revisions: readonly Revision[]): string {
  const at = inOrder(revisions).findIndex(({ id, causeId }) => causeId === feedback.id || feedback.resolvedById === id)
  return at === -1 ? sentenceCase(stateWords[feedback.state]) : `Acted on in revision ${at + 1}`
}

/** Feedback that a revision was made for has its answer. Already answered otherwise, it stays as it was answered. */
export function answeredBy(feedback: Feedback, revisionId: string, today: string): Feedback {
  if (feedback.state !== 'waiting' && feedback.state !== 'discuss') return feedback
  return { ...feedback, state: 'acted', respondedOn: today, resolvedById: revisionId }
}
