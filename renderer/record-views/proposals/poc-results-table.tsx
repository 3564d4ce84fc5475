// "Limits and results": each limit in words, what stood before, the figure that counts, how many runs, and whether it held.

import { type FigureRow, figureWords, type Held, limitWords } from '../../../shared/rules/proposals/poc-figures.ts'
import { figureWithUnit } from '../../../shared/rules/text/number-words.ts'
import { PlainTable } from '../../ui/plain-table.tsx'
import { type Readiness, ReadinessMark } from '../../ui/readiness-line.tsx'
import styles from './limits-table.module.css'

const heldMarks = {
  held: { state: 'done', words: 'yes', alone: 'held' },
  'not-held': { state: 'failed', words: 'no', alone: 'did not hold' },
  'not-measured': { state: 'open', words: 'not measured', alone: 'not measured' },
  'other-unit': { state: 'open', words: 'in another unit', alone: 'in another unit' },
  'no-limit': null,
} as const satisfies Record<Held, { state: Readiness; words: string; alone: string } | null>

/** `alone` where no head of a column says what is answered. */
export function HeldMark({ held, alone = false }: { held: Held; alone?: boolean }) {
  const mark = heldMarks[held]
  return mark === null ? (
    <span data-quiet>no limit</span>
  ) : (
    <ReadinessMark state={mark.state}>{alone ? mark.alone : mark.words}</ReadinessMark>
  )
}

function Heads() {
  return (
    <thead>
      <tr>
        <th scope="col">Measured</th>
        <th scope="col" data-figure>
          Limit
        </th>
        <th scope="col" data-figure>
          Before
        </th>
        <th scope="col" data-figure>
          Result
        </th>
        <th scope="col" data-figure>
          Runs
        </th>
        <th scope="col">Held</th>
      </tr>
    </thead>
  )
}

function Row({ row }: { row: FigureRow }) {
  const { metric, limit, measurement, unit, held } = row
  const before = measurement?.baseline ?? null
  const figure = figureWords(row)
  return (
    <tr>
      <th scope="row">{metric || 'Unnamed'}</th>
      <td data-figure>{limit === null ? 'none' : limitWords(limit)}</td>
      <td data-figure data-quiet>
        {before === null ? 'none' : figureWithUnit(before, unit)}
      </td>
      <td data-figure data-quiet={figure === null || undefined}>
        {figure === null ? 'none yet' : <b>{figure}</b>}
      </td>
      <td data-figure data-quiet>
        {measurement?.runs.length ?? 0}
      </td>
      <td>
        <HeldMark held={held} />
      </td>
    </tr>
  )
}

export function LimitsTable({ rows }: { rows: readonly FigureRow[] }) {
  return (
    <div className={styles.limits}>
      <PlainTable label="Limits and results">
        <Heads />
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </PlainTable>
    </div>
  )
}
