// Formatted text from another program as Markdown: its structure stays, everything else of the page it came from is left behind.
// It is read in a document of its own, where nothing runs and nothing is fetched.

import { fromDom } from 'hast-util-from-dom'
import { toMdast } from 'hast-util-to-mdast'
import type { Nodes } from 'mdast'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { repairCode } from './repair-code.ts'
import { repairLists } from './repair-lists.ts'
import { repairTables } from './repair-tables.ts'
import { repairTextStyles } from './repair-text-styles.ts'

/** Characters of HTML; beyond that the plain text is taken. */
const mostHtml = 2_000_000
/** Elements within each other; a deeper page is no text that anybody wrote. */
const deepest = 200

const left =
  'script, style, template, noscript, head, title, iframe, object, embed, svg, canvas, video, audio, button, select, textarea, input:not([type="checkbox"]), [hidden], [aria-hidden="true"]'
const structure =
  'strong, em, del, sup, sub, a[href], h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, code, table, hr, img'

const written: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmTaskListItemToMarkdown(),
  ],
  handlers: {
    // Between two letters a low line is only a low line (CommonMark 0.31 §6.2): snake_case stays readable while it is edited.
    text: ({ value }, _parent, state, info) =>
      state.safe(value, info).replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, '_'),
  },
}

function isTooDeep(body: HTMLElement): boolean {
  let level: Element[] = [body]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap((element) => [...element.children])
  }
  return false
}

/** What is no text: elements that run, load or ask, and what a program notes for itself. */
function leaveBehind(body: HTMLElement): void {
  for (const element of body.querySelectorAll(left)) element.remove()
  const comments = body.ownerDocument.createNodeIterator(body, NodeFilter.SHOW_COMMENT)
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode())
    comment.parentNode?.removeChild(comment)
}

/** Items stand close together, as they are typed, unless one of them has several paragraphs. */
function closeLists(node: Nodes): void {
  if (node.type === 'list') {
    for (const item of node.children) item.spread = item.children.filter(({ type }) => type === 'paragraph').length > 1
    node.spread = node.children.some(({ spread }) => spread)
  }
  if ('children' in node) node.children.forEach(closeLists)
}

/** Null when the HTML says no more than its plain text, or is no text that can be read: then the plain text is to be taken. */
export function pastedMarkdown(html: string): string | null {
  if (html.length > mostHtml) return null
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  leaveBehind(body)
  if (isTooDeep(body)) return null
  const says = () => body.querySelector(structure) !== null
  const saidBefore = says()
  // Code first: it keeps its spaces. Then tables, whose cells hold no lists; words last.
  for (const repair of [repairCode, repairTables, repairLists, repairTextStyles]) repair(body)
  if (!saidBefore && !says()) return null
  const tree = toMdast(fromDom(body))
  if (tree.type !== 'root') return null
  closeLists(tree)
  const text = toMarkdown(tree, written).trim()
  return text === '' ? null : text
}
