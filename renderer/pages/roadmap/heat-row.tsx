// One row of the months: a criterion, or all of a competency. A figure opens into its records under the row.
import { memo, type ReactNode, useId } from 'react'
import type { Criterion } from '../../../shared/records/roadmap.ts'
import { depthOf, firstDayOf, type Month, type MonthCounts } from '../../../shared/rules/roadmap/evidence-months.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { monthWords } from '../../../shared/rules/time/day-words.ts'
import { WhatIsCounted } from '../../ui/expandable-figure.tsx'
import { EvidenceCounted } from './figure-detail-lists.tsx'
import styles from './months.module.css'

export interface OpenCell {
  readonly row: string
  /** null: all months */
  readonly month: Month | null
}

interface HeatRowProps {
  id: string
  name: ReactNode
  spoken: string
  isHead?: boolean
  criteria: readonly Criterion[]
  counts: MonthCounts
  shown: readonly Month[]
  open: OpenCell | null
  onOpen: (cell: OpenCell | null) => void
  stop: string | null
}

interface FigureProps {
  row: HeatRowProps
  month: Month | null
  column: number
  count: number
  /** The id of what is opened under the row. */
  controls: string
}

const openHere = ({ open, id }: Pick<HeatRowProps, 'open' | 'id'>) => (open?.row === id ? open : null)
const whenWords = (month: Month | null) => (month === null ? 'all months' : monthWords(firstDayOf(month)))

/** Nothing stands behind a zero, and nothing is written for it. */
function Figure({ row, month, column, count, controls }: FigureProps) {
  const { id, spoken, stop, onOpen } = row
  if (count === 0) return null
  const cell = `${id} ${month ?? 'all'}`
  const here = openHere(row)
  const isOpen = here !== null && here.month === month
  return (
    <button
      type="button"
      className={styles.cell}
      data-cell={cell}
      data-column={column}
      tabIndex={stop === cell ? 0 : -1}
      aria-label={`${spoken}, ${whenWords(month)}: ${counted(count, 'evidence item')}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={() => onOpen(isOpen ? null : { row: id, month })}
    >
      {count}
    </button>
  )
}

function Opened({ row, month, controls }: { row: HeatRowProps; month: Month | null; controls: string }) {
  const dated = month === null ? 'of all months' : `of ${whenWords(month)}`
  return (
    <tr>
      <td colSpan={row.shown.length + 2} className={styles.opened}>
        <WhatIsCounted
          id={controls}
          meaning={`${row.spoken}: evidence items ${dated} of the kinds that count, newest work first.`}
        >
          {/* A view keeps its last answer: another month is another list. */}
          <EvidenceCounted key={month} criteria={row.criteria} month={month} />
        </WhatIsCounted>
      </td>
    </tr>
  )
}

function Row(row: HeatRowProps) {
  const { name, isHead = false, counts, shown } = row
  const controls = useId()
  const here = openHere(row)
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const countOf = (month: Month) => counts.get(month) ?? 0
  return (
    <>
      <tr data-head={isHead || undefined}>
        <th scope="row">{name}</th>
        {shown.map((month, column) => (
          <td key={month} data-depth={depthOf(countOf(month))}>
            <Figure row={row} month={month} column={column} count={countOf(month)} controls={controls} />
          </td>
        ))}
        <td className={styles.all}>
          <Figure row={row} month={null} column={shown.length} count={all} controls={controls} />
        </td>
      </tr>
      {here === null ? null : <Opened row={row} month={here.month} controls={controls} />}
    </>
  )
}

/** A step of the focus, and a figure that opens, concern two rows of a thousand. */
export const HeatRow = memo(
  Row,
  (was, is) =>
    was.counts === is.counts &&
    was.shown === is.shown &&
    was.isHead !== true &&
    openHere(was) === openHere(is) &&
    isStopIn(was) === isStopIn(is),
)

/** The cell of this row that Tab leads to, if it is here. */
function isStopIn({ stop, id }: Pick<HeatRowProps, 'stop' | 'id'>): string | null {
  return stop?.startsWith(`${id} `) === true ? stop : null
}
