// Numbers as people type them, in any field that takes one, and what was made of them where that is not plain to see.
import { formats, numberMarks } from '../time/date-number-formats.ts'
import { typedFigure } from './number-words.ts'

/** A number that was read, and what it would be where the same characters are grouped the other way; null where there is one reading. */
interface NumberReading {
  readonly value: number
  readonly other: number | null
}

const invisible = /\p{Default_Ignorable_Code_Point}/gu
const isDigit = (point: number) => /^\p{Nd}$/u.test(String.fromCodePoint(point))

/** The value of a decimal digit of any script: Unicode lays the ten of each side by side, in order. */
function digitOf(character: string): string {
  const point = character.codePointAt(0) ?? 0
  let first = point
  while (isDigit(first - 1)) first -= 1
  return String((point - first) % 10)
}

/** One character for each thing that is meant: ASCII digits, `-` for every minus, a gap for every space and apostrophe that groups. */
const asciiOf = (typed: string) =>
  typed
    .replace(invisible, '')
    .trim()
    .replace(/(?![0-9])\p{Nd}/gu, digitOf)
    .replace(/[−‐‑–﹣－]/g, '-')
    .replace(/＋/g, '+')
    .replace(/，/g, ',')
    .replace(/[．٫]/g, '.')
    .replace(/['’ʼ＇_٬]/g, "'")
    .replace(/\s/g, ' ')

/** Digits in groups of three, or as in India of two before the last three. A group never begins a number with a 0. */
const grouped = [
  { shape: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/, groups: /,/g },
  { shape: /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d*)?$/, groups: /,/g },
  { shape: /^[1-9]\d{0,2}(?:\.\d{3})+,\d*$/, groups: /\./g },
  { shape: /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, groups: /\./g },
  { shape: /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d*)?$/, groups: / /g },
  { shape: /^[1-9]\d{0,2}(?:'\d{3})+(?:[.,]\d*)?$/, groups: /'/g },
] as const
const plain = /^(?:\d+[.,]?\d*|[.,]\d+)(?:e[-+]?\d{1,4})?$/i
/** One mark before exactly three digits: it groups in one country and parts the decimals in another. */
const eitherWay = /^[1-9]\d{0,2}[.,]\d{3}$/

const finite = (text: string): number => {
  const number = Number(text)
  // A figure too large or too small to be held is not silently infinite or 0.
  const isLost = number === 0 && /[1-9]/.test(text.replace(/e.*$/i, ''))
  return Number.isFinite(number) && !isLost ? number : Number.NaN
}

function unsignedValue(body: string): number {
  const group = grouped.find(({ shape }) => shape.test(body))
  const single = group === undefined ? body : body.replace(group.groups, '')
  return plain.test(single) ? finite(single.replace(',', '.')) : Number.NaN
}

/** Empty is null; what is no number has NaN as its value. */
function readingOf(typed: string): NumberReading | null {
  const text = asciiOf(typed)
  if (text === '') return null
  const [, sign = '', body = ''] = /^([-+]?) ?(.*)$/s.exec(text) ?? []
  const signed = (value: number) => (sign === '-' && value !== 0 ? -value : value)
  if (!eitherWay.test(body)) return { value: signed(unsignedValue(body)), other: null }
  const asGroup = Number(body.replace(/[.,]/, ''))
  const asDecimals = Number(body.replace(',', '.'))
  const isDecimal = body.includes(numberMarks[formats().numbers].decimal)
  return isDecimal
    ? { value: signed(asDecimals), other: signed(asGroup) }
    : { value: signed(asGroup), other: signed(asDecimals) }
}

/**
 * A number as people write it: `1,840`, `1 840`, `1'840`, `1.234,5`, `0,5` and `0.5`, in the digits of any script; empty is null,
 * anything else NaN. Of a single mark before three digits the chosen format says what it is: with a decimal point `1,840` is 1840 and
 * `1.840` is 1.84, with a decimal comma the other way round, except that no group begins with 0: `0,125` is an eighth. A unit is no
 * part of a number. `readAs` says what was read where it could be doubted.
 */
export function readNumber(typed: string): number | null {
  const reading = readingOf(typed)
  return reading === null ? null : reading.value
}

const plainPoint = /^[-−]?\d{1,15}(\.\d{0,15})?$/
const plainComma = /^[-−]?\d{1,15}(,\d{0,15})?$/

/** A number without grouping, which reads the same in every country but for its point. */
const ungrouped = (value: number) => typedFigure(value).replace(/^-/, '−')

/**
 * How a number was read, in a sentence, where that is not plain to see; null where it is, where nothing stands and where no number
 * does. "Read as 1840. For 1.84, write 1.84."
 */
export function readAs(typed: string): string | null {
  const reading = readingOf(typed)
  if (reading === null || Number.isNaN(reading.value)) return null
  const { value, other } = reading
  if (other !== null) return `Read as ${ungrouped(value)}. For ${ungrouped(other)}, write ${plainest(other)}.`
  const isComma = numberMarks[formats().numbers].decimal === ','
  return (isComma ? plainComma : plainPoint).test(typed.trim()) ? null : `Read as ${ungrouped(value)}.`
}

/** A way to write `value` that has one reading only: a fraction of three digits takes a 0 more. */
function plainest(value: number): string {
  const text = typedFigure(value)
  return eitherWay.test(text.replace('-', '')) ? `${text}0` : text
}

/**
 * Several numbers typed into one field, parted by spaces, lines or semicolons; a comma before a gap parts too. Null as soon as one
 * of them is no number. Unlike in `readNumber` a space that may break never groups digits here: `318 305` are two figures.
 */
export function readNumbers(typed: string): number[] | null {
  const words = typed.split(/(?:(?![\u00a0\u2007\u202f])\s|;)+/).map((word) => word.replace(/,$/, ''))
  const read = words.filter((word) => word.trim() !== '').map(readNumber)
  const numbers = read.filter((number): number is number => number !== null && !Number.isNaN(number))
  return numbers.length === read.length ? numbers : null
}
