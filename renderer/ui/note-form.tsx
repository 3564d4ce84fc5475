// The frame of a small form beside what is read: fields, one button that says what happens, and the way out.
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from './button.tsx'
import { ButtonRow } from './button-row.tsx'
import { FieldStack } from './field-stack.tsx'
import { isComposing } from './is-composing.ts'
import styles from './note-form.module.css'

interface NoteFormProps {
  label: string
  saveWords: string
  /** Nothing to save yet. */
  isEmpty?: boolean
  onSave: () => void
  /** Left out where the form is the page: it does not take the focus, and there is nothing to go back to. */
  onLeave?: () => void
  children: ReactNode
}

const focusFirst = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLElement>('textarea, input, select')?.focus({ preventScroll: true })

export function NoteForm({ label, saveWords, isEmpty = false, onSave, onLeave, children }: NoteFormProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.defaultPrevented) return
    const isSave = (event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key.toLowerCase() === 's')
    if (event.key === 'Escape') onLeave?.()
    else if (!isSave) return
    else if (!isEmpty) onSave()
    event.preventDefault()
  }
  return (
    <form
      ref={onLeave === undefined ? null : focusFirst}
      className={styles.note}
      aria-label={label}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) onSave()
      }}
    >
      <FieldStack>
        {children}
        <ButtonRow>
          <Button small tone="primary" type="submit" disabled={isEmpty} aria-keyshortcuts="Control+Enter Control+S">
            {saveWords}
          </Button>
          {onLeave === undefined ? null : (
            <Button small tone="text" onClick={onLeave}>
              Cancel
            </Button>
          )}
        </ButtonRow>
      </FieldStack>
    </form>
  )
}
