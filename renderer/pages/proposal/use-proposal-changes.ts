// What a proposal's page writes by one click or one small form; each change is said with its undo.
import { useLocation } from 'wouter'
import type { Improvement } from '../../../shared/records/improvement.ts'
import { newPoc, newPresentation } from '../../../shared/records/new-evidence.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import type { Session } from '../../../shared/records/session.ts'
import {
  inState,
  type Outcome,
  questionAbout,
  type StateChange,
  withCheck,
  withOutcome,
} from '../../../shared/rules/proposals/apply-proposal-changes.ts'
import type { Direction } from '../../../shared/rules/proposals/proposal-words.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { saveRecords, writeOf } from '../../storage/core/save-record.ts'
import { askInSession, type RevisionReason, saveRevision } from '../../storage/proposals/save-proposal-revision.ts'
import { useRecordChanging } from '../use-save-with-undo.ts'
import { useTellChange } from '../use-saved-notice.ts'

export function useProposalWriting(proposal: Proposal) {
  const { database } = useCairn()
  const change = useRecordChanging()
  const tell = useTellChange()
  return {
    state: (next: StateChange) => change('Changed the status of the proposal', inState(proposal, next)),
    /** Of another proposal: this one takes its place. */
    replace: (other: Proposal, on: string) =>
      change(
        'Superseded another proposal',
        inState(other, { state: 'superseded', on, why: '', supersededById: proposal.id }),
      ),
    /** Without a reason the direction is open again. */
    excuse: (direction: Direction, excused: string) =>
      change(
        excused === '' ? 'Made a check applicable again' : 'Marked a check as not applicable',
        withCheck(proposal, direction, { excused }),
      ),
    outcome: (outcome: Outcome) => change('Wrote what happened', withOutcome(proposal, outcome)),
    grewFrom: (improvement: Improvement) =>
      change('Linked an improvement to the proposal', { ...improvement, proposalId: proposal.id }),
    revision: (reason: RevisionReason) =>
      tell('Called it a revision', (note) => saveRevision(database, proposal, reason, note)),
    ask: (session: Session, direction: Direction) =>
      tell('Put a question in the next session', (note) =>
        askInSession(database, session.id, questionAbout(newId(), proposal, direction), note),
      ),
  }
}
export type ProposalWriting = ReturnType<typeof useProposalWriting>

/** Begins a POC or a presentation of this proposal and goes there. */
export function useBeginning(proposal: Proposal): (kind: 'poc' | 'presentation') => void {
  const { database, clock } = useCairn()
  const tell = useTellChange()
  const [, navigate] = useLocation()
  return (kind) => {
    const begin = kind === 'poc' ? newPoc : newPresentation
    const { id: proposalId, audience } = proposal
    const made = { ...begin(newId(), clock.today(), clock.instant()), proposalId, audience }
    const cause = kind === 'poc' ? 'Began a POC' : 'Began a presentation'
    void tell(cause, (note) => saveRecords(database, [writeOf(made, true)], note)).then(
      (isDone) => isDone && navigate(pageAddress(kind, made.id)),
    )
  }
}
