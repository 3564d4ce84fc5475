// From a text to the tree of its Markdown: CommonMark 0.31 with GitHub's additions, HTML off. Pure, so that it runs in the window for a
// short text and in a worker for a long one.
import type { Nodes, Parent, PhrasingContent, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Beyond these a tree would hold up the window or exhaust it. */
const deepest = 60
const mostNodes = 40_000

/** The scheme of an address that names a record; only this file makes one from `[[id|words]]`. */
export const recordScheme = 'cairn-record:'

const named = /\[\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\|([^\]\n]*))?\]\]/

const textNode = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }])

/** Lines stay lines, as they were typed. */
function withBreaks(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'break' } as const] : []), ...textNode(line)])
}

function withRecords(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let rest = text
  for (let found = named.exec(rest); found !== null; found = named.exec(rest)) {
    const [whole, id = '', words = ''] = found
    parts.push(...withBreaks(rest.slice(0, found.index)))
    parts.push({ type: 'link', url: `${recordScheme}${id}`, children: textNode(words) })
    rest = rest.slice(found.index + whole.length)
  }
  return [...parts, ...withBreaks(rest)]
}

const holdsBlocks: readonly Parent['type'][] = ['root', 'blockquote', 'listItem', 'footnoteDefinition']

/** HTML is off, and what looks like it stays readable: `Map<string>` must not lose its half. */
function plainer(node: RootContent, parent: Parent): RootContent[] {
  if (node.type === 'html') {
    const words = withBreaks(node.value)
    return holdsBlocks.includes(parent.type) ? [{ type: 'paragraph', children: words }] : words
  }
  if (node.type !== 'text') return [node]
  return parent.type === 'link' || parent.type === 'linkReference' ? withBreaks(node.value) : withRecords(node.value)
}

const isParent = (node: Nodes): node is Nodes & Parent => 'children' in node

/** Rewrites the tree in place, without recursion: a hostile one is deeper than the stack. False when it is too deep or too large. */
function rewritten(root: Root): boolean {
  const waiting: { node: Nodes & Parent; depth: number }[] = [{ node: root, depth: 0 }]
  let count = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next
    node.children = node.children.flatMap((child) => plainer(child, node))
    count += node.children.length
    if (depth > deepest || count > mostNodes) return false
    for (const child of node.children) {
      delete child.position
      if (isParent(child)) waiting.push({ node: child, depth: depth + 1 })
    }
  }
  return true
}

// The parser's time grows with the square of what opens and never closes, of items in a list, and of containers in a line.
const mostSigns = 2000
const signs = /[*_`[\]<>~\\&#!@]|:\/\/|www\.|^[ \t]*(?:[-+]|\d+[.)])(?=[ \t]|$)/gm
const manyContainers = new RegExp(String.raw`^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){${deepest}}`, 'm')
/** A table's edges cost little, and a pasted table has many. */
const edgesInASign = 4

const isTooMuch = (text: string): boolean =>
  manyContainers.test(text) ||
  (text.match(signs)?.length ?? 0) + (text.match(/\|/g)?.length ?? 0) / edgesInASign > mostSigns

/** Put together once: that takes as long as to read a short text. */
const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** Null when the text is nested too deeply, or holds too much, to be shown formatted: the same text always gives the same answer. */
export function markdownTree(text: string): Root | null {
  if (isTooMuch(text)) return null
  try {
    const root = parser.parse(text)
    return rewritten(root) ? root : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
