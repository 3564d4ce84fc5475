// What a decision record has for the looks of its page alone: badges, which say a fact in a picture's address, and tags that only place text.
import type { SourceLine } from '../source-lines.ts'

const badge = /(?:\[\s*)?!\[[^\]]*\]\(\s*https?:\/\/img\.shields\.io\/badge\/([^?)\s]+)[^)]*\)(?:\s*\]\([^)]*\))?/g

/** The words in the address: "-" parts them, "--" is a dash, "_" a space. */
function partsOf(path: string): string[] {
  const parts = path
    .replace(/\.(?:svg|png)$/i, '')
    .replaceAll('--', '\u0000')
    .split('-')
    .map((part) =>
      part.replaceAll('\u0000', '-').replaceAll('__', '\u0000').replaceAll('_', ' ').replaceAll('\u0000', '_'),
    )
  return parts.map((part) => {
    try {
      return decodeURIComponent(part).trim()
    } catch {
      return part.trim()
    }
  })
}

function wordsOf(path: string): string {
  const parts = partsOf(path)
  const [label = '', message = ''] = parts
  if (parts.length < 3) return label
  return label === '' ? message : `${label.slice(0, 1).toUpperCase()}${label.slice(1)}: ${message}`
}

/** "Status: accepted" for a line of nothing but badges. */
function withoutBadges(text: string): string {
  const found = [...text.matchAll(badge)]
  if (found.length === 0 || text.replace(badge, '').trim() !== '') return text
  return found.map(([, path]) => wordsOf(path ?? '')).join(' | ')
}

const onlyPlaces = /^\s*<\/?(?:div|center|p|br|hr|span|section|details)\b[^>]*>\s*$/i

/** The heading that a tag makes: "<h1 align="center">Use a queue</h1>". */
const asHeading = (text: string): string =>
  text.replace(
    /^\s*<h([1-6])\b[^>]*>(.*?)<\/h\1>\s*$/i,
    (_, level: string, words: string) => `${'#'.repeat(Number(level))} ${words.trim()}`,
  )

/** Lines as they are read; those that only place others are given back apart. */
export function withoutMarkup(lines: readonly SourceLine[]): { lines: SourceLine[]; placing: SourceLine[] } {
  const isPlacing = (line: SourceLine) => line.form === 'text' && onlyPlaces.test(line.text)
  return {
    lines: lines.map((line) => {
      if (line.form !== 'text') return line
      return { ...line, text: isPlacing(line) ? '' : asHeading(withoutBadges(line.text)) }
    }),
    placing: lines.filter(isPlacing),
  }
}
