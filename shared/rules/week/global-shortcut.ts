// Which keys may become a shortcut that works in every program, and how it is written. A key that people type or edit with is never
// taken: the system would hand it over without a word, and every other program would lose it.
import { failed, ok, type Result } from '../../result.ts'

/** A key as the browser tells it, with what was held down. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
  /** The Windows key, or Command. */
  readonly meta: boolean
  /** Writes characters on many keyboards, and reports itself as Ctrl and Alt on some. */
  readonly altGraph: boolean
}

export type ShortcutTrouble =
  /** Nothing but modifiers so far. */
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'key-not-usable' }
  | { readonly kind: 'needs-modifier'; readonly shortcut: string }
  | { readonly kind: 'needs-two-modifiers'; readonly shortcut: string }
  | { readonly kind: 'closes-windows'; readonly shortcut: string }

/** In the order in which Electron's accelerators and people write them. */
const modifierNames = ['Control', 'Command', 'Super', 'Alt', 'Shift'] as const
type Modifier = (typeof modifierNames)[number]

const isModifier = (name: string): name is Modifier => modifierNames.some((known) => known === name)
const functionKey = /^F([1-9]|1\d|2[0-4])$/
const keyName = /^([A-Z]|\d|Space|F([1-9]|1\d|2[0-4]))$/
const modifierKeys = new Set(['Control', 'Alt', 'AltGraph', 'Shift', 'Meta', 'OS', 'CapsLock', 'Fn'])

/** The key's name: by what it writes, or by its place where the layout or a modifier writes something else. Null: not one of ours. */
function nameOf({ key, code }: KeyPress): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  if (code === 'Space') return 'Space'
  const place = /^(?:Key|Digit)([A-Z\d])$/.exec(code)?.[1]
  if (place !== undefined) return place
  return functionKey.test(key) ? key : null
}

/** Why these keys must not be taken from every program; null when they may be. */
function troubleOf(modifiers: readonly Modifier[], key: string): ShortcutTrouble | null {
  const shortcut = [...modifiers, key].join('+')
  if (key === 'F4' && modifiers.includes('Alt')) return { kind: 'closes-windows', shortcut }
  if (functionKey.test(key)) return null
  const holding = modifiers.filter((modifier) => modifier !== 'Shift')
  if (holding.length === 0) return { kind: 'needs-modifier', shortcut }
  if (key === 'Space') return null
  // One held key and a letter is how programs copy, save and close; Alt alone with Shift writes letters on a Mac.
  const isApart = modifiers.length > 1 && holding.some((modifier) => modifier !== 'Alt')
  return isApart ? null : { kind: 'needs-two-modifiers', shortcut }
}

/** The shortcut that was pressed, as Electron's accelerators are written: "Control+Alt+Space". */
export function shortcutOf(press: KeyPress, onMac: boolean): Result<string, ShortcutTrouble> {
  if (modifierKeys.has(press.key)) return failed({ kind: 'unfinished' })
  const key = nameOf(press)
  if (key === null || press.altGraph) return failed({ kind: 'key-not-usable' })
  const held = {
    Control: press.ctrl,
    Command: press.meta && onMac,
    Super: press.meta && !onMac,
    Alt: press.alt,
    Shift: press.shift,
  }
  const modifiers = modifierNames.filter((modifier) => held[modifier])
  const trouble = troubleOf(modifiers, key)
  return trouble === null ? ok([...modifiers, key].join('+')) : failed(trouble)
}

/** Whether a stored shortcut may be registered: the file it lies in can be edited by hand. */
export function isGlobalShortcut(accelerator: string): boolean {
  const parts = accelerator.split('+')
  const key = parts.pop() ?? ''
  const modifiers = parts.filter(isModifier)
  const isPlain = modifiers.length === parts.length && new Set(parts).size === parts.length
  return isPlain && keyName.test(key) && troubleOf(modifiers, key) === null
}

const onKeyboard: Readonly<Record<Modifier, string>> = {
  Control: 'Ctrl',
  Command: 'Cmd',
  Super: 'Super',
  Alt: 'Alt',
  Shift: 'Shift',
}

/** As it stands on the keyboard: "Ctrl+Alt+Space". */
export const shortcutWords = (accelerator: string): string =>
  accelerator
    .split('+')
    .map((part) => (isModifier(part) ? onKeyboard[part] : part))
    .join('+')

/** What happened, and what to do. */
export function shortcutTroubleWords(trouble: ShortcutTrouble): string {
  switch (trouble.kind) {
    case 'unfinished':
      return 'Keep holding these keys and press one more.'
    case 'key-not-usable':
      return 'This key cannot be used. Use a letter from A to Z, a digit, Space or a function key.'
    case 'needs-modifier':
      return `${shortcutWords(trouble.shortcut)} is a key for typing, and no other program would receive it anymore. Hold Ctrl or Alt as well, or use a function key.`
    case 'needs-two-modifiers':
      return `${shortcutWords(trouble.shortcut)} is a common shortcut inside other programs, and none of them would receive it anymore. Hold two keys, such as Ctrl and Alt, or use Space or a function key.`
    case 'closes-windows':
      return `${shortcutWords(trouble.shortcut)} closes windows. Choose other keys.`
  }
}
