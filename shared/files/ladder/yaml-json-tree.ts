// A tree of keys, lists and texts as YAML and JSON hold it, with every scalar as it was written.

export interface TreeText {
  readonly kind: 'text'
  readonly text: string
  /** Where it stands, for documents; a tree of keys has its path. */
  readonly place?: string
}
export interface TreeList {
  readonly kind: 'list'
  readonly items: readonly Tree[]
}
export interface TreeEntry {
  readonly key: string
  readonly value: Tree
  /** Where the format says whether the key is a name of the ladder's own; otherwise it is guessed. */
  readonly form?: 'field' | 'named'
}
export interface TreeMap {
  readonly kind: 'map'
  readonly entries: readonly TreeEntry[]
}
export type Tree = TreeText | TreeList | TreeMap

export const isText = (node: Tree): node is TreeText => node.kind === 'text'

/** A list that holds only texts, and at least one. */
export const isTextList = (node: Tree): node is TreeList =>
  node.kind === 'list' && node.items.length > 0 && node.items.every(isText)

/** Texts of a scalar or of a list of scalars; none of anything else. */
export function textsOf(node: Tree): string[] {
  if (node.kind === 'text') return node.text.trim() === '' ? [] : [node.text]
  return node.kind === 'list' ? node.items.filter(isText).map(({ text }) => text) : []
}

/** Every text below, a list as a Markdown list, a key before what it holds. */
export function asMarkdown(node: Tree): string {
  if (node.kind === 'text') return node.text.trim()
  if (node.kind === 'list')
    return node.items
      .map((item) => `- ${asMarkdown(item).replaceAll('\n', '\n  ')}`)
      .filter((line) => line !== '- ')
      .join('\n')
  return node.entries
    .map(({ key, value }) => `${key}: ${value.kind === 'text' ? '' : '\n'}${asMarkdown(value)}`)
    .join('\n')
}
