// Numbers as people type them, in any field that takes one.

/** A number as people write it: `1,840`, `1 840`, `0,5` and `0.5`; empty is null, anything else NaN. */
export function readNumber(typed: string): number | null {
  const text = typed.trim().replace(/[\s\u00a0\u202f]/g, '')
  if (text === '') return null
  const plain = /^[-+−]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replace(/,/g, '') : text.replace(',', '.')
  return /^[-+−]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain.replace('−', '-')) : Number.NaN
}
