// Feedback as it is read: their words first, in their name; what they are about, and what came of them.
import type { Feedback } from '../../../shared/records/feedback.ts'
import type { Person } from '../../../shared/records/person.ts'
import { sortWords } from '../../../shared/rules/growth/apply-feedback-changes.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { aroundFacts } from '../../record-views/journal/common-facts.tsx'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readNextWith } from '../../storage/sessions/add-record-to-agenda.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { ByOther, Quote, Read } from '../../ui/typography.tsx'
import { FeedbackAnswer } from '../feedback-follow-up.tsx'
import type { ShownRecord } from '../record-frame.tsx'
import { RecordLink } from '../record-link.tsx'
import styles from './feedback.module.css'

export const saidBy = (record: Feedback, people: readonly Person[]): Person | null =>
  people.find(({ id }) => id === record.personId) ?? null

function Quoted({ record, person, today, edit }: QuotedProps) {
  const name = person?.name.trim() || 'Someone'
  return (
    <figure className={styles.quoted}>
      <Pebble />
      <div>
        {record.verbatim.trim() === '' ? (
          <GapNote action={<TextButton onClick={edit}>Write their words</TextButton>}>
            Not written yet. A few of their own words are worth more than a summary of yours.
          </GapNote>
        ) : (
          <Quote as="blockquote" className={styles.words}>
            “{record.verbatim.trim()}”
          </Quote>
        )}
        <figcaption>
          <ByOther>{name}</ByOther>
          {record.relation.trim() === '' ? '' : `, ${record.relation.trim()}`}, {dayWords(record.day, today)}
        </figcaption>
      </div>
    </figure>
  )
}
interface QuotedProps {
  record: Feedback
  person: Person | null
  today: string
  edit: () => void
}

function Passage({ record }: { record: Feedback }) {
  if (record.passage.trim() === '') return null
  return (
    <section>
      <SectionHead>The passage</SectionHead>
      <Read as="blockquote" className={styles.passage}>
        {record.passage.trim()}
      </Read>
    </section>
  )
}

function Around({ record, links, roadmap, people }: ShownRecord<Feedback>) {
  const about =
    record.aboutId === null ? null : (
      <RecordLink
        id={record.aboutId}
        more={record.aboutRevision === null ? '' : `as of revision ${record.aboutRevision}`}
      />
    )
  return (
    <section>
      <SectionHead>Related</SectionHead>
      <FactList
        facts={[
          { term: 'About', words: about },
          { term: 'What it is', words: record.sort === null ? null : sortWords[record.sort] },
          { term: 'By name', words: record.mayQuote ? 'May be quoted' : 'Not agreed to; not quoted' },
          { term: 'Said in', words: record.sessionId === null ? null : <RecordLink id={record.sessionId} /> },
          ...aroundFacts({ record, links, roadmap, people }),
        ]}
      />
    </section>
  )
}

export function FeedbackView(props: ShownRecord<Feedback>) {
  const { record, people, edit } = props
  const { clock } = useCairn()
  const today = clock.today()
  const person = saidBy(record, people)
  const next = useView((database) => readNextWith(database, record.personId, today), [record.personId, today])
  return (
    <TwoColumns side={<Around {...props} />} sideLabel="Feedback details">
      <Quoted record={record} person={person} today={today} edit={edit} />
      <Passage record={record} />
      {next === undefined || record.trashedAt !== null ? null : (
        <FeedbackAnswer record={record} person={person} next={next} edit={edit} />
      )}
    </TwoColumns>
  )
}
