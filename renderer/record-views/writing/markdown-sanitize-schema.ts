// What of a text's Markdown may reach the page: a short list of elements and attributes, and addresses by the app's own allow-list.
import type { Element, ElementContent, Root } from 'hast'
import type { Options as Schema } from 'rehype-sanitize'
import { recordScheme } from '../../../shared/rules/markdown/markdown-tree.ts'
import { allowedLink } from '../../../shared/rules/text/allowed-link.ts'

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const table = ['table', 'thead', 'tbody', 'tr', 'th', 'td']
const blocks = ['p', 'blockquote', 'ul', 'ol', 'li', ...headings, 'th', 'td']
const words = ['a', 'br', 'code', 'del', 'em', 'img', 'input', 'mark', 'strong', 'sup', 'hr', 'pre', 'section']

/** Runs after everything else, so nothing made before it can pass by. */
export const writtenSchema: Schema = {
  tagNames: [...new Set([...blocks, ...table, ...words])],
  attributes: {
    a: ['href', 'id', 'ariaLabel'],
    code: [['className', /^language-./]],
    img: ['src', 'alt'],
    input: [['type', 'checkbox'], 'checked', ['disabled', true]],
    li: ['id', ['className', 'task-list-item']],
    ol: ['start'],
    th: [['align', 'left', 'right', 'center']],
    td: [['align', 'left', 'right', 'center']],
    '*': [['dir', 'auto']],
  },
  ancestors: Object.fromEntries(table.slice(1).map((name) => [name, ['table']])),
  protocols: { href: ['http', 'https', 'mailto', recordScheme.slice(0, -1)], src: ['attachment'] },
  required: { input: { disabled: true, type: 'checkbox' } },
  // Ids come from footnotes alone, which carry the text's own prefix.
  clobber: [],
}

const attached = /^attachment:([0-9a-f]{64})$/
const recordId = /^cairn-record:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export const attachedHash = (src: string): string | null => attached.exec(src)?.[1] ?? null
export const namedRecordId = (href: string): string | null => recordId.exec(href)?.[1] ?? null

/** The address as it may stay, or nothing. A place within the text begins with `#` and the text's own prefix. */
export const keptAddress = (prefix: string) => (url: string, key: string) => {
  if (key === 'src') return attachedHash(url) === null ? '' : url
  if (namedRecordId(url) !== null || url.startsWith(`#${prefix}`)) return url
  return allowedLink(url) ?? ''
}

const isElement = (node: Root['children'][number]): node is Element => node.type === 'element'

const elementsIn = (node: Root | Element): Element[] => [...node.children].filter(isElement)

/** Each block finds its own direction: a Hebrew paragraph stands beside an English one. */
export const ownDirections = () => (tree: Root) => {
  const waiting: (Root | Element)[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'element' && blocks.includes(node.tagName)) node.properties.dir = 'auto'
    waiting.push(...elementsIn(node))
  }
}

/** The number of a note in brackets, as in every other place: `310` with a first note after it is not 3101. */
export const bracketedNotes = () => (tree: Root) => {
  const waiting: (Root | Element)[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const [number] = node.children
    if (node.type === 'element' && node.properties.dataFootnoteRef !== undefined && number?.type === 'text')
      number.value = `[${number.value}]`
    waiting.push(...elementsIn(node))
  }
}

type Marks = (text: string) => readonly { start: number; end: number }[]

function markedWords(text: string, marksOf: Marks): ElementContent[] {
  const parts: ElementContent[] = []
  let last = 0
  for (const { start, end } of marksOf(text)) {
    const children = [{ type: 'text' as const, value: text.slice(start, end) }]
    parts.push(
      { type: 'text', value: text.slice(last, start) },
      { type: 'element', tagName: 'mark', properties: {}, children },
    )
    last = end
  }
  return [...parts, { type: 'text', value: text.slice(last) }]
}

/** Marks what was searched for. */
export const searchMarks = (marksOf: Marks | null) => () => (tree: Root) => {
  const waiting: (Root | Element)[] = marksOf === null ? [] : [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    waiting.push(...elementsIn(node))
    if (marksOf === null || node.type !== 'element' || node.tagName === 'code') continue
    node.children = node.children.flatMap((child) =>
      child.type === 'text' ? markedWords(child.value, marksOf) : [child],
    )
  }
}
