// What could be asked here: topics not understood yet, and what this person said that has no answer; one click puts it on the agenda.
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { Feedback } from '../../../shared/records/feedback.ts'
import type { Learning } from '../../../shared/records/learning.ts'
import type { Session } from '../../../shared/records/session.ts'
import { agendaText, toDiscuss } from '../../../shared/rules/growth/apply-feedback-changes.ts'
import { comesBackOn, isBack } from '../../../shared/rules/growth/learning-review.ts'
import { agendaQuestion } from '../../../shared/rules/growth/learning-words.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { whenWords } from '../../../shared/rules/time/day-words.ts'
import { writeOf } from '../../storage/core/save-record.ts'
import { withQuestionAbout } from '../../storage/sessions/add-record-to-agenda.ts'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './agenda-suggestions.module.css'
import type { SessionEditing } from './use-session-editing.ts'

interface ToBringUpProps {
  editing: SessionEditing
  topics: readonly Learning[]
  feedback: readonly Feedback[]
  today: string
}

const shownAtFirst = 4

interface RowsProps<R> {
  head: string
  records: readonly R[]
  rowOf: (record: R) => ReactNode
}

function Rows<R extends { readonly id: string }>({ head, records, rowOf }: RowsProps<R>) {
  const [all, setAll] = useState(false)
  if (records.length === 0) return null
  const shown = all ? records : records.slice(0, shownAtFirst)
  const more = records.length - shown.length
  return (
    <section className={styles.section}>
      <SectionHead>{head}</SectionHead>
      <ul className={styles.rows}>
        {shown.map((record) => (
          <li key={record.id}>{rowOf(record)}</li>
        ))}
      </ul>
      {more > 0 ? <TextButton onClick={() => setAll(true)}>Show {figures(more)} more</TextButton> : null}
    </section>
  )
}

function Row({ children, note, onAsk, name }: { children: ReactNode; note: string; onAsk: () => void; name: string }) {
  return (
    <>
      <span className={styles.words}>
        {children} {note === '' ? null : <span className={styles.note}>{note}</span>}
      </span>
      <TextButton onClick={onAsk} aria-label={`Put it on the agenda: ${name}`}>
        Put it on the agenda
      </TextButton>
    </>
  )
}

function useAsking(editing: SessionEditing, today: string) {
  return {
    topic: (record: Learning) =>
      void editing.change('Put a topic on the agenda', (session) =>
        withQuestionAbout(session, record.id, agendaQuestion(titleOf(record))),
      ),
    feedback: (record: Feedback) =>
      void editing.change(
        'Put feedback on the agenda',
        (session) => withQuestionAbout(session, record.id, agendaText(record)),
        record.state === 'discuss' ? [] : [writeOf(toDiscuss(record, today), false)],
      ),
  }
}

/** Neither is offered twice: what the agenda asks about already is not listed. */
const notAsked =
  ({ agenda }: Session) =>
  ({ id }: { readonly id: string }) =>
    !agenda.some(({ aboutId }) => aboutId === id)

export function AgendaSuggestions({ editing, topics, feedback, today }: ToBringUpProps) {
  const ask = useAsking(editing, today)
  const { live, isClosed } = editing
  if (isClosed) return null
  const isOpen = notAsked(live)
  const backWords = (one: Learning) => {
    const on = comesBackOn(one)
    return on === null ? '' : isBack(one, today) ? 'due for review' : `due for review ${whenWords(on, today)}`
  }
  return (
    <>
      <Rows
        head="Feedback to discuss"
        records={feedback.filter(isOpen)}
        rowOf={(one) => (
          <Row note="" name={titleOf(one)} onAsk={() => ask.feedback(one)}>
            <Pebble /> <Link href={pageAddress('feedback', one.id)}>“{titleOf(one)}”</Link>
          </Row>
        )}
      />
      <Rows
        head="Topics not yet understood"
        records={live.role === 'mentor' ? [] : topics.filter(isOpen)}
        rowOf={(one) => (
          <Row note={backWords(one)} name={titleOf(one)} onAsk={() => ask.topic(one)}>
            <Link href={pageAddress('learning', one.id)}>{titleOf(one)}</Link>
          </Row>
        )}
      />
    </>
  )
}
