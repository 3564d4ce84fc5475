// A calendar file as its components with the lines they stand on. What is inside of one is parsed by the library, which knows no lines.

export interface CalendarPart {
  /** "VEVENT", "VTIMEZONE", … in capitals. */
  readonly name: string
  /** First and last line, counted from 1. */
  readonly line: number
  readonly endLine: number
  readonly lines: readonly string[]
  /** The file ends, or the next component begins, before it is over. */
  readonly isCut: boolean
}

export interface CalendarLines {
  /** Components directly within a calendar. */
  readonly parts: readonly CalendarPart[]
  /** Lines of the calendar itself: `X-WR-CALNAME:…`, each unfolded. */
  readonly own: readonly string[]
  /** Lines outside of every component, with their numbers. */
  readonly between: readonly number[]
}

const isContinued = (line: number | undefined): boolean => line === 0x20 || line === 0x09

/** Where the text goes on after a fold that begins at `at`; 0 where there is none. */
function afterFold(bytes: Uint8Array, at: number): number {
  const next = bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : bytes[at] === 0x0a ? at + 1 : 0
  return next > 0 && isContinued(bytes[next]) ? next + 1 : 0
}

/** The rest of a letter, of which a part stands before a fold: up to 3 bytes of UTF-8. */
const isRestOfLetter = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf

/** Lines are folded by bytes, and some programs fold in the middle of a letter. It is moved before the fold, so that a line keeps its number. */
export function withWholeLetters(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes)
  for (let at = 1; at < whole.length; at += 1) {
    const byte = whole[at]
    if ((byte !== 0x0d && byte !== 0x0a) || (whole[at - 1] ?? 0) < 0x80) continue
    const next = afterFold(whole, at)
    let end = next
    while (next > 0 && end < next + 3 && isRestOfLetter(whole[end])) end += 1
    if (next === 0 || end === next) continue
    const fold = whole.slice(at, next)
    whole.copyWithin(at, next, end)
    whole.set(fold, at + (end - next))
  }
  return whole
}

/** Whether a file begins as a calendar does. */
export const isCalendar = (text: string): boolean =>
  /^\s*BEGIN:VCALENDAR\s*$/im.test(text.trimStart().split('\n', 1)[0] ?? '')

/** Folded lines as one, each with the number of its first line. */
export function unfolded(lines: readonly string[], first = 1): { readonly text: string; readonly line: number }[] {
  const whole: { text: string; line: number }[] = []
  for (const [at, line] of lines.entries()) {
    const last = whole.at(-1)
    if (last !== undefined && /^[ \t]/.test(line)) last.text += line.slice(1)
    else whole.push({ text: line, line: first + at })
  }
  return whole
}

const edge = /^(BEGIN|END):([A-Z0-9-]+)\s*$/i

export function calendarLines(text: string): CalendarLines {
  const lines = text.split('\n')
  const parts: CalendarPart[] = []
  const own: number[] = []
  const open: { name: string; at: number }[] = []
  const close = (from: number, to: number, name: string, isCut: boolean) =>
    parts.push({ name, line: from + 1, endLine: to + 1, lines: lines.slice(from, to + 1), isCut })
  for (const [at, line] of lines.entries()) {
    const [, side, raw = ''] = edge.exec(line) ?? []
    const name = raw.toUpperCase()
    const [outer] = open
    if (side === undefined) {
      if (outer === undefined) own.push(at)
    } else if (name === 'VCALENDAR') {
      if (outer !== undefined) close(outer.at, at - 1, outer.name, true)
      open.length = 0
      own.push(at)
    } else if (side.toUpperCase() === 'BEGIN') {
      // An event holds no other event: the one before was never ended.
      if (outer !== undefined && outer.name === name) {
        close(outer.at, at - 1, name, true)
        open.length = 0
      }
      open.push({ name, at })
    } else if (open.some((one) => one.name === name)) {
      while (open.at(-1)?.name !== name) open.pop()
      open.pop()
      if (open.length === 0 && outer !== undefined) close(outer.at, at, outer.name, false)
    } else if (outer === undefined) own.push(at)
  }
  const [left] = open
  if (left !== undefined) close(left.at, lines.length - 1, left.name, true)
  return {
    parts,
    own: unfolded(own.map((at) => lines[at] ?? '')).map((one) => one.text),
    between: own.map((at) => at + 1),
  }
}
