// A decision in one sentence: "In the context of …, facing …, we decided for … and neglected …, to achieve …, accepting that …".
import type { OpenDecision } from './decision-record-builder.ts'

const parts = [
  { name: 'context', pattern: /\bin the context of\b/i },
  { name: 'facing', pattern: /\bfacing\b/i },
  { name: 'decided', pattern: /\b(?:we|i|the team) (?:have )?(?:decided|chose|opted)(?: for| to use| to)?\b/i },
  { name: 'neglected', pattern: /(?:,\s*)?\b(?:and )?(?:neglected|rejected|against|instead of|over|rather than)\b/i },
  { name: 'achieve', pattern: /\b(?:in order )?to achieve\b|,\s*(?:in order )?to\b/i },
  { name: 'accepting', pattern: /\baccepting(?: that)?\b/i },
] as const

type Part = (typeof parts)[number]['name']

const bare = (text: string): string => text.replace(/^[\s,*_]+|[\s,*_]+$/g, '')

/** In one line, without emphasis on the words that begin a part. */
const withoutMarks = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(\*\*|__|\*|_)([^*_]+)\1/g, (whole, _mark: string, inner: string) =>
      parts.some(({ pattern }) => (pattern.exec(inner)?.[0].trim().length ?? 0) >= inner.trim().length - 2)
        ? inner
        : whole,
    )

/** Where each part begins, in order; null where the sentence is no such statement. */
function placesOf(text: string): Map<Part, { from: number; to: number }> | null {
  const places = new Map<Part, { from: number; to: number }>()
  let at = 0
  for (const { name, pattern } of parts) {
    const found = pattern.exec(text.slice(at))
    if (found === null) continue
    places.set(name, { from: at + found.index, to: at + found.index + found[0].length })
    at += found.index + found[0].length
  }
  return places.has('context') && places.has('facing') && places.has('decided') ? places : null
}

export const isYStatement = (text: string): boolean => placesOf(withoutMarks(text)) !== null

/** Names in a row; what stands in brackets belongs to the name before it. */
const namesIn = (text: string): string[] =>
  text
    .split(/\s*(?:,\s*(?:and |or )?|\band\b|\bor\b)\s*(?![^(]*\))/)
    .map((name) => bare(name).replace(/^both /, ''))
    .filter((name) => name !== '')

/** Puts a statement into the fields of a decision; false where the text is none. Where the document lists its options, they are not read here. */
export function putYStatement(open: OpenDecision, source: string, hasOptions = false): boolean {
  const text = withoutMarks(source).trim()
  const places = placesOf(text)
  if (places === null) return false
  const starts = [...places.values()].map(({ from }) => from)
  const end = (from: number) => starts.find((one) => one > from) ?? text.length
  const whole = (name: Part) => {
    const place = places.get(name)
    return place === undefined ? '' : bare(text.slice(place.from, end(place.from)))
  }
  const after = (name: Part) => {
    const place = places.get(name)
    return place === undefined ? '' : bare(text.slice(place.to, end(place.from))).replace(/[.\s]+$/, '')
  }
  open.addText(
    bare(
      [text.slice(0, places.get('context')?.from), whole('context'), whole('facing')]
        .filter((one) => bare(one ?? ''))
        .join(', '),
    ),
    'context',
  )
  open.addText([whole('decided'), whole('neglected')].filter((one) => one !== '').join(', '), 'decision')
  open.addText([whole('achieve'), whole('accepting')].filter((one) => one !== '').join(', '), 'consequences')
  if (hasOptions) return true
  if (after('decided') !== '') open.options.named(after('decided')).isChosen = true
  for (const name of namesIn(after('neglected'))) open.options.named(name)
  return true
}
