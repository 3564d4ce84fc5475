// A row of the week or the journal: the date in the margin, the words, and small facts beneath.
import { Children, type ReactNode } from 'react'
import { Link } from 'wouter'
import styles from './day-row.module.css'

interface DayRowProps {
  /** “Fri” */
  weekday: string
  /** “14” */
  day: string
  /** machine date, for the time element */
  date: string
  /** what a person wrote */
  words: ReactNode
  /** small facts; strings or small elements */
  facts: readonly ReactNode[]
  /** makes the words a link */
  href?: string
  /** the row whose record is open beside */
  chosen?: boolean
  /** the narrower margin of the journal */
  tight?: boolean
  children?: ReactNode
}

function Facts({ facts }: { facts: readonly ReactNode[] }) {
  return (
    <div className={styles.facts}>
      {Children.map(facts, (fact) => (
        <span>{fact}</span>
      ))}
    </div>
  )
}

export function DayRow({
  weekday,
  day,
  date,
  words,
  facts,
  href,
  chosen = false,
  tight = false,
  children,
}: DayRowProps) {
  return (
    <div className={styles.row} data-chosen={chosen || undefined} data-tight={tight || undefined}>
      <time className={styles.date} dateTime={date}>
        {weekday}
        <b>{day}</b>
      </time>
      <div className={styles.body}>
        <p className={styles.words}>
          {href ? (
            <Link href={href} className={styles.link ?? ''} aria-current={chosen ? 'true' : undefined}>
              {words}
            </Link>
          ) : (
            words
          )}
        </p>
        {facts.length > 0 ? <Facts facts={facts} /> : null}
        {children}
      </div>
    </div>
  )
}
