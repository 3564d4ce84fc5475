// The next step before a session: send what is prepared.
import { CalendarPlusIcon } from '@phosphor-icons/react/dist/csr/CalendarPlus'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import { type Leaving, type PreRead, preReadFor } from '../../../shared/rules/sessions/pre-read.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { withSinceDraft } from '../../../shared/rules/sessions/since-we-met.ts'
import type { NamedRecords } from '../../../shared/rules/sharing/hidden-titles.ts'
import { counted, listed } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { NextStep } from '../../ui/next-step.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './before.module.css'
import { SharePreviewDialog, type Way } from './share-preview-dialog.tsx'
import { useCalendarFile } from './use-calendar-file.ts'
import { useSending } from './use-send-pre-read.ts'
import type { SessionEditing } from './use-session-editing.ts'

interface SendPanelProps {
  editing: SessionEditing
  person: Person | null
  names: NamedRecords
  /** Of the time since: it goes out where nothing else was written. */
  draft: string
  today: string
}

function holds({ goal, problem, questions, reading }: PreRead): string {
  const parts = [
    ...(goal.trim() === '' ? [] : ['the goal']),
    ...(problem.trim() === '' ? [] : ['the problem']),
    ...(questions.length === 0 ? [] : [counted(questions.length, 'question')]),
    ...(reading.length === 0 ? [] : [`${counted(reading.length, 'thing')} to read`]),
  ]
  if (parts.length === 0) return 'One file, as soon as a goal or a question is written. It opens in any browser.'
  return `One file with ${listed(parts)}. It opens in any browser.`
}

interface WayButtonsProps {
  onChoose: (way: Way) => void
  /** Null where there is nothing to mark. */
  mark: { words: string; run: () => void } | null
}

function WayButtons({ onChoose, mark }: WayButtonsProps) {
  return (
    <div className={styles.sending}>
      <Button tone="primary" small onClick={() => onChoose('file')}>
        Write the pre-read
      </Button>
      <Button tone="text" small onClick={() => onChoose('text')}>
        Copy as text
      </Button>
      {mark === null ? null : (
        <Button tone="text" small onClick={mark.run}>
          {mark.words}
        </Button>
      )}
    </div>
  )
}

const sentWords = ({ preReadSentOn }: Session, name: string, today: string) =>
  preReadSentOn === null ? `Send it to ${name}` : `Sent to ${name} on ${dayWords(preReadSentOn, today)}`

function markOf({ preReadSentOn }: Session, leaving: Leaving | null, sending: ReturnType<typeof useSending>) {
  if (preReadSentOn !== null) return { words: 'Mark as not sent', run: () => void sending.markNotSent() }
  return leaving === null ? null : { words: 'Mark as sent', run: () => void sending.markSent() }
}

export function SendPanel({ editing, person, names, draft, today }: SendPanelProps) {
  const [way, setWay] = useState<Way | null>(null)
  const { live } = editing
  const leaving = preReadFor({ session: withSinceDraft(live, draft), person, ...names })
  const name = firstName(person)
  const sending = useSending(editing, draft)
  const saveCalendar = useCalendarFile(live, person, names)
  const why = leaving === null ? 'This session is private, so nothing of it leaves.' : holds(leaving.preRead)
  return (
    <>
      <NextStep title={sentWords(live, name, today)} why={why}>
        <WayButtons onChoose={setWay} mark={markOf(live, leaving, sending)} />
        <p className={styles.calendar}>
          <Link href={`/reviews/send/${live.id}`}>New review request</Link>
        </p>
        <p className={styles.calendar}>
          <Icon of={CalendarPlusIcon} small />
          <TextButton onClick={() => void saveCalendar()}>Calendar file, {dayWords(live.day, today)}</TextButton>
        </p>
      </NextStep>
      <SharePreviewDialog
        way={way}
        name={name}
        leaving={leaving}
        onClose={() => setWay(null)}
        onSend={(what) => {
          setWay(null)
          void (way === 'text' ? sending.copyText(what) : sending.writeFile(what))
        }}
      />
    </>
  )
}
