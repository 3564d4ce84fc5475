// One underlined line that takes a thought: Enter saves it, and `#`, `@`, `^` complete as typed.
// It is a combobox while it has something to offer, and a plain text field otherwise; undo inside it stays the browser's.
import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import styles from './line-input.module.css'
import { tokenAt, withCompletion } from './line-token.ts'

export interface LineCompletion {
  id: string
  /** what is put into the line, without the sigil */
  text: string
  /** how it is shown, when more than the text */
  words?: ReactNode
}

interface LineInputProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onSubmit' | 'size'> {
  label: string
  value: string
  onChange: (value: string) => void
  /** Enter, with something in the line */
  onSave?: (value: string) => void
  /** what could stand here; at most eight are shown */
  completionsFor?: (sigil: string, typed: string) => readonly LineCompletion[]
  /** the large line of This week, or a blank among text */
  size?: 'large' | 'small'
}

const sigils = '#@^'
const nothing: readonly LineCompletion[] = []

function Completions({
  id,
  offers,
  active,
  onPick,
}: {
  id: string
  offers: readonly LineCompletion[]
  active: number
  onPick: (offer: LineCompletion) => void
}) {
  return (
    <div id={id} role="listbox" aria-label="Completions" className={styles.offers}>
      {offers.map((offer, index) => (
        <div
          key={offer.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.offer}
          // before the line loses its focus
          onPointerDown={(event) => {
            event.preventDefault()
            onPick(offer)
          }}
        >
          {offer.words ?? offer.text}
        </div>
      ))}
    </div>
  )
}

export function LineInput(props: LineInputProps) {
  const { label, value, onChange, onSave, completionsFor, size = 'large', onKeyDown, onBlur, ...rest } = props
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [caret, setCaret] = useState(0)
  const [active, setActive] = useState(0)
  const [open, setOpen] = useState(false)
  const token = open ? tokenAt(value, caret, sigils) : null
  const offers = token && completionsFor ? completionsFor(token.sigil, token.typed).slice(0, 8) : nothing
  const chosen = Math.min(active, offers.length - 1)

  const pick = (offer: LineCompletion) => {
    if (!token) return
    const next = withCompletion(value, token, offer.text)
    onChange(next.value)
    setOpen(false)
    // the caret follows once the new words are in the field
    requestAnimationFrame(() => field.current?.setSelectionRange(next.caret, next.caret))
  }
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const offer = offers[chosen]
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.nativeEvent.isComposing) return
    if (offer && step !== 0) setActive((chosen + step + offers.length) % offers.length)
    else if (offer && (event.key === 'Enter' || event.key === 'Tab')) pick(offer)
    else if (offer && event.key === 'Escape') setOpen(false)
    else if (event.key === 'Enter' && onSave && value.trim() !== '') onSave(value)
    else return onKeyDown?.(event)
    event.preventDefault()
    event.stopPropagation()
  }
  const shown = offers.length > 0
  const combobox = completionsFor
    ? {
        role: 'combobox',
        'aria-autocomplete': 'list' as const,
        'aria-expanded': shown,
        'aria-controls': shown ? listId : undefined,
        'aria-activedescendant': shown ? `${listId}-${chosen}` : undefined,
      }
    : {}
  return (
    <div className={styles.line} data-size={size}>
      <input
        {...rest}
        {...combobox}
        ref={field}
        type="text"
        autoComplete="off"
        aria-label={label}
        value={value}
        className={styles.field}
        onKeyDown={onKey}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
        onChange={(event) => {
          setCaret(event.currentTarget.selectionStart ?? event.currentTarget.value.length)
          setActive(0)
          setOpen(true)
          onChange(event.currentTarget.value)
        }}
        onBlur={(event) => {
          setOpen(false)
          onBlur?.(event)
        }}
      />
      {shown ? <Completions id={listId} offers={offers} active={chosen} onPick={pick} /> : null}
    </div>
  )
}
