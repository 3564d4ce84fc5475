// A ladder that Cairn wrote as Markdown: front matter with levels and competencies, then criteria between comments that are not shown.
import { parse } from 'yaml'
import { failed, type Result } from '../../result.ts'
import { ownFormat, ownLadder } from './cairn-ladder-format.ts'
import type { ReadLadder } from './ladder-content.ts'
import type { LadderTrouble } from './ladder-error-types.ts'

type Part = 'criterion' | 'notes' | 'end'

const signs = /^<!-- cairn:(criterion|notes|end)(?: (\{.*\}))? -->$/
const escaped = /^(\\*)(<!-- cairn:)/

/** A comment holds no "--" and no ">": both are written as JSON can say them otherwise. */
export function marker(part: Part, about?: object): string {
  const json =
    about === undefined ? '' : ` ${JSON.stringify(about).replaceAll('--', '-\\u002d').replaceAll('>', '\\u003e')}`
  return `<!-- cairn:${part}${json} -->`
}

/** A line of a text that looks like a marker gets a backslash before it. */
export const escapedLine = (line: string): string => line.replace(escaped, '\\$1$2')
const unescapedLine = (line: string): string => line.replace(/^\\(\\*<!-- cairn:)/, '$1')

export const isOwnMarkdown = (text: string): boolean =>
  text.startsWith('---\n') && new RegExp(`^format: ["']?${ownFormat}["']?$`, 'm').test(text.slice(0, 400))

interface Written {
  readonly about: Record<string, unknown>
  readonly place: string
  readonly text: string[]
  readonly notes: string[]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsedOrNull(read: () => unknown): Record<string, unknown> | null {
  try {
    const value = read()
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

/** Between two markers stands an empty line before and after the text. */
const joined = (lines: readonly string[]): string => lines.slice(1, -1).map(unescapedLine).join('\n')

/** A place where a marker is broken, or the criteria. */
function criteriaIn(lines: readonly string[]): string | Written[] {
  const found: Written[] = []
  let into: string[] | null = null
  for (const [at, line] of lines.entries()) {
    const [sign, part, json] = signs.exec(line) ?? []
    if (sign === undefined) {
      into?.push(line)
      continue
    }
    const about = part === 'criterion' ? parsedOrNull(() => JSON.parse(json ?? '')) : {}
    if (about === null) return `line ${at + 1}`
    if (part === 'criterion') found.push({ about, place: `line ${at + 1}`, text: [], notes: [] })
    const last = found.at(-1)
    if (last === undefined) return `line ${at + 1}`
    into = part === 'end' ? null : part === 'notes' ? last.notes : last.text
  }
  return found
}

export function readOwnMarkdown(text: string): Result<ReadLadder, LadderTrouble> {
  const lines = text.split('\n')
  const end = lines.indexOf('---', 1)
  const about = parsedOrNull(() => parse(lines.slice(1, end).join('\n'), { maxAliasCount: 0 }))
  if (about === null)
    return failed({ kind: 'broken', format: 'Markdown', place: 'line 1', detail: 'The front matter is not valid YAML' })
  const criteria = criteriaIn(lines)
  if (typeof criteria === 'string')
    return failed({
      kind: 'broken',
      format: 'Markdown',
      place: criteria,
      detail: 'A criterion’s comment is incomplete',
    })
  const inOrder = criteria.toSorted((one, other) => Number(one.about.at ?? 0) - Number(other.about.at ?? 0))
  const value = {
    ...about,
    criteria: inOrder.map(({ about: { at: _at, ...own }, text: lines, notes }) => ({
      ...own,
      text: joined(lines),
      notes: joined(notes),
    })),
  }
  return ownLadder(value, 'Markdown', 'line 1')
}
