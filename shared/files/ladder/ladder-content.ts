// What reading a ladder's file gives: the content of a ladder before it is a record, and what was left out of it.
import type { CriterionId } from '../../records/record-ids.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import type { LadderMapping } from './ladder-mapping.ts'

export type LadderContent = Pick<Roadmap, 'levels' | 'competencies' | 'criteria'>

export interface LeftOut {
  /** "line 12", a cell ("B7", "Sheet2!B7") or a path ("competencies[3].levels.senior"). */
  readonly place: string
  /** The words that stand there, shortened. */
  readonly what: string
  readonly why: string
}

export interface LadderFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ReadLadder {
  /** Such as "CSV", "TSV", "XLSX", "YAML", "JSON", "Markdown". */
  readonly format: string
  /** From the file, or from its name. */
  readonly title: string
  readonly mapping: LadderMapping
  readonly content: LadderContent
  /** Criteria whose id stands in the file; the ids of the others were made while it was read and say nothing. */
  readonly ownIds: readonly CriterionId[]
  readonly leftOut: readonly LeftOut[]
}
