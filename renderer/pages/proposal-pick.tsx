// Which proposal a record is for, or takes the place of: picked from own records while written, a link where it is read.
import { Link } from 'wouter'
import { pageAddress } from '../../shared/rules/records/record-address.ts'
import { titleOf } from '../../shared/rules/records/record-title.ts'
import { MultiSelectField } from '../record-views/forms/multi-select-field.tsx'
import { useView } from '../storage/cairn-context.tsx'
import { readRecentEvidence } from '../storage/evidence/read-recent-evidence.ts'
import { useRecord } from '../storage/journal/use-records.ts'

interface ProposalPickProps {
  label: string
  /** A proposal does not point at itself. */
  not?: string
  chosen: string | null
  onChange: (id: string | null) => void
}

export function ProposalPick({ label, not, chosen, onChange }: ProposalPickProps) {
  const proposals = useView((database) => readRecentEvidence(database, ['proposal']), []) ?? []
  const proposal = useRecord(chosen)
  return (
    <MultiSelectField
      label={label}
      placeholder="Words of its title"
      chosen={
        chosen === null
          ? []
          : [{ id: chosen, words: proposal ? titleOf(proposal) : proposal === null ? 'Deleted proposal' : '' }]
      }
      offers={proposals.filter(({ id }) => id !== not).map((one) => ({ id: one.id, words: titleOf(one) }))}
      onAdd={onChange}
      onRemove={() => onChange(null)}
    />
  )
}

export function ForProposal({ id }: { id: string }) {
  const proposal = useRecord(id)
  if (proposal === undefined) return null
  if (proposal === null) return 'for a deleted proposal'
  return (
    <>
      for <Link href={pageAddress('proposal', id)}>{titleOf(proposal)}</Link>
    </>
  )
}
