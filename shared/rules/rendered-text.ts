// Markdown as blocks of plain runs: small enough for a page that is one file, and the text in which a comment's passage is found.
import { allowedLink } from './allowed-link.ts'

export interface Run {
  readonly text: string
  readonly style: 'plain' | 'strong' | 'stressed' | 'code'
  /** Where it leads; only addresses that may be opened. */
  readonly link: string | null
}

export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'row'
  /** "1." or "•" before an item; it is not part of the text. */
  readonly marker: string
  readonly runs: readonly Run[]
}

const plain = (text: string): Run => ({ text, style: 'plain', link: null })

// Every alternative stops at the sign it would begin again with, so a line is read in one go however it is made.
const inline =
  /\\(?<escaped>[!-/:-@[-`{-~])|`(?<code>[^`\n]+)`|\*\*(?<strong>[^*\n]+)\*\*|\*(?<stressed>[^*\s][^*\n]*)\*|(?<![\p{L}\p{N}])_(?<low>[^_\n]+)_(?![\p{L}\p{N}])|!\[(?<picture>[^\]\n[]*)\]\([^()\n]*\)|\[\[(?<record>[^\]|\n[]+)(?:\|(?<called>[^\]\n[]*))?\]\]|\[(?<words>[^\]\n[]+)\]\((?<to>[^()\s]*)\)|(?<bare>https?:\/\/[^\s<>"'()[\]`*]*[^\s<>"'()[\]`*.,;:!?])/gu

function runOf(groups: Readonly<Record<string, string | undefined>>): Run {
  const { escaped, code, strong, stressed, low, picture, record, called, words, to, bare } = groups
  if (code !== undefined) return { text: code, style: 'code', link: null }
  if (strong !== undefined) return { text: strong, style: 'strong', link: null }
  if (stressed !== undefined || low !== undefined) return { text: stressed ?? low ?? '', style: 'stressed', link: null }
  if (picture !== undefined) return plain(picture === '' ? 'A picture' : `Picture: ${picture}`)
  if (record !== undefined) return plain(called || 'another record')
  if (words !== undefined) return { text: words, style: 'plain', link: allowedLink(to ?? '') }
  if (bare !== undefined) return { text: bare, style: 'plain', link: allowedLink(bare) }
  return plain(escaped ?? '')
}

function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let at = 0
  for (const match of text.matchAll(inline)) {
    if (match.index > at) runs.push(plain(text.slice(at, match.index)))
    runs.push(runOf(match.groups ?? {}))
    at = match.index + match[0].length
  }
  if (at < text.length) runs.push(plain(text.slice(at)))
  return runs.filter((run) => run.text !== '')
}

const block = (kind: Block['kind'], text: string, marker = ''): Block => ({ kind, marker, runs: runsOf(text.trim()) })

const fence = /^\s*(?:```|~~~)/
const rule = /^\s*(?:[-*_]\s*){3,}$|^[\s|:-]*-{3,}[\s|:-]*$/
const row = /^\s*\|.*\|\s*$/

function rowOf(line: string): Block {
  const cells = line.trim().slice(1, -1).split('|')
  return block('row', cells.map((cell) => cell.trim()).join(' · '))
}

/** A line that is a block of its own; null when it belongs to a paragraph. */
function ownBlock(line: string): Block | null {
  const [, heading] = /^\s*#{1,6}\s+(.*)$/.exec(line) ?? []
  if (heading !== undefined) return block('heading', heading)
  const [, sign, item] = /^\s*([-*+]|\d{1,9}[.)])\s+(.*)$/.exec(line) ?? []
  if (sign !== undefined && item !== undefined) return block('item', item, /\d/.test(sign) ? sign : '•')
  const [, quote] = /^\s*>\s?(.*)$/.exec(line) ?? []
  if (quote !== undefined) return block('quote', quote)
  return row.test(line) ? rowOf(line) : null
}

/** The text as its reader sees it, block by block; blocks that say nothing are left out. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  let paragraph: string[] = []
  let code: string[] | null = null
  const close = () => {
    if (paragraph.length > 0) blocks.push(block('paragraph', paragraph.join('\n')))
    paragraph = []
  }
  const closeCode = () => {
    if (code !== null)
      blocks.push({ kind: 'code', marker: '', runs: [{ text: code.join('\n'), style: 'code', link: null }] })
    code = null
  }
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (fence.test(line)) {
      close()
      if (code === null) code = []
      else closeCode()
    } else if (code !== null) code.push(line)
    else if (line.trim() === '' || rule.test(line)) close()
    else {
      const own = ownBlock(line)
      if (own === null) paragraph.push(line.trim())
      else {
        close()
        blocks.push(own)
      }
    }
  }
  close()
  closeCode()
  return blocks.filter(({ runs }) => runs.some((run) => run.text.trim() !== ''))
}

export const blockText = ({ runs }: Block): string => runs.map((run) => run.text).join('')

/** What a comment's passage is counted and found in: the blocks' texts, one below the other. */
export const renderedText = (text: string): string => blocksOf(text).map(blockText).join('\n')
