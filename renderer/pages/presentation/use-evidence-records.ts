// The records that the claims of a presentation point at, as live values.
import type { Presentation } from '../../../shared/records/presentation.ts'
import type { RecordsById } from '../../../shared/rules/claims-evidence.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readRecordsById } from '../../storage/read-trials.ts'

/** Undefined until read. */
export function useEvidenceRecords({ claims }: Pick<Presentation, 'claims'>): RecordsById | undefined {
  const ids = claims.flatMap(({ evidenceIds }) => evidenceIds)
  return useView((database) => readRecordsById(database, ids), [ids.join(' ')])
}
