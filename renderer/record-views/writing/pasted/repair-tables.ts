// Tables as Markdown can have them: each cell in its column, though a cell beside it spans several, and each cell one line.
import { renamed, unwrap } from './edit-pasted-dom.ts'

/** Cells of one table; beyond that its spans are left as they are. */
const mostCells = 20_000

const spanOf = (cell: Element, name: string): number => {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), 1000)
}

const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
  [...table.rows].filter((row) => row.closest('table') === table)

interface Reach {
  /** Columns. */
  readonly wide: number
  /** Rows. */
  readonly high: number
}

/** How far a cell reaches; the attributes go. No cell reaches below its table. */
function reachOf(cell: Element, rowsLeft: number): Reach {
  const reach = { wide: spanOf(cell, 'colspan'), high: Math.min(spanOf(cell, 'rowspan'), rowsLeft) }
  cell.removeAttribute('colspan')
  cell.removeAttribute('rowspan')
  return reach
}

/** The words of a cell that reaches over several rows stand in each of them; over several columns, in the first. */
function spread(table: HTMLTableElement): void {
  const rows = rowsOf(table)
  const reaches = new Map(
    rows.flatMap((row, at) => [...row.cells].map((cell) => [cell, reachOf(cell, rows.length - at)] as const)),
  )
  if ([...reaches.values()].reduce((sum, { wide, high }) => sum + wide * high, 0) > mostCells) return
  const grid: Element[][] = rows.map(() => [])
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column += 1
      const { wide, high } = reaches.get(cell) ?? { wide: 1, high: 1 }
      for (let down = 0; down < high; down += 1)
        for (let along = 0; along < wide; along += 1) {
          const line = grid[at + down]
          if (line !== undefined) line[column + along] = cell.cloneNode(along === 0) as Element
        }
    }
  }
  const empty = () => table.ownerDocument.createElement('td')
  for (const [at, row] of rows.entries()) row.replaceChildren(...Array.from(grid[at] ?? [], (cell) => cell ?? empty()))
}

const blocks = 'p, div, li, h1, h2, h3, h4, h5, h6, pre, blockquote, dt, dd'

/** A row of Markdown is one line: paragraphs of a cell follow each other with a space, items with a semicolon. */
function flatten(cell: Element): void {
  const { ownerDocument } = cell
  for (const block of cell.querySelectorAll(blocks))
    block.after(ownerDocument.createTextNode(block.nextElementSibling?.localName === 'li' ? '; ' : ' '))
  for (const block of [...cell.querySelectorAll(blocks)].reverse()) {
    if (block.localName === 'pre') {
      const code = ownerDocument.createElement('code')
      code.textContent = (block.textContent ?? '').replace(/\s*\n\s*/g, ' ')
      block.replaceWith(code)
    } else unwrap(block)
  }
  for (const list of cell.querySelectorAll('ul, ol, dl')) unwrap(list)
  for (const line of cell.querySelectorAll('br, hr')) line.replaceWith(ownerDocument.createTextNode(' '))
}

/** A table around others, or around a single cell, only places them on a page. */
const isLayout = (table: HTMLTableElement): boolean =>
  table.querySelector('table') !== null || rowsOf(table).every((row) => row.cells.length <= 1)

export function repairTables(body: HTMLElement): void {
  for (const table of [...body.querySelectorAll('table')]) {
    for (const caption of table.querySelectorAll(':scope > caption')) table.before(renamed(caption, 'p'))
    const hasHead = rowsOf(table).some((row) => [...row.cells].some(({ localName }) => localName === 'th'))
    if (isLayout(table) && !hasHead) {
      for (const part of [...table.querySelectorAll('td, tr, tbody, thead, tfoot, colgroup')].filter(
        (one) => one.closest('table') === table,
      ))
        if (part.localName === 'td') renamed(part, 'div')
        else unwrap(part)
      unwrap(table)
    } else {
      spread(table)
      for (const cell of table.querySelectorAll('td, th')) flatten(cell)
      // Markdown knows no table without a head.
      if (!hasHead) for (const cell of [...(rowsOf(table)[0]?.cells ?? [])]) renamed(cell, 'th')
    }
  }
}
