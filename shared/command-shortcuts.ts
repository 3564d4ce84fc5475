// The keys that run a command, once: the page's key handler, the native menu, the hints beside the controls and the list of keys all read this table.
import type { MenuCommand } from './bridge-channel-names.ts'
import { type ChosenShortcuts, noChosenShortcuts } from './machine-settings.ts'
import { screens } from './navigation-screens.ts'

export type Host = 'desktop' | 'browser'

export interface Shortcut {
  command: MenuCommand
  /** Served by the page. `mod` is Ctrl, or ⌘ on a Mac; letters after a space follow each other. */
  keys: readonly string[]
  /** Served by the desktop's menu: on a Mac, and elsewhere. */
  menuKeys?: { readonly mac?: string; readonly other: string }
  words: string
  where: 'Everywhere' | 'Anywhere but in a text'
}

const inMenu = (keys: string): Pick<Shortcut, 'menuKeys'> => ({ menuKeys: { mac: keys, other: keys } })

const going: readonly Shortcut[] = screens.map(({ words, key, command }, at) => ({
  command,
  keys: [`g ${key}`],
  ...inMenu(`mod+${at + 1}`),
  words: `Go to ${words}`,
  where: 'Anywhere but in a text',
}))

const everywhere = (host: Host): readonly Shortcut[] => [
  {
    command: 'search',
    keys: ['mod+k'],
    ...inMenu('mod+k'),
    words: 'Search, or go to a screen or record',
    where: 'Everywhere',
  },
  {
    command: 'new-note',
    // A browser keeps Ctrl N for itself.
    keys: host === 'desktop' ? ['mod+n', 'alt+n'] : ['alt+n'],
    ...inMenu('mod+n'),
    words: 'Write a quick note',
    where: 'Everywhere',
  },
  {
    command: 'open-file',
    // In a browser this key opens a file in the browser's own way.
    keys: host === 'desktop' ? ['mod+o'] : [],
    ...inMenu('mod+o'),
    words: 'Open a file: feedback, a review request or an export',
    where: 'Everywhere',
  },
  { command: 'help', keys: ['f1'], ...inMenu('f1'), words: 'Open Help', where: 'Everywhere' },
  { command: 'settings', keys: ['mod+,'], ...inMenu('mod+,'), words: 'Open Settings', where: 'Everywhere' },
]

const outsideTexts: readonly Shortcut[] = [
  {
    command: 'undo',
    keys: ['mod+z'],
    // Within a text Ctrl Z is the text's own.
    ...inMenu('mod+alt+z'),
    words: 'Undo the last change',
    where: 'Anywhere but in a text',
  },
  {
    command: 'redo',
    keys: ['mod+shift+z'],
    ...inMenu('mod+alt+shift+z'),
    words: 'Redo what was undone',
    where: 'Anywhere but in a text',
  },
  { command: 'shortcuts', keys: ['?'], words: 'Show the keyboard shortcuts', where: 'Anywhere but in a text' },
]

/** In a browser these keys are the browser's own. */
const moving: readonly Shortcut[] = [
  {
    command: 'close-record',
    keys: [],
    // A Mac's own key there closes the window, as in every app.
    menuKeys: { other: 'mod+w' },
    words: 'Close the record and go to its screen',
    where: 'Everywhere',
  },
  { command: 'back', keys: [], menuKeys: { mac: 'mod+[', other: 'alt+left' }, words: 'Back', where: 'Everywhere' },
  {
    command: 'forward',
    keys: [],
    menuKeys: { mac: 'mod+]', other: 'alt+right' },
    words: 'Forward',
    where: 'Everywhere',
  },
]

/** As Cairn has them, whatever was chosen. */
export const defaultShortcuts = (host: Host): readonly Shortcut[] => [
  ...everywhere(host),
  ...outsideTexts,
  ...going,
  ...(host === 'desktop' ? moving : []),
]

/** A chosen chord takes the place of all keys of its command, in the page and in the menu; an empty one leaves it without. */
function withChosen(shortcut: Shortcut, chord: string | null): Shortcut {
  if (chord === null) return shortcut
  const { menuKeys: _, ...rest } = shortcut
  return chord === '' ? { ...rest, keys: [] } : { ...rest, keys: [chord], ...inMenu(chord) }
}

/** The shortcuts of this host with what was chosen on this machine. */
export const shortcutsFor = (host: Host, chosen: ChosenShortcuts = noChosenShortcuts): readonly Shortcut[] =>
  defaultShortcuts(host).map((shortcut) => withChosen(shortcut, chosen[shortcut.command]))

/** Every key of a shortcut on this host, the one to show first. */
export function keysOf({ keys, menuKeys }: Shortcut, host: Host, isMac: boolean): readonly string[] {
  const ofMenu = host === 'desktop' ? menuKeys?.[isMac ? 'mac' : 'other'] : undefined
  return [...new Set([...keys, ...(ofMenu === undefined ? [] : [ofMenu])])]
}

const signs: Readonly<Record<string, string>> = {
  left: '←',
  right: '→',
  up: '↑',
  down: '↓',
  pageup: 'Page Up',
  pagedown: 'Page Down',
  home: 'Home',
  end: 'End',
  enter: 'Enter',
  tab: 'Tab',
  escape: 'Esc',
  space: 'Space',
  delete: 'Delete',
  backspace: 'Backspace',
  plus: '+',
}

/** `mod+k` as it stands on the keyboard: “Ctrl K”, “⌘ K”. */
export function keysAsWritten(keys: string, isMac: boolean): string {
  const names: Readonly<Record<string, string>> = {
    ...signs,
    mod: isMac ? '⌘' : 'Ctrl',
    alt: isMac ? '⌥' : 'Alt',
    shift: isMac ? '⇧' : 'Shift',
    ctrl: '⌃',
  }
  return keys
    .split(/[+ ]/)
    .map((key) => names[key] ?? key.toUpperCase())
    .join(' ')
}
