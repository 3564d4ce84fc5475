// How days, clock times and numbers are written, on which day a week begins and in which zone today is. One for a window: set at its
// start and by its settings, read by the few functions that write a day or a number, so that no caller has to hand it on.
// Words stay English: a format only orders them.

export const dateFormats = ['day-month', 'month-day', 'year-first'] as const
export const numberFormats = ['comma-point', 'point-comma', 'space-comma', 'apostrophe-point'] as const
export const clockFormats = ['24-hour', '12-hour'] as const
/** ISO weekdays on which weeks begin somewhere. */
export const firstWeekdays = [1, 7, 6] as const

export interface Formats {
  /** "13 March 2025", "March 13, 2025" or "2025-03-13". */
  readonly dates: (typeof dateFormats)[number]
  /** "1,840.25", "1.840,25", "1 840,25" or "1’840.25". */
  readonly numbers: (typeof numberFormats)[number]
  /** "17:30" or "5:30 PM". */
  readonly clock: (typeof clockFormats)[number]
  readonly firstWeekday: (typeof firstWeekdays)[number]
  /** IANA name of a zone that this machine knows; null: the machine's own. */
  readonly zone: string | null
}

export const plainFormats: Formats = {
  dates: 'day-month',
  numbers: 'comma-point',
  clock: '24-hour',
  firstWeekday: 1,
  zone: null,
}

/** Dispatched on the window after a change. */
export const formatsChanged = 'cairn.formats'

let inUse = plainFormats

export const formats = (): Formats => inUse

export function setFormats(next: Formats): void {
  inUse = next
}

/**
 * What `write` makes in the plain formats, whatever the window has: for a document whose words are compared with what was drafted before,
 * and which is the same from every machine. `write` must not wait.
 */
export function inPlainFormats<T>(write: () => T): T {
  const before = inUse
  inUse = plainFormats
  try {
    return write()
  } finally {
    inUse = before
  }
}

/** What stands between groups of three digits, and before decimals. Spaces that group do not break. */
export const numberMarks: Readonly<Record<Formats['numbers'], { readonly group: string; readonly decimal: string }>> = {
  'comma-point': { group: ',', decimal: '.' },
  'point-comma': { group: '.', decimal: ',' },
  'space-comma': { group: '\u00a0', decimal: ',' },
  'apostrophe-point': { group: '’', decimal: '.' },
}
