// Keys pressed together, as the table of shortcuts writes them: `mod+shift+k`. `mod` is Ctrl, or ⌘ on a Mac.

export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
  /** The Windows key, or Command. */
  readonly meta: boolean
}

/** A stored chord: empty for none. A letter, digit or mark with Ctrl or Alt, or a function key. */
export const storedChord =
  /^(?:(?:mod\+(?:alt\+)?|alt\+)(?:shift\+)?(?:[a-z0-9,./;'\\[\]`]|f(?:[1-9]|1[0-2]))|(?:shift\+)?f(?:[1-9]|1[0-2]))?$/

/** By what it writes, or by its place where the layout or a held key writes something else. */
function nameOf({ key, code, ctrl, alt, meta }: KeyPress): string {
  const typed = key.toLowerCase()
  const place = /^(?:Key([A-Z])|Digit(\d))$/.exec(code)
  if (place?.[1] !== undefined && !/^[a-z]$/.test(typed)) return place[1].toLowerCase()
  return place?.[2] !== undefined && (ctrl || alt || meta) ? place[2] : typed
}

const isFunctionKey = (name: string) => /^f\d\d?$/.test(name)

/** Shift alone belongs to the character it writes, except on a function key. */
export function chordOf(press: KeyPress, onMac: boolean): string {
  const mod = onMac ? press.meta : press.ctrl
  const name = nameOf(press)
  const isHeld = mod || press.alt
  const parts = [mod && 'mod', press.alt && 'alt', (isHeld || isFunctionKey(name)) && press.shift && 'shift', name]
  return parts.filter(Boolean).join('+')
}
