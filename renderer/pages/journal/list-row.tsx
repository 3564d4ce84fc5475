// One row of the timeline with the way to choose it together with others.

import { searchedText } from '../../../shared/rules/journal-text.ts'
import { titleOf } from '../../../shared/rules/record-title.ts'
import { MatchExcerpt } from '../../record-views/highlighted-text.tsx'
import { TimelineRow } from '../../record-views/timeline-row.tsx'
import type { TimelineRow as RowData } from '../../storage/journal-rows.ts'
import styles from './journal.module.css'

interface ListRowProps {
  /** Undefined while it is being read. */
  row: RowData | undefined
  openId: string | null
  picked: ReadonlySet<string>
  onPick: (id: string) => void
}

export function ListRow({ row, openId, picked, onPick }: ListRowProps) {
  if (row === undefined) return <div className={styles.waiting} />
  const { record, codes, names } = row
  const title = titleOf(record)
  const isPicked = picked.has(record.id)
  return (
    <div className={styles.row} data-picked={isPicked || undefined}>
      <TimelineRow
        record={record}
        codes={codes}
        names={names}
        href={`/journal/${record.id}`}
        chosen={record.id === openId}
      >
        <p className={styles.excerpt}>
          <MatchExcerpt title={title} text={searchedText(record, () => '') ?? ''} />
        </p>
      </TimelineRow>
      <span className={styles.pick} data-shown={picked.size > 0 || undefined}>
        <input
          type="checkbox"
          // Space on the row does the same, so Tab need not stop here too.
          tabIndex={-1}
          aria-label={`Choose ${title}`}
          checked={isPicked}
          onChange={() => onPick(record.id)}
        />
      </span>
    </div>
  )
}
