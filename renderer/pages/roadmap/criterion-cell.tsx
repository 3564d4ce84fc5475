// One criterion in the matrix: its mark, its code, and under it how many pieces and the newest date. Redrawn only when one of these changes.
import { memo } from 'react'
import type { Status } from '../../../shared/records/session-closing-record.ts'
import { nearDay, shortDay } from '../../../shared/rules/time/day-words.ts'
import { markWords, StatusMark } from '../../ui/status-mark.tsx'
import styles from './criteria-matrix.module.css'

export interface CriterionCellProps {
  id: string
  code: string
  href: string
  status: Status
  moved: boolean
  isOpen: boolean
  pieces: number
  minimum: number
  newest: string | null
  /** the frozen mark and the figures by work date part: no figures then */
  parts: boolean
  /** who confirmed it, for the spoken name */
  by: string
  today: string
}

const falls = (status: Status, pieces: number, minimum: number) => status === 'claimed' && pieces < minimum

function spoken({ id, status, moved, pieces, parts, by }: CriterionCellProps, newestWords: string): string {
  const said = [id, markWords[status]]
  if (parts) said.push('by work date it differs')
  else if (pieces > 0) said.push(`${pieces} ${pieces === 1 ? 'evidence item' : 'evidence items'}`)
  else if (status === 'claimed') said.push('what is linked is of a kind that does not count')
  if (!parts && newestWords !== '') said.push(`newest ${newestWords}`)
  if (by !== '') said.push(`confirmed by ${by}`)
  if (moved) said.push('moved')
  return said.join(', ')
}

function Figures(props: CriterionCellProps) {
  const { status, pieces, minimum, newest, today } = props
  if (props.parts) return <span className={styles.figures}>differs</span>
  if (status === 'not-applicable') return <span className={styles.figures}>not applicable</span>
  // Something is linked, or it would be not yet; but none of it is of a kind that this criterion takes.
  if (pieces === 0 && status === 'claimed')
    return (
      <span className={styles.figures}>
        <b>0</b>
        <span>other kind</span>
      </span>
    )
  if (pieces === 0 || newest === null) return <span className={styles.figures} />
  return (
    <span className={styles.figures}>
      <b>{pieces}</b>
      {falls(status, pieces, minimum) ? <span>of {minimum}</span> : null}
      <time dateTime={newest}>{nearDay(newest, today)}</time>
    </span>
  )
}

export const CriterionCell = memo(function CriterionCell(props: CriterionCellProps) {
  const { id, code, href, status, moved, isOpen, newest, today } = props
  const newestWords = newest === null ? '' : shortDay(newest, today)
  return (
    <a
      id={`criterion-${id}`}
      href={href}
      className={styles.cell}
      aria-label={spoken(props, newestWords)}
      aria-current={isOpen ? 'true' : undefined}
      data-moved={moved || undefined}
    >
      <span className={styles.mark}>
        <StatusMark status={status} name={null} />
        <span>{code}</span>
      </span>
      <Figures {...props} />
    </a>
  )
})
