// The places of the rail, once: rail, palette, menu and the keys after `g` read this list.
import type { MenuCommand } from './bridge-channel-names.ts'

export interface Screen {
  words: string
  href: string
  /** the part of an address that belongs to it */
  root: string
  /** the letter after `g` */
  key: string
  command: Extract<MenuCommand, `go-${string}`>
  /** a little space before it in the rail */
  apart?: boolean
}

export const screens: readonly Screen[] = [
  { words: 'This week', href: '/week', root: '/week', key: 'w', command: 'go-week' },
  { words: 'Journal', href: '/journal', root: '/journal', key: 'j', command: 'go-journal' },
  { words: 'Roadmap', href: '/roadmap', root: '/roadmap', key: 'r', command: 'go-roadmap' },
  { words: 'Sessions', href: '/sessions', root: '/sessions', key: 's', command: 'go-sessions' },
  { words: 'People', href: '/people', root: '/people', key: 'p', command: 'go-people', apart: true },
  { words: 'Packet', href: '/packet', root: '/packet', key: 'k', command: 'go-packet' },
  { words: 'Reviews', href: '/reviews', root: '/reviews', key: 'v', command: 'go-reviews' },
  { words: 'Data', href: '/data', root: '/data', key: 'd', command: 'go-data', apart: true },
]

export const homeAddress = '/week'

/** Not in the rail: reached from the menu, the palette and their keys, the settings from one's name too. */
export const settingsAddress = '/settings'
export const helpAddress = '/help'
export const aboutAddress = '/about'

/** The screen that a record, or a part of a screen, belongs to; null on a screen itself. */
export const screenAbove = (address: string): string | null =>
  screens.find(({ root }) => address.startsWith(`${root}/`))?.href ?? null
