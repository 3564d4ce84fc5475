// A Markdown document as its headings in order, each with the lines below it up to the next one. Code and comments hold no headings.
import type { SourceLine } from './source-lines.ts'

export interface Section {
  /** 1 to 6; 0 for what stands before the first heading. */
  readonly level: number
  readonly heading: string
  /** The lines of the heading itself. */
  readonly headingLines: readonly SourceLine[]
  readonly lines: readonly SourceLine[]
}

const atx = /^(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/
/** "##Status": headings of someone who never leaves the space. */
const loose = /^(#{1,6})[ \t]*(?=[\p{L}\p{N}])(.*?)(?:[ \t]+#+)?[ \t]*$/u

const hasSpaces = (lines: readonly SourceLine[]): boolean =>
  lines.some(({ text, form }) => form === 'text' && /^#{1,6}[ \t]/.test(text)) ||
  lines.filter(({ text, form }) => form === 'text' && /^#{2,6}\p{L}/u.test(text)).length < 2

const listOrQuote = /^\s*(?:[-*+>|#]|\d+[.)]\s)/

/** Without comments, closing marks and links' addresses. */
export const plainHeading = (text: string): string =>
  text
    .replace(/<!--.*?-->/g, '')
    .replace(/<a\s+(?:name|id)=[^>]*>\s*<\/a>/gi, '')
    .replace(/\s+\{#[^}]*\}\s*$/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+#+\s*$/, '')
    .trim()
    .replace(/^(\*\*|__|\*|_)([^*_]+)\1$/, '$2')

/** A line over a row of "=" or "-" is a heading when it stands alone. */
function setextLevel(lines: readonly SourceLine[], at: number): 0 | 1 | 2 {
  const [before, line, under] = [lines[at - 1], lines[at], lines[at + 1]]
  if (line === undefined || under?.form !== 'text' || line.text.trim() === '') return 0
  if (listOrQuote.test(line.text) || (before !== undefined && before.form === 'text' && before.text.trim() !== ''))
    return 0
  if (/^={2,}\s*$/.test(under.text)) return 1
  return /^-{3,}\s*$/.test(under.text) && !/^\s*(?:\*\*|-)/.test(line.text) && line.text.length <= 120 ? 2 : 0
}

export function sectionsOf(lines: readonly SourceLine[]): Section[] {
  const sections: { level: number; heading: string; headingLines: SourceLine[]; lines: SourceLine[] }[] = [
    { level: 0, heading: '', headingLines: [], lines: [] },
  ]
  const marks = hasSpaces(lines) ? atx : loose
  const begin = lines.findIndex((line) => line.text.trim() !== '' && line.form === 'text')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) continue
    // A title may be indented by mistake; further down such a line belongs to a list.
    const found = line.form === 'text' ? marks.exec(at === begin ? line.text.trimStart() : line.text) : null
    const setext = line.form === 'text' && found === null ? setextLevel(lines, at) : 0
    const under = lines[at + 1]
    if (found !== null) {
      const [, marks = '', heading = ''] = found
      sections.push({ level: marks.length, heading: plainHeading(heading), headingLines: [line], lines: [] })
    } else if (setext > 0 && under !== undefined) {
      sections.push({ level: setext, heading: plainHeading(line.text), headingLines: [line, under], lines: [] })
      at += 1
    } else sections.at(-1)?.lines.push(line)
  }
  return sections
}
