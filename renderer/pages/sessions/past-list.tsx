// Past sessions, latest first: thousands of them, of which only those in view are read and drawn.
import { useMediaQuery } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { Link } from 'wouter'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { fullName, goalOutcomeWords } from '../../../shared/rules/sessions/session-words.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readSessionRows, type SessionRow } from '../../storage/sessions/read-sessions.ts'
import styles from './sessions.module.css'

/** One line with its facts beneath; in a single column the day stands above, and the title may take two lines. */
const rowHeight = 52
const columnRowHeight = 104
const singleColumn = '(max-width: 480px)'
const extraRows = 8
/** Rows are read in pages, so that scrolling asks once for many. */
const pageSize = 50

function factsOf({ session, person }: SessionRow): string[] {
  const goal = session.goalMet === null ? [] : [goalOutcomeWords[session.goalMet].toLowerCase()]
  const role = session.role === 'mentor' ? ['you were the mentor'] : []
  const open = session.closedAt === null ? ['not closed yet'] : []
  return [fullName(person), ...role, ...goal, ...open]
}

function PastRow({ row, today }: { row: SessionRow; today: string }) {
  const { session } = row
  const isFrozen = session.closedAt !== null && session.role === 'mentee'
  return (
    <Link
      href={isFrozen ? `/sessions/${session.id}/progress` : `/sessions/${session.id}/after`}
      className={styles.past ?? ''}
    >
      <time dateTime={session.day}>{shortDay(session.day, today)}</time>
      <span className={styles.title}>{titleOf(session)}</span>
      <span className={styles.facts}>{factsOf(row).join(', ')}</span>
    </Link>
  )
}

/** The rows of the pages in view, by id. */
function useRowsInView(ids: readonly string[], first: number, last: number): ReadonlyMap<string, SessionRow> {
  const from = Math.floor(Math.max(0, first) / pageSize) * pageSize
  const to = Math.ceil((last + 1) / pageSize) * pageSize
  const wanted = ids.slice(from, to)
  const rows = useView((database) => readSessionRows(database, wanted), [wanted.join(' ')])
  return new Map((rows ?? []).map((row) => [row.session.id, row]))
}

interface PastListProps {
  ids: readonly string[]
  today: string
}

function Rows({ ids, today, height }: PastListProps & { height: number }) {
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: extraRows,
    getItemKey: (index) => ids[index] ?? index,
  })
  const items = virtual.getVirtualItems()
  const rows = useRowsInView(ids, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  return (
    <div ref={box} className={styles.box} style={{ height: Math.min(ids.length * height, 520) }}>
      <ul style={{ height: virtual.getTotalSize() }} aria-label="Past sessions, latest first">
        {items.map(({ key, index, start }) => {
          const row = rows.get(ids[index] ?? '')
          return (
            <li
              key={key}
              className={styles.row}
              style={{ transform: `translateY(${start}px)`, height }}
              aria-posinset={index + 1}
              aria-setsize={ids.length}
            >
              {row === undefined ? null : <PastRow row={row} today={today} />}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

export function PastList(props: PastListProps) {
  const height = useMediaQuery(singleColumn) ? columnRowHeight : rowHeight
  // A row is measured once: another height begins anew.
  return <Rows key={height} {...props} height={height} />
}
