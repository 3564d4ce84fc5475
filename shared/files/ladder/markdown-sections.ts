// A Markdown document as sections: headings, bold lines and labels are names, and what stands below them is theirs.
import type { Table as MarkdownTable, Nodes, Paragraph, Root, RootContent } from 'mdast'
import {
  boldLabel,
  type Label,
  listTree,
  mostNames,
  namedEntry,
  placeOf,
  plainLabel,
  plainText,
  sourceOf,
  textNode,
  withIntro,
} from './markdown-items.ts'
import { levelLikeness } from './recognize-level-names.ts'
import type { Tree, TreeEntry } from './yaml-json-tree.ts'

export interface FoundTable {
  readonly node: MarkdownTable
  readonly above: readonly string[]
}

export interface Sections {
  readonly tree: Tree
  readonly tables: readonly FoundTable[]
  readonly title: string
}

interface Reading {
  readonly text: string
  readonly tables: FoundTable[]
}

interface Block {
  readonly rank: number
  readonly name: string
  readonly place: string
  readonly nodes: RootContent[]
}

/** Bold lines are headings below all others; a short line with a colon only before a list. */
const boldRank = 7
const colonRank = 8

function lineHeading(
  node: RootContent,
  next: RootContent | undefined,
  reading: Reading,
  depth: number,
): (Label & { rank: number }) | null {
  if (node.type !== 'paragraph') return null
  const bold = boldLabel(node, reading.text)
  if (bold !== null) return { ...bold, rank: boldRank }
  const plain = plainLabel(sourceOf(node, reading.text))
  const isHeading = plain !== null && depth < mostNames && (plain.rest === '' ? next?.type === 'list' : false)
  return isHeading ? { ...plain, rank: colonRank } : null
}

/** "Scope: own tasks" on each line of a paragraph, as bold labels would be. */
function labelledLines(node: RootContent, reading: Reading, depth: number): { label: Label; place: string }[] {
  if (node.type !== 'paragraph' || depth >= mostNames) return []
  const { start, end } = node.position ?? { start: { offset: 0, line: 1 }, end: { offset: 0 } }
  const lines = reading.text.slice(start.offset ?? 0, end.offset ?? 0).split('\n')
  const labels = lines.map((line) => plainLabel(line))
  const all = labels.filter((label) => label !== null && label.rest !== '')
  if (lines.length < 2 || all.length < lines.length) return []
  return all.flatMap((label, at) => (label === null ? [] : [{ label, place: `line ${start.line + at}` }]))
}

/** Paragraphs whose lines begin with bold labels are several. */
function separated(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'paragraph') return [node]
    const parts: Paragraph[] = []
    let before: Nodes | null = null
    for (const child of node.children) {
      const startsLine: boolean =
        before === null || before.type === 'break' || (before.type === 'text' && /\n\s*$/.test(before.value))
      const last = parts.at(-1)
      if (last === undefined || (child.type === 'strong' && startsLine))
        parts.push({
          ...node,
          children: [child],
          position: { ...(child.position as NonNullable<typeof child.position>) },
        })
      else {
        last.children.push(child)
        if (last.position !== undefined && child.position !== undefined)
          last.position = { start: last.position.start, end: child.position.end }
      }
      before = child
    }
    return parts
  })
}

/** "Level: Senior engineer" is the senior engineer. */
const withoutWord = (name: string): string => name.replace(/^(?:level|grade|role|stufe|nivel)\s*:\s+(?=\p{L}{3})/iu, '')

function blocksOf(
  nodes: readonly RootContent[],
  reading: Reading,
  depth: number,
): { lead: RootContent[]; blocks: Block[] } {
  const lead: RootContent[] = []
  const blocks: Block[] = []
  nodes.forEach((node, at) => {
    const line = lineHeading(node, nodes[at + 1], reading, depth)
    const labelled = labelledLines(node, reading, depth)
    for (const { label, place } of labelled)
      blocks.push({ rank: colonRank, name: label.name, place, nodes: [restParagraph(node, label.rest)] })
    if (labelled.length > 0) return
    if (node.type === 'heading')
      blocks.push({ rank: node.depth, name: withoutWord(plainText(node).trim()), place: placeOf(node), nodes: [] })
    else if (line !== null) {
      const rest = line.rest === '' ? [] : [restParagraph(node, line.rest)]
      blocks.push({ rank: line.rank, name: line.name, place: placeOf(node), nodes: rest })
    } else (blocks.at(-1)?.nodes ?? lead).push(node)
  })
  return { lead, blocks }
}

/** What follows a label in its own line, as the text that it is. */
const restParagraph = (node: RootContent, rest: string): RootContent => ({
  type: 'code',
  value: rest,
  ...(node.position && { position: node.position }),
  lang: restMark,
})
const restMark = '\u0000rest'

function contentTree(nodes: readonly RootContent[], reading: Reading, above: readonly string[]): Tree | null {
  const texts: string[] = []
  const lists: Tree[] = []
  for (const node of nodes) {
    if (node.type === 'list') lists.push(listTree(node, reading.text, above))
    else if (node.type === 'table') reading.tables.push({ node, above })
    else if (node.type === 'code' && node.lang === restMark) texts.push(node.value)
    else if (
      node.type !== 'html' &&
      node.type !== 'thematicBreak' &&
      node.type !== 'definition' &&
      node.type !== 'yaml'
    )
      texts.push(sourceOf(node, reading.text))
  }
  const first = nodes[0]
  const place = first === undefined ? '' : placeOf(first)
  // A text before a table is about the table.
  if (lists.length > 0 || (texts.length > 0 && nodes.some(({ type }) => type === 'table')))
    return withIntro(texts.join('\n\n'), place, lists)
  return texts.length === 0 ? null : textNode(texts.join('\n\n'), place)
}

function sectionTree(
  lead: readonly RootContent[],
  blocks: readonly Block[],
  reading: Reading,
  above: readonly string[],
): Tree | null {
  const own = contentTree(lead, reading, above)
  if (blocks.length === 0) return own
  const rank = Math.min(...blocks.map((block) => block.rank))
  // Labels before the first heading stand beside it, not around it.
  const first = blocks.findIndex((block) => block.rank === rank)
  const before = first > 0 ? sectionTree([], blocks.slice(0, first), reading, above) : null
  const entries: TreeEntry[] = before?.kind === 'map' ? [...before.entries] : []
  for (let at = first; at < blocks.length; ) {
    const block = blocks[at]
    let end = at + 1
    while (end < blocks.length && (blocks[end]?.rank ?? 0) > rank) end += 1
    if (block !== undefined) {
      const value = sectionTree(block.nodes, blocks.slice(at + 1, end), reading, [...above, block.name])
      if (value !== null) entries.push(namedEntry(block.name, value))
    }
    at = end
  }
  if (own === null) return { kind: 'map', entries }
  const inside =
    own.kind === 'map'
      ? own.entries
      : own.kind === 'text'
        ? [{ key: 'description', form: 'field', value: own } as const]
        : [{ key: 'criteria', form: 'field', value: own } as const]
  return { kind: 'map', entries: [...inside, ...entries] }
}

/** The first heading is the title where it stands alone at its rank and the rest below it. */
export function sectionsOf(root: Root, text: string): Sections {
  const reading: Reading = { text, tables: [] }
  const { lead, blocks } = blocksOf(separated(root.children), reading, 0)
  const [first, ...rest] = blocks
  const isAlone = first !== undefined && first.rank <= 2 && rest.every(({ rank }) => rank > first.rank)
  // A document about one level has its name above everything.
  const isTitle = isAlone && (levelLikeness(first.name) < 0.7 || rest.some(({ name }) => levelLikeness(name) >= 0.7))
  const shown = isTitle ? rest : blocks
  const nodes = isTitle ? [...lead, ...first.nodes] : lead
  const tree = sectionTree(nodes, shown, reading, []) ?? { kind: 'list', items: [] }
  return { tree, tables: reading.tables, title: isTitle ? first.name : '' }
}
