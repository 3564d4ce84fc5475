// Records that a page points at, and records to point at: the newest, and those that fit what is typed.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { type EvidenceRecord, isEvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { useView } from '../cairn-context.tsx'
import type { CairnDatabase } from '../core/database.ts'
import { useBestIds } from './use-journal.ts'

/** Undefined until read; null when there is none of this id. */
export function useRecord(id: string | null): AnyRecord | null | undefined {
  return useView(async (database) => (id === null ? null : ((await database.records.get(id)) ?? null)), [id])
}

const mostNewest = 40
const mostFound = 20

const canBePicked = (record: AnyRecord | undefined): record is EvidenceRecord =>
  record !== undefined && record.trashedAt === null && isEvidenceRecord(record)

/** The records of evidence dated last, newest first. */
export async function readNewest(database: CairnDatabase): Promise<EvidenceRecord[]> {
  const found = await database.records.where('day').above('').reverse().limit(mostNewest).toArray()
  return found.filter(canBePicked)
}

/** Those found for what is typed first, then the newest; each once. */
export function useRecordsToPick(typed: string): readonly EvidenceRecord[] {
  const ids = useBestIds(typed, mostFound)
  const found = useView((database) => database.records.bulkGet([...(ids ?? [])]), [ids?.join()])
  const newest = useView(readNewest, [])
  const all = [...(found ?? []), ...(newest ?? [])].filter(canBePicked)
  return [...new Map(all.map((record) => [record.id, record])).values()]
}
