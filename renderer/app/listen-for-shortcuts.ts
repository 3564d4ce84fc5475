// Turns key presses into commands by the table of shortcuts. Never takes a key from someone who is typing,
// except chords with Ctrl, ⌘ or Alt; undo in a text always stays the text's own.
import type { MenuCommand } from '../../shared/bridge-channel-names.ts'
import type { Shortcut } from '../../shared/command-shortcuts.ts'
import { chordOf } from '../../shared/key-chord.ts'
import { onMac } from '../ui/on-mac.ts'

const sequenceWait = 1500
const lineTypes = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file'])

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !lineTypes.has(target.type)
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  )
}

/**
 * Whether these keys write a character, so that they belong to the text: Option on a Mac does with every letter (`Dead` begins an
 * accent), and so do AltGr and Ctrl+Alt on a Polish keyboard and many others.
 */
function writesCharacter(event: KeyboardEvent): boolean {
  if (!event.altKey || event.metaKey) return false
  if (onMac()) return !event.ctrlKey && (event.key.length === 1 || event.key === 'Dead')
  return event.ctrlKey && (event.key === 'Dead' || (event.key.length === 1 && !/^[a-z]$/i.test(event.key)))
}

const pressed = ({ key, code, ctrlKey: ctrl, altKey: alt, shiftKey: shift, metaKey: meta }: KeyboardEvent) =>
  chordOf({ key, code, ctrl, alt, shift, meta }, onMac())

export function listenForShortcuts(shortcuts: readonly Shortcut[], run: (command: MenuCommand) => void): () => void {
  const byKeys = new Map(shortcuts.flatMap(({ keys, command }) => keys.map((key) => [key, command] as const)))
  const firsts = new Set([...byKeys.keys()].filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0]))
  let before = ''
  let beforeAt = 0

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat || event.getModifierState('AltGraph')) return
    const chord = pressed(event)
    // A function key writes nothing either.
    const isChord = chord.includes('+') || /^f\d\d?$/.test(chord)
    const typing = isTyping(event.target)
    const waited = before !== '' && event.timeStamp - beforeAt < sequenceWait ? before : ''
    before = ''
    if (typing && (!isChord || writesCharacter(event))) return
    const overlaid = document.querySelector('[aria-modal="true"]') !== null
    const command = byKeys.get(isChord || waited === '' ? chord : `${waited} ${chord}`)
    if (!command) {
      if (!isChord && !overlaid && firsts.has(chord)) {
        before = chord
        beforeAt = event.timeStamp
      }
      return
    }
    if ((typing && (command === 'undo' || command === 'redo')) || (overlaid && !isChord)) return
    event.preventDefault()
    run(command)
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
