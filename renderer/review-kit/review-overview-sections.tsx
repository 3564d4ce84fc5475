// What a reader needs before anything else: where the sender stands, the questions, what moved since last time, and what is open.
import type { ActionInShare } from '../../shared/records/shared-sender-progress.ts'
import { statusInText } from '../../shared/rules/evidence/criterion-status-words.ts'
import { withAction } from '../../shared/rules/sharing/reader-review-draft.ts'
import { levelWords } from '../../shared/rules/sharing/review-request-words.ts'
import { dayWords } from '../../shared/rules/time/day-words.ts'
import { KitButton } from './kit-button.tsx'
import { KitRadioGroup } from './kit-radio-group.tsx'
import { MarkedText } from './marked-text.tsx'
import { senderName } from './review-labels.ts'
import styles from './review-overview-sections.module.css'
import { sentDay } from './sent-day.ts'
import type { Review } from './use-review.ts'

export function WhereTheyStand({ review: { copy } }: { review: Review }) {
  const { standing } = copy
  const words = levelWords(standing)
  if (words === '' && standing.towards.trim() === '') return null
  return (
    <section className={styles.part}>
      <h3>{senderName(copy)}’s level and goal</h3>
      {words === '' ? null : <p className={styles.line}>{words}</p>}
      <MarkedText thingId={null} partId="" text={standing.towards} marks={[]} />
    </section>
  )
}

export function QuestionsAhead({ review: { copy, go } }: { review: Review }) {
  if (copy.questions.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>What {senderName(copy)} asks you</h3>
      <ol className={styles.list}>
        {copy.questions.map(({ id, text }, at) => (
          <li key={id}>
            <span className={styles.number}>{at + 1}</span>
            <MarkedText thingId={null} partId="" text={text} marks={[]} />
          </li>
        ))}
      </ol>
      <KitButton look="text" onClick={() => go('questions')}>
        {copy.questions.length === 1 ? 'Answer it' : 'Answer them'}
      </KitButton>
    </section>
  )
}

export function MovedSince({ review: { copy } }: { review: Review }) {
  const { moved } = copy.standing
  if (moved.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>Criteria that changed since you last met</h3>
      <ul className={styles.list}>
        {moved.map(({ criterionId, statement, place, from, to }) => (
          <li key={criterionId}>
            <div>
              <p className={styles.line}>{statement}</p>
              <p className={styles.quiet}>
                {[criterionId, place].filter((one) => one !== '').join(', ')}: from {statusInText[from]} to{' '}
                {statusInText[to]}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const answers = [
  ['open', 'Still open'],
  ['accepted', 'I will do it'],
  ['done', 'Done'],
] as const

function OwnAction({ review: { copy, work, tell }, action }: { review: Review; action: ActionInShare }) {
  return (
    <li>
      <div>
        <MarkedText thingId={null} partId="" text={action.text} marks={[]} />
        <p className={styles.quiet}>Yours{dueWords(action, sentDay(copy))}</p>
        <KitRadioGroup
          legend={`Your answer on: ${action.text}`}
          quiet
          look="words"
          value={work.actions?.[action.id] ?? 'open'}
          options={answers}
          onChange={(state) =>
            tell((one, moment) => withAction(one, action.id, state === 'open' ? null : state, moment))
          }
        />
      </div>
    </li>
  )
}

const dueWords = ({ due }: ActionInShare, sent: string) => (due === null ? '' : `, due ${dayWords(due, sent)}`)

export function OpenActions({ review }: { review: Review }) {
  const { copy } = review
  const { actions } = copy.standing
  if (actions.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>Open actions</h3>
      <ul className={styles.list}>
        {actions
          .filter(({ isReaders }) => isReaders)
          .map((action) => (
            <OwnAction key={action.id} review={review} action={action} />
          ))}
        {actions
          .filter(({ isReaders }) => !isReaders)
          .map((action) => (
            <li key={action.id}>
              <div>
                <MarkedText thingId={null} partId="" text={action.text} marks={[]} />
                <p className={styles.quiet}>
                  {senderName(copy)}’s{dueWords(action, sentDay(copy))}
                </p>
              </div>
            </li>
          ))}
      </ul>
    </section>
  )
}
