// Every shortcut, once: the key handler, the hints beside the controls and the list under `?` all read this table.
import { screens, settingsAddress } from './screens.ts'

export type CommandName =
  | 'search'
  | 'new-note'
  | 'undo'
  | 'redo'
  | 'shortcuts'
  | 'settings'
  | 'go-week'
  | 'go-journal'
  | 'go-roadmap'
  | 'go-sessions'
  | 'go-people'
  | 'go-packet'
  | 'go-data'

export interface Shortcut {
  command: CommandName
  /** `mod` is Ctrl, or ⌘ on a Mac; letters after a space follow each other */
  keys: readonly [string, ...string[]]
  words: string
  where: string
}

export type Host = 'desktop' | 'browser'

const goCommands = {
  '/week': 'go-week',
  '/journal': 'go-journal',
  '/roadmap': 'go-roadmap',
  '/sessions': 'go-sessions',
  '/people': 'go-people',
  '/packet': 'go-packet',
  '/data': 'go-data',
} as const satisfies Record<string, CommandName>

const isGo = (href: string): href is keyof typeof goCommands => href in goCommands

/** Where a command leads, if it leads somewhere. */
export function addressOf(command: CommandName): string | null {
  if (command === 'settings') return settingsAddress
  return screens.find(({ href }) => isGo(href) && goCommands[href] === command)?.href ?? null
}

const going: readonly Shortcut[] = screens.flatMap(({ href, words, key }): Shortcut[] =>
  isGo(href)
    ? [{ command: goCommands[href], keys: [`g ${key}`], words: `Go to ${words}`, where: 'Anywhere but in a text' }]
    : [],
)

/** A browser keeps Ctrl N for itself, so there the quick note has Alt N. */
export function shortcutsFor(host: Host): readonly Shortcut[] {
  return [
    { command: 'search', keys: ['mod+k'], words: 'Search, or go to a screen or record', where: 'Everywhere' },
    {
      command: 'new-note',
      keys: host === 'desktop' ? ['mod+n', 'alt+n'] : ['alt+n'],
      words: 'Write a quick note',
      where: 'Everywhere',
    },
    {
      command: 'undo',
      keys: ['mod+z'],
      words: 'Undo the last change',
      where: 'Anywhere but in a text, which has its own',
    },
    {
      command: 'redo',
      keys: ['mod+shift+z'],
      words: 'Do it again',
      where: 'Anywhere but in a text, which has its own',
    },
    ...going,
    { command: 'settings', keys: ['mod+,'], words: 'Open the settings', where: 'Everywhere' },
    { command: 'shortcuts', keys: ['?'], words: 'Show this list', where: 'Anywhere but in a text' },
  ]
}

export const onMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent)

/** `mod+k` as it stands on the keyboard: “Ctrl K”, “⌘ K”. */
export function keysAsWritten(keys: string, mac: boolean): string {
  const names: Readonly<Record<string, string>> = {
    mod: mac ? '⌘' : 'Ctrl',
    alt: mac ? '⌥' : 'Alt',
    shift: mac ? '⇧' : 'Shift',
  }
  return keys
    .split(/[+ ]/)
    .map((key) => names[key] ?? key.toUpperCase())
    .join(' ')
}
