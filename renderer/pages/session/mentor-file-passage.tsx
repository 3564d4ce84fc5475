// Words of a mentor as their file has them: whose they are, what was made of them, and what can be made of them here.
import { type ReactNode, useRef } from 'react'
import { Link } from 'wouter'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { type Became, becameOf, type CameBack, sayerOf } from '../../../shared/rules/sessions/answers-from-files.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { noteNow, useCairn, useView } from '../../storage/cairn-context.tsx'
import { useRecord } from '../../storage/journal/use-records.ts'
import { createRecordFromAnswer } from '../../storage/sessions/create-record-from-answer.ts'
import { readRecordsFromAnswers } from '../../storage/sessions/read-records-from-answers.ts'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { ByOther, Read, Small } from '../../ui/typography.tsx'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './from-files.module.css'
import type { SessionEditing } from './use-session-editing.ts'

const ways = [
  { kind: 'agenda-item', words: 'Discuss it', cause: 'Put an answer on the agenda', done: 'It is on the agenda.' },
  { kind: 'feedback', words: 'Save as feedback', cause: 'Saved an answer as feedback', done: 'Saved as feedback.' },
  { kind: 'action', words: 'Make it an action', cause: 'Made an action of an answer', done: 'It is an action now.' },
  { kind: 'learning', words: 'Add to learnings', cause: 'Made a learning of an answer', done: 'Added to learnings.' },
] as const satisfies readonly { kind: Became['kind']; words: string; cause: string; done: string }[]

type Way = (typeof ways)[number]

interface SaidInFileProps {
  editing: SessionEditing
  came: Pick<CameBack, 'review' | 'person'>
  text: string
  /** What these words are of the review. */
  placeId: string
  /** What else can be done with them. */
  children?: ReactNode
}

function useMaking({ editing, came, text, placeId }: SaidInFileProps) {
  const cairn = useCairn()
  const told = useSavedNotice()
  const isMaking = useRef(false)
  const make = async ({ kind, cause, done: words }: Way) => {
    await editing.settleAll()
    const said = { ...came, session: editing.live, text }
    const making = { said, place: placeId, kind, today: cairn.clock.today() }
    const done = await createRecordFromAnswer(cairn.database, making, noteNow(cairn, cause))
    if (done.ok) told(done, words)
    else if (done.trouble.kind === 'made-already') return
    else if (done.trouble.kind === 'no-session')
      await showNotice({ words: 'This session is closed and no other is planned with them, so nothing was written.' })
    else await showNotice({ words: saveTroubleWords(done.trouble), stays: true })
  }
  // The second click of a double click is none.
  return async (way: Way) => {
    if (isMaking.current) return
    isMaking.current = true
    await make(way).finally(() => {
      isMaking.current = false
    })
  }
}

const madeWords = { feedback: 'Feedback', action: 'Action', learning: 'Learning' } as const

/** What was made of it, as long as that is here. */
function Made({ became }: { became: Became }) {
  const record = useRecord(became.kind === 'agenda-item' ? null : became.madeId)
  if (became.kind === 'agenda-item') return <span>Put on the agenda</span>
  if (record === undefined || record === null || record.trashedAt !== null) return null
  const href = addressOfRecord(record)
  const words = `${madeWords[became.kind]} made`
  return href === null ? <span>{words}</span> : <Link href={href}>{`${words}: ${titleOf(record)}`}</Link>
}

export function MentorFilePassage(props: SaidInFileProps) {
  const { came, text, placeId, children } = props
  const { clock } = useCairn()
  const make = useMaking(props)
  const all = becameOf(came.review, placeId)
  const became =
    useView((database) => readRecordsFromAnswers(database, all), [all.map(({ madeId }) => madeId).join()]) ?? all
  const name = sayerOf(came)
  const isDone = (kind: Became['kind']) => became.some((one) => one.kind === kind)
  return (
    <div className={styles.said}>
      <Small quiet>
        <Pebble /> <ByOther as="span">{name}</ByOther>,{' '}
        <Link href={`/reviews/in/${came.review.id}`}>from their file</Link>, {shortDay(came.review.day, clock.today())}
      </Small>
      <Read className={styles.words}>{text}</Read>
      <ButtonRow>
        {children}
        {ways
          .filter(({ kind }) => !isDone(kind))
          .map((way) => (
            <TextButton key={way.kind} aria-label={`${way.words}: ${text.slice(0, 60)}`} onClick={() => void make(way)}>
              {way.words}
            </TextButton>
          ))}
      </ButtonRow>
      {became.length === 0 ? null : (
        <Small quiet as="div" className={styles.made}>
          {became.map((one) => (
            <Made key={one.madeId} became={one} />
          ))}
        </Small>
      )}
    </div>
  )
}
