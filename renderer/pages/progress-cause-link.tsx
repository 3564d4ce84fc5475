// Where what moved a criterion is read: a record on its own page, what someone said at its criterion.
import { Link } from 'wouter'
import { isPagedKind } from '../../shared/kinds/all-kinds.ts'
import { pageAddress } from '../../shared/rules/records/record-address.ts'
import type { LinkTo } from '../record-views/roadmap/closing-summary-sections.tsx'

const addresses: Readonly<Record<string, (id: string) => string>> = {
  entry: (id) => `/journal/${id}`,
  session: (id) => `/sessions/${id}/progress`,
}

export const progressLink: LinkTo = ({ recordId, recordKind, criterionId }, words) => {
  const address = isPagedKind(recordKind) ? pageAddress(recordKind, recordId) : addresses[recordKind]?.(recordId)
  if (address !== undefined) return <Link href={address}>{words}</Link>
  return criterionId === undefined ? words : <Link href={`/roadmap/matrix/now/${criterionId}`}>{words}</Link>
}
