// Records that one state of a database has and another has not: day, title, kind.
import type { ComparedRecord } from '../../../shared/rules/records/compare-databases.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { dayOfInstant, shortDay } from '../../../shared/rules/time/day-words.ts'
import styles from './database-diff-list.module.css'

interface DifferenceListProps {
  records: readonly ComparedRecord[]
  today: string
  zone: string
  label: string
  /** without the kind, for a narrow column */
  narrow?: boolean
}

const dayOf = (when: string, zone: string) => (when.length > 10 ? dayOfInstant(when, zone) : when)

export function DifferenceList({ records, today, zone, label, narrow = false }: DifferenceListProps) {
  return (
    <ul className={styles.list} aria-label={label} data-narrow={narrow || undefined}>
      {records.map(({ id, kind, title, when }) => (
        <li key={id}>
          <time className={styles.day} dateTime={when}>
            {shortDay(dayOf(when, zone), today)}
          </time>
          <span className={styles.title}>{title}</span>
          {narrow ? null : <span className={styles.kind}>{kindName(kind)}</span>}
        </li>
      ))}
    </ul>
  )
}
