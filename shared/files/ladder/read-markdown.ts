// A ladder in Markdown: sections and lists as a tree of names, tables as tables; whichever holds the criteria.
import type { Table as MarkdownTable } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { failed, ok, type Result } from '../../result.ts'
import type { FoundCriterion, FoundLadder } from './found-ladder.ts'
import { planTree } from './guess-tree.ts'
import { ladderLimits } from './ladder-limits.ts'
import type { ChosenRoles } from './ladder-mapping.ts'
import type { LadderTrouble } from './ladder-trouble.ts'
import { type FoundTable, sectionsOf } from './markdown-sections.ts'
import { type NamedTable, readTables } from './read-tables.ts'
import { readTree } from './read-tree.ts'
import { isPlaceholder } from './split-cell.ts'
import type { Table } from './table.ts'
import { readTreeCriteria } from './tree-criteria.ts'
import { shapeOf } from './tree-shape.ts'

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

/** The one with more criteria that have a level and a competency; with more of any kind where neither has. */
function better(tree: FoundLadder, tables: FoundLadder): FoundLadder {
  const [inTree, inTables] = [fullIn(tree), fullIn(tables)]
  if (inTree !== inTables) return inTree > inTables ? tree : tables
  return tables.criteria.length >= tree.criteria.length ? tables : tree
}

/** Sites made of documents may hold everything in the front matter. */
function withMatter(found: FoundLadder, matter: string, chosen: ChosenRoles): FoundLadder {
  if (found.criteria.length > 0 || matter === '') return found
  const tree = readTree(matter, 'YAML')
  return tree.ok ? readTreeCriteria(tree.value, planTree(shapeOf(tree.value), chosen)) : found
}

export function readMarkdown(text: string, chosen: ChosenRoles): Result<FoundLadder, LadderTrouble> {
  const { body, title, matter } = withoutFrontMatter(text)
  if (nestedTooDeep.test(body)) return failed({ kind: 'too-deep', place: '', most: ladderLimits.depth })
  try {
    const sections = sectionsOf(parser.parse(body), body)
    const tree = readTreeCriteria(sections.tree, planTree(shapeOf(sections.tree), chosen))
    const tables = sections.tables.map((found, at) => tableOf(found, body, at + 1, sections.tables.length === 1))
    const found = tables.length === 0 ? tree : better(tree, readTables(tables, chosen))
    const whole = withMatter(found, matter, chosen)
    return ok({ ...whole, title: title || sections.title || whole.title })
  } catch (error) {
    if (error instanceof RangeError) return failed({ kind: 'too-deep', place: '', most: ladderLimits.depth })
    throw error
  }
}
