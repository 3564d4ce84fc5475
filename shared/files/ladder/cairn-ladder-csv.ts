// A ladder that Cairn wrote as CSV: a row for the title, each level, each competency and each criterion.
import { failed, type Result } from '../../result.ts'
import { ownFormat, ownLadder } from './cairn-ladder-format.ts'
import type { ReadLadder } from './ladder-content.ts'
import type { LadderTrouble } from './ladder-error-types.ts'
import type { Table } from './table-model.ts'

/** Key of a cell and the header above it. */
export const csvHeader = {
  row: 'Row',
  id: 'Criterion id',
  track: 'Track',
  levelId: 'Level id',
  level: 'Level',
  metWhen: 'Met when',
  competencyId: 'Competency id',
  competency: 'Competency',
  shortName: 'Short name',
  text: 'Text',
  notes: 'Notes',
  kinds: 'Kinds',
  needs: 'Needs',
  minimum: 'Minimum',
} as const
export type CsvRow = { readonly [key in keyof typeof csvHeader]?: string }

/** Spreadsheets keep the columns' names and may move them. */
export function isOwnTable(table: Table): boolean {
  const header = table.rows[0] ?? []
  return Object.values(csvHeader).every((name) => header.includes(name)) && (table.rows[1] ?? []).includes(ownFormat)
}

const words = (cell: string): string[] => cell.split(/\s+/).filter((word) => word !== '')

/** A table of Cairn's own, with every cell as it was written. */
export function readOwnTable(table: Table): Result<ReadLadder, LadderTrouble> {
  const header = table.rows[0] ?? []
  const rows = table.rows
    .slice(1)
    .map((cells) => (key: keyof typeof csvHeader) => cells[header.indexOf(csvHeader[key])] ?? '')
  const of = (name: string) => rows.filter((cell) => cell('row') === name)
  const [about] = of(ownFormat)
  if (about === undefined) return failed({ kind: 'unknown-format' })
  const value = {
    title: about('text'),
    levels: of('level').map((cell) => ({
      id: cell('levelId'),
      name: cell('level'),
      track: cell('track'),
      metWhen: cell('metWhen'),
    })),
    competencies: of('competency').map((cell) => ({
      id: cell('competencyId'),
      name: cell('competency'),
      shortName: cell('shortName'),
    })),
    criteria: of('criterion').map((cell) => ({
      id: cell('id'),
      competencyId: cell('competencyId'),
      levelId: cell('levelId'),
      text: cell('text'),
      notes: cell('notes'),
      kinds: words(cell('kinds')),
      needs: words(cell('needs')),
      minimum: Number(cell('minimum')),
    })),
  }
  return ownLadder(value, 'CSV', table.place(1, 0))
}
