// The page of a presentation: a design shown to a forum, whose claims each point at their evidence.
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { newPresentation } from '../../../shared/records/new-evidence.ts'
import type { Presentation } from '../../../shared/records/presentation.ts'
import { claimsSentence } from '../../../shared/rules/growth/claims-evidence.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { initiativeCrumbs } from '../../record-views/journal/initiative-choice.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { ForProposal } from '../proposal-pick.tsx'
import { RecordPage, type RecordPageParts } from '../record-frame.tsx'
import { PresentationForm } from './presentation-form.tsx'
import { PresentationView } from './presentation-view.tsx'
import { useEvidenceRecords } from './use-records-by-id.ts'

/** Said once the evidence is read: a sentence that takes itself back would be worse than a late one. */
function ClaimsAnswer({ record }: { record: Presentation }) {
  const records = useEvidenceRecords(record)
  return records === undefined ? null : claimsSentence(record.claims, records)
}

function crumbsOf(record: Presentation, today: string): ReactNode[] {
  const { day, initiative, proposalId } = record
  return [
    titleOf(record),
    dayWords(day, today),
    ...initiativeCrumbs(initiative),
    ...(proposalId === null ? [] : [<ForProposal key="proposal" id={proposalId} />]),
  ]
}

const partsOn = (today: string): RecordPageParts<Presentation> => ({
  kind: 'presentation',
  begin: newPresentation,
  crumbs: ({ record }) => crumbsOf(record, today),
  answer: ({ record }) => <ClaimsAnswer record={record} />,
  tools: ({ record }) =>
    record.claims.length === 0 ? null : (
      <Link href={`${pageAddress('presentation', record.id)}/present`}>Present it</Link>
    ),
  View: PresentationView,
  Form: PresentationForm,
})

export function Page() {
  const { clock } = useCairn()
  return <RecordPage parts={partsOn(clock.today())} />
}
