// The fixed choices of a proposal in a person's words, the same on every screen and in every file.
import type { DirectionCheck, Proposal, Stakeholder } from '../../records/proposal.ts'
import { statusWords } from '../journal/journal-list-summary.ts'
import { listed, sentenceCase } from '../text/number-words.ts'
import { dayWords } from '../time/day-words.ts'

export type Direction = DirectionCheck['direction']

/** "in review", "accepted": the state as it stands inside a sentence. */
export const stateInText = (state: Proposal['state']): string => (statusWords[state] ?? state).toLowerCase()

export const directionWords = {
  system: 'The whole system',
  alternatives: 'Other ways',
  challenge: 'Who challenged it',
  stakeholders: 'Who must know',
} as const satisfies Record<Direction, string>

/** What an open direction asks, of its owner while it is written and of another in a session. */
export const directionQuestions = {
  system: 'What else does this touch, in the whole system?',
  alternatives: 'Which ways have I not weighed, doing nothing included?',
  challenge: 'What would you challenge in this?',
  stakeholders: 'Who must know of this and has not been told?',
} as const satisfies Record<Direction, string>

export const cameTrueWords = {
  yes: 'Came true',
  partly: 'Came true in part',
  no: 'Did not come true',
} as const satisfies Record<NonNullable<Proposal['cameTrue']>, string>

/** "accepted 27 February", "draft since 3 March": where it stands, and since when. */
export function stateSince({ state, history }: Pick<Proposal, 'state' | 'history'>, today: string): string {
  const on = history.findLast((one) => one.state === state)?.on
  const since = state === 'draft' || state === 'in-review' ? ' since' : ''
  return on === undefined ? stateInText(state) : `${stateInText(state)}${since} ${dayWords(on, today)}`
}

const parts = [
  { part: 'told', lead: '' },
  { part: 'consulted', lead: 'asked: ' },
] as const satisfies readonly { part: Stakeholder['part']; lead: string }[]

const daysOf = (those: readonly Stakeholder[]) =>
  [...new Set(those.flatMap(({ on }) => on ?? []))].sort((a, b) => (a < b ? -1 : 1))

/** "Rates and Support, on 3 March. Asked: Pell, on 5 March. Invoices not yet." Nothing where nobody is named. */
export function stakeholderWords(
  stakeholders: readonly Stakeholder[],
  nameOf: (stakeholder: Stakeholder) => string,
  today: string,
): string {
  const groups = parts.flatMap(({ part, lead }) => {
    const those = stakeholders.filter((one) => one.part === part)
    return daysOf(those).map((day) => {
      const names = listed(those.filter(({ on }) => on === day).map(nameOf))
      return `${sentenceCase(`${lead}${names}`)}, on ${dayWords(day, today)}.`
    })
  })
  const waiting = stakeholders.filter(({ on }) => on === null).map(nameOf)
  return [...groups, ...(waiting.length === 0 ? [] : [`${sentenceCase(listed(waiting))} not yet.`])].join(' ')
}
