// The front matter of a Markdown file as keys with their values and lines: valid YAML, or lines of "key: value" where a template's places
// or an @name make it invalid.

import type { LeftOutLines } from '../../rules/import/found-record.ts'
import type { LadderTrouble } from '../ladder/ladder-error-types.ts'
import { readTree } from '../ladder/read-tree.ts'
import type { Tree } from '../ladder/yaml-json-tree.ts'
import { beginning, type SourceLine } from './source-lines.ts'

export interface MatterField {
  /** In lower case. */
  readonly key: string
  readonly values: readonly string[]
  readonly line: number
}

export interface FrontMatter {
  readonly fields: readonly MatterField[]
  readonly leftOut: readonly LeftOutLines[]
  /** What follows it. */
  readonly body: readonly SourceLine[]
  /** Its last line; 0 where there is none. */
  readonly endLine: number
}

const keyed = /^["']?([\p{L}][\p{L}\p{N} _/-]{0,60}?)["']?\s*:(?:\s+(.*))?$/u
const item = /^\s*-\s+(.*)$/

const bare = (value: string): string =>
  value
    .replace(/\s+#\s.*$/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .trim()

/** "[a, b]" and "a, b" as several. */
export const listedValues = (value: string): string[] =>
  value
    .replace(/^\[([^\]]*)\]$/s, '$1')
    .split(/\s*[,;]\s*/)
    .map(bare)
    .filter((one) => one !== '')

/** Where it ends; -1 where the first rule begins none: a note may begin with a rule, and then a line is blank or most are no keys. */
function endOf(lines: readonly SourceLine[]): number {
  if (lines[0]?.text.trimEnd() !== '---') return -1
  const end = lines.findIndex(({ text }, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(text))
  if (end < 0 || (end > 1 && lines[1]?.text.trim() === '')) return -1
  const inside = lines.slice(1, end).filter(({ text }) => text.trim() !== '' && !text.startsWith('#'))
  const fitting = inside.filter(({ text }) => keyed.test(text) || item.test(text) || /^\s/.test(text)).length
  return fitting * 2 >= inside.length ? end : -1
}

/** Keys with their values, line by line. A line that is neither key, item nor continuation is left out. */
function byLine(lines: readonly SourceLine[], why: string): Pick<FrontMatter, 'fields' | 'leftOut'> {
  const fields: { key: string; values: string[]; line: number }[] = []
  const leftOut: LeftOutLines[] = []
  for (const { text, number } of lines) {
    const found = keyed.exec(text)
    const last = fields.at(-1)
    if (text.trim() === '' || text.trimStart().startsWith('#')) continue
    if (found !== null) {
      const value = bare(found[2] ?? '')
      fields.push({ key: (found[1] ?? '').toLowerCase(), values: value === '' ? [] : [value], line: number })
    } else if (last !== undefined && item.test(text)) last.values.push(bare(item.exec(text)?.[1] ?? ''))
    else if (last !== undefined && /^\s/.test(text)) last.values.push(`${last.values.pop() ?? ''} ${bare(text)}`.trim())
    else leftOut.push({ line: number, endLine: number, what: beginning(text), why })
  }
  return { fields, leftOut }
}

function valuesOf(tree: Tree): string[] {
  switch (tree.kind) {
    case 'text':
      return tree.text.trim() === '' ? [] : [tree.text.trim()]
    case 'list':
      return tree.items.flatMap(valuesOf)
    case 'map':
      return tree.entries.flatMap(({ key, value }) => {
        const inside = valuesOf(value)
        return inside.length === 0 ? [key] : inside.map((one) => `${key}: ${one}`)
      })
  }
}

/** The line on which a key of the outermost map stands. */
const lineOfKey = (lines: readonly SourceLine[], key: string): number =>
  lines.find(({ text }) => keyed.exec(text)?.[1] === key)?.number ?? lines[0]?.number ?? 1

function detailOf(trouble: LadderTrouble): string {
  if (trouble.kind === 'broken') return trouble.detail.replace(/[\s.]+$/, '')
  return trouble.kind === 'duplicate-key' ? `the key “${trouble.key}” appears twice` : ''
}

/** Or what is wrong with it, as a part of a sentence. */
function byYaml(lines: readonly SourceLine[]): Pick<FrontMatter, 'fields' | 'leftOut'> | string {
  const text = lines.map((line) => line.text).join('\n')
  const tree = readTree(text, 'YAML')
  if (!tree.ok) return detailOf(tree.trouble)
  if (tree.value.kind !== 'map') return 'it has no keys'
  const fields = tree.value.entries.map(({ key, value }) => ({
    key: key.toLowerCase(),
    values: valuesOf(value),
    line: lineOfKey(lines, key),
  }))
  return { fields, leftOut: [] }
}

export function frontMatterOf(lines: readonly SourceLine[]): FrontMatter {
  const end = endOf(lines)
  if (end < 0) return { fields: [], leftOut: [], body: lines, endLine: 0 }
  const inside = lines.slice(1, end)
  const read = byYaml(inside)
  const found =
    typeof read === 'string'
      ? byLine(inside, `The front matter is not valid YAML${read === '' ? '' : `: ${read}`}.`)
      : read
  return { ...found, body: lines.slice(end + 1), endLine: lines[end]?.number ?? end + 1 }
}
