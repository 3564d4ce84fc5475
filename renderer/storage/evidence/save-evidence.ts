// Saving a record of evidence with its criteria and why it speaks for each, in one change.
import type { RecordOf } from '../../../shared/records/record-definitions.ts'
import { failed, type Result } from '../../../shared/result.ts'
import type { EvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { type PocRefusal, pocRefusal } from '../../../shared/rules/proposals/apply-poc-changes.ts'
import {
  type CommitNote,
  type CommitTrouble,
  type Committed,
  commit,
  type PlannedWrite,
} from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { type CriteriaChoice, linksOf, linkWrites, writeOf } from '../core/save-record.ts'

export interface CriteriaWithWhys extends CriteriaChoice {
  readonly whys: Readonly<Record<string, string>>
}

/** The link writes of a choice, each with its why; a link that only changed its why is written too. */
function linksWithWhys(
  links: readonly RecordOf<'evidence-link'>[],
  record: EvidenceRecord,
  chosen: CriteriaWithWhys,
  at: string,
): PlannedWrite[] {
  const writes = linkWrites(links, record, chosen, at).map((write) => {
    const { after } = write
    return after?.kind === 'evidence-link'
      ? { ...write, after: { ...after, why: chosen.whys[after.criterionId] ?? after.why } }
      : write
  })
  const written = new Set(writes.map(({ id }) => id))
  for (const link of links) {
    if (link.trashedAt !== null || written.has(link.id)) continue
    const why = link.roadmapId === chosen.roadmapId ? chosen.whys[link.criterionId] : undefined
    if (why !== undefined && why !== link.why) writes.push(writeOf({ ...link, why }, false))
  }
  return writes
}

/** The limits of this POC are locked, and the save would change them. Nothing was written. */
export interface LimitsLocked {
  readonly kind: PocRefusal
  readonly field: 'limits'
}
export type EvidenceTrouble = CommitTrouble | LimitsLocked

/** Judged only on the revision the edit began from: on any other the commit itself answers with a conflict. */
async function refusedBy(database: CairnDatabase, record: EvidenceRecord): Promise<LimitsLocked | null> {
  if (record.kind !== 'poc') return null
  const now = await database.records.get(record.id)
  if (now?.kind !== 'poc' || now.revision !== record.revision) return null
  const kind = pocRefusal(now, record)
  return kind === null ? null : { kind, field: 'limits' }
}

/** Saves a record of evidence as it was edited. `record.revision` is the one the edit began from. */
export async function saveEvidence(
  database: CairnDatabase,
  record: EvidenceRecord,
  options: { isNew: boolean; criteria: CriteriaWithWhys | null; note: CommitNote },
): Promise<Result<Committed, EvidenceTrouble>> {
  const { isNew, criteria, note } = options
  const refused = isNew ? null : await refusedBy(database, record)
  if (refused !== null) return failed(refused)
  // A link pins the revision that this very save makes.
  const saved = { ...record, revision: isNew ? 1 : record.revision + 1 }
  const links = isNew || criteria === null ? [] : await linksOf(database, record.id)
  const linked = criteria === null ? [] : linksWithWhys(links, saved, criteria, note.at)
  return commit(database, [writeOf(record, isNew), ...linked], note)
}
