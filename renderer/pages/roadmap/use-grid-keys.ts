// Arrow keys in a table of buttons: one stop for Tab, and the arrows lead to the next button in the row, or in the column above and below.
import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useState } from 'react'

const cellsIn = (row: Element): HTMLElement[] => [...row.querySelectorAll<HTMLElement>('button[data-cell]')]
const rowsOf = (table: Element): Element[] => [...table.querySelectorAll('tr')].filter((row) => cellsIn(row).length > 0)
const columnOf = (cell: HTMLElement) => Number(cell.dataset.column)

/** Of a row, the cell nearest to a column. */
const nearest = (cells: readonly HTMLElement[], column: number) =>
  cells.reduce<HTMLElement | undefined>(
    (best, cell) =>
      best === undefined || Math.abs(columnOf(cell) - column) < Math.abs(columnOf(best) - column) ? cell : best,
    undefined,
  )

function inRow(cell: HTMLElement, key: string): HTMLElement | undefined {
  const cells = cellsIn(cell.closest('tr') ?? cell)
  const at = cells.indexOf(cell)
  if (key === 'Home') return cells[0]
  if (key === 'End') return cells.at(-1)
  return cells[key === 'ArrowLeft' ? at - 1 : at + 1]
}

function inColumn(cell: HTMLElement, key: string): HTMLElement | undefined {
  const rows = rowsOf(cell.closest('table') ?? cell)
  const at = rows.findIndex((row) => row.contains(cell))
  const row = at < 0 ? undefined : rows[key === 'ArrowUp' ? at - 1 : at + 1]
  return row === undefined ? undefined : nearest(cellsIn(row), columnOf(cell))
}

const isSideways = (key: string) => key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key === 'End'
const isUpOrDown = (key: string) => key === 'ArrowUp' || key === 'ArrowDown'

const cellOf = (target: EventTarget) =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('button[data-cell]') : null

/** `first`: the cell that Tab leads to before any was visited. Cells are buttons with `data-cell`, their name, and `data-column`. */
export function useGridKeys(first: string | null) {
  const [visited, setVisited] = useState<HTMLElement | null>(null)
  // What is shown changes: a cell that is gone leads nowhere.
  useEffect(() => {
    if (visited?.isConnected === false) setVisited(null)
  })
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const cell = cellOf(event.target)
    if (cell === null || event.altKey || event.ctrlKey || event.metaKey) return
    const next = isSideways(event.key)
      ? inRow(cell, event.key)
      : isUpOrDown(event.key)
        ? inColumn(cell, event.key)
        : undefined
    if (next === undefined) return
    event.preventDefault()
    next.focus()
  }, [])
  const onFocus = useCallback((event: FocusEvent) => {
    const cell = cellOf(event.target)
    if (cell !== null) setVisited(cell)
  }, [])
  return { stop: visited?.dataset.cell ?? first, table: { onKeyDown, onFocus } }
}
