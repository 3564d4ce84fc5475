// Which row of a table is its header, which rows above it are a title, and whether tracks stand above the levels.
import { roleOfWord } from './ladder-field-names.ts'
import { levelLikeness } from './recognize-level-names.ts'
import { filledIn, type Table, widthOf } from './table-model.ts'

const searched = 15
/** A header's cells are names. */
const longestHeader = 80

export interface TableHeader {
  /** −1 where the table has none. */
  readonly row: number
  /** The row above with a track over each group of levels; null where there is none. */
  readonly tracks: readonly string[] | null
  /** Levels in the row above, where the header repeats what stands below each; null where they are in the header itself. */
  readonly levels: readonly string[] | null
  readonly title: string
}

function scoreOf(row: readonly string[], width: number): number {
  const cells = row.map((cell) => cell.trim())
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length < Math.min(2, width)) return -1
  if (filled.some((cell) => cell.length > longestHeader)) return -1
  const words = filled.filter((cell) => roleOfWord(cell) !== null).length
  const levels = filled.filter((cell) => levelLikeness(cell) >= 0.5).length
  // A sentence is content.
  const sentences = filled.filter((cell) => cell.length > 40 || /[.;]$|\n/.test(cell)).length
  return words * 2 + levels * 1.5 + filled.length / width - sentences * 2
}

/** The first words above the header. */
function titleAbove(table: Table, row: number): string {
  const words = table.rows.slice(0, row).map((cells) => cells.find((cell) => cell.trim() !== '') ?? '')
  return words.find((cell) => cell !== '')?.trim() ?? ''
}

/** Merged cells leave the name at the first of the cells that they span. */
function spread(row: readonly string[], header: readonly string[]): string[] {
  let track = ''
  return header.map((cell, column) => {
    if (roleOfWord(cell) !== null) return ''
    track = row[column]?.trim() || track
    return track
  })
}

function tracksAbove(table: Table, row: number): string[] | null {
  const above = table.rows[row - 1] ?? []
  const header = table.rows[row] ?? []
  const names = above.filter((cell, column) => cell.trim() !== '' && roleOfWord(header[column] ?? '') === null)
  const levels = header.filter((cell) => levelLikeness(cell) >= 0.5).length
  const isShort = names.every((name) => name.length <= 40) && names.some((name) => levelLikeness(name) < 0.5)
  const hasTracks = names.length >= 2 && names.length < filledIn(header) && levels >= 2 && isShort
  return hasTracks ? spread(above, header) : null
}

/** "Senior" over "Expectation" and "Example", "Staff" over the same again. */
function levelsAbove(table: Table, row: number): string[] | null {
  const above = table.rows[row - 1] ?? []
  const header = (table.rows[row] ?? []).map((cell) => cell.trim())
  const levels = above.filter((cell) => levelLikeness(cell) >= 0.5).length
  const first = above.findIndex((cell) => levelLikeness(cell) >= 0.5)
  const own = header.slice(first).filter((cell) => cell !== '')
  if (
    levels < 2 ||
    own.length < levels ||
    new Set(own).size * levels > own.length + levels / 2 ||
    own.some((cell) => levelLikeness(cell) >= 0.5)
  )
    return null
  let level = ''
  return header.map((_, column) => {
    if (column >= first) level = above[column]?.trim() || level
    return level
  })
}

/** The best of the first rows; the topmost of equal ones. */
export function findHeader(table: Table): TableHeader {
  const width = widthOf(table.rows)
  const scores = table.rows.slice(0, searched).map((cells) => scoreOf(cells, width))
  const best = Math.max(0, ...scores)
  // Rows below a header may sound like one too: levels and titles stand in both.
  const row = scores.findIndex((score) => score > 0 && score >= best * 0.6)
  // A single column has a header only where its word is known.
  const isNone = width === 1 && roleOfWord(table.rows[row]?.[0] ?? '') === null
  if (isNone) return { row: -1, tracks: null, levels: null, title: '' }
  const levels = levelsAbove(table, row) === null ? levelsAbove(table, row + 1) : levelsAbove(table, row)
  if (levels !== null) {
    const at = levelsAbove(table, row) === null ? row + 1 : row
    return { row: at, tracks: null, levels, title: titleAbove(table, at - 1) }
  }
  const tracks = row > 0 ? tracksAbove(table, row) : null
  return { row, tracks, levels: null, title: titleAbove(table, tracks === null ? Math.max(row, 0) : row - 1) }
}
