// A ladder in Markdown: sections and lists as a tree of names, tables as tables; whichever holds the criteria.
import type { Table as MarkdownTable } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { failed, ok, type Result } from '../../result.ts'
import { withoutNonLevelSections } from './drop-non-level-sections.ts'
import { type FoundCriterion, type FoundLadder, firstWords } from './found-ladder.ts'
import { planTree } from './guess-tree-roles.ts'
import { withMarkdownTables } from './html-tables.ts'
import type { LeftOut } from './ladder-content.ts'
import type { LadderTrouble } from './ladder-error-types.ts'
import { ladderLimits } from './ladder-limits.ts'
import type { ChosenRoles } from './ladder-mapping.ts'
import { type FoundTable, sectionsOf } from './markdown-sections.ts'
import { type NamedTable, readTables } from './read-tables.ts'
import { readTree } from './read-tree.ts'
import { levelLikeness } from './recognize-level-names.ts'
import { isPlaceholder } from './split-cell.ts'
import type { Table } from './table-model.ts'
import { readTreeCriteria } from './tree-criteria.ts'
import { shapeOf } from './tree-key-patterns.ts'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

const nestedTooDeep = new RegExp(String.raw`^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){${ladderLimits.depth}}`, 'm')

/** Lines of front matter count, so that places stay true. */
function withoutFrontMatter(text: string): { body: string; title: string; matter: string } {
  const found = /^---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(text)
  if (found === null || !/^[\w-]+:/m.test(found[1] ?? '')) return { body: text, title: '', matter: '' }
  const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(found[1] ?? '')?.[1] ?? ''
  return {
    body: '\n'.repeat(found[0].split('\n').length - 1) + text.slice(found[0].length),
    title,
    matter: found[1] ?? '',
  }
}

function cellText(cell: MarkdownTable['children'][number]['children'][number], text: string): string {
  const [first, last] = [cell.children[0], cell.children.at(-1)]
  const source = text.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0)
  return source
    .replace(/\s*<br\s*\/?>\s*/gi, '\n')
    .replace(/<\/li>\s*/gi, '\n')
    .replace(/<li>\s*/gi, '- ')
    .replace(/<\/?[uo]l>\s*/gi, '')
    .replaceAll('\\|', '|')
    .trim()
}

/** Header cells lose their emphasis: they are names. */
const withoutMarks = (cell: string): string => cell.replace(/^(\*\*|__|\*|_)(.+)\1$/s, '$2').trim()

function tableOf({ node, above }: FoundTable, text: string, number: number, isOnly: boolean): NamedTable {
  const rows = node.children.map((row) => row.children.map((cell) => withoutMarks(cellText(cell, text))))
  const table: Table = {
    name: isOnly ? '' : `table ${number}`,
    rows,
    place: (row) => `line ${node.children[row]?.position?.start.line ?? node.position?.start.line ?? 1}`,
  }
  return { table, name: above.at(-1) ?? '', above: above.slice(0, -1) }
}

const isFull = ({ levels, competency, group, text }: FoundCriterion): boolean =>
  levels.length > 0 && (competency !== '' || group !== '') && !isPlaceholder(text)

const fullIn = ({ criteria }: FoundLadder): number => criteria.filter(isFull).length

/** What one reading holds beside another that holds more. */
const leftBy = ({ criteria, leftOut }: FoundLadder, why: string): LeftOut[] => [
  ...criteria.map(({ place, text }) => ({ place, what: firstWords(text), why })),
  ...leftOut,
]

/** The one with more criteria that have a level and a competency; with more of any kind where neither has. */
function better(one: FoundLadder, other: FoundLadder): FoundLadder {
  const [inOne, inOther] = [fullIn(one), fullIn(other)]
  const isOther = inOne === inOther ? other.criteria.length >= one.criteria.length : inOther > inOne
  const [best, rest] = isOther ? [other, one] : [one, other]
  const left = leftBy(rest, 'The criteria were read from another part of this file.')
  return { ...best, leftOut: [...best.leftOut, ...left] }
}

/** Sites made of documents may hold everything in the front matter. */
function withMatter(found: FoundLadder, matter: string, chosen: ChosenRoles): FoundLadder {
  const tree = /^\s+\S/m.test(matter) ? readTree(matter, 'YAML') : null
  if (tree === null || !tree.ok) return found
  const own = readTreeCriteria(tree.value, planTree(shapeOf(tree.value), chosen))
  return own.criteria.length === 0 ? found : better(own, found)
}

const trackLike = /\b(?:tracks?|paths?|ics?|individual|contributors?|managers?|management|leadership|leads?)\b/i

/** A heading around all levels names the ladder, unless it says that it is one track. */
function withoutOnlyTrack(found: FoundLadder): FoundLadder {
  const tracks = new Set([...found.levels, ...found.criteria].map(({ track }) => track))
  const [only = ''] = tracks
  if (tracks.size !== 1 || only === '' || trackLike.test(only)) return found
  return {
    ...found,
    title: found.title || only,
    levels: found.levels.map((level) => ({ ...level, track: '' })),
    criteria: found.criteria.map((one) => ({ ...one, track: '' })),
  }
}

const aboutMany =
  /\b(?:framework|ladder|levels|titles|competenc\w+|matrix|paths?|career|guide|rubric|handbook|roles)\b/i

/** A document about one level has the level's name as its title. */
function withTitleLevel(found: FoundLadder, title: string): FoundLadder {
  const hasLevels = found.levels.length > 0 || found.criteria.some(({ levels }) => levels.length > 0)
  if (hasLevels || levelLikeness(title) < 0.7 || aboutMany.test(title)) return found
  return { ...found, criteria: found.criteria.map((one) => ({ ...one, levels: [title] })) }
}

/** Places in the file, not in the text that its tables were written into. */
function withPlaces(found: FoundLadder, lines: readonly number[]): FoundLadder {
  const placed = <One extends { readonly place: string }>(one: One): One => ({
    ...one,
    place: one.place.replace(/^line (\d+)$/, (_, line) => `line ${lines[Number(line) - 1] ?? line}`),
  })
  return { ...found, criteria: found.criteria.map(placed), leftOut: found.leftOut.map(placed) }
}

function readSections(markdown: string, chosen: ChosenRoles): { found: FoundLadder; title: string } {
  const { text: body, lines, leftOut: across } = withMarkdownTables(markdown)
  const sections = sectionsOf(parser.parse(body), body)
  const { tree, leftOut } = withoutNonLevelSections(sections.tree)
  const inTree = readTreeCriteria(tree, planTree(shapeOf(tree), chosen))
  const inSections = { ...withoutOnlyTrack(inTree), leftOut: [...inTree.leftOut, ...leftOut] }
  const tables = sections.tables.map((found, at) => tableOf(found, body, at + 1, sections.tables.length === 1))
  const found = withPlaces(tables.length === 0 ? inSections : better(inSections, readTables(tables, chosen)), lines)
  return { found: { ...found, leftOut: [...found.leftOut, ...across] }, title: sections.title }
}

export function readMarkdown(text: string, chosen: ChosenRoles): Result<FoundLadder, LadderTrouble> {
  const { body, title, matter } = withoutFrontMatter(text)
  if (nestedTooDeep.test(body)) return failed({ kind: 'too-deep', place: '', most: ladderLimits.depth })
  try {
    const sections = readSections(body, chosen)
    const found = withMatter(sections.found, matter, chosen)
    const own = title || sections.title || found.title
    return ok({ ...withTitleLevel(found, own), title: own })
  } catch (error) {
    if (error instanceof RangeError) return failed({ kind: 'too-deep', place: '', most: ladderLimits.depth })
    throw error
  }
}
