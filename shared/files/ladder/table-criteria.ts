// The criteria of a table, once the role of each column is known.

import {
  type Declared,
  declared,
  type FoundCriterion,
  type FoundLadder,
  firstWords,
  nothingFound,
} from './found-ladder.ts'
import type { TablePlan } from './guess-column-roles.ts'
import type { LeftOut } from './ladder-content.ts'
import { folded } from './ladder-field-names.ts'
import type { LadderRole } from './ladder-mapping.ts'
import { isSingleLevel } from './level-references.ts'
import { sortedLevels } from './recognize-level-names.ts'
import { isOnlyList, isPlaceholder, splitCell } from './split-cell.ts'
import { cellAt, filledIn, lookOf, type Table } from './table-model.ts'

/** Roles whose cell counts for the rows below until another stands there: merged cells leave them empty. */
const carried: readonly LadderRole[] = ['level', 'competency', 'group', 'track']
const heldOnce: readonly LadderRole[] = ['id', 'notes', 'met-when', 'kinds', 'needs', 'minimum']

interface Row {
  readonly at: number
  readonly names: ReadonlyMap<LadderRole, string>
  readonly section: string
}

const columnsOf = ({ fields }: TablePlan, role: LadderRole): number[] =>
  fields.flatMap((field, column) => (field.role === role ? [column] : []))

const joinedCells = (table: Table, plan: TablePlan, row: number, role: LadderRole): string =>
  columnsOf(plan, role)
    .map((column) => cellAt(table, row, column))
    .filter((cell) => cell !== '')
    .join(role === 'notes' ? '\n\n' : role === 'level' ? ' ' : ', ')

/** A row with a name and nothing else is the heading of those below it. */
function sectionOf(table: Table, plan: TablePlan, row: number): string | null {
  const cells = table.rows[row] ?? []
  if (filledIn(cells) !== 1 || plan.fields.length < 2) return null
  const column = cells.findIndex((cell) => cell.trim() !== '')
  const role = plan.fields[column]?.role
  const holdsText = role === 'criterion' || role === 'criteria-of-level' || role === 'criteria-of-competency'
  // A criterion with its names carried from above stands alone in its row too.
  return holdsText && column > 0 ? null : cellAt(table, row, column)
}

/** A track that stands before the levels groups them, as merged cells do; one behind a level is that level's own, and none where it is empty. */
const isTrackOfLevel = (plan: TablePlan): boolean => {
  const [track] = columnsOf(plan, 'track')
  const [level] = columnsOf(plan, 'level')
  return track !== undefined && level !== undefined && level < track
}

function* rowsOf(table: Table, plan: TablePlan): Generator<Row> {
  const names = new Map<LadderRole, string>()
  let section = ''
  let isUnderSection = false
  for (let at = plan.header.row + 1; at < table.rows.length; at += 1) {
    if (filledIn(table.rows[at] ?? []) === 0) continue
    const found = sectionOf(table, plan, at)
    if (found !== null) {
      section = found
      isUnderSection = true
      names.delete('competency')
      continue
    }
    if (isTrackOfLevel(plan) && joinedCells(table, plan, at, 'level') !== '') names.delete('track')
    for (const role of carried) {
      const value = joinedCells(table, plan, at, role)
      if (value === '') continue
      // What a wider name held ends where the wider name changes.
      if (role === 'group' && value !== names.get('group') && joinedCells(table, plan, at, 'competency') === '')
        names.delete('competency')
      names.set(role, value)
    }
    const isHeading =
      isUnderSection && joinedCells(table, plan, at, 'competency') === '' && columnsOf(plan, 'level').length === 0
    if (isHeading && !names.has('competency')) names.set('competency', section)
    yield { at, names: new Map(names), section }
  }
}

/** Everything that is expected at a level in one cell: then each line is a criterion. */
function hasRowPerLevel(table: Table, plan: TablePlan): boolean {
  const [level, second] = columnsOf(plan, 'level')
  if (level === undefined || second !== undefined) return false
  if (columnsOf(plan, 'competency').length > 0 || columnsOf(plan, 'group').length > 0) return false
  return lookOf(table, level, plan.header.row + 1).variety === 1
}

/** What every criterion of a row has. */
function sharedOf(table: Table, plan: TablePlan, { at, names, section }: Row): FoundCriterion {
  const once = Object.fromEntries(heldOnce.map((role) => [role, joinedCells(table, plan, at, role)]))
  const competency = names.get('competency') ?? ''
  const group = names.get('group') ?? (folded(section) === folded(competency) ? '' : section)
  return {
    ...nothingFound,
    levels: [names.get('level') ?? ''].filter((name) => name !== ''),
    competency,
    group,
    track: names.get('track') ?? '',
    id: once.id ?? '',
    notes: once.notes ?? '',
    metWhen: once['met-when'] ?? '',
    kinds: once.kinds ?? '',
    needs: once.needs ?? '',
    minimum: once.minimum ?? '',
  }
}

/** A number alone says nothing without the name of what is graded. */
const isGrade = (text: string): boolean => /^\d+(?:[.,/]\d+)?\+?$/.test(text.trim())

const withIntro = (notes: string, intro: string): string => [intro, notes].filter((part) => part !== '').join('\n\n')

function criteriaOfRow(table: Table, plan: TablePlan, row: Row): FoundCriterion[] {
  const shared = sharedOf(table, plan, row)
  return plan.fields.flatMap(({ role, name }, column): FoundCriterion[] => {
    const text = cellAt(table, row.at, column)
    const place = table.place(row.at, column)
    if (role === 'criterion') {
      // Of several columns for criteria the last ones are often empty.
      if (text === '' && columnsOf(plan, 'criterion').some((other) => cellAt(table, row.at, other) !== '')) return []
      // An id is of one criterion, so its text stays whole.
      const parts =
        shared.id === '' && (isOnlyList(text) || hasRowPerLevel(table, plan)) ? splitCell(text) : [{ text, intro: '' }]
      return parts.map((part) => ({ ...shared, ...part, place, notes: withIntro(shared.notes, part.intro) }))
    }
    if (role !== 'criteria-of-level' && role !== 'criteria-of-competency') return []
    const own =
      role === 'criteria-of-level'
        ? { levels: [name], competency: shared.competency, track: plan.header.tracks?.[column] || shared.track }
        : { competency: name, group: '' }
    // A dash in a matrix says that nothing stands there.
    if (isPlaceholder(text)) return []
    const told = isGrade(text) ? [own.competency, text].filter((part) => part !== '').join(': ') : text
    return splitCell(told).map((part) => ({
      ...shared,
      ...own,
      place,
      text: part.text,
      notes: withIntro(shared.notes, part.intro),
    }))
  })
}

/** The levels of a matrix in its own order; from low to high where it begins with the highest. */
function levelsOf(plan: TablePlan): Declared[] {
  const levels = plan.fields.flatMap(({ role, name }, column) =>
    role === 'criteria-of-level' && isSingleLevel(name) && name !== ''
      ? [declared(name, { track: plan.header.tracks?.[column] ?? '' })]
      : [],
  )
  const sorted = sortedLevels(levels)
  return sorted.length > 1 && sorted.every((level, at) => level === levels.at(-1 - at)) ? sorted : levels
}

function leftColumns(table: Table, plan: TablePlan): LeftOut[] {
  return plan.fields.flatMap(({ role, name, example }, column) => {
    if (role !== 'ignored' || (name === '' && example === '')) return []
    const why = 'A ladder has no field for this column.'
    return [{ place: table.place(Math.max(plan.header.row, 0), column), what: firstWords(name || example), why }]
  })
}

export function readTable(table: Table, plan: TablePlan): FoundLadder {
  const criteria = [...rowsOf(table, plan)].flatMap((row) => criteriaOfRow(table, plan, row))
  const ownTitle = columnsOf(plan, 'title').map((column) => cellAt(table, plan.header.row + 1, column))[0]
  return {
    title: ownTitle || plan.header.title,
    fields: plan.fields,
    levels: levelsOf(plan),
    competencies: [],
    criteria,
    leftOut: leftColumns(table, plan),
  }
}
