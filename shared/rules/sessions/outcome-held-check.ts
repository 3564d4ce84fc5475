// Whether what came out of a session held: which sessions are asked, from which day on, and for how long.
import type { Session } from '../../records/session.ts'
import { shiftDay } from '../time/epoch-day.ts'

/** Days after the session that can be chosen for the check. */
export const heldCheckChoices = [14, 42, 91] as const
/** Asked after six weeks unless another day was chosen, and for four weeks. */
export const heldAfterDays = 42
export const heldAskedDays = 28
/** The days between which any check begins, counted from the session. */
export const heldEarliestDays = Math.min(...heldCheckChoices)
export const heldLatestDays = Math.max(...heldCheckChoices)

const waysOut: readonly Session['outcome'][] = ['solution', 'quick-fix', 'decision']
export const isWayOut = (outcome: Session['outcome']): boolean => waysOut.includes(outcome)

/** The day from which on it is asked. */
export const heldCheckDay = ({ day, heldCheckOn }: Pick<Session, 'day' | 'heldCheckOn'>): string =>
  heldCheckOn ?? shiftDay(day, heldAfterDays)

/** My own, closed, with a way out, and not answered yet. */
export const awaitsHeldCheck = ({ closedAt, held, role, outcome }: Session): boolean =>
  closedAt !== null && held === null && role === 'mentee' && isWayOut(outcome)
