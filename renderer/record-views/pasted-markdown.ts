// Formatted text from another program as Markdown: its structure stays, everything else of the page it came from is left behind.
// It is read in a document of its own, where nothing runs and nothing is fetched.
import { allowedLink } from '../../shared/rules/allowed-link.ts'

/** Characters of HTML; beyond that the plain text is taken. */
const mostHtml = 2_000_000

const left =
  'script, style, template, noscript, head, title, iframe, object, embed, svg, math, canvas, video, audio, form, input, button, select, textarea, [hidden], [aria-hidden="true"]'
const structure =
  'b, strong, i, em, del, s, a[href], h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, code, table, hr, img'
const blocks =
  'p, div, section, article, main, header, footer, aside, figure, figcaption, address, ul, ol, li, dl, dt, dd, blockquote, pre, table, hr, h1, h2, h3, h4, h5, h6'

/** What would mean something in Markdown is only a sign here. */
const escaped = (text: string) => text.replace(/[\\`*[\]<]/g, '\\$&').replace(/(^|\s)([#>+-]|\d+[.)])(?=\s)/g, '$1\\$2')

function isHeavy({ style }: HTMLElement): boolean | null {
  if (style.fontWeight === '') return null
  return style.fontWeight.startsWith('bold') || Number(style.fontWeight) >= 600
}

/** The sign stands next to the words, not next to a space. */
function signed(words: string, sign: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? []
  return inner === '' ? words : `${before}${sign}${inner}${sign}${after}`
}

function codeOf(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim()
  const fence = '`'.repeat(Math.max(0, ...(words.match(/`+/g) ?? []).map(({ length }) => length)) + 1)
  const room = words.startsWith('`') || words.endsWith('`') ? ' ' : ''
  return words === '' ? '' : `${fence}${room}${words}${room}${fence}`
}

function linkOf(element: HTMLElement): string {
  const words = inlineOf(element)
  const url = allowedLink(element.getAttribute('href') ?? '')
  const shown = words.trim()
  return url === null || shown === '' ? words : `[${shown.replaceAll('\n', ' ')}](<${url}>)`
}

function inlineElement(element: HTMLElement): string {
  switch (element.localName) {
    case 'br':
      return '\n'
    case 'code':
    case 'kbd':
      return codeOf(element.textContent ?? '')
    case 'a':
      return linkOf(element)
    case 'img':
      return escaped(element.getAttribute('alt') ?? '')
    case 'del':
    case 's':
      return signed(inlineOf(element), '~~')
    case 'i':
    case 'em':
      return signed(inlineOf(element), '*')
  }
  const heavy = isHeavy(element) ?? ['b', 'strong'].includes(element.localName)
  return heavy ? signed(inlineOf(element), '**') : inlineOf(element)
}

function inlineOf(parent: Node): string {
  return [...parent.childNodes]
    .map((node) => (node instanceof HTMLElement ? inlineElement(node) : textOf(node)))
    .join('')
}

const textOf = (node: Node) =>
  node.nodeType === Node.TEXT_NODE ? escaped((node.textContent ?? '').replaceAll(/\s+/g, ' ')) : ''

const indented = (text: string, by: string) => text.replaceAll(/\n(?=.)/g, `\n${by}`)

function listOf(list: HTMLElement): string {
  const items = [...list.children].filter((item): item is HTMLElement => item instanceof HTMLElement)
  return items
    .map((item, index) => {
      const mark = list.localName === 'ol' ? `${index + 1}. ` : '- '
      return `${mark}${indented(blocksOf(item).join('\n'), ' '.repeat(mark.length))}`
    })
    .join('\n')
}

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1)
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`
}

function tableOf(table: HTMLElement): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => inlineOf(cell).trim().replaceAll('\n', ' ').replaceAll('|', '\\|')),
  )
  const width = Math.max(0, ...rows.map(({ length }) => length))
  const [head, ...body] = rows
  if (head === undefined || width === 0) return ''
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n')
}

function blockOf(element: HTMLElement): string[] {
  const level = /^h([1-6])$/.exec(element.localName)?.[1]
  if (level !== undefined) return [`${'#'.repeat(Number(level))} ${inlineOf(element).trim().replaceAll('\n', ' ')}`]
  switch (element.localName) {
    case 'ul':
    case 'ol':
      return [listOf(element)]
    case 'pre':
      return [fenced(element.textContent ?? '')]
    case 'table':
      return [tableOf(element)]
    case 'hr':
      return ['---']
    case 'blockquote':
      return [`> ${blocksOf(element).join('\n\n').replaceAll('\n', '\n> ')}`]
  }
  return blocksOf(element)
}

function blocksOf(parent: Node): string[] {
  const found: string[] = []
  let line = ''
  const endLine = () => {
    if (line.trim() !== '') found.push(line.replaceAll(/ *\n */g, '\n').trim())
    line = ''
  }
  for (const node of parent.childNodes) {
    const isBlock = node instanceof HTMLElement && (node.matches(blocks) || node.querySelector(blocks) !== null)
    if (!isBlock) line += node instanceof HTMLElement ? inlineElement(node) : textOf(node)
    else {
      endLine()
      found.push(...blockOf(node))
    }
  }
  endLine()
  return found.filter((block) => block.trim() !== '')
}

/** Null when the HTML says no more than its plain text: then that is to be taken. */
export function pastedMarkdown(html: string): string | null {
  if (html.length > mostHtml) return null
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const element of body.querySelectorAll(left)) element.remove()
  if (body.querySelector(structure) === null) return null
  const text = blocksOf(body).join('\n\n')
  return text === '' ? null : text
}
