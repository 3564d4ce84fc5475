// What stands in a text and would be read as structure of a decision record gets a backslash when it is written, and loses it when it is read.
import { linesOf, type SourceLine } from '../source-lines.ts'
import { argumentSort, consequenceSort, roleOfHeading } from './section-names.ts'

const fence = /^(\s*)(\\*)((?:[-*+]\s+)?(?:`{3,}|~{3,}))/
const heading = /^(\\*)(#{1,6}\s+)(.*)$/
const rule = /^(\s{0,3})(\\*)(-{3,}|\*{3,}|_{3,}|={2,})\s*$/
const comment = /(\\*)<!--/g

const isKnownHeading = (words: string): boolean =>
  roleOfHeading(words) !== null || consequenceSort(words) !== null || argumentSort(words) !== null

/** A heading that no section is known by stays one, so that it comes out as it came in. */
function guardedHeading(line: string, before: string | undefined): string {
  const found = heading.exec(line)
  if (found === null) return line
  const isPlain = found[1] === '' && (before === undefined || before.trim() === '') && !isKnownHeading(found[3] ?? '')
  return isPlain ? line : `\\${line}`
}

function guardedLine({ text, form }: SourceLine, before: string | undefined): string {
  if (form === 'code') return text
  const guarded = guardedHeading(text, before)
  return guarded.replace(fence, '$1\\$2$3').replace(rule, '$1\\$2$3').replace(comment, '\\$1<!--')
}

export function guarded(text: string): string {
  // A comment is text where a person wrote it.
  const lines = linesOf(text.replace(comment, '\\$1<!--')).map((line) => ({
    ...line,
    text: line.text.replace(/\\(\\*)<!--/g, '$1<!--'),
  }))
  return lines.map((line, at) => guardedLine(line, lines[at - 1]?.text)).join('\n')
}

const escaped = /^(\s*)\\(\\*(?:#{1,6}\s|(?:[-*+]\s+)?(?:`{3,}|~{3,})|(?:-{3,}|\*{3,}|_{3,}|={2,})\s*$))/

export function unguarded(text: string): string {
  return linesOf(text)
    .map(({ text: line, form }) =>
      form === 'code' ? line : line.replace(escaped, '$1$2').replace(/\\(\\*<!--)/g, '$1'),
    )
    .join('\n')
}
