// Which keys may be chosen for a command, and why not. A key that belongs to texts, the window or another command is never taken.
import type { MenuCommand } from './bridge-channel-names.ts'
import { defaultShortcuts, type Host, keysAsWritten, keysOf, shortcutsFor } from './command-shortcuts.ts'
import { storedChord } from './key-chord.ts'
import type { ChosenShortcuts } from './machine-settings.ts'
import { failed, ok, type Result } from './result.ts'
import { screenKeys } from './screen-shortcuts.ts'

export type ChordTrouble =
  /** Nothing but held keys so far. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'not-usable' }
  | { readonly kind: 'reserved'; readonly chord: string; readonly by: 'texts' | 'window' | 'browser' }
  /** `words` say what the other command does. */
  | { readonly kind: 'taken'; readonly chord: string; readonly words: string }

export interface ChordSurroundings {
  readonly host: Host
  readonly isMac: boolean
  readonly chosen: ChosenShortcuts
  /** The shortcut of quick capture in every program, as Electron writes it; null: none. */
  readonly captureShortcut: string | null
}

const held = new Set(['control', 'shift', 'alt', 'altgraph', 'meta', 'os', 'capslock', 'fn', 'mod'])
const ofTexts = new Set('a c v x y z b i s shift+z shift+v'.split(' ').map((keys) => `mod+${keys}`))
const ofWindow = new Set(['mod+q', 'mod+0', 'f11', 'alt+f4'])
const ofMacWindow = new Set(['mod+w', 'mod+h', 'mod+m', 'mod+q', 'mod+0'])
const ofBrowser = new Set([
  ...'n t w r l shift+n shift+t shift+w shift+r'.split(' ').map((keys) => `mod+${keys}`),
  ...['f5', 'f11', 'f12', 'mod+0', 'alt+d'],
])

function reservedBy(chord: string, { host, isMac }: ChordSurroundings) {
  if (ofTexts.has(chord)) return 'texts'
  if (host === 'browser') return ofBrowser.has(chord) ? 'browser' : null
  return (isMac ? ofMacWindow : ofWindow).has(chord) ? 'window' : null
}

/** "Control+Alt+K" as a chord. */
const captureChord = (accelerator: string, isMac: boolean) =>
  accelerator
    .split('+')
    .map((part) => (part === (isMac ? 'Command' : 'Control') ? 'mod' : part.toLowerCase()))
    .join('+')

/** What another command does that has this chord; null where none has. */
const otherCommand = (chord: string, command: MenuCommand, { host, isMac, chosen }: ChordSurroundings) =>
  shortcutsFor(host, chosen).find(
    (shortcut) => shortcut.command !== command && keysOf(shortcut, host, isMac).includes(chord),
  )?.words ?? null

/** What else a chord does here, in words; null when nothing. */
function otherUse(chord: string, command: MenuCommand, around: ChordSurroundings): string | null {
  const { isMac, captureShortcut } = around
  const other = otherCommand(chord, command, around)
  if (other !== null) return other
  if (captureShortcut !== null && captureChord(captureShortcut, isMac) === chord) return 'Quick capture'
  return screenKeys.flatMap(({ lines }) => lines).find(({ keys }) => keys.includes(chord))?.words ?? null
}

/** What to store for the chord that was pressed: null where it is the command's own key anyway. */
export function chosenChord(
  chord: string,
  command: MenuCommand,
  around: ChordSurroundings,
): Result<string | null, ChordTrouble> {
  const { host, isMac } = around
  if (held.has(chord.split('+').at(-1) ?? '')) return failed({ kind: 'unfinished' })
  const own = defaultShortcuts(host).find((shortcut) => shortcut.command === command)
  const isOwn = own !== undefined && keysOf(own, host, isMac).includes(chord)
  const by = isOwn ? null : reservedBy(chord, around)
  if (by !== null) return failed({ kind: 'reserved', chord, by })
  if (!isOwn && !storedChord.test(chord)) return failed({ kind: 'not-usable' })
  const words = isOwn ? otherCommand(chord, command, around) : otherUse(chord, command, around)
  if (words !== null) return failed({ kind: 'taken', chord, words })
  return ok(isOwn ? null : chord)
}

/** Two commands with one chord: possible by hand in the settings file. What else its first key does; null when nothing. */
export function conflictOf(command: MenuCommand, around: ChordSurroundings): string | null {
  const chord = around.chosen[command]
  return chord === null || chord === '' ? null : otherUse(chord, command, around)
}

/** Whether resetting a command would give it keys that another one was given meanwhile; the words of that one. */
export function takenFromDefault(command: MenuCommand, around: ChordSurroundings): string | null {
  const { host, isMac } = around
  const own = defaultShortcuts(host).find((shortcut) => shortcut.command === command)
  const taken = own === undefined ? [] : keysOf(own, host, isMac).map((keys) => otherCommand(keys, command, around))
  return taken.find((words) => words !== null) ?? null
}

const reservedWords = {
  texts: 'is used in text fields',
  window: 'is used by the window',
  browser: 'is used by the browser',
} as const

/** What is wrong, and what to do. */
export function chordTroubleWords(trouble: ChordTrouble, isMac: boolean): string {
  switch (trouble.kind) {
    case 'unfinished':
      return 'Keep holding these keys and press one more.'
    case 'not-usable':
      return `Hold ${isMac ? '⌘ or ⌥' : 'Ctrl or Alt'} and press a letter, a digit or a punctuation key, or press a function key.`
    case 'reserved':
      return `${keysAsWritten(trouble.chord, isMac)} ${reservedWords[trouble.by]}. Choose other keys.`
    case 'taken':
      return `${keysAsWritten(trouble.chord, isMac)} is already used for “${trouble.words}”. Choose other keys, or change that shortcut first.`
  }
}
