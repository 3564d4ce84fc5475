// Which formats a text may be, the likeliest first: by what stands in it, then by its name.
import { guessDelimiter } from './read-delimited.ts'

export type TextFormat = 'table' | 'YAML' | 'JSON' | 'Markdown'

const extensions: Record<string, TextFormat> = {
  csv: 'table',
  tsv: 'table',
  tab: 'table',
  yml: 'YAML',
  yaml: 'YAML',
  json: 'JSON',
  md: 'Markdown',
  markdown: 'Markdown',
  mdx: 'Markdown',
}

const shareOf = (lines: readonly string[], sign: RegExp): number =>
  lines.filter((line) => sign.test(line)).length / Math.max(1, lines.length)

function scoresOf(text: string): Record<TextFormat, number> {
  const lines = text
    .slice(0, 200_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const keys = shareOf(lines, /^\s*(?:- )*["']?[\w .&/()+-]{1,60}["']?:(?:\s|$)/)
  const headings = shareOf(lines, /^ {0,3}#{1,6}\s+\S/)
  const pipes = shareOf(lines, /^\s*\|.*\|\s*$/)
  const marks = shareOf(lines, /^\s*(?:[-*+]|\d+[.)])\s|^\s*\*\*/)
  return {
    JSON: /^\s*[[{]\s*(?:["{[\]}]|$)/.test(text) ? 2 : 0,
    YAML: keys < 0.1 ? 0 : keys + (marks - headings) / 4,
    Markdown: (headings > 0 ? 0.45 : 0) + headings + pipes + (keys < 0.1 ? marks : 0) / 2,
    table: pipes > 0.5 || guessDelimiter(text) === null ? 0 : 0.9,
  }
}

/** Formats that the text may be in. None where it looks like none. */
export function likelyFormats(text: string, name: string): TextFormat[] {
  const scores = scoresOf(text)
  const byName = extensions[/\.([A-Za-z]+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
  const all: readonly TextFormat[] = ['JSON', 'YAML', 'Markdown', 'table']
  return all
    .map((format) => ({ format, score: scores[format] + (format === byName ? 0.5 : 0) }))
    .filter(({ score }) => score > 0.2)
    .toSorted((one, other) => other.score - one.score)
    .map(({ format }) => format)
}
