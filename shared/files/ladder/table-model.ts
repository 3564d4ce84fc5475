// A table as it stands in a file: rows of cells, each with its place.

export interface Table {
  /** Of a sheet, or of the heading above a table; empty where there is one table only. */
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** Where a cell stands, counted from 0: "line 12" or "Sheet2!B7". */
  place(row: number, column: number): string
}

/** 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = column % 26
  const letter = String.fromCharCode(65 + rest)
  return column < 26 ? letter : `${columnLetters((column - rest) / 26 - 1)}${letter}`
}

export const columnKey = (table: Table, column: number): string =>
  table.name === '' ? columnLetters(column) : `${table.name}!${columnLetters(column)}`

export const widthOf = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0)

export const cellAt = (table: Table, row: number, column: number): string => table.rows[row]?.[column]?.trim() ?? ''

export const filledIn = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length

/** What is known of a column below its header. */
export interface ColumnLook {
  readonly values: readonly string[]
  /** Characters of a filled cell, on average. */
  readonly length: number
  /** Different values among the filled ones, 0 to 1. */
  readonly variety: number
}

export function lookOf(table: Table, column: number, from: number): ColumnLook {
  const values = table.rows.slice(from).map((row) => row[column]?.trim() ?? '')
  const filled = values.filter((value) => value !== '')
  const length = filled.reduce((sum, value) => sum + value.length, 0) / Math.max(1, filled.length)
  return { values: filled, length, variety: new Set(filled).size / Math.max(1, filled.length) }
}
