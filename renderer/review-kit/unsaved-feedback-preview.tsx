// Everything that will be in the feedback file, in words, before it is saved; and what will not.
import type { ReviewVerdict } from '../../shared/records/returned-review.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import { commentsOn, type ReviewWork, verdictOn } from '../../shared/rules/sharing/reader-review-draft.ts'
import { fullDay } from '../../shared/rules/time/day-words.ts'
import { useReadBlocks } from './block-parser-context.ts'
import { aboutWords } from './comment-column.tsx'
import { inReadingOrder } from './comment-marks.ts'
import { commentKindWords, fitWords, verdictWords } from './review-labels.ts'
import { sentDay } from './sent-day.ts'
import styles from './unsaved-feedback-preview.module.css'

interface SaidProps {
  copy: SharedCopy
  work: ReviewWork
}

interface AskedProps extends SaidProps {
  /** What was asked and is not answered yet stands there too, as on paper. */
  all?: boolean
}

export function SaidAnswers({ copy, work, all = false }: AskedProps) {
  const shown = copy.questions.filter(({ id }) => all || (work.answers[id] ?? '').trim() !== '')
  return shown.length === 0 ? null : (
    <section className={styles.said}>
      <h3>{all ? 'Questions' : 'Answers'}</h3>
      {shown.map(({ id, text }) => (
        <div key={id}>
          <p className={all ? styles.asked : styles.quiet}>{text}</p>
          <p className={styles.words}>{work.answers[id]}</p>
        </div>
      ))}
    </section>
  )
}

function SaidComments({ copy, work }: SaidProps) {
  const readBlocks = useReadBlocks()
  const things = [{ id: null, title: 'Since we last met', parts: copy.since }, ...copy.things]
  return things.map(({ id, title, parts }) => {
    const comments = inReadingOrder(commentsOn(work, id), parts, readBlocks)
    return comments.length === 0 ? null : (
      <section key={id} className={styles.said}>
        <h3>{title}</h3>
        {comments.map((comment) => (
          <div key={comment.id}>
            <p className={styles.quiet}>
              {commentKindWords[comment.kind]}. {aboutWords(comment, parts)}
            </p>
            <p className={styles.words}>{comment.text}</p>
          </div>
        ))}
      </section>
    )
  })
}

const wordsOfVerdict = ({ verdict, words }: ReviewVerdict): string =>
  words.trim() === '' ? verdictWords[verdict] : `${verdictWords[verdict]}. ${words}`

export function SaidVerdicts({ copy, work, all = false }: AskedProps) {
  const shown = copy.asked
    .map((asked) => ({ asked, said: verdictOn(work, asked) }))
    .filter(({ said }) => all || said !== undefined)
  return shown.length === 0 ? null : (
    <section className={styles.said}>
      <h3>Criteria</h3>
      {shown.map(({ asked, said }) => (
        <div key={`${asked.roadmapId}/${asked.criterionId}`}>
          <p className={styles.quiet}>{asked.statement}</p>
          {said === undefined ? null : <p className={styles.words}>{wordsOfVerdict(said)}</p>}
        </div>
      ))}
    </section>
  )
}

export function SaidRead({ work: { read } }: { work: ReviewWork }) {
  const rows = [
    ['Really stuck on', read.stuckOn],
    ['Strong already', read.strengths],
    ['One next step', read.nextStep],
    ['Working well for you', read.fit === null ? '' : fitWords[read.fit]],
  ].filter(([, text = '']) => text.trim() !== '')
  return rows.length === 0 ? null : (
    <section className={styles.said}>
      <h3>Your own read</h3>
      {rows.map(([name, text]) => (
        <div key={name}>
          <p className={styles.quiet}>{name}</p>
          <p className={styles.words}>{text}</p>
        </div>
      ))}
    </section>
  )
}

const stateWords = { accepted: 'You will do it', done: 'Done' } as const

function SaidActions({ copy, work }: SaidProps) {
  const shown = copy.standing.actions.flatMap(({ id, text }) => {
    const state = work.actions?.[id]
    return state === undefined ? [] : [{ id, text, state }]
  })
  return shown.length === 0 ? null : (
    <section className={styles.said}>
      <h3>Actions</h3>
      {shown.map(({ id, text, state }) => (
        <div key={id}>
          <p className={styles.quiet}>{text}</p>
          <p className={styles.words}>{stateWords[state]}</p>
        </div>
      ))}
    </section>
  )
}

export function FilePreview({ copy, work }: SaidProps) {
  return (
    <>
      <p>
        From {work.name.trim() || 'someone without a name'}, about the review request of {fullDay(sentDay(copy))}.
      </p>
      <SaidAnswers copy={copy} work={work} />
      <SaidComments copy={copy} work={work} />
      <SaidVerdicts copy={copy} work={work} />
      <SaidActions copy={copy} work={work} />
      <SaidRead work={work} />
      {work.privateNote.trim() === '' ? null : <p>Your note for yourself is not in it.</p>}
      {work.draft !== null && work.draft.text.trim() !== '' ? (
        <p>The comment you are writing is not in it yet: save it first.</p>
      ) : null}
    </>
  )
}
