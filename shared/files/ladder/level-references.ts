// Which levels a criterion's reference means: one name, a list ("L3, L4"), a range ("L3–L5", "L4+") or all of them.
import { folded } from './ladder-field-names.ts'
import { levelLikeness } from './recognize-level-names.ts'

const everyLevel = /^(?:all|any|every|each|all levels|any level|every level|all grades|everyone|\*)$/
const range = /^(.{1,40}?)\s*(?:–|—|→|\.\.\.?|\s-\s|-|\s(?:to|through|until)\s)\s*(.{1,40})$/
const code = /^(\D*?)[\s.-]*(\d{1,2})$/

/** Names that stand alone somewhere in the file, folded, each with the name as first written; in the order of the ladder. */
export type KnownLevels = ReadonlyMap<string, string>

export const knownLevels = (names: Iterable<string>): KnownLevels => {
  const known = new Map<string, string>()
  for (const name of names) if (!known.has(folded(name))) known.set(folded(name), name.trim())
  return known
}

const isKnown = (name: string, known: KnownLevels): boolean => known.has(folded(name))

/** "L3–L5" with its numbers, also where "L4" stands nowhere else. */
function numbered(from: string, to: string): string[] | null {
  const first = code.exec(from.trim())
  const last = code.exec(to.trim())
  if (!first || !last) return null
  const [, prefix = '', low = ''] = first
  const [, ending = '', high = ''] = last
  const isSame = ending.trim() === '' || folded(ending) === folded(prefix)
  const count = Number(high) - Number(low)
  if (!isSame || count < 1 || count > 20) return null
  const base = from.trim().slice(0, from.trim().length - low.length)
  return Array.from({ length: count + 1 }, (_, at) => `${base}${Number(low) + at}`)
}

function between(from: string, to: string, known: KnownLevels): string[] | null {
  const names = [...known.keys()]
  const [low, high] = [names.indexOf(folded(from)), names.indexOf(folded(to))]
  return low < 0 || high <= low ? null : [...known.values()].slice(low, high + 1)
}

function listed(reference: string, known: KnownLevels): string[] | null {
  const parts = reference.split(/\s*[,;\n]\s*(?:and\s+)?/).filter((part) => part !== '')
  const isList = parts.every((part) => isKnown(part, known) || levelLikeness(part) >= 0.7 || range.test(part))
  if (parts.length > 1 && isList) return parts
  const tight = reference.split(/\s*[/&|+]\s*(?=\S)|\s+and\s+/).filter((part) => part !== '')
  return tight.length > 1 && tight.every((part) => isKnown(part, known)) ? tight : null
}

/** Names of levels; the reference itself where it is one name. `ladder` are the levels in order, as far as they are known. */
export function referencedLevels(reference: string, ladder: KnownLevels): string[] {
  const text = reference
    .trim()
    .replace(/^[[(](.*)[\])]$/s, '$1')
    .trim()
  if (text === '') return []
  if (ladder.has(folded(text))) return [ladder.get(folded(text)) ?? text]
  if (everyLevel.test(folded(text))) return [...ladder.values()]
  const open = /^(.+?)\s*(?:\+|and (?:above|up|higher)|or (?:above|higher))$/.exec(text)
  const last = [...ladder.values()].at(-1)
  if (open && last !== undefined && isKnown(open[1] ?? '', ladder))
    return between(open[1] ?? '', last, ladder) ?? [open[1] ?? '']
  const parts = listed(text, ladder)
  if (parts !== null) return parts.flatMap((part) => referencedLevels(part, ladder))
  const [, from = '', to = ''] = range.exec(text) ?? []
  if (from === '') return [text]
  return between(from, to, ladder) ?? numbered(from, to) ?? [text]
}

/** Whether a reference may be a name of its own; a list or a range is none. */
export const isSingleLevel = (reference: string): boolean => {
  const text = reference.trim()
  if (everyLevel.test(folded(text)) || /\+$/.test(text)) return false
  if (text.split(/[,;\n]/).length > 1 && listed(text, new Map()) !== null) return false
  const [, from = '', to = ''] = range.exec(text) ?? []
  return from === '' || numbered(from, to) === null
}
