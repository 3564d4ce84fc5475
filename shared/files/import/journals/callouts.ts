// Parts of a note that stand in a frame or in a fence: callouts of Obsidian, queries of the notes app, lines with a time each.
import { linesOf, type SourceLine } from '../source-lines.ts'

export type TextPart =
  | { readonly kind: 'callout'; readonly title: SourceLine; readonly lines: readonly SourceLine[] }
  | { readonly kind: 'query' | 'text'; readonly lines: readonly SourceLine[] }

const calloutTitle = /^\s*>\s*\[!([\p{L}\w-]+)\][+-]?\s*(.*)$/u
const quoted = /^\s*>\s?/
const timed = /^\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+\S/

export const isQuery = (text: string): boolean =>
  /^\s*(?:`{3,}(?:dataview|dataviewjs|tasks|query)\b|\{\{query|<%|!\[\[)/.test(text)

/** Lines of a frame as lines of their own: what is code in them is told anew. */
function unquoted(lines: readonly SourceLine[]): SourceLine[] {
  const texts = lines.map(({ text }) => text.replace(quoted, ''))
  return linesOf(texts.join('\n')).map((line, at) => ({ ...line, number: lines[at]?.number ?? line.number }))
}

/** Where the part that begins at `at` ends, by what it begins with. */
function endOf(lines: readonly SourceLine[], at: number): { kind: TextPart['kind']; end: number } {
  const first = lines[at]
  const endWhere = (isOut: (line: SourceLine) => boolean) => {
    const end = lines.findIndex((line, one) => one > at && isOut(line))
    return end < 0 ? lines.length : end
  }
  if (first !== undefined && calloutTitle.test(first.text) && first.form === 'text')
    return { kind: 'callout', end: endWhere(({ text }) => !quoted.test(text) || calloutTitle.test(text)) }
  if (first?.form === 'code' && isQuery(first.text))
    return { kind: 'query', end: endWhere(({ form }) => form !== 'code') }
  const begins = (line: SourceLine) =>
    (line.form === 'text' && (calloutTitle.test(line.text) || timed.test(line.text))) ||
    (line.form === 'code' && isQuery(line.text))
  return { kind: 'text', end: endWhere(begins) }
}

/** A stretch of text in its parts, in order. */
export function partsOf(lines: readonly SourceLine[]): TextPart[] {
  const parts: TextPart[] = []
  for (let at = 0; at < lines.length; ) {
    const { kind, end } = endOf(lines, at)
    const own = lines.slice(at, end)
    const [first] = own
    if (kind === 'callout' && first !== undefined) {
      const title = { ...first, text: calloutTitle.exec(first.text)?.[2]?.trim() ?? '' }
      parts.push({ kind, title, lines: unquoted(own.slice(1)) })
    } else parts.push({ kind: kind === 'query' ? 'query' : 'text', lines: own })
    at = end
  }
  return parts
}
