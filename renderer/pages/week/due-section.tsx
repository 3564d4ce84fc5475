// What is due, the longest due first, and what was put off: one list for both hosts.
import { useId, useState } from 'react'
import type { DueItem } from '../../../shared/rules/due/due-item.ts'
import { dueItems } from '../../../shared/rules/due/due-items.ts'
import { dueList } from '../../../shared/rules/due/snooze-due-items.ts'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { longDay } from '../../../shared/rules/time/day-words.ts'
import type { FoundDue } from '../../storage/week/read-due.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { DueRow } from './due-row.tsx'
import styles from './due-section.module.css'
import { useSnoozing } from './use-snoozing.ts'

const shownAtFirst = 5

function Snoozed({ item, until, today }: { item: DueItem; until: string; today: string }) {
  const { end } = useSnoozing(today)
  return (
    <li>
      <p className={styles.words}>{item.sentence}</p>
      <div className={styles.note}>
        <span>Until {longDay(until, today)}</span>
        <TextButton onClick={() => void end(item)} aria-label={`End the snooze: ${item.sentence}`}>
          End the snooze
        </TextButton>
      </div>
    </li>
  )
}

function SnoozedList({ snoozed, today }: { snoozed: ReturnType<typeof dueList>['snoozed']; today: string }) {
  const [isOpen, setOpen] = useState(false)
  if (snoozed.length === 0) return null
  return (
    <>
      <TextButton className={styles.more ?? ''} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {figures(snoozed.length)} snoozed
      </TextButton>
      {isOpen ? (
        <ul className={styles.rows} aria-label="Snoozed">
          {snoozed.map(({ item, until }) => (
            <Snoozed key={item.id} item={item} until={until} today={today} />
          ))}
        </ul>
      ) : null}
    </>
  )
}

export function DueSection({ found: { records, snoozes }, today }: { found: FoundDue; today: string }) {
  const [all, setAll] = useState(false)
  const title = useId()
  const { due, snoozed } = dueList(dueItems(records, today), snoozes, today)
  const place = useKeptFocus<HTMLElement>(due.map(({ id }) => id).join())
  const shown = all ? due : due.slice(0, shownAtFirst)
  const more = due.length - shown.length
  return (
    <section ref={place} tabIndex={-1} aria-labelledby={title}>
      <h2 id={title}>Due</h2>
      {due.length === 0 ? <p className={styles.nothing}>Nothing is due.</p> : null}
      <ul className={styles.rows} aria-labelledby={title}>
        {shown.map((item) => (
          <DueRow
            key={item.id}
            item={item}
            action={records.actions.find(({ id }) => id === item.recordId)}
            today={today}
          />
        ))}
      </ul>
      {more > 0 ? (
        <TextButton className={styles.more ?? ''} onClick={() => setAll(true)}>
          Show {figures(more)} more
        </TextButton>
      ) : null}
      <SnoozedList snoozed={snoozed} today={today} />
    </section>
  )
}
