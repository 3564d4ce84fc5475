// Lists of a document: each item with what is nested in it, dedented, and the lines that are no item.
import { isBlank, type SourceLine } from './source-lines.ts'

export interface Item {
  /** The character that begins it: "-", "*", "+" or a number with its dot. */
  readonly mark: string
  /** Its lines without mark and indent, the first one first. */
  readonly lines: readonly SourceLine[]
}

export type Block =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'text'; readonly lines: SourceLine[] }

const marked = /^(\s*)([-*+]|\d{1,4}[.)])(\s+)(?=\S)/

const heading = /^#{1,6}\s/

const indentOf = (text: string): number => /^[ \t]*/.exec(text)?.[0].replaceAll('\t', '    ').length ?? 0

function dedented(line: SourceLine, by: number): SourceLine {
  let rest = line.text
  for (let left = by; left > 0 && /^[ \t]/.test(rest); ) {
    left -= rest.startsWith('\t') ? 4 : 1
    rest = rest.slice(1)
  }
  return { ...line, text: rest }
}

const beginsOther = (line: SourceLine, before: SourceLine | undefined): boolean =>
  line.form === 'code'
    ? before?.form !== 'code'
    : line.form === 'comment' || marked.test(line.text) || heading.test(line.text)

/** Where the item that begins at `from` ends: at a line as far out as its mark, or after a blank line at one that is no continuation. */
function endOfItem(lines: readonly SourceLine[], from: number, indent: number): number {
  let wasBlank = false
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    if (isBlank(line)) {
      wasBlank = true
      continue
    }
    const isIn = indentOf(line.text) > indent
    if (!isIn && (wasBlank || beginsOther(line, lines[at - 1]))) return at
    wasBlank = false
  }
  return lines.length
}

/** Only the outermost items; those in them are lines of theirs. */
export function blocksOf(lines: readonly SourceLine[]): Block[] {
  const blocks: Block[] = []
  const outermost = Math.min(
    ...lines.flatMap(({ text, form }) => (form === 'text' && marked.test(text) ? [indentOf(text)] : [])),
  )
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    const found = line.form === 'comment' ? null : marked.exec(line.text)
    if (found === null || indentOf(line.text) > outermost) {
      const last = blocks.at(-1)
      if (last?.kind === 'text') last.lines.push(line)
      else blocks.push({ kind: 'text', lines: [line] })
      at += 1
      continue
    }
    const end = endOfItem(lines, at, indentOf(line.text))
    const [, indent = '', mark = '', gap = ''] = found
    const inside = indent.length + mark.length + gap.length
    const first = { ...line, text: line.text.slice(inside) }
    const rest = lines
      .slice(at + 1, end)
      .map((one) => dedented(one, indentOf(line.text) + mark.length + Math.min(gap.length, 4)))
    blocks.push({ kind: 'item', item: { mark, lines: [first, ...rest] } })
    at = end
  }
  return blocks
}

export const itemsOf = (lines: readonly SourceLine[]): Item[] =>
  blocksOf(lines).flatMap((block) => (block.kind === 'item' ? [block.item] : []))
