// A text as numbered lines, with what is code or a comment told apart: what stands there is no heading and no list.

export interface SourceLine {
  /** Counted from 1. */
  readonly number: number
  readonly text: string
  /** Inside a fence or an HTML comment, its edges included. */
  readonly form: 'text' | 'code' | 'comment'
}

export const isBlank = ({ text }: SourceLine): boolean => text.trim() === ''

/** A list item that was begun and never written. */
export const isEmptyItem = ({ text }: SourceLine): boolean => /^\s*(?:[-*+]|\d+[.)])(?:\s+\[[ xX]?\])?\s*$/.test(text)

const fenceOf = (text: string): string | null => /^\s{0,12}(?:[-*+]\s+)?(`{3,}|~{3,})/.exec(text)?.[1] ?? null

/** Whether a line ends the fence that `opened` began. */
const isClosing = (text: string, opened: string): boolean =>
  new RegExp(`^\\s*\\${opened[0]}{${opened.length},}\\s*$`).test(text)

/** Fences that never close are text, as someone who forgot the last one meant it. */
function fencesOf(lines: readonly string[]): Set<number> {
  const inside = new Set<number>()
  const closers = lines.flatMap((text, at) => (/^\s*(?:`{3,}|~{3,})\s*$/.test(text) ? [at] : []))
  // Once nothing closes a fence, nothing closes a later one that is as long: no text is looked through twice.
  const neverClosed: Record<string, number> = {}
  let next = 0
  for (let at = 0; at < lines.length; at += 1) {
    const opened = fenceOf(lines[at] ?? '')
    if (opened === null || opened.length >= (neverClosed[opened[0] ?? ''] ?? Number.POSITIVE_INFINITY)) continue
    while ((closers[next] ?? Number.POSITIVE_INFINITY) <= at) next += 1
    const end = closers.slice(next, next + mostFences).find((one) => isClosing(lines[one] ?? '', opened))
    if (end === undefined) {
      neverClosed[opened[0] ?? ''] = opened.length
      continue
    }
    for (let one = at; one <= end; one += 1) inside.add(one)
    at = end
  }
  return inside
}

/** Marks of the other kind that may stand within one fence. */
const mostFences = 1000

/** Lines of comments that hold nothing else. A comment within a line stays in it. */
function commentsOf(lines: readonly string[], fences: ReadonlySet<number>): Set<number> {
  const inside = new Set<number>()
  const lastEnd = lines.findLastIndex((text) => text.includes('-->'))
  let opened = -1
  for (const [at, text] of lines.entries()) {
    if (opened < 0 && !fences.has(at) && at <= lastEnd && /^\s*<!--/.test(text)) opened = at
    if (opened < 0) continue
    const end = text.indexOf('-->')
    if (end < 0 || text.slice(end + 3).trim() === '') inside.add(at)
    if (end >= 0) opened = -1
  }
  return inside
}

export function linesOf(text: string): SourceLine[] {
  const lines = text.split('\n')
  const fences = fencesOf(lines)
  const comments = commentsOf(lines, fences)
  return lines.map((line, at) => ({
    number: at + 1,
    text: line,
    form: fences.has(at) ? 'code' : comments.has(at) ? 'comment' : 'text',
  }))
}

/** The lines as one text, without blank ones at its edges and without comments. Several blank lines are one, but not in code. */
export function textOf(lines: readonly SourceLine[]): string {
  const shown = lines.filter(({ form }) => form !== 'comment')
  const single = shown.filter((line, at) => {
    const before = shown[at - 1]
    return line.form === 'code' || !isBlank(line) || before === undefined || !isBlank(before) || before.form === 'code'
  })
  return single
    .map(({ text, form }) => (form === 'code' ? text : text.trimEnd()))
    .join('\n')
    .replace(/^(?:[ \t]*\n)+|\s+$/g, '')
}

const mostShown = 80

/** The first words of a line, for lists of what was left out. */
export function beginning(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > mostShown ? `${line.slice(0, mostShown - 1).trimEnd()}…` : line
}
