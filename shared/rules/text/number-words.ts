// Numbers in sentences: digits, so that a figure is found at a glance; none is "no".
import { formats, inPlainFormats, numberMarks } from '../time/date-number-formats.ts'

const withDecimals = (whole: string, rest: string | undefined) =>
  rest === undefined ? whole : `${whole}${numberMarks[formats().numbers].decimal}${rest}`

/** "7", "1,840", "1,840.25", by the marks that are chosen. Not by Intl: its first answer costs a start more than the rest of the page. */
export function figures(value: number): string {
  const [whole = '', rest] = String(value).split('.')
  return withDecimals(whole.replace(/\B(?=(\d{3})+$)/g, numberMarks[formats().numbers].group), rest)
}

/** "1840.25": as a field for a number holds it, without groups, and as it is read again. */
export function typedFigure(value: number): string {
  const [whole = '', rest] = String(value).split('.')
  return withDecimals(whole, rest)
}

/** "1.0", "1,840.5": with so many decimals, also where they are 0. */
export function figuresWithDecimals(value: number, decimals: number): string {
  const [whole = '', rest] = value.toFixed(decimals).split('.')
  return withDecimals(figures(Number(whole)), rest)
}

/** "310 ms", "99.9%", "1,840"; a figure without a unit stands alone. */
export const figureWithUnit = (value: number, unit: string): string =>
  unit.trim() === '%' ? `${figures(value)}%` : `${figures(value)} ${unit.trim()}`.trim()

/** The same as a packet has it on every machine. */
export const plainFigure = (value: number, unit: string): string => inPlainFormats(() => figureWithUnit(value, unit))

/** The sentence with its first letter large: "Four records this week." */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "1 session", "2 sessions", "no sessions"; `many` only where it is not `one` with an s. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count === 0 ? 'no' : figures(count)} ${count === 1 ? one : many}`

/** "Ilse", "Ilse and Pell", "Ilse, Pell and Noor". */
export function listed(words: readonly string[], by: 'and' | 'or' = 'and'): string {
  const last = words.at(-1)
  if (last === undefined || words.length === 1) return last ?? ''
  return `${words.slice(0, -1).join(', ')} ${by} ${last}`
}
