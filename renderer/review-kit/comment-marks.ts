// Which passages of a part are commented on, and in which order the comments of a thing stand beside it.
import type { Anchor } from '../../shared/records/comment-anchor.ts'
import type { ReviewComment } from '../../shared/records/returned-review.ts'
import type { SharedPart } from '../../shared/records/shared-copy.ts'
import { type ReadBlocks, textOfBlocks } from '../../shared/rules/markdown/text-block.ts'
import { spanOfQuote } from '../../shared/rules/review/find-quoted-passage.ts'
import type { ReviewWork } from '../../shared/rules/sharing/reader-review-draft.ts'
import type { TextMark } from './marked-text.tsx'

const isIn = (anchor: Anchor, thingId: string | null, partId: string) =>
  anchor.thingId === thingId && anchor.partId === partId

function markOf(anchor: Anchor, text: string, tone: TextMark['tone']): TextMark[] {
  const span = anchor.quote === null ? null : spanOfQuote(text, anchor.quote)
  return span === null ? [] : [{ ...span, tone }]
}

/** The comment that is being changed is marked as one's own only. */
export function marksIn(
  work: ReviewWork,
  thingId: string | null,
  part: SharedPart,
  readBlocks: ReadBlocks,
): TextMark[] {
  const { draft } = work
  const here = work.comments.filter(({ anchor, id }) => isIn(anchor, thingId, part.id) && id !== draft?.id)
  const isDrafted = draft !== null && isIn(draft.anchor, thingId, part.id)
  if (here.length === 0 && !isDrafted) return []
  const text = textOfBlocks(readBlocks(part.text))
  return [
    ...here.flatMap(({ anchor }) => markOf(anchor, text, 'kept')),
    ...(isDrafted ? markOf(draft.anchor, text, 'own') : []),
  ]
}

/** The thing's comments from top to bottom: those on all of it first, then part by part, passage by passage. */
export function inReadingOrder(
  comments: readonly ReviewComment[],
  parts: readonly SharedPart[],
  readBlocks: ReadBlocks,
): ReviewComment[] {
  const place = ({ anchor }: ReviewComment): readonly [number, number] => {
    const part = parts.findIndex(({ id }) => id === anchor.partId)
    const text = parts[part]?.text
    const span =
      anchor.quote === null || text === undefined ? null : spanOfQuote(textOfBlocks(readBlocks(text)), anchor.quote)
    return [part, span?.start ?? -1]
  }
  return comments
    .map((comment) => ({ comment, at: place(comment) }))
    .sort((one, other) => one.at[0] - other.at[0] || one.at[1] - other.at[1])
    .map(({ comment }) => comment)
}
