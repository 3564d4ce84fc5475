// The standings of a career that is being generated, kept in step record by record with the product's own rules.
import { saidBy } from '../../renderer/storage/core/running-summaries.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import {
  emptyStanding,
  type Standing,
  withPiece,
  withSaid,
} from '../../shared/rules/evidence/criterion-running-summary.ts'
import { pieceOf } from '../../shared/rules/evidence/evidence-item.ts'
import type { Standings } from '../../shared/rules/roadmap/roadmap-progress.ts'

export class RunningStandings {
  readonly #rows = new Map<Standing['criterionId'], Standing>()

  #turn(of: Pick<Standing, 'roadmapId' | 'criterionId'>, change: (standing: Standing) => Standing): void {
    const known = this.#rows.get(of.criterionId) ?? emptyStanding(of.roadmapId, of.criterionId)
    this.#rows.set(of.criterionId, change(known))
  }

  /** A link comes with its record. */
  take(records: readonly AnyRecord[]): void {
    const byId = new Map(records.map((record) => [record.id, record]))
    for (const record of records) {
      const said = saidBy(record)
      if (said !== null) {
        const { key, ...one } = said
        this.#turn({ roadmapId: key[0], criterionId: key[1] }, (row) => withSaid(row, one))
      }
      if (record.kind !== 'evidence-link') continue
      const piece = pieceOf(record, byId.get(record.recordId))
      if (piece !== null) this.#turn(piece, (row) => withPiece(row, piece))
    }
  }

  of(roadmap: Roadmap): Standings {
    return new Map([...this.#rows].filter(([, row]) => row.roadmapId === roadmap.id))
  }
}
