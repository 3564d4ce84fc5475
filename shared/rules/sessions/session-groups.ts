// Piles along the line of sessions: one per session while they fit, else one for several neighbours, so that thousands cost no more than sixty.
import type { SessionLineItem } from './closed-session-timeline.ts'

export interface SessionBin {
  /** Positions of its first and last session on the line. */
  readonly first: number
  readonly last: number
  readonly firstDay: string
  readonly lastDay: string
  readonly stones: number
  readonly fromOthers: number
  /** Criteria that moved, each counted at each session. */
  readonly moved: number
}

export const mostBins = 60

type Item = Pick<SessionLineItem, 'day' | 'stones' | 'fromOthers' | 'moved'>

function binOf(items: readonly Item[], first: number): SessionBin {
  const sum = (of: (item: Item) => number) => items.reduce((total, item) => total + of(item), 0)
  return {
    first,
    last: first + items.length - 1,
    firstDay: items[0]?.day ?? '',
    lastDay: items.at(-1)?.day ?? '',
    stones: sum((item) => item.stones),
    fromOthers: sum((item) => item.fromOthers),
    moved: sum((item) => item.moved),
  }
}

/** The sessions in at most `most` bins of equal length; only the last may be shorter. */
export function sessionBins(line: readonly Item[], most: number = mostBins): SessionBin[] {
  const size = Math.max(1, Math.ceil(line.length / most))
  const bins: SessionBin[] = []
  for (let first = 0; first < line.length; first += size) bins.push(binOf(line.slice(first, first + size), first))
  return bins
}
