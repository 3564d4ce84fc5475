// The frame of a small form beside what is read: fields, one button that says what happens, and the way out.
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Button } from './button.tsx'
import { ButtonRow } from './button-row.tsx'
import { FieldStack } from './field-stack.tsx'
import styles from './inline-form.module.css'
import { isComposing } from './is-composing.ts'

interface NoteFormProps {
  label: string
  saveWords: string
  /** Nothing to save yet. */
  isEmpty?: boolean
  onSave: () => void
  /** Left out where the form is the page: it does not take the focus, and there is nothing to go back to. */
  onLeave?: () => void
  /** Something was typed that leaving would discard: the way out then says so, and Escape only leads to it. */
  isChanged?: boolean
  children: ReactNode
}

const focusFirst = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLElement>('textarea, input, select')?.focus({ preventScroll: true })

export function NoteForm(props: NoteFormProps) {
  const { label, saveWords, isEmpty = false, onSave, onLeave, isChanged = false, children } = props
  const wayOut = useRef<HTMLButtonElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.defaultPrevented) return
    const isSave = (event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key.toLowerCase() === 's')
    if (event.key === 'Escape') isChanged ? wayOut.current?.focus() : onLeave?.()
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
            <Button small tone="text" ref={wayOut} onClick={onLeave}>
              {isChanged ? 'Discard changes' : 'Cancel'}
            </Button>
          )}
        </ButtonRow>
      </FieldStack>
    </form>
  )
}
