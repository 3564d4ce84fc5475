// Which role each column of a table plays: one row a criterion, or a matrix of competencies and levels either way round.

import { firstWords } from './found-ladder.ts'
import { roleOfWord } from './ladder-field-names.ts'
import type { ChosenRoles, LadderField, LadderRole } from './ladder-mapping.ts'
import { levelLikeness, levelShare } from './recognize-level-names.ts'
import { findHeader, type TableHeader } from './table-header.ts'
import { type ColumnLook, cellAt, columnKey, lookOf, type Table, widthOf } from './table-model.ts'

interface Column {
  readonly header: string
  readonly look: ColumnLook
  readonly word: LadderRole | null
}

export interface TablePlan {
  readonly header: TableHeader
  readonly fields: readonly LadderField[]
}

/** Different in each row, in more than a word or two: no name of a competency. */
const isTelling = ({ look }: Column): boolean =>
  look.variety > 0.8 && (look.length >= 20 || look.values.some((value) => value.includes('\n')))

/** Average characters of a cell from which it is a text and no name. */
const textLength = 35

const has = (columns: readonly Column[], role: LadderRole): boolean => columns.some(({ word }) => word === role)
const isLevelHeader = (column: Column): boolean =>
  levelLikeness(column.header) >= 0.5 && column.word === null && !isAbout(column)
const isAbout = ({ header }: Column): boolean =>
  /\b(?:examples?|notes?|comments?|evidence|remarks?|score|rating|self)\b/i.test(header)
const isText = ({ look }: Column): boolean => look.length >= textLength

/** Columns whose headers are levels, when they can be nothing else. */
function levelColumns(columns: readonly Column[]): Set<Column> {
  const levels = columns.filter(isLevelHeader)
  const rest = columns.slice(1).filter(({ look, word }) => look.values.length > 0 && word === null)
  const isMatrix = levels.length >= 2 || (levels.length === 1 && rest.length === 1)
  if (!isMatrix) return new Set()
  // What stands among levels, or after them with texts, is one by another name. Their examples are none.
  const [from, to] = [columns.findIndex(isLevelHeader), columns.findLastIndex(isLevelHeader)]
  const others = columns.filter(
    (column, at) =>
      column.word === null &&
      column.header !== '' &&
      at > from &&
      (at < to || isText(column)) &&
      !column.look.values.every((value) => /^[\d.,%\s]+$/.test(value)) &&
      !isAbout(column),
  )
  return new Set([...levels, ...others])
}

/** Names stand before the levels: the nearest is the competency, one before it its group. */
function beforeLevels(columns: readonly Column[], levels: ReadonlySet<Column>): LadderRole[] {
  const first = columns.findIndex((column) => levels.has(column))
  const names = columns.filter(
    (column, at) =>
      (at < first || first === 0) && !levels.has(column) && !isText(column) && column.look.values.length > 0,
  )
  const known = names.filter(({ word }) => word === 'competency')
  const plain = names.filter(
    ({ word }) =>
      word === null ||
      word === 'group' ||
      // "Level" in the corner speaks of the header beside it.
      ((word === 'criterion' || word === 'level') && known.length === 0 && names.length === 1),
  )
  const named = known.at(-1) ?? plain.at(-1)
  // Names that stand in many rows are a group when a text tells each row apart.
  const repeats = named !== undefined && named.look.values.length > 1 && named.look.variety < 0.8
  const telling = columns.find(
    (column) => !levels.has(column) && column.word === null && isText(column) && column.look.variety > 0.9,
  )
  const competency = (repeats ? telling : undefined) ?? named
  return columns.map((column): LadderRole => {
    if (levels.has(column)) return 'criteria-of-level'
    if (column === competency) return 'competency'
    if (column === named) return 'group'
    if (column.word === 'competency' || column.word === 'group') return 'group'
    if (plain.includes(column) && plain[0] === column) return 'group'
    return column.word === 'criterion' || column.word === null || column.word === 'level' ? 'ignored' : column.word
  })
}

/** One row a level: every column with texts is a competency. */
function rowsOfLevels(columns: readonly Column[], level: Column): LadderRole[] {
  const texts = columns.filter(
    (column) => column !== level && !isTitleOf(column, level) && !isSide(column) && column.look.values.length > 0,
  )
  return columns.map((column): LadderRole => {
    if (column === level || isTitleOf(column, level)) return 'level'
    if (texts.includes(column)) return texts.length === 1 ? 'criterion' : 'criteria-of-competency'
    return column.word === 'track' || column.word === 'notes' ? column.word : 'ignored'
  })
}

/** "Senior Engineer" beside "L4": both are the level's name. */
const isTitleOf = (column: Column, level: Column | undefined): boolean =>
  level !== undefined &&
  column !== level &&
  (column.word === 'title' || column.word === 'level') &&
  level.look.length <= 8 &&
  level.look.variety <= column.look.variety &&
  column.look.length > level.look.length &&
  levelShare(column.look.values) >= 0.6

/** Years of experience, codes and the like are facts about a level, not criteria. */
const isSide = ({ word, header, look }: Column): boolean =>
  word === 'track' ||
  word === 'id' ||
  word === 'notes' ||
  // "Proficiency" over texts is no level but what is expected at one.
  (word === 'level' && look.length < textLength) ||
  word === 'title' ||
  (look.length < 12 && look.values.every((value) => /\d|^[-–+]$/.test(value))) ||
  /\b(?:years?|salary|pay|compensation|headcount|equivalent)\b/i.test(header)

/** One row a criterion. Where only groups are named they are the competencies. */
function rowsOfCriteria(columns: readonly Column[]): LadderRole[] {
  const texts = columns.filter(({ word }) => word === 'criterion')
  const text = texts.toSorted((one, other) => other.look.length - one.look.length)[0]
  const levels = columns.filter(({ word }) => word === 'level')
  const level = levels.toSorted((one, other) => levelShare(other.look.values) - levelShare(one.look.values))[0]
  const competency = columns.filter(({ word }) => word === 'competency').at(-1)
  const before = columns.filter(({ word }) => word === 'competency').slice(0, -1)
  const groups = [...columns.filter(({ word }) => word === 'group'), ...before]
  const named = competency ?? groups.at(-1)
  return columns.map((column): LadderRole => {
    if (column === text || isAnother(column, text)) return 'criterion'
    if (column === level || isTitleOf(column, level)) return 'level'
    if (column === named) return 'competency'
    if (column.word === 'group' || column.word === 'competency') return groups[0] === column ? 'group' : 'ignored'
    if (column.word === 'criterion' || column.word === 'level') return column.word === 'level' ? 'ignored' : 'notes'
    // A ladder has one title: what differs from row to row is none.
    if (column.word === 'title') return new Set(column.look.values).size === 1 ? 'title' : 'ignored'
    return column.word ?? 'ignored'
  })
}

/** "Expectation 1", "Expectation 2". */
const isAnother = (column: Column, text: Column | undefined): boolean =>
  text !== undefined &&
  /\d$/.test(column.header) &&
  column.header.replace(/\d+$/, '') === text.header.replace(/\d+$/, '')

/** Without a word for the text the longest column is it, if another names level or competency. */
function withText(columns: readonly Column[]): Column[] {
  if (has(columns, 'criterion')) return [...columns]
  const free = columns.filter(({ word }) => word === null)
  const longest = free.toSorted((one, other) => other.look.length - one.look.length)[0]
  return columns.map((column) => (column === longest ? { ...column, word: 'criterion' as const } : column))
}

/** A column of levels without such a header, told by its values. */
function levelByValues(columns: readonly Column[]): Column | undefined {
  return columns.find(
    ({ look, word }) =>
      (word === null || word === 'title' || word === 'level') &&
      look.values.length > 0 &&
      levelShare(look.values) >= 0.6,
  )
}

function rolesOf(columns: readonly Column[]): LadderRole[] {
  const levels = levelColumns(columns)
  if (levels.size > 0) return beforeLevels(columns, levels)
  const level = columns.find(({ word }) => word === 'level') ?? levelByValues(columns)
  const rest = columns.filter((column) => column !== level)
  const hasName = has(rest, 'competency') || has(rest, 'group')
  const texts = rest.filter((column) => isText(column) && column.word !== 'notes')
  const tellings = rest.filter((column) => isTelling(column) && column.word !== 'notes' && column.word !== 'title')
  // The level stands once a row and several columns tell about it.
  if (level !== undefined && !isShortNamed(rest) && (tellings.length > 1 || !hasName) && level.look.variety > 0.6)
    return rowsOfLevels(columns, level)
  const isList = level !== undefined || (hasName && (has(columns, 'criterion') || texts.length <= 1))
  if (isList) {
    const named = columns.map((column) => (column === level ? { ...column, word: 'level' as const } : column))
    return rowsOfCriteria(withText(named))
  }
  if (has(columns, 'criterion') && texts.length <= 1) return rowsOfCriteria(columns)
  const [first] = columns
  const unnamed = columns.filter((column) => column !== first && isText(column) && column.word !== 'notes')
  return first !== undefined && unnamed.length > 1
    ? beforeLevels(columns, new Set(unnamed))
    : rowsOfCriteria(withText(columns))
}

/** A column that names competencies by short values beside one of texts: then a row is a criterion. */
const isShortNamed = (columns: readonly Column[]): boolean =>
  columns.some(
    (column) =>
      (column.word === 'competency' || column.word === 'group') && !isText(column) && column.look.values.length > 1,
  ) && columns.some(({ word }) => word === 'criterion')

/** Headerless cells: levels are told by their values, the longest column is the text, what is left names the competency. */
function headless(columns: readonly Column[]): LadderRole[] {
  const level = columns.find(({ look }) => levelShare(look.values) >= 0.6)
  const text = columns.filter((column) => column !== level).toSorted((a, b) => b.look.length - a.look.length)[0]
  const name = columns.find((column) => column !== level && column !== text && !isText(column))
  return columns.map((column) =>
    column === level ? 'level' : column === text ? 'criterion' : column === name ? 'competency' : 'ignored',
  )
}

/** A column of criteria under a level has the level's name, one of examples is told by both. */
function nameOf(table: Table, { row, levels }: TableHeader, column: number): string {
  const own = row < 0 ? '' : cellAt(table, row, column)
  const level = levels?.[column] ?? ''
  if (level === '') return own || (levels === null ? '' : cellAt(table, row - 1, column))
  return own === '' || roleOfWord(own) === 'criterion' ? level : `${level} ${own}`
}

export function planTable(table: Table, chosen: ChosenRoles): TablePlan {
  const header = findHeader(table)
  const columns = Array.from({ length: widthOf(table.rows) }, (_, column): Column => {
    const name = nameOf(table, header, column)
    return { header: name, look: lookOf(table, column, header.row + 1), word: roleOfWord(name) }
  })
  const roles = header.row < 0 ? headless(columns) : rolesOf(columns)
  const fields = columns.map(({ header: name, look }, column): LadderField => {
    const key = columnKey(table, column)
    const role = chosen.get(key) ?? roles[column] ?? 'ignored'
    return { key, name, role, example: firstWords(look.values[0] ?? '') }
  })
  return { header, fields }
}
