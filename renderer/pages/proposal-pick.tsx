// Which proposal a POC or a presentation is for: picked from own records while written, a link where it is read.
import { Link } from 'wouter'
import { pageAddress } from '../../shared/rules/record-address.ts'
import { titleOf } from '../../shared/rules/record-title.ts'
import { PickLine } from '../record-views/pick-line.tsx'
import { useView } from '../storage/cairn-context.tsx'
import { readRecentEvidence } from '../storage/read-recent-evidence.ts'
import { readRecordsById } from '../storage/read-trials.ts'

const idsOf = (id: string | null) => (id === null ? [] : [id])

/** The proposal's title as it stands now; undefined until read, null where none is named or it is gone. */
function useProposalTitle(id: string | null): string | null | undefined {
  const found = useView((database) => readRecordsById(database, idsOf(id)), [id])
  const record = id === null ? undefined : found?.get(id)
  if (found === undefined) return undefined
  return record === undefined ? null : titleOf(record)
}

interface ProposalPickProps {
  chosen: string | null
  onChange: (id: string | null) => void
}

export function ProposalPick({ chosen, onChange }: ProposalPickProps) {
  const proposals = useView((database) => readRecentEvidence(database, ['proposal']), []) ?? []
  const title = useProposalTitle(chosen)
  return (
    <PickLine
      label="For the proposal"
      placeholder="Words of its title"
      chosen={chosen === null ? [] : [{ id: chosen, words: title ?? 'A proposal that is no longer here' }]}
      offers={proposals.map((one) => ({ id: one.id, words: titleOf(one) }))}
      onAdd={onChange}
      onRemove={() => onChange(null)}
    />
  )
}

export function ForProposal({ id }: { id: string }) {
  const title = useProposalTitle(id)
  if (title === undefined) return null
  if (title === null) return 'for a proposal that is no longer here'
  return (
    <>
      for <Link href={pageAddress('proposal', id)}>{title}</Link>
    </>
  )
}
