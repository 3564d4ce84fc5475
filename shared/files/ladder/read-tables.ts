// Several tables of one file: sheets of a workbook, or tables below the headings of a document. What a table lacks, its name may tell.

import type { FoundCriterion, FoundLadder } from './found-ladder.ts'
import { planTable } from './guess-column-roles.ts'
import { folded } from './ladder-field-names.ts'
import type { ChosenRoles } from './ladder-mapping.ts'
import { levelLikeness } from './recognize-level-names.ts'
import { readTable } from './table-criteria.ts'
import type { Table } from './table-model.ts'

const anyName =
  /^(?:sheet|table|tab|tabelle|feuille|hoja)[\s_-]*\d*$|^(?:matrix|ladder|levels|competenc(?:y|ies)|framework|career ladder|rubric|data|export)$/i
const trackName = /\b(?:ics?|individual contributors?|managers?|management|people track|technical track|leadership)\b/

/** What a table's name tells about the criteria in it. `above` are the headings around it, the outermost first. */
export interface NamedTable {
  readonly table: Table
  readonly name: string
  readonly above: readonly string[]
}

interface ReadTable {
  readonly named: NamedTable
  readonly found: FoundLadder
  readonly coverage: number
}

const hasLevel = (one: FoundCriterion): boolean => one.levels.length > 0
const hasCompetency = (one: FoundCriterion): boolean => one.competency !== '' || one.group !== ''

const shareWith = (criteria: readonly FoundCriterion[], holds: (one: FoundCriterion) => boolean): number =>
  criteria.filter(holds).length / Math.max(1, criteria.length)

/** Level and competency of a table that has none, from its name and the headings around it. */
function completed(named: NamedTable, found: FoundLadder): FoundLadder {
  const names = [...named.above, named.name].filter((name) => name.trim() !== '' && !anyName.test(name.trim()))
  const level = names.findLast((name) => levelLikeness(name) >= 0.7) ?? ''
  const other = names.findLast((name) => name !== level) ?? ''
  const lacksLevel = shareWith(found.criteria, hasLevel) < 0.5
  const lacksCompetency = shareWith(found.criteria, hasCompetency) < 0.5
  return {
    ...found,
    criteria: found.criteria.map((one) => ({
      ...one,
      levels: hasLevel(one) || !lacksLevel || level === '' ? one.levels : [level],
      competency: hasCompetency(one) || !lacksCompetency ? one.competency : other,
    })),
  }
}

const coverageOf = ({ criteria }: FoundLadder): number =>
  (shareWith(criteria, hasLevel) >= 0.5 ? 2 : 0) + (shareWith(criteria, hasCompetency) >= 0.5 ? 1 : 0)

const competenciesIn = ({ found }: ReadTable): Set<string> =>
  new Set(found.criteria.map(({ competency }) => folded(competency)))

const levelsIn = ({ found }: ReadTable): string =>
  [...new Set(found.levels.map(({ name }) => folded(name)))].toSorted().join('\n')

/** "Leadership" beside "Technical depth", both for the same levels, is a group by its name's place, not a track. */
const isBesideGroups = (one: ReadTable, tables: readonly ReadTable[]): boolean =>
  tables.some(
    (other) =>
      other !== one &&
      !trackName.test(folded(other.named.name)) &&
      levelsIn(other) !== '' &&
      levelsIn(other) === levelsIn(one),
  )

/** Tables with the same competencies are tracks, others are groups of competencies. */
function distinguished(tables: readonly ReadTable[]): FoundLadder[] {
  if (tables.length < 2) return tables.map(({ found }) => found)
  const [first, second] = tables.map(competenciesIn)
  const common = [...(first ?? [])].filter((name) => second?.has(name)).length
  const isSame = common * 2 >= Math.min(first?.size ?? 1, second?.size ?? 1)
  return tables.map((one) => {
    const { named, found } = one
    const name = named.name.trim()
    if (name === '' || anyName.test(name)) return found
    const isTrack = isSame || (trackName.test(folded(name)) && !isBesideGroups(one, tables))
    const isUsed = found.criteria.some(({ competency, levels }) => competency === name || levels.includes(name))
    if (isUsed) return found
    return {
      ...found,
      levels: isTrack ? found.levels.map((level) => ({ ...level, track: level.track || name })) : found.levels,
      criteria: found.criteria.map((criterion) => ({
        ...criterion,
        track: isTrack ? criterion.track || name : criterion.track,
        group: isTrack ? criterion.group : criterion.group || name,
      })),
    }
  })
}

/** The tables that tell both level and competency, or the best there are; the others are listed as left out. */
export function readTables(tables: readonly NamedTable[], chosen: ChosenRoles): FoundLadder {
  const read = tables.map((named): ReadTable => {
    const found = completed(named, readTable(named.table, planTable(named.table, chosen)))
    return { named, found, coverage: coverageOf(found) }
  })
  const filled = read.filter(({ found }) => found.criteria.length > 0)
  const best = Math.max(0, ...filled.map(({ coverage }) => coverage))
  const kept = filled.filter(({ coverage }) => coverage === best)
  const left = read.filter((one) => !kept.includes(one))
  const found = distinguished(kept)
  return {
    title: found.map(({ title }) => title).find((title) => title !== '') ?? '',
    fields: read.flatMap((one) => one.found.fields),
    levels: found.flatMap(({ levels }) => levels),
    competencies: found.flatMap(({ competencies }) => competencies),
    criteria: found.flatMap(({ criteria }) => criteria),
    leftOut: [
      ...found.flatMap(({ leftOut }) => leftOut),
      ...left.map(({ named }) => ({
        place: named.table.place(0, 0),
        what: named.name || 'A table',
        why: 'This table holds no criteria that fit the others.',
      })),
    ],
  }
}
