// How many criteria stand under each mark, now and at the session before; each figure opens into those criteria and the rule.
import { type ReactNode, useState } from 'react'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Status } from '../../../shared/records/session-closing-record.ts'
import { statusMeaning } from '../../../shared/rules/evidence/criterion-status-words.ts'
import { WhatIsCounted } from '../../ui/expandable-figure.tsx'
import { markWords, StatusMark } from '../../ui/status-mark.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Code } from '../../ui/typography.tsx'
import styles from './roadmap-comparison.module.css'
import { type Moment, shownStatuses, statusAt, type ThenAndNowProps } from './roadmap-comparison.tsx'

interface StatusCountsProps extends ThenAndNowProps {
  /** How a criterion is linked to where this is shown. */
  linkTo: (criterionId: string, words: ReactNode) => ReactNode
}

interface Opened {
  readonly status: Status
  readonly when: 'now' | 'earlier'
}

const criteriaAt = ({ criteria }: Roadmap, { statuses }: Moment, status: Status) =>
  criteria.filter(({ id }) => statusAt(statuses, id) === status)

/** Nothing stands behind a zero. */
function Figure({ count, words, isOpen, onOpen }: FigureProps) {
  if (count === 0) return '0'
  return (
    <TextButton aria-expanded={isOpen} aria-label={`${count} ${words}: show the criteria`} onClick={onOpen}>
      {count}
    </TextButton>
  )
}
interface FigureProps {
  count: number
  words: string
  isOpen: boolean
  onOpen: () => void
}

function Criteria({ criteria, linkTo }: Pick<StatusCountsProps, 'linkTo'> & Pick<Roadmap, 'criteria'>) {
  return (
    <ul aria-label="Criteria counted">
      {criteria.map(({ id, text }) => (
        <li key={id}>
          <Code>{id}</Code> {linkTo(id, text)}
        </li>
      ))}
    </ul>
  )
}

export function StatusCounts({ roadmap, earlier, now, linkTo }: StatusCountsProps) {
  const [open, setOpen] = useState<Opened | null>(null)
  const moments = { earlier, now }
  const figure = (status: Status, when: Opened['when']) => {
    const isOpen = open?.status === status && open.when === when
    return (
      <Figure
        count={criteriaAt(roadmap, moments[when], status).length}
        words={`${markWords[status]}, ${moments[when].label}`}
        isOpen={isOpen}
        onOpen={() => setOpen(isOpen ? null : { status, when })}
      />
    )
  }
  const isSame = (status: Status) =>
    criteriaAt(roadmap, earlier, status).length === criteriaAt(roadmap, now, status).length
  const found = open === null ? [] : criteriaAt(roadmap, moments[open.when], open.status)
  return (
    <div>
      <ul className={styles.counts} aria-label="Criteria by status">
        {shownStatuses.map((status) => (
          <li key={status}>
            <StatusMark status={status} size={13} name={null} />
            <span>
              <b>{figure(status, 'now')}</b> {markWords[status]}
              {isSame(status) ? null : <span className={styles.from}> from {figure(status, 'earlier')}</span>}
            </span>
          </li>
        ))}
      </ul>
      {open === null || found.length === 0 ? null : (
        <WhatIsCounted meaning={statusMeaning[open.status]}>
          <Criteria criteria={found} linkTo={linkTo} />
        </WhatIsCounted>
      )}
    </div>
  )
}
