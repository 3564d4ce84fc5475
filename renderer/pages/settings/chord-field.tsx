// Takes the keys of a command as they are pressed, and says at once why some cannot be had. Escape leaves them as they were.
import { type KeyboardEvent, useState } from 'react'
import type { MenuCommand } from '../../../shared/bridge-channel-names.ts'
import { chordOf } from '../../../shared/key-chord.ts'
import {
  type ChordSurroundings,
  type ChordTrouble,
  chordTroubleWords,
  chosenChord,
} from '../../../shared/validate-shortcut.ts'
import { TextField } from '../../ui/field.tsx'
import styles from './shortcuts-section.module.css'

interface ChordFieldProps {
  readonly command: MenuCommand
  readonly words: string
  readonly around: ChordSurroundings
  /** What to store; undefined to leave it. */
  readonly onEnd: (chord: string | null | undefined) => void
}

export function ChordField({ command, words, around, onEnd }: ChordFieldProps) {
  const [refused, setRefused] = useState<ChordTrouble | null>(null)
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // Tab stays with whoever moves by keys.
    if (event.key === 'Tab' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return onEnd(undefined)
    if (event.repeat) return
    if (event.getModifierState('AltGraph')) return setRefused({ kind: 'not-usable' })
    const { key, code, ctrlKey: ctrl, altKey: alt, shiftKey: shift, metaKey: meta } = event
    const pressed = chosenChord(chordOf({ key, code, ctrl, alt, shift, meta }, around.isMac), command, around)
    if (pressed.ok) onEnd(pressed.value)
    else setRefused(pressed.trouble)
  }
  const isUnfinished = refused?.kind === 'unfinished'
  return (
    <div className={styles.field}>
      <TextField
        label={`New keys for “${words}”`}
        hint="Press the keys, or Escape to leave them as they are."
        readOnly
        autoFocus
        value=""
        placeholder={isUnfinished ? chordTroubleWords(refused, around.isMac) : 'Waiting for keys'}
        trouble={refused === null || isUnfinished ? undefined : chordTroubleWords(refused, around.isMac)}
        onKeyDown={press}
        onKeyUp={() => isUnfinished && setRefused(null)}
      />
    </div>
  )
}
