// How wide the columns of a table stand on the sheet: by the words in them, as a browser lays a table out.

/** About the width of a letter of a cell, and the room beside its words. */
const letter = 90
const beside = 140
/** A long word may break; a column need not be wider for it. */
const longestWord = 12

const longestWordIn = (words: string) =>
  Math.max(0, ...words.split(/\s+/).map(({ length }) => Math.min(length, longestWord)))

/**
 * Widths that together are `sheetWidth`, all in twentieths of a point. `rows` are the words of every row, the head among them. Each column
 * has room for its longest word; what is left is shared by how much is written in them.
 */
export function columnWidths(rows: readonly (readonly string[])[], sheetWidth: number): number[] {
  const count = Math.max(1, ...rows.map(({ length }) => length))
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => row[at] ?? ''))
  const least = columns.map((words) => Math.max(0, ...words.map(longestWordIn)) * letter + beside)
  // A column that always says much gets more than one that does once.
  const weight = columns.map((words) => words.reduce((sum, { length }) => sum + length, 0) ** 0.9)
  const leastSum = least.reduce((sum, one) => sum + one, 0)
  const all = weight.reduce((sum, one) => sum + one, 0)
  const left = sheetWidth - leastSum
  const widths =
    left <= 0
      ? least.map((one) => (one / leastSum) * sheetWidth)
      : least.map((one, at) => one + (all === 0 ? left / count : (left * (weight[at] ?? 0)) / all))
  const whole = widths.map(Math.floor)
  const rest = sheetWidth - whole.reduce((sum, one) => sum + one, 0)
  return whole.map((one, at) => (at === count - 1 ? one + rest : one))
}
