// The timeline itself: month headings and day rows, of which only those in sight exist, however many records there are.
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { JournalQuery, MonthCount } from '../../../shared/rules/journal/journal-facets.ts'
import {
  indexOfPlace,
  itemAt,
  type JournalLayout,
  type LayoutItem,
  layOut,
} from '../../../shared/rules/journal/journal-layout.ts'
import { monthWords } from '../../../shared/rules/time/day-words.ts'
import type { TimelineRow as RowData } from '../../storage/journal/read-timeline-rows.ts'
import { useJournalRows } from '../../storage/journal/use-journal.ts'
import styles from './journal.module.css'
import { ListRow } from './selectable-timeline-row.tsx'

interface TimelineListProps {
  query: JournalQuery
  months: readonly MonthCount[]
  /** The newest rows as read at once; they stand until the first answer. */
  first: readonly RowData[]
  openId: string | null
  picked: ReadonlySet<string>
  onPick: (id: string) => void
}

const rowHeight = 66
const headingHeight = 38

function MonthHeading({ month, withYear, isFirst }: { month: string; withYear: boolean; isFirst: boolean }) {
  const words = monthWords(`${month}-01`)
  return (
    <h2 className={styles.month} data-first={isFirst || undefined}>
      {withYear ? words : words.replace(/ \d+$/, '')}
    </h2>
  )
}

/** Measured heights belong to a place or a month, not to an index: both move when something is recorded. */
const keyOf = (item: LayoutItem) => ('place' in item ? `row ${item.place}` : item.month)

function useVirtualRows(layout: JournalLayout) {
  const list = useRef<HTMLOListElement>(null)
  const [margin, setMargin] = useState(0)
  // What stands above may grow by a line: the list's own place is measured after every render, and set only when it moved.
  useLayoutEffect(() => {
    const top = list.current === null ? 0 : list.current.getBoundingClientRect().top + window.scrollY
    setMargin((before) => (Math.abs(before - top) < 1 ? before : top))
  })
  const virtual = useWindowVirtualizer({
    count: layout.length,
    getItemKey: useCallback((index: number) => keyOf(itemAt(layout, index)), [layout]),
    estimateSize: (index) => ('place' in itemAt(layout, index) ? rowHeight : headingHeight),
    overscan: 6,
    scrollMargin: margin,
  })
  return { list, virtual, margin }
}

const focusedPlace = (target: EventTarget): number | null => {
  const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-place]') : null
  return row === null ? null : Number(row.dataset.place)
}

/** Focus follows the place: the row may have to be drawn first. */
function focusRow(list: HTMLElement | null, place: number, tries = 12): void {
  const link = list?.querySelector<HTMLElement>(`[data-place="${place}"] a`)
  if (link) link.focus({ preventScroll: true })
  else if (tries > 0) requestAnimationFrame(() => focusRow(list, place, tries - 1))
}

interface Moving {
  total: number
  go: (place: number) => void
  pickAt: (place: number) => void
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

function keysOf({ total, go, pickAt }: Moving) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const place = focusedPlace(event.target)
    if (place === null || event.ctrlKey || event.metaKey || event.altKey) return
    const last = total - 1
    if (event.key === ' ') pickAt(place)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(last)
    else if (steps[event.key] !== undefined) go(Math.min(last, Math.max(0, place + (steps[event.key] ?? 0))))
    else return
    event.preventDefault()
  }
}

const totalOf = (months: readonly MonthCount[]) => months.reduce((sum, { count }) => sum + count, 0)

/** The rows by place: those read for what is in sight, or the newest ones until anything was. */
function useRows({ query, first }: Pick<TimelineListProps, 'query' | 'first'>, items: readonly { item: LayoutItem }[]) {
  const places = items.flatMap(({ item }) => ('place' in item ? [item.place] : []))
  const read = useJournalRows(query, places[0] ?? 0, places.at(-1) ?? 0)
  return (place: number) => read.get(place) ?? (read.size === 0 ? first[place] : undefined)
}

const pickRow = (row: RowData | undefined, onPick: (id: string) => void) => {
  if (row !== undefined) onPick(row.record.id)
}

export function TimelineList({ query, months, first, openId, picked, onPick }: TimelineListProps) {
  const layout = useMemo(() => layOut(months), [months])
  const { list, virtual, margin } = useVirtualRows(layout)
  const items = virtual.getVirtualItems().map(({ index, start }) => ({ index, start, item: itemAt(layout, index) }))
  const rowAt = useRows({ query, first }, items)
  const go = (place: number) => {
    virtual.scrollToIndex(indexOfPlace(layout, place), { align: 'auto' })
    focusRow(list.current, place)
  }
  const pickAt = (place: number) => pickRow(rowAt(place), onPick)
  const onKeyDown = keysOf({ total: totalOf(months), go, pickAt })
  return (
    <ol
      ref={list}
      className={styles.space}
      style={{ height: virtual.getTotalSize() }}
      aria-label="Timeline"
      onKeyDown={onKeyDown}
    >
      {items.map(({ index, start, item }) => (
        <li
          key={keyOf(item)}
          ref={virtual.measureElement}
          data-index={index}
          data-place={'place' in item ? item.place : undefined}
          className={styles.item}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {'place' in item ? (
            <ListRow row={rowAt(item.place)} openId={openId} picked={picked} onPick={onPick} />
          ) : (
            <MonthHeading {...item} isFirst={index === 0} />
          )}
        </li>
      ))}
    </ol>
  )
}
