// The page of a proposal: what is proposed and why, what lost, what it touches, and the thread from what hurt to what came of it.
import { Link } from 'wouter'
import { newProposal } from '../../../shared/records/new-evidence.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import { stateSince } from '../../../shared/rules/proposals/proposal-words.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { initiativeCrumbs } from '../../record-views/journal/initiative-choice.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { RecordPage, type RecordPageParts, type ShownRecord } from '../record-frame.tsx'
import { ProposalExport } from './proposal-export.tsx'
import { ProposalForm } from './proposal-form.tsx'
import { ProposalView, useSurroundings } from './proposal-view.tsx'

function RevisionCrumb({ proposal }: { proposal: Proposal }) {
  const count = useSurroundings(proposal)?.revisions.length ?? 0
  return count === 0 ? 'no revision yet' : `revision ${count}`
}

function Tools({ record: proposal, people }: Pick<ShownRecord<Proposal>, 'record' | 'people'>) {
  const around = useSurroundings(proposal)
  const presentation = around?.thread.presentations.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]
  return (
    <>
      {around === undefined || around.revisions.length === 0 ? null : (
        <Link href={`${pageAddress('proposal', proposal.id)}/revisions`}>Compare revisions</Link>
      )}
      {presentation === undefined ? null : (
        <Link href={`${pageAddress('presentation', presentation.id)}/present`}>Present</Link>
      )}
      <ProposalExport proposal={proposal} people={people} successor={around?.successor?.title ?? ''} />
    </>
  )
}

const partsOn = (today: string): RecordPageParts<Proposal> => ({
  kind: 'proposal',
  begin: newProposal,
  crumbs: ({ record }) => [
    stateSince(record, today),
    ...initiativeCrumbs(record.initiative),
    <RevisionCrumb key="revision" proposal={record} />,
  ],
  tools: ({ record, people }) => <Tools record={record} people={people} />,
  View: ProposalView,
  Form: ProposalForm,
})

export function Page() {
  const { clock } = useCairn()
  return <RecordPage parts={partsOn(clock.today())} />
}
