// Ids in a record and wiki links in its file: a link is written by the name of the file it leads to, and the file keeps the id of each
// name it uses, so that it is understood wherever it is read.
import type { AnyRecord } from '../../records/record-definitions.ts'
import { withLinksAs } from '../../rules/records/named-records.ts'

export interface VaultNames {
  /** The link name of a record's file; null where it has none. */
  readonly nameOf: (id: string) => string | null
  /** The record whose file has this link name. */
  readonly idOf: (name: string) => string | null
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const wikiLink = /\[\[([^\]|\n[]+)(\|[^\]\n]*)?\]\]/g

const linkTo = (name: string, words: string | null) => `[[${name}${words === null ? '' : `|${words}`}]]`

interface Linking {
  readonly names: VaultNames
  /** Gets the ids behind the names. */
  readonly used: Map<string, string>
  /** Otherwise the words of a link to a record without a file, which are its title, are left out. */
  readonly withPrivate: boolean
}

/** A text or an id as it is written. `isText`: the field takes any words. */
export function withNames(value: string, isText: boolean, { names, used, withPrivate }: Linking): string {
  const named = (id: string, words: string | null): string | null => {
    const name = names.nameOf(id)
    if (name !== null) used.set(name, id)
    return name === null ? null : linkTo(name, words)
  }
  if (!isText) return uuid.test(value) ? (named(value, null) ?? value) : value
  if (!value.includes('[[')) return value
  return withLinksAs(value, (id, words) => named(id, words) ?? linkTo(id, withPrivate ? words : null))
}

const wordless = /\[\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\]\]/g

/** Ids of links in a file that have no words: theirs may have been left out. */
export const wordlessIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(wordless)].flatMap(([, id]) => id ?? []))

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.includes('[[') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => eachText(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, eachText(one, change)]))
}

/** Links have no words of their own in it: those may be the title of a record that is hidden, now or later. */
export const withoutLinkWords = (record: AnyRecord): AnyRecord =>
  eachText(record, (text) => withLinksAs(text, (id) => linkTo(id, null))) as AnyRecord

/** A field's value with the words that links to `ids` have in the same field here, one after the other. */
export function withWordsOf(here: unknown, value: unknown, ids: ReadonlySet<string>): unknown {
  if (ids.size === 0) return value
  const words = new Map<string, (string | null)[]>()
  for (const text of textsIn(here))
    withLinksAs(text, (id, own) => {
      if (ids.has(id)) words.set(id, [...(words.get(id) ?? []), own])
      return ''
    })
  if (words.size === 0) return value
  return eachText(value, (text) =>
    withLinksAs(text, (id, own) => {
      const left = words.get(id) ?? []
      const next = left.length > 1 ? left.shift() : left[0]
      return linkTo(id, own ?? next ?? null)
    }),
  )
}

/** The same back. A link that leads to no record stays as it is written. */
export function withIds(value: string, isText: boolean, idOf: VaultNames['idOf']): string {
  if (!value.includes('[[')) return value
  const linked = value.replace(wikiLink, (whole, name: string, words: string | undefined) => {
    const id = idOf(name)
    return id === null ? whole : `[[${id}${words ?? ''}]]`
  })
  const inside = isText ? undefined : /^\[\[([^\]|]+)(?:\|[^\]]*)?\]\]$/.exec(linked)?.[1]
  return inside !== undefined && uuid.test(inside) ? inside : linked
}
