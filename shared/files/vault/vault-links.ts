// Ids in a record and wiki links in its file: a link is written by the name of the file it leads to, and the file keeps the id of each
// name it uses, so that it is understood wherever it is read.
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

/** A text or an id as it is written, and in `used` the ids behind the names. `isText`: the field takes any words. */
export function withNames(
  value: string,
  isText: boolean,
  { names, used }: { readonly names: VaultNames; readonly used: Map<string, string> },
): string {
  const named = (id: string, words: string | null): string | null => {
    const name = names.nameOf(id)
    if (name !== null) used.set(name, id)
    return name === null ? null : linkTo(name, words)
  }
  if (!isText) return uuid.test(value) ? (named(value, null) ?? value) : value
  if (!value.includes('[[')) return value
  return withLinksAs(value, (id, words) => named(id, words) ?? linkTo(id, words))
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
