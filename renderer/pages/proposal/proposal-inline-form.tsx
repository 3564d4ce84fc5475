// The small form that is open on a proposal's page: its fields are those of the note that is kept, and saving it closes it.
import type { ReactNode } from 'react'
import { Bound } from '../../record-views/forms/form-binding.tsx'
import { fieldsOf } from '../../record-views/forms/typed-form-fields.ts'
import { NoteForm } from '../../ui/inline-form.tsx'
import type { NoteValue, ProposalNote } from './use-proposal-inline-form.ts'

export const noteFields = fieldsOf<NoteValue>()

interface ProposalNoteFormProps {
  note: ProposalNote
  label: string
  saveWords: string
  /** Nothing to save yet. */
  isEmpty?: boolean
  /** Whether it was saved. */
  onSave: () => Promise<boolean>
  children: ReactNode
}

export function ProposalInlineForm({ note, onSave, children, ...words }: ProposalNoteFormProps) {
  const save = () => void onSave().then((isDone) => isDone && note.close())
  return (
    <NoteForm {...words} onSave={save} onLeave={note.close} isChanged={note.isChanged}>
      <Bound value={note.value} change={note.change}>
        {children}
      </Bound>
    </NoteForm>
  )
}
