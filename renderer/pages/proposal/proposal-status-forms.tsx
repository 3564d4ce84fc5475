// Changing where a proposal stands, with a day and a reason; and saying which one takes the place of which.
import { proposalKind } from '../../../shared/kinds/proposal-kind.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import { statusWords } from '../../../shared/rules/journal/journal-list-summary.ts'
import { stateInText } from '../../../shared/rules/proposals/proposal-words.ts'
import { useRecord } from '../../storage/journal/use-records.ts'
import { picksOf } from '../bound-picker-fields.tsx'
import { noteFields, ProposalInlineForm } from './proposal-inline-form.tsx'
import type { ProposalWriting } from './use-proposal-changes.ts'
import type { NoteValue, ProposalNote } from './use-proposal-inline-form.ts'

interface FormProps {
  proposal: Proposal
  note: ProposalNote
  writing: ProposalWriting
}

const { Paragraph, Choose, Day } = noteFields
const { OneProposal } = picksOf<NoteValue>()

/** The form as it begins: where it stands now. */
export const stateStart = ({ state, supersededById }: Proposal) => ({ choice: state, recordId: supersededById })

export function StateForm({ proposal, note, writing, choices }: FormProps & { choices: readonly Proposal['state'][] }) {
  const { choice, day, text, recordId } = note.value
  const state = choices.find((one) => one === choice)
  const save = async () =>
    state !== undefined && day !== '' && writing.state({ state, on: day, why: text.trim(), supersededById: recordId })
  return (
    <ProposalInlineForm
      note={note}
      label="Status of the proposal"
      saveWords={state === undefined ? 'Save' : `Mark as ${stateInText(state)}`}
      isEmpty={state === undefined || day === ''}
      onSave={save}
    >
      <Choose
        name="choice"
        legend="Status"
        choices={choices.map((value) => ({ value, words: statusWords[value] ?? value }))}
      />
      {state === 'superseded' ? <OneProposal name="recordId" label="Superseded by" not={proposal.id} /> : null}
      <Day name="day" label="Since" />
      <Paragraph name="text" label={proposalKind.parts.history.each.why.label} rows={2} />
    </ProposalInlineForm>
  )
}

export function ReplacesForm({ proposal, note, writing }: FormProps) {
  const { day, recordId } = note.value
  const other = useRecord(recordId)
  const save = async () => other?.kind === 'proposal' && day !== '' && writing.replace(other, day)
  return (
    <ProposalInlineForm
      note={note}
      label="Supersedes"
      saveWords="Mark the other one as superseded"
      isEmpty={other?.kind !== 'proposal' || day === ''}
      onSave={save}
    >
      <OneProposal name="recordId" label="The proposal it supersedes" not={proposal.id} />
      <Day name="day" label="Since" />
    </ProposalInlineForm>
  )
}
