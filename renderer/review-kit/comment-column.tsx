// The comments of one thing beside its text, from top to bottom, and the one that is being written among them.
import type { ReviewComment } from '../../shared/records/returned-review.ts'
import type { SharedPart } from '../../shared/records/shared-copy.ts'
import { commentsOn } from '../../shared/rules/sharing/reader-review-draft.ts'
import { useReadBlocks } from './block-parser-context.ts'
import styles from './comment-column.module.css'
import { CommentForm } from './comment-form.tsx'
import { inReadingOrder } from './comment-marks.ts'
import { KitButton } from './kit-button.tsx'
import { commentKindWords } from './review-labels.ts'
import type { Review } from './use-review.ts'

const shortened = (text: string) => (text.length <= 90 ? text : `${text.slice(0, 89)}…`)

/** "On “none of them owns the delay”", "On all of “Context”": so that a comment reads without its line. */
export function aboutWords({ anchor }: ReviewComment, parts: readonly SharedPart[]): string {
  const heading = parts.find(({ id }) => id === anchor.partId)?.heading
  if (anchor.quote !== null) return `On “${shortened(anchor.quote.exact)}”`
  return heading === undefined ? 'On all of it' : `On all of “${heading}”`
}

interface KeptCommentProps {
  comment: ReviewComment
  parts: readonly SharedPart[]
  onChange: () => void
}

function KeptComment({ comment, parts, onChange }: KeptCommentProps) {
  return (
    <article className={styles.comment}>
      <h3 className={styles.kind}>{commentKindWords[comment.kind]}</h3>
      <p className={styles.words}>{comment.text}</p>
      <p className={styles.foot}>
        <span>{aboutWords(comment, parts)}</span>
        <KitButton look="text" small onClick={onChange}>
          Change
        </KitButton>
      </p>
    </article>
  )
}

interface CommentColumnProps {
  review: Review
  thingId: string | null
  parts: readonly SharedPart[]
  /** What a comment on all of it is called. */
  whole: string
}

export function CommentColumn({ review: { work, tell, begin }, thingId, parts, whole }: CommentColumnProps) {
  const comments = inReadingOrder(commentsOn(work, thingId), parts, useReadBlocks())
  const { draft } = work
  const isHere = draft !== null && draft.anchor.thingId === thingId
  return (
    <aside className={styles.column} aria-label="Comments">
      {comments.map((comment) =>
        isHere && draft.id === comment.id ? (
          <CommentForm key={comment.id} draft={draft} parts={parts} tell={tell} />
        ) : (
          <KeptComment
            key={comment.id}
            comment={comment}
            parts={parts}
            onChange={() => begin(comment.anchor, comment)}
          />
        ),
      )}
      {isHere && draft.id === null ? <CommentForm key="new" draft={draft} parts={parts} tell={tell} /> : null}
      {isHere ? null : (
        <div className={styles.invite}>
          <KitButton look="text" small onClick={() => begin({ thingId, partId: null, quote: null })}>
            {whole}
          </KitButton>
          <p className={styles.byKeys}>Select words to comment on them, or press c.</p>
          <p className={styles.byTouch}>Tap a sentence to comment on it.</p>
        </div>
      )}
    </aside>
  )
}
