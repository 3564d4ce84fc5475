// The page of a POC: what was believed, the limits fixed before, the figures held against them, and the answer.
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { newPoc } from '../../../shared/records/new-evidence.ts'
import type { Poc } from '../../../shared/records/poc.ts'
import { pocSentence } from '../../../shared/rules/proposals/poc-sentence.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { dayWords, spanWords } from '../../../shared/rules/time/day-words.ts'
import { initiativeCrumbs } from '../../record-views/journal/initiative-choice.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { ForProposal } from '../proposal-pick.tsx'
import { RecordPage, type RecordPageParts } from '../record-frame.tsx'
import { PocForm } from './poc-form.tsx'
import { PocView } from './poc-view.tsx'
import { usePocsOf } from './use-pocs-of.ts'

function CompareLink({ record }: { record: Poc }) {
  const count = usePocsOf(record.proposalId).length
  if (count < 2) return null
  return (
    <Link href={`${pageAddress('poc', record.id)}/compare`}>
      {count === 2 ? 'Compare with the other POC' : `Compare all ${figures(count)} POCs`}
    </Link>
  )
}

function crumbsOf(record: Poc, today: string): ReactNode[] {
  const { day, endedOn, initiative, proposalId } = record
  return [
    titleOf(record),
    endedOn === null || endedOn <= day ? dayWords(day, today) : spanWords(day, endedOn, today),
    ...initiativeCrumbs(initiative),
    ...(proposalId === null ? [] : [<ForProposal key="proposal" id={proposalId} />]),
  ]
}

const partsOn = (today: string): RecordPageParts<Poc> => ({
  kind: 'poc',
  begin: newPoc,
  crumbs: ({ record }) => crumbsOf(record, today),
  answer: ({ record }) => pocSentence(record),
  lead: ({ record }) =>
    record.hypothesis.trim() === '' ? null : (
      <>
        <b>Hypothesis:</b> {record.hypothesis.trim()}
      </>
    ),
  tools: ({ record }) => <CompareLink record={record} />,
  View: PocView,
  Form: PocForm,
})

export function Page() {
  const { clock } = useCairn()
  return <RecordPage parts={partsOn(clock.today())} />
}
