// Numbers as people type them, in any field that takes one.

/** A number as people write it: `1,840`, `1 840`, `0,5` and `0.5`; empty is null, anything else NaN. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(/[\s\u00a0\u202f]/g, '')
  if (text === '') return null
  const plain = /^[-+−]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replace(/,/g, '') : text.replace(',', '.')
  return /^[-+−]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain.replace('−', '-')) : Number.NaN
}

/**
 * Several numbers typed into one field, parted by spaces, lines or semicolons; a comma before a gap parts too. Null as soon as one
 * of them is no number. Unlike `readNumber` a space never groups digits here: `318 305` are two figures.
 */
export function readNumbers(typed: string): number[] | null {
  const words = typed.split(/[\s;]+/).map((word) => word.replace(/,$/, ''))
  const read = words.filter((word) => word !== '').map(readNumber)
  const numbers = read.filter((number): number is number => number !== null && !Number.isNaN(number))
  return numbers.length === read.length ? numbers : null
}
