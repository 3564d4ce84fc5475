// The one reader of a person's Markdown for everything but the screen's own elements: the tree as blocks of runs. The screen shows the
// same tree, so the words are the same in the app, on a mentor's page and in a packet.
import type { Definition, FootnoteDefinition, ListItem, Nodes, Parent, PhrasingContent, Root, Table } from 'mdast'
import { allowedLink } from '../text/allowed-link.ts'
import { hasMarks, paragraphsOf } from './detect-markdown.ts'
import { markdownTree, recordScheme } from './markdown-tree.ts'
import { type Block, plainRun, type Run, textOfBlocks } from './text-block.ts'

/** What a text says elsewhere: where its references lead, and its notes in the order in which they are named. */
interface Aside {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
  readonly named: string[]
}

const isParent = (node: Nodes): node is Nodes & Parent => 'children' in node

function asideOf(root: Root): Aside {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  const visit = (node: Nodes): void => {
    // The first of two wins, as CommonMark 0.31 §4.7 has it.
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
    if (isParent(node)) node.children.forEach(visit)
  }
  visit(root)
  return { definitions, notes, named: [] }
}

type Look = Pick<Run, 'style' | 'link'>

function linked(url: string, look: Look): Look {
  return { ...look, link: url.startsWith(recordScheme) ? null : allowedLink(url) }
}

/** The number of a note, in brackets so that no figure before it grows: notes are counted as they are named. */
function noteNumber({ named }: Aside, identifier: string): string {
  if (!named.includes(identifier)) named.push(identifier)
  return `[${named.indexOf(identifier) + 1}]`
}

function runsIn(nodes: readonly PhrasingContent[], look: Look, aside: Aside): Run[] {
  return nodes.flatMap((node) => runsOf(node, look, aside))
}

function runsOf(node: PhrasingContent, look: Look, aside: Aside): Run[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ ...look, text: node.value }]
    case 'break':
      return [{ ...look, text: '\n' }]
    case 'inlineCode':
      return [{ ...look, style: 'code', text: node.value }]
    case 'strong':
      return runsIn(node.children, { ...look, style: 'strong' }, aside)
    case 'emphasis':
      return runsIn(node.children, { ...look, style: 'stressed' }, aside)
    case 'delete':
      return runsIn(node.children, { ...look, style: 'deleted' }, aside)
    case 'link': {
      const named = runsIn(node.children, linked(node.url, look), aside)
      return named.length === 0 && node.url.startsWith(recordScheme) ? [{ ...look, text: 'another record' }] : named
    }
    case 'linkReference':
      return runsIn(node.children, linked(aside.definitions.get(node.identifier)?.url ?? '', look), aside)
    case 'image':
    case 'imageReference':
      return [{ ...look, text: node.alt || 'A picture' }]
    case 'footnoteReference':
      return [{ ...look, text: noteNumber(aside, node.identifier) }]
  }
}

const plain: Look = { style: 'plain', link: null }

interface Place {
  readonly kind: Block['kind']
  readonly marker: string
  readonly depth: number
}
const outside: Place = { kind: 'paragraph', marker: '', depth: 0 }

const signOf = ({ checked }: ListItem, number: number | null): string =>
  typeof checked === 'boolean' ? (checked ? '☑' : '☐') : number === null ? '•' : `${number}.`

/** The first block of an item carries its sign; what follows in it stands below, without one. */
function itemBlocks(item: ListItem, sign: string, place: Place, aside: Aside): Block[] {
  const depth = place.kind === 'item' ? place.depth + 1 : place.depth
  const [first, ...rest] = item.children
  const at = (marker: string): Place => ({ kind: 'item', marker, depth })
  return [
    ...(first === undefined ? [] : blocksIn(first, at(sign), aside)),
    ...rest.flatMap((child) => blocksIn(child, at(''), aside)),
  ]
}

/** A row's cells beside each other; a cell without words keeps its place, and one beyond the head is ignored as on the screen (GFM 4.10). */
function rowBlocks({ children }: Table, { depth }: Place, aside: Aside): Block[] {
  const width = children[0]?.children.length
  return children.map((row) => ({
    kind: 'row',
    marker: '',
    depth,
    runs: row.children
      .slice(0, width)
      .flatMap((cell, index) => [...(index > 0 ? [plainRun(' · ')] : []), ...runsIn(cell.children, plain, aside)]),
  }))
}

function blocksIn(node: Nodes, place: Place, aside: Aside): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [{ ...place, runs: runsIn(node.children, plain, aside) }]
    case 'heading':
      return [{ ...place, kind: 'heading', marker: '', runs: runsIn(node.children, plain, aside) }]
    case 'code':
      return [{ ...place, kind: 'code', marker: '', runs: [{ ...plain, style: 'code', text: node.value }] }]
    case 'blockquote':
      return node.children.flatMap((child) => blocksIn(child, { ...place, kind: 'quote' }, aside))
    case 'list':
      return node.children.flatMap((item, index) =>
        itemBlocks(item, signOf(item, node.ordered ? (node.start ?? 1) + index : null), place, aside),
      )
    case 'table':
      return rowBlocks(node, place, aside)
    case 'root':
      return node.children.flatMap((child) => blocksIn(child, place, aside))
    default:
      // A rule across the page, and what is shown elsewhere: definitions of links and notes.
      return []
  }
}

/** Notes stand at the end, in the order in which the text names them; one may name the next. */
function noteBlocks(aside: Aside): Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < aside.named.length; at += 1) {
    const note = aside.notes.get(aside.named[at] ?? '')
    const place: Place = { kind: 'item', marker: `${at + 1}.`, depth: 0 }
    blocks.push(
      ...(note?.children ?? []).flatMap((child, index) =>
        blocksIn(child, index === 0 ? place : { ...place, marker: '' }, aside),
      ),
    )
  }
  return blocks
}

const asTyped = (text: string): Block[] =>
  paragraphsOf(text).map((paragraph) => ({ ...outside, runs: [plainRun(paragraph)] }))

/** Neighbours that look alike become one run. */
function joined(runs: readonly Run[]): Run[] {
  const together: Run[] = []
  for (const run of runs) {
    const before = together.at(-1)
    if (before !== undefined && before.style === run.style && before.link === run.link)
      together[together.length - 1] = { ...before, text: before.text + run.text }
    else if (run.text !== '') together.push(run)
  }
  return together
}

/**
 * The text as its readers see it, block by block; blocks that say nothing are left out. A text that holds more than can be formatted
 * is read as it was typed, as the screen shows it then.
 */
export function blocksOf(text: string): Block[] {
  const tree = hasMarks(text) ? markdownTree(text) : null
  if (tree === null) return asTyped(text)
  const aside = asideOf(tree)
  return [...blocksIn(tree, outside, aside), ...noteBlocks(aside)]
    .map((block) => ({ ...block, runs: joined(block.runs) }))
    .filter(({ runs }) => runs.some((run) => run.text.trim() !== ''))
}

export const renderedText = (text: string): string => textOfBlocks(blocksOf(text))
