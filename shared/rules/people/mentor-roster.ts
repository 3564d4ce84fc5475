// A mentor's own view of everybody they met: how many, how often, who came back, what about, and how it was for them.
import { topics } from '../../records/field-choices.ts'
import type { Topic } from '../../records/session.ts'
import { counted, figures, sentenceCase } from '../text/number-words.ts'
import { fromEpochDay } from '../time/epoch-day.ts'
import type { Mentee } from './mentee-summaries.ts'

export interface Roster {
  readonly people: number
  readonly sessions: number
  /** People met more than once. */
  readonly repeats: number
  /** Sessions with people who were met more than once. */
  readonly repeatSessions: number
  /** The fullest first; topics nobody asked about are left out. */
  readonly topics: readonly { readonly topic: Topic; readonly count: number }[]
  readonly met: { readonly yes: number; readonly partly: number; readonly no: number }
  readonly fits: { readonly good: number; readonly deciding: number; readonly not: number }
  readonly problems: { readonly stated: number; readonly another: number }
  readonly learned: number
}

const sumOf = (mentees: readonly Mentee[], count: (one: Mentee) => number | undefined) =>
  mentees.reduce((sum, one) => sum + (count(one) ?? 0), 0)

export function rosterOf(mentees: readonly Mentee[]): Roster {
  const counts = topics.map((topic) => ({ topic, count: sumOf(mentees, (one) => one.topics[topic]) }))
  return {
    people: mentees.length,
    sessions: sumOf(mentees, ({ days }) => days.length),
    repeats: mentees.filter(({ days }) => days.length > 1).length,
    repeatSessions: sumOf(mentees, ({ days }) => (days.length > 1 ? days.length : 0)),
    topics: counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count),
    met: {
      yes: sumOf(mentees, ({ met }) => met.yes),
      partly: sumOf(mentees, ({ met }) => met.partly),
      no: sumOf(mentees, ({ met }) => met.no),
    },
    fits: {
      good: sumOf(mentees, ({ fits }) => fits.good),
      deciding: sumOf(mentees, ({ fits }) => fits.deciding),
      not: sumOf(mentees, ({ fits }) => fits.not),
    },
    problems: {
      stated: sumOf(mentees, ({ problems }) => problems.stated),
      another: sumOf(mentees, ({ problems }) => problems.another),
    },
    learned: sumOf(mentees, ({ learned }) => learned),
  }
}

export const lastDayOf = ({ days }: Mentee): string => fromEpochDay(days.at(-1) ?? 0)

/** The one met last first; among those met on one day, the one met more often. */
export const lastMetFirst = (mentees: readonly Mentee[]): Mentee[] =>
  mentees.toSorted(
    (one, other) => (other.days.at(-1) ?? 0) - (one.days.at(-1) ?? 0) || other.days.length - one.days.length,
  )

/** Of the people met, how many in a hundred came back; null for nobody. Whole percent. */
export const repeatShare = ({ people, repeats }: Roster): number | null =>
  people === 0 ? null : Math.round((repeats / people) * 100)

export const repeatRule =
  'Repeat share: of all people you met at least once as their mentor, the share you met more than once. Only sessions that were held count; plans and what is in the trash do not.'

/** Of the sessions, how many in a hundred were with people who came back; null for none. Whole percent. */
export const repeatSessionShare = ({ sessions, repeatSessions }: Roster): number | null =>
  sessions === 0 ? null : Math.round((repeatSessions / sessions) * 100)

export const problemRule =
  'Another problem: the sessions whose look back says “Another problem”, out of those where this question was answered.'

/** "found in 2 of 5 sessions with an answer"; null while none says it. */
export function problemsFound({ problems: { stated, another } }: Roster): string | null {
  const answered = stated + another
  if (answered === 0) return null
  return `found in ${figures(another)} of ${counted(answered, 'session')} with an answer`
}

/** "You met 400 people in 726 sessions; 58% came back.": the roster's answer, of all time or of a span. */
export function rosterSentence(roster: Roster, spanName: string | null = null): string {
  const share = repeatShare(roster)
  if (share === null)
    return spanName === null
      ? 'You have not met anybody as their mentor yet.'
      : `${spanName}: you met nobody as their mentor.`
  const lead = spanName === null ? 'You' : `${spanName}: you`
  const met = `${lead} met ${counted(roster.people, 'person', 'people')} in ${counted(roster.sessions, 'session')} as their mentor`
  return roster.people === 1 ? `${met}.` : `${met}; ${share}% of them came back.`
}

/** "Goals: 9 met, 2 partly, 1 not": only what was said. */
export function ratingWords(rated: Pick<Mentee, 'met' | 'fits'>): string {
  const met = { yes: 0, partly: 0, no: 0, ...rated.met }
  const fits = { good: 0, deciding: 0, not: 0, ...rated.fits }
  const goals = [
    ...(met.yes > 0 ? [`${figures(met.yes)} met`] : []),
    ...(met.partly > 0 ? [`${figures(met.partly)} partly`] : []),
    ...(met.no > 0 ? [`${figures(met.no)} not`] : []),
  ]
  const fit = [
    ...(fits.good > 0 ? [`${figures(fits.good)} yes`] : []),
    ...(fits.deciding > 0 ? [`${figures(fits.deciding)} not sure`] : []),
    ...(fits.not > 0 ? [`${figures(fits.not)} no`] : []),
  ]
  const parts = [
    ...(goals.length === 0 ? [] : [`goals: ${goals.join(', ')}`]),
    ...(fit.length === 0 ? [] : [`working well: ${fit.join(', ')}`]),
  ]
  return parts.length === 0 ? 'Nothing said yet' : sentenceCase(parts.join('; '))
}
