// The one small form that may be open on a proposal's page: what is typed in it is kept as a draft and opens again where it was left.
import { useRef, useState } from 'react'
import { useCairn } from '../../storage/cairn-context.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { useNote } from '../use-inline-form-draft.ts'

export type NoteForm = '' | 'state' | 'replaces' | 'outcome' | 'revision' | 'improvement' | `excuse ${string}`

// Not an interface: a type is taken as a record of texts, which is what a note is kept as.
export type NoteValue = {
  /** Which form is open; empty while none is. */
  readonly form: string
  readonly choice: string
  readonly day: string
  readonly text: string
  readonly recordId: string | null
}

export interface ProposalNote {
  readonly value: NoteValue
  readonly isOpen: (form: NoteForm) => boolean
  /** The form that is open holds something else than it began with. */
  readonly isChanged: boolean
  /** Opens one in the place of another; what that one held is said to be discarded, and can be brought back. */
  readonly open: (form: NoteForm, start?: Partial<NoteValue>) => void
  readonly change: (next: Partial<NoteValue>) => void
  readonly close: () => void
}

const nothing: NoteValue = { form: '', choice: '', day: '', text: '', recordId: null }

const sameFields = (one: NoteValue, other: NoteValue) =>
  one.form === other.form &&
  one.choice === other.choice &&
  one.day === other.day &&
  one.text === other.text &&
  one.recordId === other.recordId

export function useProposalNote(proposalId: string): ProposalNote {
  const { clock } = useCairn()
  const note = useNote<NoteValue>(proposalId, 'proposal-note', nothing)
  /** As the open form began here; null for one that was left as a draft earlier. */
  const [begun, setBegun] = useState<NoteValue | null>(null)
  const opener = useRef<Element | null>(null)
  const { value } = note
  const isChanged = value.form !== '' && (begun === null || !sameFields(begun, value))
  const put = (next: NoteValue, began: NoteValue | null) => {
    setBegun(began)
    note.change(next)
  }
  return {
    value,
    isOpen: (form) => note.isReady && value.form === form,
    isChanged,
    open: (form, start = {}) => {
      if (value.form === form) return
      opener.current = document.activeElement
      const next = { ...nothing, day: clock.today(), ...start, form }
      put(next, next)
      if (isChanged)
        void showNotice({ words: 'Discarded the changes in the other form.', undo: () => put(value, null) })
    },
    change: note.change,
    close: () => {
      void note.clear()
      if (opener.current instanceof HTMLElement) opener.current.focus()
    },
  }
}
