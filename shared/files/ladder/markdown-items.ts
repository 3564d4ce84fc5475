// Items of Markdown lists as texts and names: labels before a text, lists within lists, and where each stands.
import type { List, ListItem, Nodes, Paragraph, Parent, RootContent } from 'mdast'
import { roleOfWord } from './ladder-field-names.ts'
import { levelLikeness, levelShare } from './recognize-level-names.ts'
import type { Tree, TreeEntry } from './yaml-json-tree.ts'

const hasChildren = (node: Nodes): node is Nodes & Parent => 'children' in node

export function plainText(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  if (node.type === 'break') return ' '
  return hasChildren(node) ? node.children.map(plainText).join('') : ''
}

export const placeOf = (node: Nodes): string => `line ${node.position?.start.line ?? 1}`

/** The source of a block without the indent of the list that it stands in; soft breaks of a paragraph are spaces. */
export function sourceOf(node: Nodes, text: string): string {
  const { start, end } = node.position ?? { start: { offset: 0, column: 1 }, end: { offset: 0 } }
  const lines = text.slice(start.offset ?? 0, end.offset ?? 0).split('\n')
  const indent = new RegExp(`^[ \\t>]{0,${start.column - 1}}`)
  const own = [lines[0] ?? '', ...lines.slice(1).map((line) => line.replace(indent, ''))]
  const joined = node.type === 'paragraph' ? own.map((line) => line.trim()).join(' ') : own.join('\n')
  return joined.replace(/\s*<br\s*\/?>\s*/gi, '\n').trim()
}

export const textNode = (text: string, place: string): Tree => ({ kind: 'text', text, place })

export interface Label {
  readonly name: string
  /** What stands after it in the same paragraph, in Markdown. */
  readonly rest: string
}

const ending = /^\s*(?:[:–—-]|\.(?=\s))\s*/

/** "**Scope:** owns a service" and "**Scope** – owns a service". */
export function boldLabel(paragraph: Paragraph, text: string): Label | null {
  const [first] = paragraph.children
  if (first?.type !== 'strong' && first?.type !== 'emphasis') return null
  const words = plainText(first).trim()
  const after = text
    .slice(first.position?.end.offset ?? 0, paragraph.position?.end.offset ?? 0)
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
  const isLabel = /[:.]$/.test(words) || ending.test(after) || after === ''
  if (!isLabel || words.length > 80) return null
  return { name: words.replace(/[\s:.]+$/, ''), rest: after.replace(ending, '').trim() }
}

/** "Scope: owns a service", only in a few words before the colon. */
export function plainLabel(text: string): Label | null {
  const found = /^([\p{Lu}\d][^:.!?]{1,40}):(?:\s+([\s\S]*))?$/u.exec(text.trim())
  if (!found || (found[1] ?? '').split(/\s+/).length > 4 || /https?$/.test(found[1] ?? '')) return null
  return { name: (found[1] ?? '').trim(), rest: (found[2] ?? '').trim() }
}

interface ReadItem {
  readonly text: string
  readonly place: string
  readonly label: Label | null
  readonly paragraphs: readonly RootContent[]
  readonly nested: readonly List[]
}

function readItem(item: ListItem, text: string): ReadItem {
  const nested = item.children.filter((child): child is List => child.type === 'list')
  const paragraphs = item.children.filter((child) => child.type !== 'list')
  const [first] = paragraphs
  const bold = first?.type === 'paragraph' ? boldLabel(first, text) : null
  const words = paragraphs.map((one) => sourceOf(one, text)).join('\n\n')
  const short =
    nested.length > 0 && !/[.!?]$/.test(words) && words.split(/\s+/).length <= 6
      ? { name: words.replace(/[\s:]+$/, ''), rest: '' }
      : null
  return {
    text: words,
    place: placeOf(item),
    label: bold ?? (paragraphs.length === 1 ? (plainLabel(words) ?? short) : null),
    paragraphs,
    nested,
  }
}

/** Nested items stay with their criterion, as notes. */
function itemTree(item: ReadItem, text: string): Tree {
  const notes = item.nested.map((list) => sourceOf(list, text)).join('\n\n')
  return {
    kind: 'map',
    entries: [
      { key: 'text', form: 'field', value: textNode(item.text, item.place) },
      { key: 'notes', form: 'field', value: textNode(notes, item.place) },
    ],
  }
}

/** Names that are still wanted: a level and a competency are two, a group or a track one more. */
export const mostNames = 2

const holder = /^(?:levels?|competenc(?:y|ies)|skills|areas|themes|tracks?|roles|dimensions|pillars)$/i

/** "Timeline to next level: 12-24 months" is about a level and no criterion of it. */
const isFact = (name: string, value: Tree): boolean =>
  value.kind === 'text' &&
  value.text.length <= 40 &&
  /\d/.test(value.text) &&
  /^(?:typical )?(?:timeline|time (?:in|at|to)|tenure|(?:years?|yrs) of experience|experience|salary|compensation|pay)\b/i.test(
    name,
  )

/** A heading is a name, except one that says what stands below it: examples, or the competencies as such. */
export function namedEntry(name: string, value: Tree): TreeEntry {
  const isHolder = value.kind === 'map' && holder.test(name)
  const bare = name
    .replace(/^\d+(?:\.\d+)*[.)]\s+/, '')
    .replace(/^(?:competency|skill|area|dimension|theme|pillar)\s*\d*\s*[:–—-]\s+/i, '')
  const isAside = roleOfWord(name) === 'notes' || isHolder || isFact(name, value)
  return { key: bare || name, value, form: isAside ? 'field' : 'named' }
}

function labelledEntry(item: ReadItem, text: string, names: readonly string[]): TreeEntry {
  const { name, rest } = item.label ?? { name: item.text, rest: '' }
  const lists = item.nested.map((list) => listTree(list, text, [...names, name]))
  const own = [rest, ...item.paragraphs.slice(1).map((one) => sourceOf(one, text))]
    .filter((part) => part !== '')
    .join('\n\n')
  if (lists.length === 0) return namedEntry(name, textNode(own, item.place))
  const [only] = lists
  if (own === '' && lists.length === 1 && only !== undefined) return namedEntry(name, only)
  return namedEntry(name, withIntro(own, item.place, lists))
}

/** A text before lists tells about them. */
export function withIntro(intro: string, place: string, parts: readonly Tree[]): Tree {
  const entries = parts.flatMap((part) => (part.kind === 'map' ? part.entries : []))
  const items = parts.flatMap((part) => (part.kind === 'list' ? part.items : part.kind === 'text' ? [part] : []))
  const about = intro === '' ? [] : [{ key: 'description', form: 'field', value: textNode(intro, place) } as const]
  if (entries.length === 0 && about.length === 0) return { kind: 'list', items }
  const own = items.length === 0 ? [] : [{ key: 'criteria', form: 'field', value: { kind: 'list', items } } as const]
  return { kind: 'map', entries: [...about, ...own, ...entries] }
}

/** Labels of a list are names while the headings above do not tell both level and competency. */
function wantsNames(above: readonly string[], labels: readonly string[]): boolean {
  const hasLevel = above.some((name) => levelLikeness(name) >= 0.7)
  const others = above.filter(
    (name) => levelLikeness(name) < 0.7 && !/\b(?:tracks?|individual contributors?|management)\b/i.test(name),
  )
  return hasLevel ? others.length === 0 : others.length < mostNames || levelShare(labels) >= 0.6
}

/** Numbered labels below a competency are its levels where nothing else names one. */
const isSteps = (list: List, items: readonly ReadItem[], names: readonly string[]): boolean =>
  list.ordered === true &&
  items.length > 2 &&
  names.length > 0 &&
  names.every((name) => levelLikeness(name) < 0.7) &&
  items.every(({ label }) => label !== null && label.rest !== '' && levelLikeness(label.name) < 0.5)

const stepEntry = (item: ReadItem, at: number): TreeEntry => ({
  key: `Level ${at + 1}`,
  value: textNode(item.text, item.place),
  form: 'named',
})

export function listTree(list: List, text: string, names: readonly string[]): Tree {
  const items = list.children.map((item) => readItem(item, text))
  const labelled = items.filter(({ label }) => label !== null).length
  if (isSteps(list, items, names)) return { kind: 'map', entries: items.map(stepEntry) }
  const areNames =
    wantsNames(
      names,
      items.map(({ label }) => label?.name ?? ''),
    ) &&
    labelled * 4 >= items.length * 3 &&
    items.every(({ label, nested }) => label === null || label.rest !== '' || nested.length > 0)
  if (!areNames) {
    const hasNotes = items.some(({ nested }) => nested.length > 0)
    return {
      kind: 'list',
      items: items.map((item) => (hasNotes ? itemTree(item, text) : textNode(item.text, item.place))),
    }
  }
  return { kind: 'map', entries: items.map((item) => labelledEntry(item, text, names)) }
}
