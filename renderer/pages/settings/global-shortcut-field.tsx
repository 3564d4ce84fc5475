// A field that takes a shortcut as it is pressed, says at once why one cannot be had, and gives it up again.
import { type KeyboardEvent, useState } from 'react'
import {
  type ShortcutTrouble,
  shortcutOf,
  shortcutTroubleWords,
  shortcutWords,
} from '../../../shared/rules/week/global-shortcut.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from './settings-page.module.css'

interface ShortcutFieldProps {
  value: string | null
  onMac: boolean
  /** Why the stored shortcut does nothing; null while it works. */
  trouble: string | null
  onChange: (shortcut: string | null) => void
}

/** Tab and Escape stay with whoever moves by keys. */
const leaves = (event: KeyboardEvent) => event.key === 'Tab' || event.key === 'Escape'

export function ShortcutField({ value, onMac, trouble, onChange }: ShortcutFieldProps) {
  const [refused, setRefused] = useState<ShortcutTrouble | null>(null)
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (leaves(event) || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    if (event.repeat) return
    const { key, code, ctrlKey: ctrl, altKey: alt, shiftKey: shift, metaKey: meta } = event
    const pressed = shortcutOf(
      { key, code, ctrl, alt, shift, meta, altGraph: event.getModifierState('AltGraph') },
      onMac,
    )
    setRefused(pressed.ok ? null : pressed.trouble)
    if (pressed.ok && pressed.value !== value) onChange(pressed.value)
  }
  const isUnfinished = refused?.kind === 'unfinished'
  const words = refused !== null && !isUnfinished ? shortcutTroubleWords(refused) : trouble
  return (
    <div className={styles.shortcut}>
      <TextField
        label="Shortcut in every program"
        hint="Click the field and press the keys, Ctrl+Alt+Space for example."
        readOnly
        value={value === null ? '' : shortcutWords(value)}
        placeholder={isUnfinished ? shortcutTroubleWords(refused) : 'None'}
        trouble={words ?? undefined}
        onKeyDown={press}
        onKeyUp={() => isUnfinished && setRefused(null)}
        onBlur={() => setRefused(null)}
      />
      {value === null ? null : (
        <Button tone="text" onClick={() => onChange(null)}>
          Remove the shortcut
        </Button>
      )}
    </div>
  )
}
