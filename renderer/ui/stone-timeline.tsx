// Piles along a line of time, without words; the words are in the table that always comes with it.
import { useState } from 'react'
import { PlainTable } from './plain-table.tsx'
import { Stone } from './stone.tsx'
import { stoneNumbers, stoneShade } from './stone-outline.ts'
import styles from './stone-timeline.module.css'
import { TextButton } from './text-button.tsx'

export interface PileColumn {
  id: string
  /** as the table says it: “10 to 16 March” */
  label: string
  own: number
  fromOthers: number
  /** where the records that are counted here are shown */
  href?: string
  /** a tick under the pile: a session was held */
  ticked?: boolean
}

interface PileStripProps {
  columns: readonly PileColumn[]
  /** what a screen reader says of the drawing */
  label: string
  /** the plain line beneath: “16 weeks, 45 records, 14 sessions” */
  caption: string
  columnTitle: string
  tickTitle?: string
  /** what is counted, in words, under the table */
  meaning?: string
  /** in drawing units; the strip always fills its place */
  width?: number
  tableWords?: string
}

const pitch = 7.3
const stoneHeight = 6.4
const ground = 48.5
const mostStones = 6

/** A stone stands for one record until the tallest pile would leave the strip. */
function recordsPerStone(columns: readonly PileColumn[]): number {
  const tallest = columns.reduce((most, column) => Math.max(most, column.own + column.fromOthers), 0)
  return Math.max(1, Math.ceil(tallest / mostStones))
}

function stonesOf(column: PileColumn, perStone: number) {
  const count = Math.ceil((column.own + column.fromOthers) / perStone)
  const others = column.fromOthers > 0 ? Math.max(1, Math.floor(column.fromOthers / perStone)) : 0
  return Array.from({ length: count }, (_, level) => ({
    seed: `${column.id} ${level}`,
    fromOthers: level >= count - others,
    level,
  }))
}

function Pile({
  column,
  middle,
  room,
  perStone,
}: {
  column: PileColumn
  middle: number
  room: number
  perStone: number
}) {
  const base = Math.min(14.5, room * 0.8)
  return stonesOf(column, perStone).map(({ seed, fromOthers, level }) => {
    const next = stoneNumbers(`${seed} place`)
    const width = base * (1 - level * 0.06) - next() * base * 0.08
    const x = middle - width / 2 + (next() - 0.5) * base * 0.14
    const y = ground - 1.5 - stoneHeight - level * pitch
    return (
      <Stone
        key={seed}
        seed={seed}
        fromOthers={fromOthers}
        shade={stoneShade(column.id, level)}
        box={{ x, y, width, height: stoneHeight }}
      />
    )
  })
}

function Drawing({ columns, label, width }: { columns: readonly PileColumn[]; label: string; width: number }) {
  const perStone = recordsPerStone(columns)
  const room = width / Math.max(1, columns.length)
  return (
    <svg
      className={styles.drawing}
      style={{ maxWidth: `${(width * 1.5) / 16}rem` }}
      viewBox={`0 0 ${width} 58`}
      role="img"
      aria-label={`${label}; the table gives the figures`}
    >
      {columns.map((column, index) => (
        <Pile key={column.id} column={column} middle={room * (index + 0.5)} room={room} perStone={perStone} />
      ))}
      <path d={`M0 ${ground}H${width}`} stroke="var(--line-strong)" />
      {columns.map((column, index) =>
        column.ticked ? (
          <path key={column.id} d={`M${room * (index + 0.5)} 52v4.5`} stroke="var(--ink-3)" strokeWidth="1.5" />
        ) : null,
      )}
    </svg>
  )
}

function PileTable({
  columns,
  columnTitle,
  tickTitle,
  label,
}: Pick<PileStripProps, 'columns' | 'columnTitle' | 'tickTitle' | 'label'>) {
  return (
    <PlainTable label={label}>
      <thead>
        <tr>
          <th scope="col">{columnTitle}</th>
          <th scope="col" data-figure>
            Records
          </th>
          <th scope="col" data-figure>
            From others
          </th>
          {tickTitle ? <th scope="col">{tickTitle}</th> : null}
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.id}>
            <td>{column.href === undefined ? column.label : <a href={column.href}>{column.label}</a>}</td>
            <td data-figure>{column.own + column.fromOthers}</td>
            <td data-figure>{column.fromOthers}</td>
            {tickTitle ? <td>{column.ticked ? 'yes' : 'no'}</td> : null}
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

export function StoneTimeline({
  columns,
  label,
  caption,
  columnTitle,
  tickTitle,
  meaning,
  width = 300,
  tableWords = 'Table',
}: PileStripProps) {
  const [asTable, setAsTable] = useState(false)
  const perStone = recordsPerStone(columns)
  return (
    <figure className={styles.strip}>
      <Drawing columns={columns} label={label} width={width} />
      <figcaption className={styles.caption}>
        <span>
          {caption}
          {perStone > 1 ? ` (one stone = ${perStone} records)` : ''}
        </span>
        <TextButton className={styles.toggle} aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Hide the table' : tableWords}
        </TextButton>
      </figcaption>
      {asTable ? (
        <>
          <div className={styles.table}>
            <PileTable
              columns={columns}
              label={label}
              columnTitle={columnTitle}
              {...(tickTitle ? { tickTitle } : {})}
            />
          </div>
          {meaning === undefined ? null : <p className={styles.meaning}>{meaning}</p>}
        </>
      ) : null}
    </figure>
  )
}
