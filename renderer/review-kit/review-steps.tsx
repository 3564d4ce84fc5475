// What stands in the middle at each step but the things: who asks, since we last met, the questions, the reader's own read.
import type { ReturnedReview } from '../../shared/records/returned-review.ts'
import { withAnswer, withRead } from '../../shared/rules/sharing/reader-review-draft.ts'
import { askSentence, formatLine } from '../../shared/rules/sharing/review-request-words.ts'
import { dayWords } from '../../shared/rules/time/day-words.ts'
import { AskedCriteria } from './asked-criteria.tsx'
import { CommentColumn } from './comment-column.tsx'
import { KitField } from './kit-field.tsx'
import { KitRadioGroup } from './kit-radio-group.tsx'
import { MarkedText } from './marked-text.tsx'
import { PartSection } from './part-section.tsx'
import { fitWords, senderName } from './review-labels.ts'
import first from './review-overview-sections.module.css'
import { MovedSince, OpenActions, QuestionsAhead, WhereTheyStand } from './review-overview-sections.tsx'
import styles from './review-steps.module.css'
import { sentDay } from './sent-day.ts'
import type { Review } from './use-review.ts'

/** `line` is of Cairn's own words and stands before the text. */
function Told({ heading, line = '', text }: { heading: string; line?: string; text: string }) {
  return line === '' && text.trim() === '' ? null : (
    <section className={styles.told}>
      <h3>{heading}</h3>
      {line === '' ? null : <p className={first.line}>{line}</p>}
      <MarkedText thingId={null} partId="" text={text} marks={[]} />
    </section>
  )
}

/** Who asks for what, and all that a reader needs in one view. On paper the questions stand below with their answers. */
export function WhoStep({ review, onPaper = false }: { review: Review; onPaper?: boolean }) {
  const { copy } = review
  const { help, session } = copy
  const sent = sentDay(copy)
  return (
    <>
      <p className={styles.label}>Review request of {dayWords(sent, '')}</p>
      <h2 className={styles.title}>{askSentence(copy)}</h2>
      <div className={first.view}>
        <div>
          <Told heading="Kind of help" text={help} />
          {session === null ? null : (
            <>
              <Told
                heading={`What we meet for on ${dayWords(session.day, sent)}`}
                line={formatLine(copy)}
                text={session.goal}
              />
              <Told heading={`The problem as ${senderName(copy)} sees it`} text={session.problem} />
            </>
          )}
          {onPaper ? null : <QuestionsAhead review={review} />}
        </div>
        <div>
          <WhereTheyStand review={review} />
          <MovedSince review={review} />
          <OpenActions review={review} />
        </div>
      </div>
    </>
  )
}

export function SinceStep({ review }: { review: Review }) {
  const { since } = review.copy
  return (
    <div className={styles.beside}>
      <div>
        <h2 className={styles.title}>Since we last met</h2>
        {since.map((part) => (
          <PartSection key={part.id} review={review} thingId={null} part={part} hasHeading={false} />
        ))}
      </div>
      <CommentColumn review={review} thingId={null} parts={since} whole="Comment on all of it" />
    </div>
  )
}

export function QuestionsStep({ review: { copy, work, tell } }: { review: Review }) {
  return (
    <>
      <h2 className={styles.title}>What {senderName(copy)} asks you</h2>
      <ol className={styles.questions}>
        {copy.questions.map(({ id, text }, at) => (
          <li key={id}>
            <div className={styles.question}>
              <span className={styles.number}>{at + 1}</span>
              <MarkedText thingId={null} partId="" text={text} marks={[]} />
            </div>
            <KitField
              label={`Your answer to question ${at + 1}`}
              value={work.answers[id] ?? ''}
              onChange={(answer) => tell((one, moment) => withAnswer(one, id, answer, moment))}
            />
          </li>
        ))}
      </ol>
    </>
  )
}

export function AskedStep({ review }: { review: Review }) {
  return (
    <>
      <h2 className={styles.title}>Criteria you are asked about</h2>
      <AskedCriteria review={review} thingId={null} />
    </>
  )
}

const fits = Object.entries(fitWords) as [NonNullable<ReturnedReview['read']['fit']>, string][]

/** What is the reader's alone: a note that stays, and the name they give. */
function OwnFields({ review: { work, tell } }: { review: Review }) {
  return (
    <>
      <KitField
        label="A note for yourself"
        hint="It stays in this browser and is not in any file."
        value={work.privateNote}
        onChange={(privateNote) => tell((one) => ({ ...one, privateNote }))}
      />
      <KitField
        label="Your name, as shown in the file"
        single
        most={500}
        value={work.name}
        onChange={(own) => tell((one) => ({ ...one, name: own, unsaved: true }))}
      />
    </>
  )
}

export function ReadStep({ review }: { review: Review }) {
  const { copy, work, tell } = review
  const name = senderName(copy)
  const read = (more: Partial<ReturnedReview['read']>) => tell((one, moment) => withRead(one, more, moment))
  return (
    <>
      <h2 className={styles.title}>Your own read</h2>
      <p className={styles.lead}>Apart from what {name} wrote. All fields are optional.</p>
      <div className={styles.fields}>
        <KitField
          label={`What is ${name} really stuck on?`}
          value={work.read.stuckOn}
          onChange={(stuckOn) => read({ stuckOn })}
        />
        <KitField
          label="What is strong already?"
          value={work.read.strengths}
          onChange={(strengths) => read({ strengths })}
        />
        <KitField label="One next step" value={work.read.nextStep} onChange={(nextStep) => read({ nextStep })} />
        <KitRadioGroup
          legend="Is this mentoring working well for you?"
          value={work.read.fit}
          options={fits}
          onChange={(fit) => read({ fit })}
        />
        {copy.things.length === 0 ? null : <AskedCriteria review={review} thingId={null} />}
        <OwnFields review={review} />
      </div>
    </>
  )
}
