// The one small form that may be open on a proposal's page: what is typed in it is kept as a draft and opens again where it was left.
import { useRef } from 'react'
import { useCairn } from '../../storage/cairn-context.tsx'
import { useNote } from '../use-note.ts'

export type NoteForm = '' | 'state' | 'replaces' | 'outcome' | 'revision' | 'improvement' | `excuse ${string}`

interface NoteValue {
  readonly [field: string]: string | null
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
  readonly open: (form: NoteForm, start?: Partial<NoteValue>) => void
  readonly change: (next: Partial<NoteValue>) => void
  readonly close: () => void
}

const nothing: NoteValue = { form: '', choice: '', day: '', text: '', recordId: null }

export function useProposalNote(proposalId: string): ProposalNote {
  const { clock } = useCairn()
  const note = useNote<NoteValue>(proposalId, 'proposal-note', nothing)
  const opener = useRef<Element | null>(null)
  return {
    value: note.value,
    isOpen: (form) => note.isReady && note.value.form === form,
    open: (form, start = {}) => {
      opener.current = document.activeElement
      note.change({ ...nothing, day: clock.today(), ...start, form })
    },
    change: note.change,
    close: () => {
      void note.clear()
      if (opener.current instanceof HTMLElement) opener.current.focus()
    },
  }
}
