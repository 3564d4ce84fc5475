// What came of the feedback: waiting with its three ways, or the answer given and the way back.
import { useState } from 'react'
import type { Feedback } from '../../shared/records/feedback.ts'
import type { Person } from '../../shared/records/person.ts'
import type { Session } from '../../shared/records/session.ts'
import {
  actedOn,
  agendaText,
  declinedWith,
  toDiscuss,
  waitingAgain,
} from '../../shared/rules/growth/apply-feedback-changes.ts'
import { firstName } from '../../shared/rules/sessions/session-words.ts'
import { longDay } from '../../shared/rules/time/day-words.ts'
import { Written } from '../record-views/writing/markdown-text.tsx'
import { WritingField } from '../record-views/writing/writing-field.tsx'
import { useCairn } from '../storage/cairn-context.tsx'
import { questionWrites } from '../storage/sessions/add-record-to-agenda.ts'
import { Button } from '../ui/button.tsx'
import { ButtonRow } from '../ui/button-row.tsx'
import { GapNote } from '../ui/gap-note.tsx'
import { SectionHead } from '../ui/section-head.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { Small } from '../ui/typography.tsx'
import styles from './feedback-follow-up.module.css'
import { RecordLink } from './record-link.tsx'
import { RecordPick } from './record-pick.tsx'
import { useNote } from './use-inline-form-draft.ts'
import { useRecordChanging } from './use-save-with-undo.ts'

interface AnswerProps {
  record: Feedback
  person: Person | null
  /** The next planned session with them. */
  next: Session | null
  today: string
}

const empty = { reason: '' }

/** The reason is kept as it is typed; without one it is declined all the same. */
function Declining({ record, today, onLeave }: Pick<AnswerProps, 'record' | 'today'> & { onLeave: () => void }) {
  const change = useRecordChanging()
  const note = useNote(record.id, 'feedback-answer', empty)
  if (!note.isReady) return null
  const decline = async () => {
    if (await change('Declined feedback', declinedWith(record, note.value.reason.trim(), today))) {
      await note.clear()
      onLeave()
    }
  }
  return (
    <div className={styles.declining}>
      <WritingField
        label="Why you decline it"
        rows={2}
        value={note.value.reason}
        onChange={(text) => note.change({ reason: text })}
      />
      <ButtonRow>
        <Button onClick={() => void decline()}>Decline it</Button>
        <Button tone="text" onClick={() => void note.clear().then(onLeave)}>
          {note.isChanged ? 'Discard changes' : 'Cancel'}
        </Button>
      </ButtonRow>
    </div>
  )
}

function Waiting({ record, person, next, today }: AnswerProps) {
  const change = useRecordChanging()
  const [isDeclining, setDeclining] = useState(false)
  const discuss = () =>
    void change(
      'Took feedback to the next session',
      toDiscuss(record, today),
      questionWrites(next, record.id, agendaText(record)),
    )
  const when = next === null ? 'when we next meet' : `on ${longDay(next.day, today)}`
  return (
    <>
      <p>Choose what to do with it. You can change your mind later.</p>
      <div className={styles.ways}>
        <Button tone="primary" onClick={() => void change('Acted on feedback', actedOn(record, null, today))}>
          I acted on it
        </Button>
        <Button onClick={discuss}>
          Discuss it {person === null ? '' : `with ${firstName(person)} `}
          {when}
        </Button>
        <Button aria-expanded={isDeclining} onClick={() => setDeclining(true)}>
          Decline, with a reason
        </Button>
      </div>
      {isDeclining ? <Declining record={record} today={today} onLeave={() => setDeclining(false)} /> : null}
    </>
  )
}

function Acted({ record, today }: Pick<AnswerProps, 'record' | 'today'>) {
  const change = useRecordChanging()
  if (record.resolvedById !== null)
    return (
      <p className={styles.shown}>
        <RecordLink id={record.resolvedById} />
      </p>
    )
  return (
    <GapNote
      action={
        <div className={styles.picking}>
          <RecordPick
            label="The record that shows it"
            id={null}
            not={record.id}
            onPick={(shown) =>
              void change(
                'Set the record that acted on feedback',
                actedOn(record, shown?.id ?? null, record.respondedOn ?? today),
              )
            }
          />
        </div>
      }
    >
      No record chosen yet.
    </GapNote>
  )
}

function Given(props: AnswerProps & { edit: () => void }) {
  const { record, next, edit } = props
  const { state, response } = record
  const isUnreasoned = state === 'declined' && response.trim() === ''
  return (
    <>
      {state === 'acted' ? <Acted {...props} /> : null}
      {state === 'discuss' && next !== null ? (
        <p className={styles.shown}>
          <RecordLink id={next.id} />
        </p>
      ) : null}
      {state === 'discuss' && next === null ? (
        <Small quiet>No session with them is planned. It will be suggested when you prepare the next one.</Small>
      ) : null}
      {isUnreasoned ? (
        <GapNote action={<TextButton onClick={edit}>Write the reason</TextButton>}>No reason yet.</GapNote>
      ) : null}
      <Written text={response} />
    </>
  )
}

const heads = {
  waiting: 'Your answer',
  acted: 'Evidence',
  discuss: 'Where it comes up',
  declined: 'Why',
} as const satisfies Record<Feedback['state'], string>

export function FeedbackAnswer(props: Omit<AnswerProps, 'today'> & { edit: () => void }) {
  const { clock } = useCairn()
  const change = useRecordChanging()
  const { record } = props
  const today = clock.today()
  const again = (
    <TextButton onClick={() => void change('Reopened feedback', waitingAgain(record))}>Answer again</TextButton>
  )
  return (
    <section className={styles.answer}>
      <SectionHead action={record.state === 'waiting' ? null : again}>{heads[record.state]}</SectionHead>
      {record.state === 'waiting' ? <Waiting {...props} today={today} /> : <Given {...props} today={today} />}
    </section>
  )
}
