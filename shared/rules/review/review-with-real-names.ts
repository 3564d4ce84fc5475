// A review as its receiver reads it: every stand-in turned back, each passage quoted from their own words.
import type { Quote } from '../../records/comment-anchor.ts'
import type { ReturnedReview, ReviewComment } from '../../records/returned-review.ts'
import type { SharedCopy, SharedPart } from '../../records/shared-copy.ts'
import { renderedText } from '../markdown/markdown-blocks.ts'
import { quoteAt, spanOfQuote } from './find-quoted-passage.ts'
import { type StandIn, type TurnedBack, turnBack } from './pseudonyms-to-names.ts'

type CopyParts = Pick<SharedCopy, 'since' | 'things'>

/** Every part of what was sent, by thing and part; `since` stands under no thing. */
export function partsOfCopy(copy: CopyParts): ReadonlyMap<string, SharedPart> {
  const since = copy.since.map((part) => [partKey(null, part.id), part] as const)
  const things = copy.things.flatMap(({ id, parts }) => parts.map((part) => [partKey(id, part.id), part] as const))
  return new Map([...since, ...things])
}
export const partKey = (thingId: string | null, partId: string): string => `${thingId ?? ''} ${partId}`

/** The parts of a copy as their owner wrote them, each turned back once. */
export function turnedParts(copy: CopyParts, standIns: readonly StandIn[]) {
  const parts = partsOfCopy(copy)
  const known = new Map<string, TurnedBack & { readonly sent: string }>()
  return (thingId: string | null, partId: string) => {
    const key = partKey(thingId, partId)
    const part = parts.get(key)
    if (part === undefined) return null
    const sent = renderedText(part.text)
    const turned = known.get(key) ?? { sent, ...turnBack(sent, standIns) }
    known.set(key, turned)
    return turned
  }
}
type PartAt = ReturnType<typeof turnedParts>

function turnedQuote({ anchor }: ReviewComment, partAt: PartAt, turn: (text: string) => string): Quote | null {
  const { thingId, partId, quote } = anchor
  if (quote === null || partId === null) return null
  const part = partAt(thingId, partId)
  const span = part === null ? null : spanOfQuote(part.sent, quote)
  if (part === null || span === null)
    return { exact: turn(quote.exact), prefix: turn(quote.prefix), suffix: turn(quote.suffix) }
  return quoteAt(part.text, part.span(span))
}

/** The review with its stand-ins turned back. Without a copy there are none to turn. */
export function turnedReview(
  review: ReturnedReview,
  share: { readonly copy: CopyParts; readonly standIns: readonly StandIn[] } | null,
): ReturnedReview {
  if (share === null || share.standIns.length === 0) return review
  const turn = (text: string) => turnBack(text, share.standIns).text
  const partAt = turnedParts(share.copy, share.standIns)
  const { read } = review
  return {
    ...review,
    answers: review.answers.map((one) => ({ ...one, text: turn(one.text) })),
    comments: review.comments.map((one) => ({
      ...one,
      text: turn(one.text),
      anchor: { ...one.anchor, quote: turnedQuote(one, partAt, turn) },
    })),
    verdicts: review.verdicts.map((one) => ({ ...one, words: turn(one.words) })),
    read: { ...read, stuckOn: turn(read.stuckOn), strengths: turn(read.strengths), nextStep: turn(read.nextStep) },
  }
}
