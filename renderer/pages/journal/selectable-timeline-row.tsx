// One row of the timeline with the way to choose it together with others.

import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { useSearched } from '../../record-views/journal/highlighted-text.tsx'
import type { MatchExcerptProps } from '../../record-views/journal/match-excerpt.tsx'
import { TimelineRow } from '../../record-views/journal/timeline-row.tsx'
import type { TimelineRow as RowData } from '../../storage/journal/read-timeline-rows.ts'
import { lazyComponent } from '../../ui/lazy-component.ts'
import styles from './journal.module.css'

const useExcerpt = lazyComponent<MatchExcerptProps>(
  async () => (await import('../../record-views/journal/match-excerpt.tsx')).MatchExcerpt,
)

function Excerpt(props: MatchExcerptProps) {
  const Part = useExcerpt()
  return Part === null ? null : <Part {...props} />
}

interface ListRowProps {
  /** Undefined while it is being read. */
  row: RowData | undefined
  openId: string | null
  picked: ReadonlySet<string>
  onPick: (id: string) => void
}

export function ListRow({ row, openId, picked, onPick }: ListRowProps) {
  const isSearching = useSearched().wanted.length > 0
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
        <p className={styles.excerpt}>{isSearching ? <Excerpt title={title} record={record} /> : null}</p>
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
