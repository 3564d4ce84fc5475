// Fills in what a stored record lacks because its field came later. What lacks nothing is given back as it is, untouched and uncopied.
import { allKinds } from '../kinds/all-kinds.ts'
import type { Parts } from '../kinds/record-text-parts.ts'
import { addedFields } from './added-field-defaults.ts'

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is added, by kind of record: see added-field-defaults.ts. */
export type Added = ReadonlyMap<string, Plain>

/** Texts that came later are empty where they are missing. */
function addedTexts(parts: Parts): Plain {
  const texts = Object.entries(parts).flatMap(([name, part]): [string, unknown][] => {
    if (part.form === 'line' || part.form === 'text') return part.isAdded === true ? [[name, '']] : []
    const inLine = part.form === 'lines' ? addedTexts(part.each) : {}
    return Object.keys(inLine).length === 0 ? [] : [[name, [inLine]]]
  })
  return Object.fromEntries(texts)
}

/** Both, where one list has fields of either. */
function joined(texts: Plain, fields: Plain): Plain {
  const lists = Object.entries(fields).map(([name, value]): [string, unknown] => {
    const [ofText, ofField] = [texts[name], value].map((one) => (Array.isArray(one) ? one[0] : undefined))
    return [name, isPlain(ofText) && isPlain(ofField) ? [joined(ofText, ofField)] : value]
  })
  return { ...texts, ...Object.fromEntries(lists) }
}

/** What is added by the texts of each kind and by added-field-defaults.ts. */
export function addedBy(
  kinds: Readonly<Record<string, { readonly parts: Parts }>>,
  fields: Readonly<Record<string, Plain>>,
): Added {
  const added = Object.entries(kinds).map(([kind, { parts }]): [string, Plain] => [
    kind,
    joined(addedTexts(parts), fields[kind] ?? {}),
  ])
  return new Map(added.filter(([, here]) => Object.keys(here).length > 0))
}

export const addedHere: Added = addedBy(allKinds, addedFields)

/** Whether there is anything that a record could lack. */
export const isAnythingAdded = (added: Added = addedHere): boolean => added.size > 0

/** Each line as `fill` gives it back; the same list where none of them changed. */
function eachFilled(lines: readonly unknown[], fill: (line: unknown) => unknown): readonly unknown[] {
  const filled = lines.map(fill)
  return filled.every((line, at) => line === lines[at]) ? lines : filled
}

function filledField(stands: unknown, value: unknown): unknown {
  if (!Array.isArray(value)) return stands === undefined ? value : stands
  const [ofLine] = value
  if (stands === undefined) return []
  return isPlain(ofLine) && Array.isArray(stands) ? eachFilled(stands, (line) => filledIn(line, ofLine)) : stands
}

function filledIn(value: unknown, added: Plain): unknown {
  if (!isPlain(value)) return value
  let filled = value
  for (const [name, missing] of Object.entries(added)) {
    const field = filledField(value[name], missing)
    if (field !== value[name]) filled = { ...filled, [name]: field }
  }
  return filled
}

/** A stored record as today's kind has it. What is no record is given back as it is, to be refused by its schema. */
export function withAddedFields(record: unknown, added: Added = addedHere): unknown {
  const here = isPlain(record) && typeof record.kind === 'string' ? added.get(record.kind) : undefined
  return here === undefined ? record : filledIn(record, here)
}

/** A stored change: the records that stood before it are filled in, since undo writes them again. */
export function changeWithAddedFields(change: unknown, added: Added = addedHere): unknown {
  if (!isPlain(change) || !Array.isArray(change.writes)) return change
  const writes = eachFilled(change.writes, (write) => {
    if (!isPlain(write)) return write
    const before = withAddedFields(write.before, added)
    return before === write.before ? write : { ...write, before }
  })
  return writes === change.writes ? change : { ...change, writes }
}
