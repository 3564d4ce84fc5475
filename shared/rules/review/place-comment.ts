// Where a comment stands today: on its sentence, on its part as a whole, or moved, when that cannot be said for certain any more.
import type { Feedback } from '../../records/feedback.ts'
import { type Span, spanOfQuote } from './find-quoted-passage.ts'
import { alignTexts, sentencesOf } from './text-alignment.ts'

export type Placed =
  /** On all of the part, or of the thing. */
  | { readonly kind: 'whole' }
  /** `span` in today's text, and the sentence or sentences around it. */
  | { readonly kind: 'here'; readonly span: Span; readonly sentence: Span }
  /** The passage is not there any more, or no longer the only one it could be. */
  | { readonly kind: 'moved' }

type Passage = Pick<Feedback, 'passage' | 'passageBefore' | 'passageAfter'>

const moved = { kind: 'moved' } as const

function sentenceAround(text: string, { start, end }: Span): Span {
  const touched = sentencesOf(text).filter((one) => one.start < end && start < one.end)
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end }
}

/**
 * A function that places comments of one part. `sent` is its text as it was read, stand-ins turned back; `today` its text now.
 * Null for either where there is none: its passages have moved.
 */
export function placesIn(sent: string | null, today: string | null): (feedback: Passage) => Placed {
  if (sent === null || today === null) return ({ passage }) => (passage === '' ? { kind: 'whole' } : moved)
  const carry = alignTexts(sent, today)
  return ({ passage: exact, passageBefore: prefix, passageAfter: suffix }) => {
    if (exact === '') return { kind: 'whole' }
    const span = spanOfQuote(sent, { exact, prefix, suffix })
    const now = span === null ? null : carry(span)
    return now === null ? moved : { kind: 'here', span: now, sentence: sentenceAround(today, now) }
  }
}
