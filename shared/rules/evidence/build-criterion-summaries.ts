// The running summary of every criterion made from scratch out of the records.
import type { AnyRecord } from '../../records/record-definitions.ts'
import { emptyStanding, type Standing, withPiece, withSaid } from './criterion-running-summary.ts'
import { saidOf } from './criterion-status.ts'
import { pieceOf } from './evidence-item.ts'

/** One for each criterion that anything was said of or linked to, on any ladder. */
export function standingsOf(records: ReadonlyMap<string, AnyRecord>): Standing[] {
  const rows = new Map<string, Standing>()
  const turn = (of: Pick<Standing, 'roadmapId' | 'criterionId'>, change: (standing: Standing) => Standing) => {
    const name = `${of.roadmapId} ${of.criterionId}`
    rows.set(name, change(rows.get(name) ?? emptyStanding(of.roadmapId, of.criterionId)))
  }
  for (const record of records.values()) {
    if (record.kind !== 'evidence-link') continue
    const piece = pieceOf(record, records.get(record.recordId))
    if (piece !== null) turn(piece, (row) => withPiece(row, piece))
  }
  for (const record of records.values())
    if (record.kind === 'assessment' && record.trashedAt === null) turn(record, (row) => withSaid(row, saidOf(record)))
  return [...rows.values()]
}
