// The records that claims point at, as live values.
import type { Presentation } from '../../../shared/records/presentation.ts'
import type { RecordsById } from '../../../shared/rules/growth/claims-evidence.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readRecordsById } from '../../storage/proposals/read-pocs.ts'

/** Also those in the trash; undefined until read. */
export const useRecordsById = (ids: readonly string[]): RecordsById | undefined =>
  useView((database) => readRecordsById(database, ids), [ids.join(' ')])

/** Everything that stands behind any claim. */
export const useEvidenceRecords = ({ claims }: Pick<Presentation, 'claims'>): RecordsById | undefined =>
  useRecordsById(claims.flatMap(({ evidenceIds }) => evidenceIds))
