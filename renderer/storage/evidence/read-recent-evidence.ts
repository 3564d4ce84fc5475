// Recent records that can be evidence, to pick from by their words: bounded for each kind, newest work first.
import { evidenceKinds } from '../../../shared/records/field-choices.ts'
import { type EvidenceRecord, isEvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import type { CairnDatabase } from '../core/database.ts'

/** How far back a search for something to pick looks, per kind. */
const reach = 400

/** Nothing of the trash. */
export async function readRecentEvidence(
  database: CairnDatabase,
  kinds: readonly EvidenceRecord['kind'][] = evidenceKinds,
): Promise<EvidenceRecord[]> {
  const recent = (kind: EvidenceRecord['kind']) =>
    database.records.where('[kind+day]').between([kind, ''], [kind, '\uffff']).reverse().limit(reach).toArray()
  const found = (await Promise.all(kinds.map(recent))).flat().filter(isEvidenceRecord)
  return found.filter((one) => one.trashedAt === null).sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
}
