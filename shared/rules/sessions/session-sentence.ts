// The one sentence each screen of sessions opens with.
import type { Session } from '../../records/session.ts'
import { counted, figures, listed, sentenceCase } from '../text/number-words.ts'
import { daysBetween, dayWords, whenWords } from '../time/day-words.ts'
import { type ReadinessPart, readiness } from './session-readiness.ts'

const missing = {
  goal: 'no goal is written yet',
  problem: 'no problem is stated yet',
  questions: 'there are no questions yet',
  reading: 'nothing is sent yet',
} as const satisfies Record<ReadinessPart, string>

/** Before: is it ready? "Ready for Ilse, except that nothing is sent yet." */
export function beforeSentence(session: Session, name: string, isRequestSent: boolean): string {
  if (session.closedAt !== null) return `Held with ${name}, and closed.`
  if (session.startedAt !== null) return `Started with ${name}. The stated problem is locked.`
  const open = readiness(session, isRequestSent).filter(({ done }) => !done)
  if (open.length === 0) return `Ready for ${name}.`
  if (open.length === 4) return `Nothing is prepared for ${name} yet. A goal is a good first line.`
  return open.length === 1
    ? `Ready for ${name}, except that ${open.map(({ part }) => missing[part]).join('')}.`
    : `Nearly ready for ${name}: ${listed(open.map(({ part }) => missing[part]))}.`
}

/** "in six days", "today", "two days ago". */
export function distanceWords(day: string, today: string): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`
}

/** During: the goal itself, or a quiet line in its place. */
export function duringSentence(session: Session, name: string): string {
  if (session.goal.trim() !== '') return session.goal.trim()
  return session.startedAt === null
    ? `The session with ${name} has not begun.`
    : `A session with ${name}, without a goal.`
}

/** "One question answered, two to go". */
export function questionsSentence(agenda: Session['agenda']): string {
  const asked = agenda.filter((item) => item.text.trim() !== '')
  const answered = asked.filter((item) => item.answered).length
  const open = asked.length - answered
  if (asked.length === 0) return 'No questions brought'
  if (answered === 0) return sentenceCase(`${counted(open, 'question')} to ask`)
  if (open === 0) return sentenceCase(answered === 1 ? 'the question is answered' : `all ${figures(answered)} answered`)
  return sentenceCase(`${counted(answered, 'question')} answered, ${figures(open)} to go`)
}

/** After: was it looked back on? */
export function afterSentence(session: Session, name: string, today: string): string {
  if (session.closedAt !== null) return `Session with ${name} closed. Its summary shows what was known then.`
  if (session.startedAt === null && session.day > today) return `The session with ${name} is still to come.`
  const said = [session.goalMet !== null, session.problemFound.trim() !== '', session.outcome !== null]
  const count = said.filter(Boolean).length
  if (count === 0) return `How did it go with ${name}?`
  return count === said.length
    ? 'Looked back on. It can be closed.'
    : 'Looked back on in part. It can be closed as it is.'
}

/** The list: what comes next? */
export function sessionsSentence(
  next: { readonly name: string; readonly day: string } | null,
  held: number,
  today: string,
): string {
  if (next !== null) return `Next: ${next.name}, ${whenWords(next.day, today)}.`
  return held === 0 ? 'No sessions yet.' : `${counted(held, 'session')} so far, none planned.`
}

/** "since 6 March", or "so far" for the first. */
export const sinceWords = (previousDay: string | null, today: string): string =>
  previousDay === null ? 'so far' : `since ${dayWords(previousDay, today)}`
