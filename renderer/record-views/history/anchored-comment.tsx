// A comment that came in a file, beside the sentence it is about as that reads today; where it has moved, what it quoted.
import type { ReactNode } from 'react'
import { answerWords, sortWords } from '../../../shared/rules/growth/apply-feedback-changes.ts'
import type { PlacedComment } from '../../../shared/rules/review/placed-comments.ts'
import { ByOther, Small } from '../../ui/typography.tsx'
import styles from './anchored-comment.module.css'

interface CommentBesideProps {
  comment: PlacedComment
  /** Who said it; left out where a page is about one reader. */
  by?: string
  day: string
  /** The newest file of its review no longer has it. */
  isOut?: boolean
  /** What is named where no passage was chosen: the part, or the thing. */
  whole: string
  children?: ReactNode
  /** Under both, across the whole width. */
  below?: ReactNode
}

function Sentence({ comment: { feedback, text, placed }, whole }: Pick<CommentBesideProps, 'comment' | 'whole'>) {
  if (placed.kind === 'whole') return <Small quiet>On all of {whole}</Small>
  if (placed.kind === 'moved')
    return (
      <div>
        <Small quiet>The passage has moved or was changed. It read:</Small>
        <p className={`${styles.sentence} ${styles.gone}`}>{feedback.passage}</p>
      </div>
    )
  const { span, sentence } = placed
  return (
    <p className={styles.sentence}>
      {text.slice(sentence.start, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end, sentence.end)}
    </p>
  )
}

export function AnchoredComment({ comment, by, day, isOut = false, whole, children, below }: CommentBesideProps) {
  const { sort, verbatim, state } = comment.feedback
  return (
    <li className={styles.row}>
      <Sentence comment={comment} whole={whole} />
      <div className={styles.comment}>
        <p className={styles.kind}>
          <ByOther as="span">{sort === null ? 'A word' : sortWords[sort]}</ByOther>
        </p>
        <p className={styles.words}>{verbatim}</p>
        <Small as="div" quiet className={styles.under}>
          <span>
            {[by, day, answerWords[state], isOut ? 'no longer in their newest file' : undefined]
              .filter((words) => words !== undefined)
              .join(', ')}
          </span>
        </Small>
        {children}
      </div>
      {below === undefined || below === null ? null : <div className={styles.below}>{below}</div>}
    </li>
  )
}
