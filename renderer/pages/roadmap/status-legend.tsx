// What the marks mean and how many there are of each, what moved, and what the figures under the marks say.
import type { Status } from '../../../shared/records/closing.ts'
import { markWords, StatusMark } from '../../ui/status-mark.tsx'
import styles from './status-legend.module.css'

const shown = ['not-yet', 'claimed', 'evidenced', 'confirmed', 'not-applicable'] as const

export interface StatusLegendProps {
  counts: Record<Status, number>
  /** "26", "the first session": null while there is no session to compare with */
  movedSince: string | null
  moved: number
  /** the line at the right, where figures stand under the marks */
  figures?: 'now' | 'past' | null
}

export function StatusLegend({ counts, movedSince, moved, figures = null }: StatusLegendProps) {
  return (
    <ul className={styles.legend} aria-label="Criteria by status">
      {shown.map((status) => (
        <li key={status}>
          <StatusMark status={status} size={14} name={null} />
          {markWords[status]} <b>{counts[status]}</b>
        </li>
      ))}
      {movedSince === null ? null : (
        <li>
          <i className={styles.line} />
          moved since {movedSince} <b>{moved}</b>
        </li>
      )}
      {figures === null ? null : (
        <li className={styles.figures}>
          Under each mark: <b>items</b> and the newest date{figures === 'past' ? ', by work date' : ''}
        </li>
      )}
    </ul>
  )
}
