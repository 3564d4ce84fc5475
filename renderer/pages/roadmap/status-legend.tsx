// What the marks mean and how many there are of each, what moved, and what the figures under the marks say. Each figure opens
// into the criteria that it counts and the rule by which they are counted.
import { useState } from 'react'
import type { Status } from '../../../shared/records/session-closing-record.ts'
import { statusMeaning } from '../../../shared/rules/evidence/criterion-status-words.ts'
import { markWords, StatusMark } from '../../ui/status-mark.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './status-legend.module.css'
import type { ShownCriterion } from './use-roadmap-at.ts'

const shown = ['not-yet', 'claimed', 'evidenced', 'confirmed', 'not-applicable'] as const

export interface StatusLegendProps {
  counts: Record<Status, number>
  /** "26", "the first session": null while there is no session to compare with */
  movedSince: string | null
  moved: number
  /** the line at the right, where figures stand under the marks */
  figures?: 'now' | 'past' | null
}

interface Counted {
  criteria: readonly ShownCriterion[]
  hrefOf: (criterionId: string) => string
}

type FigureName = Status | 'moved'

interface FigureProps {
  count: number
  words: string
  isOpen: boolean
  onOpen: () => void
}

function meaningOf(name: FigureName, movedSince: string | null): string {
  if (name !== 'moved') return statusMeaning[name]
  const since = movedSince !== null && /^\d+$/.test(movedSince) ? `closed session ${movedSince}` : movedSince
  return `The status of these criteria has changed since ${since}.`
}

/** Nothing stands behind a zero. */
function Figure({ count, words, isOpen, onOpen }: FigureProps) {
  if (count === 0) return <b>0</b>
  return (
    <TextButton aria-expanded={isOpen} aria-label={`${count} ${words}: show the criteria`} onClick={onOpen}>
      {count}
    </TextButton>
  )
}

function Opened({ meaning, criteria, hrefOf }: Counted & { meaning: string }) {
  return (
    <div className={styles.opened}>
      <Small quiet>{meaning}</Small>
      <ul aria-label="Criteria counted">
        {criteria.map(({ criterion: { id, text } }) => (
          <li key={id}>
            <span className={styles.code}>{id}</span> <a href={`#${hrefOf(id)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function StatusLegend({
  counts,
  movedSince,
  moved,
  figures = null,
  criteria,
  hrefOf,
}: StatusLegendProps & Counted) {
  const [open, setOpen] = useState<FigureName | null>(null)
  const figure = (name: FigureName, count: number, words: string) => {
    const isOpen = open === name
    return <Figure count={count} words={words} isOpen={isOpen} onOpen={() => setOpen(isOpen ? null : name)} />
  }
  const found = criteria.filter(({ status, moved: hasMoved }) => (open === 'moved' ? hasMoved : status === open))
  const meaning = open === null ? null : meaningOf(open, movedSince)
  return (
    <>
      <ul className={styles.legend} aria-label="Criteria by status">
        {shown.map((status) => (
          <li key={status}>
            <StatusMark status={status} size={14} name={null} />
            {markWords[status]} {figure(status, counts[status], markWords[status])}
          </li>
        ))}
        {movedSince === null ? null : (
          <li>
            <i className={styles.line} />
            moved since {movedSince} {figure('moved', moved, 'moved')}
          </li>
        )}
        {figures === null ? null : (
          <li className={styles.figures}>
            Under each mark: <b>items</b> and the newest date{figures === 'past' ? ', by work date' : ''}
          </li>
        )}
      </ul>
      {meaning === null || found.length === 0 ? null : <Opened meaning={meaning} criteria={found} hrefOf={hrefOf} />}
    </>
  )
}
