// A topic as it is read: the pattern with its limits, the visits so far, and the next one.
import type { Learning } from '../../../shared/records/learning.ts'
import { comesBackOn, letGo, takenUp, visitsByDay } from '../../../shared/rules/growth/learning-review.ts'
import { sourceWords, understandingWords } from '../../../shared/rules/growth/learning-words.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { aroundFacts } from '../../record-views/journal/common-facts.tsx'
import { Written } from '../../record-views/writing/markdown-text.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Why } from '../../ui/typography.tsx'
import type { ShownRecord } from '../record-frame.tsx'
import { RecordLink } from '../record-link.tsx'
import { useRecordChanging } from '../use-save-with-undo.ts'
import styles from './learning.module.css'
import { VisitForm } from './learning-review-form.tsx'

interface TextProps {
  head: string
  text: string
  gap: string
  edit: () => void
}

function Text({ head, text, gap, edit }: TextProps) {
  return (
    <section>
      <SectionHead>{head}</SectionHead>
      {text.trim() === '' ? (
        <GapNote action={<TextButton onClick={edit}>Write it</TextButton>}>{gap}</GapNote>
      ) : (
        <Written className={styles.text} text={text} />
      )}
    </section>
  )
}

function Pattern({ record, edit }: Pick<ShownRecord<Learning>, 'record' | 'edit'>) {
  return (
    <>
      <Text
        head="The pattern"
        text={record.pattern}
        gap="Nothing written yet. One sentence that would have helped you a month ago is enough."
        edit={edit}
      />
      <div className={styles.pair}>
        <Text head="Where it holds" text={record.holds} gap="Not written yet." edit={edit} />
        <Text head="Where it breaks" text={record.breaks} gap="Not written yet." edit={edit} />
      </div>
      {record.why.trim() === '' ? null : (
        <section>
          <SectionHead>Why it matters here</SectionHead>
          <Written className={styles.text} text={record.why} />
        </section>
      )}
      {record.explanation.trim() === '' ? null : (
        <section>
          <SectionHead note="without looking it up">In your own words</SectionHead>
          <Written className={styles.text} text={record.explanation} />
        </section>
      )}
    </>
  )
}

function Visits({ record, today }: { record: Learning; today: string }) {
  const visits = visitsByDay(record.visits).reverse()
  if (visits.length === 0) return null
  return (
    <section>
      <SectionHead>{counted(visits.length, 'review')}</SectionHead>
      <ol className={styles.visits}>
        {visits.map(({ id, on, understanding, note }) => (
          <li key={id}>
            <time dateTime={on}>{dayWords(on, today)}</time>
            <span>{understandingWords[understanding]}</span>
            {note.trim() === '' ? null : <p>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Again({ record }: { record: Learning }) {
  const change = useRecordChanging()
  if (record.state === 'let-go')
    return (
      <GapNote
        action={<TextButton onClick={() => void change('Reopened a topic', takenUp(record))}>Reopen</TextButton>}
      >
        Dropped. It is kept, but it is no longer due for review.
      </GapNote>
    )
  return (
    <section>
      <SectionHead
        action={
          record.state === 'explained' ? null : (
            <TextButton onClick={() => void change('Dropped a topic', letGo(record))}>Drop it</TextButton>
          )
        }
      >
        Review again
      </SectionHead>
      <Why className={styles.how}>
        {comesBackOn(record) === null
          ? 'It is no longer due for review. Review it again to check whether you still know it.'
          : 'Explain it to yourself first, then check. The interval grows after each review; forgotten topics are due sooner.'}
      </Why>
      <VisitForm record={record} />
    </section>
  )
}

function Around({ record, links, roadmap, people }: ShownRecord<Learning>) {
  const from = record.aboutId ?? record.sessionId
  return (
    <section>
      <SectionHead>Related</SectionHead>
      <FactList
        facts={[
          { term: 'Came from', words: record.source === null ? null : sourceWords[record.source] },
          { term: 'Out of', words: from === null ? null : <RecordLink id={from} /> },
          ...aroundFacts({ record, links, roadmap, people }),
        ]}
      />
    </section>
  )
}

export function LearningView(props: ShownRecord<Learning>) {
  const { record, edit } = props
  const { clock } = useCairn()
  const today = clock.today()
  const side = (
    <>
      <Visits record={record} today={today} />
      <Around {...props} />
    </>
  )
  return (
    <TwoColumns side={side} sideLabel="Reviews and details">
      <div className={styles.sections}>
        <Pattern record={record} edit={edit} />
        {record.trashedAt === null ? <Again record={record} /> : null}
      </div>
    </TwoColumns>
  )
}
