// Changing where a proposal stands, with a day and a reason; and saying which one takes the place of which.

import { proposalKind } from '../../../shared/kinds/proposal.ts'
import type { Proposal } from '../../../shared/records/proposal.ts'
import { statusWords } from '../../../shared/rules/journal/journal-sentence.ts'
import { stateInText } from '../../../shared/rules/proposals/proposal-words.ts'
import { NamingField } from '../../record-views/writing/naming-field.tsx'
import { useRecord } from '../../storage/journal/use-records.ts'
import { Choice } from '../../ui/choice.tsx'
import { DateField } from '../../ui/field.tsx'
import { NoteForm } from '../../ui/note-form.tsx'
import { ProposalPick } from '../proposal-pick.tsx'
import type { ProposalWriting } from './proposal-writing.ts'
import type { ProposalNote } from './use-proposal-note.ts'

interface FormProps {
  proposal: Proposal
  note: ProposalNote
  writing: ProposalWriting
}

function DayField({ note }: Pick<FormProps, 'note'>) {
  return (
    <DateField
      label="Since"
      min="0001-01-01"
      value={note.value.day}
      onChange={(event) => note.change({ day: event.currentTarget.value })}
    />
  )
}

function WhyField({ note }: Pick<FormProps, 'note'>) {
  return (
    <NamingField
      label={proposalKind.parts.history.each.why.label}
      rows={2}
      value={note.value.text}
      onChange={(event) => note.change({ text: event.currentTarget.value })}
    />
  )
}

/** The form as it begins: where it stands now. */
export const stateStart = ({ state, supersededById }: Proposal) => ({ choice: state, recordId: supersededById })

export function StateForm({ proposal, note, writing, choices }: FormProps & { choices: readonly Proposal['state'][] }) {
  const { choice, day, text, recordId } = note.value
  const state = choices.find((one) => one === choice)
  const save = () => {
    if (state === undefined || day === '') return
    const next = { state, on: day, why: text.trim(), supersededById: recordId }
    void writing.state(next).then((isDone) => isDone && note.close())
  }
  return (
    <NoteForm
      label="Status of the proposal"
      saveWords={state === undefined ? 'Save' : `Mark as ${stateInText(state)}`}
      isEmpty={state === undefined || day === ''}
      onSave={save}
      onLeave={note.close}
      isChanged={note.isChanged}
    >
      <Choice
        legend="Status"
        choices={choices.map((value) => ({ value, words: statusWords[value] ?? value }))}
        value={state ?? null}
        onChange={(next) => note.change({ choice: next })}
      />
      {state === 'superseded' ? (
        <ProposalPick
          label="Superseded by"
          not={proposal.id}
          chosen={recordId}
          onChange={(id) => note.change({ recordId: id })}
        />
      ) : null}
      <DayField note={note} />
      <WhyField note={note} />
    </NoteForm>
  )
}

export function ReplacesForm({ proposal, note, writing }: FormProps) {
  const { day, recordId } = note.value
  const other = useRecord(recordId)
  const save = () => {
    if (other?.kind === 'proposal' && day !== '')
      void writing.replace(other, day).then((isDone) => isDone && note.close())
  }
  return (
    <NoteForm
      label="Supersedes"
      saveWords="Mark the other one as superseded"
      isEmpty={other?.kind !== 'proposal' || day === ''}
      onSave={save}
      onLeave={note.close}
      isChanged={note.isChanged}
    >
      <ProposalPick
        label="The proposal it supersedes"
        not={proposal.id}
        chosen={recordId}
        onChange={(id) => note.change({ recordId: id })}
      />
      <DayField note={note} />
    </NoteForm>
  )
}
