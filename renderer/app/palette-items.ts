// What the palette offers for what was typed: screens first, then what can be done here, then records.
import { fold } from '../../shared/rules/text/fold-text.ts'

export interface PaletteItem {
  id: string
  words: string
  /** kind, date or such, quiet */
  detail?: string
  keys?: string
  run: () => void
}

export interface PaletteGroup {
  title: string
  items: readonly PaletteItem[]
}

/** Every word typed must begin a word of the item; an empty query takes all. */
export function matches(words: string, query: string): boolean {
  const targets = fold(words).split(/[^\p{L}\p{N}\p{M}]+/u)
  return fold(query)
    .split(/\s+/)
    .filter((part) => part !== '')
    .every((part) => targets.some((target) => target.startsWith(part)))
}

/** Records come already found; empty groups are left out. */
export function paletteGroups(
  query: string,
  groups: readonly PaletteGroup[],
  records: readonly PaletteItem[],
): readonly PaletteGroup[] {
  const narrowed = groups.map(({ title, items }) => ({
    title,
    items: items.filter(({ words }) => matches(words, query)),
  }))
  return [...narrowed, { title: 'Records', items: records }].filter(({ items }) => items.length > 0)
}
