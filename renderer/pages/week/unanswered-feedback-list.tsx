// What someone said that has no answer yet.
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { rowWords } from '../../record-views/journal/row-excerpt.ts'
import type { WaitingFeedback } from '../../storage/growth/read-feedback-and-learnings.ts'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './unanswered-feedback-list.module.css'

const shownAtFirst = 3

interface Line {
  readonly id: string
  readonly words: ReactNode
  readonly end: string
}

function Lines({ head, lines }: { head: string; lines: readonly Line[] }) {
  const [all, setAll] = useState(false)
  if (lines.length === 0) return null
  const shown = all ? lines : lines.slice(0, shownAtFirst)
  const more = lines.length - shown.length
  return (
    <section>
      <h2>{head}</h2>
      <ul className={styles.lines}>
        {shown.map(({ id, words, end }) => (
          <li key={id}>
            <span>{words}</span>
            <span className={styles.end}>{end}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <TextButton onClick={() => setAll(true)}>Show {figures(more)} more</TextButton> : null}
    </section>
  )
}

export function WaitingList({ waiting, today }: { waiting: readonly WaitingFeedback[]; today: string }) {
  const lines = waiting.map(({ record, person }) => ({
    id: record.id,
    words: (
      <>
        <Pebble />{' '}
        <Link href={pageAddress('feedback', record.id)}>
          {person === null ? '' : `${firstName(person)}: `}“{rowWords(titleOf(record), '')}”
        </Link>
      </>
    ),
    end: shortDay(record.day, today),
  }))
  return <Lines head="Waiting for your answer" lines={lines} />
}
