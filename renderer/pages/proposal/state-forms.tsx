// Changing where a proposal stands, with a day and a reason; and saying which one takes the place of which.
import type { Proposal } from '../../../shared/records/proposal.ts'
import { sentenceCase } from '../../../shared/rules/number-words.ts'
import { proposalStateWords } from '../../../shared/rules/proposal-words.ts'
import { titleOf } from '../../../shared/rules/record-title.ts'
import { PickLine } from '../../record-views/pick-line.tsx'
import { useView } from '../../storage/cairn-context.tsx'
import { readOtherProposals } from '../../storage/read-proposal.ts'
import { Choice } from '../../ui/choice.tsx'
import { DateField, LongField } from '../../ui/field.tsx'
import { NoteForm } from './note-form.tsx'
import type { ProposalWriting } from './proposal-writing.ts'
import type { ProposalNote } from './use-proposal-note.ts'

interface FormProps {
  proposal: Proposal
  note: ProposalNote
  writing: ProposalWriting
}

function ProposalPick({ label, but, note, offers }: ProposalPickProps) {
  const { recordId } = note.value
  const chosen = offers.filter(({ id }) => id === recordId)
  const words = (one: Proposal) => ({ id: one.id, words: titleOf(one) })
  return (
    <PickLine
      label={label}
      placeholder="Find a proposal"
      chosen={chosen.map(words)}
      offers={chosen.length > 0 ? [] : offers.filter(({ id }) => id !== but).map(words)}
      onAdd={(id) => note.change({ recordId: id })}
      onRemove={() => note.change({ recordId: null })}
    />
  )
}
interface ProposalPickProps {
  label: string
  but: string
  note: ProposalNote
  offers: readonly Proposal[]
}

const useOthers = (id: string): readonly Proposal[] =>
  useView((database) => readOtherProposals(database, id), [id]) ?? []

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

/** The form as it begins: where it stands now. */
export const stateStart = ({ state, supersededById }: Proposal) => ({ choice: state, recordId: supersededById })

export function StateForm({ proposal, note, writing, choices }: FormProps & { choices: readonly Proposal['state'][] }) {
  const others = useOthers(proposal.id)
  const { choice, day, text, recordId } = note.value
  const state = choices.find((one) => one === choice)
  const save = () => {
    if (state === undefined || day === '') return
    const next = { state, on: day, why: text.trim(), supersededById: recordId }
    void writing.state(next).then((isDone) => isDone && note.close())
  }
  return (
    <NoteForm
      label="Where the proposal stands"
      saveWords={state === undefined ? 'Keep it' : `Call it ${proposalStateWords[state]}`}
      isEmpty={state === undefined || day === ''}
      onSave={save}
      onLeave={note.close}
    >
      <Choice
        legend="Where it stands"
        choices={choices.map((value) => ({ value, words: sentenceCase(proposalStateWords[value]) }))}
        value={state ?? null}
        onChange={(next) => note.change({ choice: next })}
      />
      {state === 'superseded' ? (
        <ProposalPick label="The proposal that takes its place" but={proposal.id} note={note} offers={others} />
      ) : null}
      <DayField note={note} />
      <LongField
        label="Why"
        rows={2}
        value={text}
        onChange={(event) => note.change({ text: event.currentTarget.value })}
      />
    </NoteForm>
  )
}

export function ReplacesForm({ proposal, note, writing }: FormProps) {
  const others = useOthers(proposal.id).filter(({ supersededById }) => supersededById === null)
  const { day, recordId } = note.value
  const other = others.find(({ id }) => id === recordId)
  const save = () => {
    if (other !== undefined && day !== '') void writing.replace(other, day).then((isDone) => isDone && note.close())
  }
  return (
    <NoteForm
      label="What it takes the place of"
      saveWords="Call the other one superseded"
      isEmpty={other === undefined || day === ''}
      onSave={save}
      onLeave={note.close}
    >
      <ProposalPick label="The proposal whose place it takes" but={proposal.id} note={note} offers={others} />
      <DayField note={note} />
    </NoteForm>
  )
}
