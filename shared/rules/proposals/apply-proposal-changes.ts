// What may happen to a proposal on its page, each a plain change of its record: a state, a check, an outcome, what takes its place.
import { directions } from '../../records/field-choices.ts'
import type { DirectionCheck, Proposal } from '../../records/proposal.ts'
import type { AgendaItem, Session } from '../../records/session.ts'
import { newAgendaItem } from '../sessions/apply-session-changes.ts'
import { type Direction, directionQuestions } from './proposal-words.ts'

export interface StateChange {
  readonly state: Proposal['state']
  readonly on: string
  readonly why: string
  /** The proposal that takes its place; only asked for when it is superseded. */
  readonly supersededById: string | null
}

/** In another state since a day, for a reason. One that is no longer superseded forgets its successor. */
export function inState(proposal: Proposal, { state, on, why, supersededById }: StateChange): Proposal {
  return {
    ...proposal,
    state,
    history: [...proposal.history, { state, on, why }],
    supersededById: state === 'superseded' ? supersededById : null,
  }
}

const nothingSaid = (direction: Direction): DirectionCheck => ({ direction, answer: '', excused: '' })

/** The proposal with one direction answered or excused anew; the others stay as they are. */
export function withCheck(proposal: Proposal, direction: Direction, next: Partial<DirectionCheck>): Proposal {
  const before = proposal.checks.find((one) => one.direction === direction) ?? nothingSaid(direction)
  const others = proposal.checks.filter((one) => one.direction !== direction)
  return { ...proposal, checks: [...others, { ...before, ...next, direction }] }
}

export interface ShownCheck {
  readonly direction: Direction
  readonly answer: string
  /** Why it need not be answered. */
  readonly excused: string
  readonly isOpen: boolean
}

/**
 * The four directions in their order. One is open while it is neither answered in words nor excused; who must know is answered
 * by naming people too, and stays open while one of them has not been told (EXPERIENCE.md, the four checks of P3).
 */
export function shownChecks({ checks, stakeholders }: Pick<Proposal, 'checks' | 'stakeholders'>): ShownCheck[] {
  return directions.map((direction) => {
    const { answer, excused } = checks.find((one) => one.direction === direction) ?? nothingSaid(direction)
    const isAbout = direction === 'stakeholders'
    const isSaid = answer.trim() !== '' || (isAbout && stakeholders.length > 0)
    const isWaiting = isAbout && stakeholders.some(({ on }) => on === null)
    return { direction, answer, excused, isOpen: excused.trim() === '' && (!isSaid || isWaiting) }
  })
}

/** Whether a session asks about this direction of this proposal already; also when the question came over from an earlier one. */
export const isAsked = ({ agenda }: Pick<Session, 'agenda'>, proposalId: string, direction: Direction): boolean =>
  agenda.some(({ aboutId, text }) => aboutId === proposalId && text.startsWith(directionQuestions[direction]))

/** The open direction as a question for a session, naming the proposal it is about. */
export function questionAbout(id: string, proposal: Pick<Proposal, 'id' | 'title'>, direction: Direction): AgendaItem {
  const title = proposal.title.trim()
  const text = title === '' ? directionQuestions[direction] : `${directionQuestions[direction]} (${title})`
  return { ...newAgendaItem(id, text), aboutId: proposal.id }
}

export type Outcome = Pick<Proposal, 'outcome' | 'outcomeOn' | 'cameTrue'>

export const withOutcome = (proposal: Proposal, outcome: Outcome): Proposal => ({ ...proposal, ...outcome })

/** One option wins, or none does; what lost keeps its reason. */
export const choosing = (options: Proposal['options'], id: string | null): Proposal['options'] =>
  options.map((option) => ({ ...option, chosen: option.id === id }))
