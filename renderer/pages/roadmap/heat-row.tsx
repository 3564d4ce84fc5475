// One row of the months: a criterion, or all of a competency. A figure opens into its records under the row.
import { memo, type ReactNode, useId } from 'react'
import type { Criterion } from '../../../shared/records/roadmap.ts'
import { depthOf, firstDayOf, type Month, type MonthCounts } from '../../../shared/rules/roadmap/evidence-months.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { monthWords } from '../../../shared/rules/time/day-words.ts'
import { WhatIsCounted } from '../../ui/opened-figure.tsx'
import { EvidenceCounted } from './counted-lists.tsx'
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

interface CellProps {
  cell: string
  column: number
  count: number
  words: string
  isOpen: boolean
  isStop: boolean
  controls: string
  onToggle: () => void
}

function Figure({ cell, column, count, words, isOpen, isStop, controls, onToggle }: CellProps) {
  return (
    <button
      type="button"
      className={styles.cell}
      data-cell={cell}
      data-column={column}
      tabIndex={isStop ? 0 : -1}
      aria-label={words}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
    >
      {count}
    </button>
  )
}

const openHere = ({ open, id }: Pick<HeatRowProps, 'open' | 'id'>) => (open?.row === id ? open : null)

export const HeatRow = memo(
  function HeatRow(props: HeatRowProps) {
    const { id, name, spoken, isHead = false, criteria, counts, shown, onOpen, stop } = props
    const controls = useId()
    const here = openHere(props)
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const figure = (month: Month | null, column: number, count: number) => {
      const when = month === null ? 'all months' : monthWords(firstDayOf(month))
      const isOpen = here !== null && here.month === month
      return count === 0 ? null : (
        <Figure
          cell={`${id} ${month ?? 'all'}`}
          column={column}
          count={count}
          words={`${spoken}, ${when}: ${counted(count, 'evidence item')}`}
          isOpen={isOpen}
          isStop={stop === `${id} ${month ?? 'all'}`}
          controls={controls}
          onToggle={() => onOpen(isOpen ? null : { row: id, month })}
        />
      )
    }
    const openWords = here?.month == null ? 'over all months' : `in ${monthWords(firstDayOf(here.month))}`
    return (
      <>
        <tr data-head={isHead || undefined}>
          <th scope="row">{name}</th>
          {shown.map((month, column) => (
            <td key={month} data-depth={depthOf(counts.get(month) ?? 0)}>
              {figure(month, column, counts.get(month) ?? 0)}
            </td>
          ))}
          <td className={styles.all}>{figure(null, shown.length, all)}</td>
        </tr>
        {here === null ? null : (
          <tr>
            <td colSpan={shown.length + 2} className={styles.opened}>
              <WhatIsCounted
                id={controls}
                meaning={`${spoken}: evidence items of the kinds that count, dated ${openWords}, newest work first.`}
              >
                <EvidenceCounted criteria={criteria} month={here.month} />
              </WhatIsCounted>
            </td>
          </tr>
        )}
      </>
    )
  },
  // A step of the focus, and a figure that opens, concern two rows of a thousand.
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
