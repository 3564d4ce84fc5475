// Where a proposal stands and how it came there: every state with its day and reason, and what takes its place, from either side.

import { Link } from 'wouter'
import { proposalStates } from '../../../shared/records/field-choices.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import { statusWords } from '../../../shared/rules/journal/journal-list-summary.ts'
import { withNamesInWords } from '../../../shared/rules/records/named-records.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { ProposalSurroundings } from '../../storage/proposals/read-proposal.ts'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './proposal.module.css'
import { ReplacesForm, StateForm, stateStart } from './proposal-status-forms.tsx'
import type { ProposalWriting } from './use-proposal-changes.ts'
import type { ProposalNote } from './use-proposal-inline-form.ts'

interface LifeSectionProps {
  proposal: Proposal
  around: ProposalSurroundings
  note: ProposalNote
  writing: ProposalWriting
}

function History({ history }: Pick<Proposal, 'history'>) {
  const { clock } = useCairn()
  const today = clock.today()
  const placed = history.map((step, place) => ({ ...step, key: `${place} ${step.state}` }))
  return (
    <ol className={styles.history} aria-label="Status history">
      {placed.map((step) => (
        <li key={step.key}>
          <time dateTime={step.on}>{dayWords(step.on, today)}</time>
          <div>
            <b>{statusWords[step.state] ?? step.state}</b>
            {step.why.trim() === '' ? null : <p className={styles.why}>{withNamesInWords(step.why)}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}

const ProposalLink = ({ proposal }: { proposal: Proposal }) => (
  <Link href={pageAddress('proposal', proposal.id)}>{titleOf(proposal)}</Link>
)

function Places({ proposal, around: { successor, predecessors } }: Pick<LifeSectionProps, 'proposal' | 'around'>) {
  const isUnnamed = proposal.state === 'superseded' && successor === null
  return (
    <>
      {successor === null ? null : (
        <p>
          Superseded by <ProposalLink proposal={successor} />
        </p>
      )}
      {isUnnamed ? <p>The superseding proposal is not chosen yet.</p> : null}
      {predecessors.map((one) => (
        <p key={one.id}>
          Supersedes <ProposalLink proposal={one} />
        </p>
      ))}
    </>
  )
}

export function StatusHistorySection({ proposal, around, note, writing }: LifeSectionProps) {
  const isTrashed = proposal.trashedAt !== null
  return (
    <section>
      <SectionHead>Status</SectionHead>
      <History history={proposal.history} />
      <Places proposal={proposal} around={around} />
      {isTrashed ? null : (
        <p className={styles.ways}>
          <TextButton aria-expanded={note.isOpen('state')} onClick={() => note.open('state', stateStart(proposal))}>
            Change status
          </TextButton>
          <TextButton aria-expanded={note.isOpen('replaces')} onClick={() => note.open('replaces')}>
            Supersedes another proposal
          </TextButton>
        </p>
      )}
      {note.isOpen('state') ? (
        <StateForm choices={proposalStates} proposal={proposal} note={note} writing={writing} />
      ) : null}
      {note.isOpen('replaces') ? <ReplacesForm proposal={proposal} note={note} writing={writing} /> : null}
    </section>
  )
}
