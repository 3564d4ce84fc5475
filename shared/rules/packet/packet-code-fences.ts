// Code in a packet's text: the lines between two fences of backticks. Its owner writes it so, and whoever shows the text reads it here.
import type { PacketBlock } from '../../records/packet-edition.ts'

/** Longer than any run of backticks in it: no line of the code ends it, here or in a Markdown file. */
export function fenced(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}\n${code}\n${fence}`
}

const opening = /^(`{3,})[^`]*$/

/** Words that begin with backticks are no fence: a space before them says so, and no sheet shows it. */
export const unfenced = (line: string): string => line.replace(/^(?=`{3})/, ' ')

export interface TextPart {
  readonly kind: 'words' | 'code'
  /** One line of words, or the code without its fences. */
  readonly text: string
  /** Where it stands in the block's text, fences included. */
  readonly start: number
  readonly end: number
}

/** The line that closes a fence opened at `from`; -1 where none does, or nothing stands between. */
function closedAt(lines: readonly string[], from: number): number {
  const fence = opening.exec(lines[from] ?? '')?.[1]
  if (fence === undefined) return -1
  const end = lines.findIndex((line, at) => at > from && line.startsWith(fence) && /^`+\s*$/.test(line))
  return lines.slice(from + 1, Math.max(end, from + 1)).some((line) => line.trim() !== '') ? end : -1
}

/** Lines and blocks of code in turn; empty lines between them are left out. */
export function partsOf({ text, hasCode }: Pick<PacketBlock, 'text' | 'hasCode'>): TextPart[] {
  const lines = text.split('\n')
  const parts: TextPart[] = []
  let start = 0
  for (let at = 0; at < lines.length; ) {
    const closing = hasCode ? closedAt(lines, at) : -1
    const next = Math.max(closing, at) + 1
    const whole = lines.slice(at, next).join('\n')
    const end = start + whole.length
    if (closing > 0) parts.push({ kind: 'code', text: lines.slice(at + 1, closing).join('\n'), start, end })
    else if (whole.trim() !== '') parts.push({ kind: 'words', text: whole, start, end })
    start = end + 1
    at = next
  }
  return parts
}

const isCode = ({ kind }: TextPart) => kind === 'code'

/** A text as its owner or a draft writes it today, and whether there is code in it. */
export const withCodeRead = (text: string): Pick<PacketBlock, 'text' | 'hasCode'> => ({
  text,
  hasCode: partsOf({ text, hasCode: true }).some(isCode),
})

/** The text with spaces in the place of its code: what is said, each word where it stands. */
export const saidIn = (block: Pick<PacketBlock, 'text' | 'hasCode'>): string =>
  partsOf(block)
    .filter(isCode)
    .reduce(
      (text, { start, end }) => text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end),
      block.text,
    )

export interface Passage {
  readonly kind: TextPart['kind']
  readonly text: string
}

/** Parts with the lines between two blocks of code run on as one paragraph, as a quotation reads. */
export function runOn(parts: readonly Passage[]): Passage[] {
  const passages: Passage[] = []
  for (const { kind, text } of parts) {
    const before = passages.at(-1)
    if (kind === 'words' && before?.kind === 'words')
      passages[passages.length - 1] = { kind, text: `${before.text} ${text.trim()}` }
    else passages.push({ kind, text: kind === 'words' ? text.trim() : text })
  }
  return passages
}
