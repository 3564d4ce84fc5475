// The owner's own order of what to mend first, with this one in it: moved by buttons or by keys, in one change.
import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { CaretUpIcon } from '@phosphor-icons/react/dist/csr/CaretUp'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { Improvement } from '../../../shared/records/improvement.ts'
import { movedInRank, putInRank, rankedOf, takenOutOfRank } from '../../../shared/rules/growth/improvement-ranks.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { Written } from '../../record-views/writing/markdown-text.tsx'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { saveRecords, writeOf } from '../../storage/core/save-record.ts'
import { readImprovements } from '../../storage/growth/read-improvements.ts'
import { GapNote } from '../../ui/gap-note.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import { useTellChange } from '../use-saved-notice.ts'
import styles from './improvement.module.css'

function useRanking(all: readonly Improvement[]) {
  const { database } = useCairn()
  const tell = useTellChange()
  const write = (cause: string, changed: readonly Improvement[]) => {
    if (changed.length === 0) return
    const writes = changed.map((one) => writeOf(one, false))
    void tell(cause, (note) => saveRecords(database, writes, note))
  }
  return {
    move: (id: string, by: -1 | 1) => write('Moved an improvement in the ranking', movedInRank(all, id, by)),
    put: (one: Improvement) => write('Added an improvement to the ranking', putInRank(all, one)),
    takeOut: (one: Improvement) => write('Removed an improvement from the ranking', takenOutOfRank(all, one)),
  }
}

const stepOf = (key: string) => (key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null)

interface RowProps {
  one: Improvement
  isThis: boolean
  isFirst: boolean
  isLast: boolean
  move: (id: string, by: -1 | 1) => void
}

function Row({ one, isThis, isFirst, isLast, move }: RowProps) {
  const title = titleOf(one)
  const onKeyDown = (event: KeyboardEvent) => {
    const by = stepOf(event.key)
    if (!event.altKey || by === null) return
    event.preventDefault()
    move(one.id, by)
  }
  return (
    <li aria-current={isThis ? 'true' : undefined} onKeyDown={onKeyDown} data-id={one.id}>
      <Link href={pageAddress('improvement', one.id)} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown">
        {title}
      </Link>
      <span className={styles.moves}>
        <IconButton icon={CaretUpIcon} name={`Move up: ${title}`} disabled={isFirst} onClick={() => move(one.id, -1)} />
        <IconButton
          icon={CaretDownIcon}
          name={`Move down: ${title}`}
          disabled={isLast}
          onClick={() => move(one.id, 1)}
        />
      </span>
    </li>
  )
}

/** A row that was moved keeps the focus: it is the same row in another place. */
function useFocusKept(order: readonly Improvement[]) {
  const list = useRef<HTMLOListElement>(null)
  const moved = useRef<string | null>(null)
  const drawn = useRef('')
  const now = order.map(({ id }) => id).join()
  useEffect(() => {
    if (drawn.current === now) return
    drawn.current = now
    const row = moved.current === null ? null : list.current?.querySelector(`[data-id="${moved.current}"] a`)
    moved.current = null
    if (row instanceof HTMLElement) row.focus()
  }, [now])
  return { list, moved }
}

interface OrderProps {
  order: readonly Improvement[]
  thisId: string
  onMove: (id: string, by: -1 | 1) => void
}

function Order({ order, thisId, onMove }: OrderProps) {
  const { list, moved } = useFocusKept(order)
  const move = (id: string, by: -1 | 1) => {
    moved.current = id
    onMove(id, by)
  }
  if (order.length === 0) return null
  return (
    <>
      <ol className={styles.order} ref={list} aria-label="What to fix first">
        {order.map((one, index) => (
          <Row
            key={one.id}
            one={one}
            isThis={one.id === thisId}
            isFirst={index === 0}
            isLast={index === order.length - 1}
            move={move}
          />
        ))}
      </ol>
      {order.length > 1 ? <Small quiet>Press Alt and an arrow key to move the focused row.</Small> : null}
    </>
  )
}

function WhyHere({ record, edit }: { record: Improvement; edit: () => void }) {
  if (record.rankWhy.trim() === '')
    return (
      <GapNote action={<TextButton onClick={edit}>Write the reason</TextButton>}>
        No reason for this priority yet.
      </GapNote>
    )
  return <Written className={styles.why} text={record.rankWhy} />
}

export function RankList({ record, edit }: { record: Improvement; edit: () => void }) {
  const all = useView(readImprovements, [])
  const ranking = useRanking(all ?? [])
  if (all === undefined) return null
  const order = rankedOf(all)
  const isIn = order.some(({ id }) => id === record.id)
  const isOver = record.state === 'done' || record.state === 'dropped'
  if (isOver && order.length === 0) return null
  const out = isIn ? <TextButton onClick={() => ranking.takeOut(record)}>Remove from the ranking</TextButton> : null
  return (
    <section>
      <SectionHead action={out}>What to fix first</SectionHead>
      <Order order={order} thisId={record.id} onMove={ranking.move} />
      {isIn || isOver ? null : (
        <GapNote action={<TextButton onClick={() => ranking.put(record)}>Add to the end of the ranking</TextButton>}>
          This improvement is not ranked yet.
        </GapNote>
      )}
      {isIn ? <WhyHere record={record} edit={edit} /> : null}
    </section>
  )
}
