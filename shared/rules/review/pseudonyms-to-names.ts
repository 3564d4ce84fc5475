// Stand-ins turned back into the names and terms they stood for, in whatever comes back from someone who never saw those.
import type { Span } from './find-quoted-passage.ts'

export interface StandIn {
  /** What was written by its owner. */
  readonly original: string
  /** What left in its place. */
  readonly standIn: string
}

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}_]/u.test(sign)

/** A text with its stand-ins turned back, and where its places went. */
export interface TurnedBack {
  readonly text: string
  /** A span of the text before, in the text after; one that cuts a stand-in takes in all of its original. */
  readonly span: (before: Span) => Span
}

interface Turn {
  readonly from: Span
  readonly to: Span
}

function turnedAt(text: string, at: number, standIns: readonly StandIn[]): StandIn | undefined {
  if (isWordSign(text[at]) && isWordSign(text[at - 1])) return undefined
  return standIns.find(({ standIn }) => {
    if (!text.startsWith(standIn, at)) return false
    return !(isWordSign(standIn.at(-1)) && isWordSign(text[at + standIn.length]))
  })
}

const joints = ['', '.', '_', '-', '+'] as const
const manners = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
] as const

/** A stand-in leaves as the name was written: all large, all small, its words joined as in an address. Each way comes back alike. */
function waysOf({ original, standIn }: StandIn): StandIn[] {
  const joined = (text: string) => joints.map((joint) => text.replace(/\s+/g, joint))
  const originals = [original, ...joined(original)]
  const ways = /\s/.test(standIn) ? [standIn, ...joined(standIn)] : [standIn]
  return manners.flatMap((inManner) =>
    ways.map((way, at) => ({ standIn: inManner(way), original: inManner(originals[at] ?? original) })),
  )
}

/** The longest stand-in wins where two begin alike; part of a longer word is none. */
export function turnBack(text: string, given: readonly StandIn[]): TurnedBack {
  const standIns = given
    .filter(({ standIn }) => standIn.trim() !== '')
    .flatMap(waysOf)
    .filter(({ standIn }) => text.includes(standIn))
    .toSorted((one, other) => other.standIn.length - one.standIn.length)
  if (standIns.length === 0) return { text, span: (before) => before }
  const turns: Turn[] = []
  let made = ''
  for (let at = 0; at < text.length; ) {
    const found = turnedAt(text, at, standIns)
    const length = found?.standIn.length ?? 1
    if (found !== undefined)
      turns.push({
        from: { start: at, end: at + length },
        to: { start: made.length, end: made.length + found.original.length },
      })
    made += found?.original ?? text[at]
    at += length
  }
  const place = (at: number, side: 'start' | 'end'): number => {
    const last = turns.findLast(({ from }) => (side === 'start' ? from.start <= at : from.start < at))
    if (last === undefined) return at
    if (at < last.from.end || (side === 'end' && at === last.from.end)) return last.to[side]
    return at - last.from.end + last.to.end
  }
  return { text: made, span: ({ start, end }) => ({ start: place(start, 'start'), end: place(end, 'end') }) }
}
