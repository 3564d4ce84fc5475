// The places of the rail, once: rail, palette and the keys after `g` read this list.
export interface Screen {
  words: string
  href: string
  /** the part of an address that belongs to it */
  root: string
  /** the letter after `g` */
  key: string
  /** a little space before it in the rail */
  apart?: boolean
}

export const screens: readonly Screen[] = [
  { words: 'This week', href: '/week', root: '/week', key: 'w' },
  { words: 'Journal', href: '/journal', root: '/journal', key: 'j' },
  { words: 'Roadmap', href: '/roadmap', root: '/roadmap', key: 'r' },
  { words: 'Sessions', href: '/sessions', root: '/sessions', key: 's' },
  { words: 'People', href: '/people', root: '/people', key: 'p', apart: true },
  { words: 'Packet', href: '/packet', root: '/packet', key: 'k' },
  { words: 'Reviews', href: '/reviews', root: '/reviews', key: 'v' },
  { words: 'Data', href: '/data', root: '/data', key: 'd', apart: true },
]

export const homeAddress = '/week'

/** Not in the rail: reached from one's name, the menu, the palette and its key. */
export const settingsAddress = '/settings'
