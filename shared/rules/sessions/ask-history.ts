// What past sessions say for "who should I ask": what they answered, what I taught, goals met with them, when they were asked last.
import type { Session } from '../../records/session.ts'
import type { AnsweredBefore, AskHistory } from './who-to-ask.ts'

const answersIn = ({ personId, agenda }: Session): AnsweredBefore[] =>
  personId === null ? [] : agenda.flatMap(({ answered, text, topic }) => (answered ? [{ personId, text, topic }] : []))

/** None of them in the trash. Where I was the mentor the answers were mine. */
export function askHistoryOf(sessions: readonly Session[]): AskHistory & { readonly answered: AnsweredBefore[] } {
  const mine = sessions.filter(({ role }) => role === 'mentee')
  const goals = new Map<NonNullable<Session['personId']>, { met: number; of: number }>()
  const lastAsked = new Map<NonNullable<Session['personId']>, string>()
  for (const { personId, goalMet, day, agenda } of mine) {
    if (personId === null) continue
    const before = goals.get(personId) ?? { met: 0, of: 0 }
    if (goalMet !== null) goals.set(personId, { met: before.met + (goalMet === 'yes' ? 1 : 0), of: before.of + 1 })
    const isAsked = agenda.some(({ answered }) => answered)
    if (isAsked && day > (lastAsked.get(personId) ?? '')) lastAsked.set(personId, day)
  }
  const taught = sessions.filter(({ role }) => role === 'mentor').flatMap(answersIn)
  return { answered: mine.flatMap(answersIn), taught, goals, lastAsked }
}
