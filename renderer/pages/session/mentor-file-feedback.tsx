// What else mentors said in their files on requests for this session: answers to questions that are no longer asked here, their own
// read, criteria they judged, and comments on their sentences.
import { Link } from 'wouter'
import type { Session } from '../../../shared/records/session.ts'
import { withNamesInWords } from '../../../shared/rules/records/named-records.ts'
import { verdictWords } from '../../../shared/rules/review/feedback-messages.ts'
import {
  type FileAnswer,
  placeOfAnswer,
  type ReadPlace,
  readPlaces,
  sayerOf,
} from '../../../shared/rules/sessions/answers-from-files.ts'
import { fitWords } from '../../../shared/rules/sessions/session-words.ts'
import type { ReviewView } from '../../storage/review/read-reviews.ts'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Code, Read, Small } from '../../ui/typography.tsx'
import { SaidComment } from '../review-comment-card.tsx'
import styles from './from-files.module.css'
import { MentorFilePassage } from './mentor-file-passage.tsx'
import type { SessionEditing } from './use-session-editing.ts'

const readWords = {
  stuckOn: 'What you are really stuck on',
  strengths: 'What is strong already',
  nextStep: 'One next step',
} as const satisfies Record<ReadPlace, string>

interface OfReview {
  editing: SessionEditing
  view: ReviewView
}

const isRead = ({ review }: ReviewView) =>
  review.fit !== null || readPlaces.some((place) => review[place].trim() !== '')

function TheirRead({ editing, view }: OfReview) {
  const { review } = view
  const { live, isClosed } = editing
  const use = (words: string, made: Partial<Session>) =>
    void editing.change(words, (session) => ({ ...session, ...made }))
  const canUse = (place: ReadPlace) => place === 'stuckOn' && !isClosed && live.theirRead.trim() === ''
  return (
    <>
      {readPlaces
        .filter((place) => review[place].trim() !== '')
        .map((place) => (
          <div key={place}>
            <h3 className={styles.label}>{readWords[place]}</h3>
            <MentorFilePassage editing={editing} came={view} text={review[place]} placeId={place}>
              {canUse(place) ? (
                <TextButton onClick={() => use('Used a read from a file', { theirRead: review.stuckOn })}>
                  Use as their read
                </TextButton>
              ) : null}
            </MentorFilePassage>
          </div>
        ))}
      {review.fit === null ? null : (
        <p>
          Working well for them? {fitWords[review.fit]}{' '}
          <Small as="span" quiet>
            from their file
          </Small>{' '}
          {isClosed || live.fitTheirs === review.fit ? null : (
            <TextButton onClick={() => use('Used a view from a file', { fitTheirs: review.fit })}>
              Use as their view
            </TextButton>
          )}
        </p>
      )}
    </>
  )
}

/** On the roadmap they count already, since the file came in. */
function Verdicts({ view: { review, known } }: Pick<OfReview, 'view'>) {
  if (review.verdicts.length === 0) return null
  return (
    <>
      <h3 className={styles.label}>Criteria they judged</h3>
      <ul className={styles.criteria}>
        {review.verdicts.map(({ roadmapId, criterionId, verdict, words, assessmentId }) => (
          <li key={`${roadmapId} ${criterionId}`}>
            <Link href={`/roadmap/matrix/now/${criterionId}`}>
              <Code>{criterionId}</Code>
            </Link>{' '}
            {verdictWords[verdict]}
            {assessmentId === null ? '' : ', on the roadmap as from their file'}
            <Small quiet>{known?.copy.asked.find((one) => one.criterionId === criterionId)?.statement ?? ''}</Small>
            {words.trim() === '' ? null : <Read>“{words}”</Read>}
          </li>
        ))}
      </ul>
    </>
  )
}

const actionWords = { accepted: 'Accepted', done: 'Done' } as const

function Actions({ view: { review, known } }: Pick<OfReview, 'view'>) {
  if (review.actions.length === 0) return null
  const textOf = (id: string) => known?.copy.standing.actions.find((one) => one.id === id)?.text ?? 'An action'
  return (
    <>
      <h3 className={styles.label}>Their actions</h3>
      <ul className={styles.criteria}>
        {review.actions.map(({ actionId, state }) => (
          <li key={actionId}>
            {actionWords[state]}: {withNamesInWords(textOf(actionId))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Comments({ editing, view, next }: OfReview & { next: Session | null }) {
  const { comments, review, person, known } = view
  if (comments.length === 0) return null
  const out = new Set(review.comments.filter(({ isIn }) => !isIn).map(({ feedbackId }) => feedbackId))
  const parts = [...(known?.copy.since ?? []), ...(known?.copy.things ?? []).flatMap((thing) => thing.parts)]
  return (
    <>
      <h3 className={styles.label}>Comments</h3>
      <ul>
        {comments.map((comment) => (
          <SaidComment
            key={comment.feedback.id}
            comment={comment}
            person={person}
            next={editing.isClosed ? next : editing.live}
            isOut={out.has(comment.feedback.id)}
            whole={parts.find(({ id }) => id === comment.feedback.aboutField)?.heading ?? 'it'}
          />
        ))}
      </ul>
    </>
  )
}

interface FromTheirFilesProps {
  editing: SessionEditing
  views: readonly ReviewView[]
  others: readonly FileAnswer[]
  /** The next planned session with the same person. */
  next: Session | null
}

function Others({ editing, others }: Pick<FromTheirFilesProps, 'editing' | 'others'>) {
  return others.map((answer) => (
    <div key={`${answer.review.id} ${answer.questionId}`}>
      <h3 className={styles.label}>{answer.question || 'A question from a request that is not here'}</h3>
      <Small quiet>Not among the questions of this session.</Small>
      <MentorFilePassage
        editing={editing}
        came={answer}
        text={answer.text}
        placeId={placeOfAnswer(answer.questionId)}
      />
    </div>
  ))
}

const told = ({ review, comments }: ReviewView) => review.verdicts.length + review.actions.length + comments.length

export function MentorFileFeedback({ editing, views, others, next }: FromTheirFilesProps) {
  const shown = views.filter((view) => isRead(view) || told(view) > 0)
  return (
    <>
      {others.length === 0 ? null : (
        <section className={styles.section}>
          <SectionHead note="from their files">Other answers</SectionHead>
          <Others editing={editing} others={others} />
        </section>
      )}
      {shown.map((view) => (
        <section key={view.review.id} className={styles.section}>
          <SectionHead note={<Link href={`/reviews/in/${view.review.id}`}>from their file</Link>}>
            What {sayerOf(view)} sent
          </SectionHead>
          <TheirRead editing={editing} view={view} />
          <Verdicts view={view} />
          <Actions view={view} />
          <Comments editing={editing} view={view} next={next} />
        </section>
      ))}
    </>
  )
}
