// Which moment the roadmap is shown at, and which it is compared with: positions on the line of closed sessions, and their address.
import type { SessionLineItem } from '../sessions/closed-session-timeline.ts'

/** `known`: as it was frozen at the closing. `dated`: by work date, from what is recorded today. */
export type PastView = 'known' | 'dated'

/** Positions run over the closed sessions in order; one past the last is now. */
export interface AsOf {
  readonly at: number
  /** Always before `at`; null is bare ground: before the first session. */
  readonly compared: number | null
  readonly past: PastView
}

type Line = readonly Pick<SessionLineItem, 'sessionId'>[]

const datedSuffix = ',dated'

/** Keeps both positions on the line, the compared one before the other. */
export function heldOnLine(asOf: AsOf, sessions: number): AsOf {
  const at = Math.min(Math.max(asOf.at, 0), sessions)
  if (asOf.compared === null) return { ...asOf, at, compared: at === 0 ? null : at - 1 }
  const compared = Math.min(Math.max(asOf.compared, 0), at - 1)
  return { ...asOf, at, compared: compared < 0 ? null : compared }
}

/** Reads `now`, `<session>`, `<session>..<session>` or `<session>..now`. A session that is not on the line stands for now. */
export function asOfFromAddress(address: string | undefined, line: Line): AsOf {
  const whole = address ?? 'now'
  const past: PastView = whole.endsWith(datedSuffix) ? 'dated' : 'known'
  const [first = '', second] = (past === 'dated' ? whole.slice(0, -datedSuffix.length) : whole).split('..')
  // A session closed twice has one item on the line; the newest one answers.
  const find = (id: string | undefined) => line.findLastIndex((item) => item.sessionId === id)
  const found = find(second ?? first)
  const compared = second === undefined ? -1 : find(first)
  return heldOnLine(
    { at: found < 0 ? line.length : found, compared: compared < 0 ? null : compared, past },
    line.length,
  )
}

const nameOf = (position: number, line: Line) => line[position]?.sessionId ?? 'now'

/** The address of a moment; the comparison with the session just before goes without saying. */
export function asOfAddress({ at, compared, past }: AsOf, line: Line): string {
  const moment = nameOf(at, line)
  const both = compared === null || compared === at - 1 ? moment : `${nameOf(compared, line)}..${moment}`
  return past === 'dated' && at < line.length ? `${both}${datedSuffix}` : both
}
