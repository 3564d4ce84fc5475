// What was written last, change by change, of every kind of record: each leads to the history of what it touched.
import { Link } from 'wouter'
import { historyAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { clockTime, dayOfInstant, shortDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type RecentChange, readRecentChanges } from '../../storage/history/read-history.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { DataHead } from './data-head.tsx'
import styles from './data-page.module.css'

const mostListed = 100

function Touched({ records, count }: Pick<RecentChange, 'records' | 'count'>) {
  const more = count - records.length
  return (
    <span className={styles.touched}>
      {records.map((record) => (
        <Link key={record.id} href={historyAddress(record.id)}>
          {titleOf(record)}
        </Link>
      ))}
      {more > 0 ? <span className={styles.quiet}>and {counted(more, 'more', 'more')}</span> : null}
    </span>
  )
}

function ChangeRow({ change: { at, cause }, records, count }: RecentChange) {
  const { clock } = useCairn()
  const day = dayOfInstant(at, clock.zone())
  return (
    <li>
      <time className={styles.quiet} dateTime={at}>
        {day === clock.today() ? clockTime(at, clock.zone()) : shortDay(day, clock.today())}
      </time>
      <h3>{cause}</h3>
      <Touched records={records} count={count} />
    </li>
  )
}

export function Page() {
  const changes = useView((database) => readRecentChanges(database, mostListed), [])
  if (changes === undefined) return null
  return (
    <>
      <DataHead
        answer={changes.length === 0 ? 'No changes yet.' : 'Every change is kept, with the version before it.'}
        at="/data/changes"
      />
      {changes.length === 0 ? (
        <EmptyState>Everything you add, edit or move to the trash is listed here, newest first.</EmptyState>
      ) : (
        <ul className={styles.list} data-changes aria-label="Newest changes">
          {changes.map((one) => (
            <ChangeRow key={one.change.seq} {...one} />
          ))}
        </ul>
      )}
      {changes.length === mostListed ? (
        <p className={styles.quiet}>Older changes are in the history of each record.</p>
      ) : null}
    </>
  )
}
