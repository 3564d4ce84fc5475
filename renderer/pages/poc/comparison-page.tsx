// The POCs of one proposal side by side, over everything they measured.
import { Link, useParams } from 'wouter'
import type { Poc } from '../../../shared/records/poc.ts'
import { comparisonSentence } from '../../../shared/rules/proposals/poc-sentence.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { PocComparison } from '../../record-views/proposals/poc-comparison.tsx'
import { useRecord } from '../../storage/journal/use-records.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Read } from '../../ui/typography.tsx'
import { ForProposal } from '../proposal-pick.tsx'
import { usePocsOf } from './use-pocs-of.ts'

function Compared({ poc }: { poc: Poc }) {
  const found = usePocsOf(poc.proposalId)
  const pocs = found.length === 0 ? [poc] : found
  const { proposalId } = poc
  return (
    <>
      <PageHead
        crumbs={['POCs compared', ...(proposalId === null ? [] : [<ForProposal key="proposal" id={proposalId} />])]}
        answer={comparisonSentence(pocs)}
        tools={<Link href={pageAddress('poc', poc.id)}>Back to {titleOf(poc)}</Link>}
      />
      {pocs.length > 1 ? null : (
        <Read>
          {proposalId === null
            ? 'This POC is not linked to a proposal yet. POCs of the same proposal can be compared.'
            : 'Add a second POC for the same proposal to compare them here.'}
        </Read>
      )}
      <PocComparison pocs={pocs} currentId={poc.id} />
    </>
  )
}

export function Page() {
  const { id = '' } = useParams<{ id: string }>()
  const poc = useRecord(id)
  if (poc === undefined) return null
  if (poc?.kind !== 'poc') return <PageHead crumbs={['POCs compared']} answer="There is no POC at this address." />
  return <Compared key={id} poc={poc} />
}
