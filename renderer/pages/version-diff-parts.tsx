// Two versions of one text beside each other: which two, where they differ, and the list of all that there are.
import type { ReactNode } from 'react'
import { TextDifference } from '../record-views/history/text-difference.tsx'
import { SelectField } from '../ui/field.tsx'
import { FieldStack } from '../ui/field-stack.tsx'
import { SectionHead } from '../ui/section-head.tsx'
import { Small, Why } from '../ui/typography.tsx'
import styles from './version-diff-parts.module.css'

interface FromToProps {
  choices: readonly { value: string; words: string }[]
  from: string
  to: string
  onChoose: (from: string, to: string) => void
}

export function FromTo({ choices, from, to, onChoose }: FromToProps) {
  return (
    <div className={styles.choose}>
      <FieldStack across>
        <SelectField
          label="From"
          choices={choices}
          value={from}
          onChange={(event) => onChoose(event.currentTarget.value, to)}
        />
        <SelectField
          label="To"
          choices={choices}
          value={to}
          onChange={(event) => onChoose(from, event.currentTarget.value)}
        />
      </FieldStack>
    </div>
  )
}

interface Different {
  readonly key: string
  readonly head: string
  readonly stretches: Parameters<typeof TextDifference>[0]['stretches']
}

/** Each section that differs, read as one text. */
export function Differences({ sections, children }: { sections: readonly Different[]; children?: ReactNode }) {
  return (
    <div className={styles.sections}>
      {sections.length === 0 ? <Why>No differences.</Why> : null}
      {sections.map(({ key, head, stretches }) => (
        <section key={key}>
          <SectionHead>{head}</SectionHead>
          <TextDifference stretches={stretches} />
        </section>
      ))}
      {children}
    </div>
  )
}

export function VersionList({ head, label, children }: { head: string; label: string; children: ReactNode }) {
  return (
    <section>
      <SectionHead>{head}</SectionHead>
      <ol className={styles.list} aria-label={label}>
        {children}
      </ol>
    </section>
  )
}

interface VersionLineProps {
  /** The way to it, with its number. */
  link: ReactNode
  day: string
  /** Why it was made, in its owner's words. */
  why: string
  children?: ReactNode
}

export function VersionLine({ link, day, why, children }: VersionLineProps) {
  return (
    <li>
      <h3>{link}</h3>
      <Small quiet>{day}</Small>
      {why.trim() === '' ? null : <p className={styles.why}>{why}</p>}
      {children}
    </li>
  )
}
