// One review that came back: the answers under their questions, each comment beside its sentence, the criteria judged, the reader's own read.
import { Link, useParams } from 'wouter'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Review } from '../../../shared/records/review.ts'
import { fitWords, reviewSentence, verdictWords } from '../../../shared/rules/review/feedback-messages.ts'
import { firstName, fitWords as fitOfBoth } from '../../../shared/rules/sessions/session-words.ts'
import { longDay } from '../../../shared/rules/time/day-words.ts'
import { usePageTitle } from '../../state/page-title.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type OnEarlierLadder, readOnEarlierLadders } from '../../storage/review/place-verdicts.ts'
import { type ReviewView, readReviewView } from '../../storage/review/read-reviews.ts'
import { readNextWith } from '../../storage/sessions/add-record-to-agenda.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Code, Read, Small } from '../../ui/typography.tsx'
import { ReviewTabs } from '../review-tabs.tsx'
import { CommentedThings } from './comments-by-item.tsx'
import { ResponsePanel } from './response-panel.tsx'
import styles from './returned.module.css'

function Answers({ view: { review, known } }: { view: ReviewView }) {
  if (review.answers.length === 0) return null
  const asked = known?.copy.questions ?? []
  // In the order in which they were asked; one whose question is not here comes last.
  const place = (id: string) => (asked.findIndex((one) => one.id === id) + asked.length) % (asked.length + 1)
  const inOrder = review.answers.toSorted((one, other) => place(one.questionId) - place(other.questionId))
  return (
    <section className={styles.thing}>
      <SectionHead>Their answers</SectionHead>
      <dl className={styles.answers}>
        {inOrder.map(({ questionId, text }) => (
          <div key={questionId}>
            <dt>{asked.find(({ id }) => id === questionId)?.text ?? 'A question from a request that is not here'}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const becameWords = {
  same: 'it still asks for the same, but this was left there',
  reworded: 'the criterion was reworded since',
  gone: 'the criterion was removed since',
} as const satisfies Record<OnEarlierLadder['became'], string>

/** Where a verdict counts by now. */
function standsWords(assessmentId: string | null, earlier: OnEarlierLadder | undefined): string {
  if (assessmentId === null) return ''
  if (earlier === undefined) return ', on the roadmap as from their file'
  return `, kept with version ${earlier.version} of the ladder: ${becameWords[earlier.became]}`
}

function CriterionCode({ id, isGone }: { id: CriterionId; isGone: boolean }) {
  if (isGone) return <Code>{id}</Code>
  return (
    <Link href={`/roadmap/matrix/now/${id}`}>
      <Code>{id}</Code>
    </Link>
  )
}

function Verdicts({ view: { review, known } }: { view: ReviewView }) {
  const ids = review.verdicts.flatMap(({ assessmentId }) => assessmentId ?? [])
  const earlier = useView((database) => readOnEarlierLadders(database, ids), [ids.join()])
  if (review.verdicts.length === 0 || earlier === undefined) return null
  return (
    <section>
      <SectionHead>Criteria they judged</SectionHead>
      {review.verdicts.map(({ roadmapId, criterionId, verdict, words, assessmentId }) => {
        const asked = known?.copy.asked.find((one) => one.criterionId === criterionId && one.roadmapId === roadmapId)
        const onEarlier = earlier.get(assessmentId ?? '')
        return (
          <div key={`${roadmapId} ${criterionId}`} className={styles.verdict}>
            <p>
              <CriterionCode id={criterionId} isGone={onEarlier?.became === 'gone'} /> {verdictWords[verdict]}
              {standsWords(assessmentId, onEarlier)}
            </p>
            {asked === undefined ? null : <Small quiet>{asked.statement}</Small>}
            {words.trim() === '' ? null : <Read>“{words}”</Read>}
          </div>
        )
      })}
    </section>
  )
}

const isOwnRead = ({ stuckOn, strengths, nextStep, fit }: Review) =>
  fit !== null || [stuckOn, strengths, nextStep].some((text) => text.trim() !== '')

function OwnRead({ review }: { review: Review }) {
  if (!isOwnRead(review)) return null
  const words = (text: string) => (text.trim() === '' ? null : <Read>{text}</Read>)
  return (
    <section>
      <SectionHead>Their own read</SectionHead>
      <FactList
        facts={[
          { term: 'Stuck on', words: words(review.stuckOn) },
          { term: 'Strengths', words: words(review.strengths) },
          { term: 'Next step', words: words(review.nextStep) },
          { term: 'Working well?', words: review.fit === null ? null : fitOfBoth[review.fit] },
        ]}
      />
    </section>
  )
}

function Body({ view, name }: { view: ReviewView; name: string }) {
  const { clock } = useCairn()
  const today = clock.today()
  const { review, person } = view
  const next = useView((database) => readNextWith(database, review.personId, today), [review.personId, today]) ?? null
  return (
    <TwoColumns
      sideLabel="Their read, and what to send back"
      side={
        <div className={styles.side}>
          <OwnRead review={review} />
          <Verdicts view={view} />
          <ResponsePanel view={view} name={name} />
        </div>
      }
    >
      {review.fits === 'agrees' ? null : <ErrorNote>{fitWords[review.fits]}</ErrorNote>}
      <Answers view={view} />
      <CommentedThings view={view} person={person} next={next} />
    </TwoColumns>
  )
}

const nameOf = ({ review, person }: ReviewView) => (person === null ? review.name || 'Someone' : firstName(person))

export function Page() {
  const { id = '' } = useParams<{ id: string }>()
  const { clock } = useCairn()
  const view = useView((database) => readReviewView(database, id), [id])
  usePageTitle(view == null ? undefined : `Feedback from ${nameOf(view)}`)
  if (view === undefined) return null
  if (view === null || view.review.trashedAt !== null)
    return (
      <PageHead
        crumbs={['Reviews', 'Feedback received']}
        answer="This review does not exist."
        tools={<ReviewTabs at="/reviews/in" />}
      />
    )
  const { review, comments } = view
  const name = nameOf(view)
  const waiting = comments.filter(({ feedback }) => feedback.state === 'waiting').length
  return (
    <>
      <PageHead
        crumbs={[
          'Reviews',
          <Link key="in" href="/reviews/in">
            Feedback received
          </Link>,
          longDay(review.day, clock.today()),
        ]}
        answer={reviewSentence(name, review, waiting)}
        tools={<ReviewTabs at="/reviews/in" />}
      />
      <Body view={view} name={name} />
    </>
  )
}
