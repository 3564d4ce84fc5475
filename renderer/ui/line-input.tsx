// One underlined line that takes a thought: Enter saves it, and `#`, `@`, `^` complete as typed.
// It is a combobox where it can offer something, and a plain text field otherwise; undo inside it stays the browser's.
import { type ChangeEvent, type ComponentProps, type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { isComposing } from './is-composing.ts'
import { type CompletionsFor, useLineCompletions } from './line-completions.tsx'
import styles from './line-input.module.css'
import { SuggestionList } from './suggestion-list.tsx'

interface LineInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onSubmit' | 'size' | 'ref'> {
  label: string
  value: string
  onChange: (value: string) => void
  /** Enter, with something in the line */
  onSave?: (value: string) => void
  /** what could stand here; at most eight are shown */
  completionsFor?: CompletionsFor
  /** the large line of This week, or a blank among text */
  size?: 'large' | 'small'
}

function comboboxOf({ listId, offers, chosen }: ReturnType<typeof useLineCompletions>) {
  const shown = offers.length > 0
  return {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': shown,
    'aria-controls': shown ? listId : undefined,
    'aria-activedescendant': shown ? `${listId}-${chosen}` : undefined,
  }
}

function useLineHandlers(props: LineInputProps, line: ReturnType<typeof useLineCompletions>) {
  const { value, onChange, onSave, onKeyDown, onBlur } = props
  return {
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (isComposing(event)) return
      const saves = event.key === 'Enter' && onSave !== undefined && value.trim() !== ''
      const taken = line.onKey(event)
      if (!taken && !saves) return onKeyDown?.(event)
      event.preventDefault()
      event.stopPropagation()
      if (!taken) onSave?.(value)
    },
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      line.typed(event.currentTarget.selectionStart ?? event.currentTarget.value.length)
      onChange(event.currentTarget.value)
    },
    onBlur: (event: FocusEvent<HTMLInputElement>) => {
      line.close()
      onBlur?.(event)
    },
  }
}

export function LineInput(props: LineInputProps) {
  const { label, value, onChange, onSave: _saved, completionsFor, size = 'large', ...rest } = props
  const field = useRef<HTMLInputElement>(null)
  const line = useLineCompletions({ value, onChange, completionsFor, field })
  const handlers = useLineHandlers(props, line)
  return (
    <div className={styles.line} data-size={size}>
      <input
        {...rest}
        {...(completionsFor ? comboboxOf(line) : {})}
        {...handlers}
        ref={field}
        type="text"
        autoComplete="off"
        aria-label={label}
        value={value}
        className={styles.field}
        onSelect={(event) => line.moved(event.currentTarget.selectionStart ?? 0)}
      />
      {line.offers.length > 0 ? (
        <SuggestionList
          id={line.listId}
          label="Completions"
          offers={line.offers}
          active={line.chosen}
          wordsOf={({ words, text }) => words ?? text}
          onPick={line.pick}
        />
      ) : null}
    </div>
  )
}
