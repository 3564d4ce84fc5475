// What stands behind each figure of a mentor's own view: which sessions it counts, and the rule in one sentence.
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { PersonId } from '../../records/record-ids.ts'
import type { Session, Topic } from '../../records/session.ts'
import { topicWords } from '../sessions/topic-words.ts'
import { menteeOf } from './mentee-summaries.ts'
import { problemRule } from './mentor-roster.ts'

/** A figure of the mentor's view that counts sessions; `topic` is one of the bars. */
export type SessionFigure = 'sessions' | 'rated' | 'another' | 'learned' | { readonly topic: Topic }

/** Days that are looked at, both included; null for all. */
export type RosterSpan = { readonly first: string; readonly last: string } | null

const heldRule = 'Sessions that were held with you as the mentor. Plans and what is in the trash do not count.'

const rules = {
  sessions: heldRule,
  rated:
    'Goals: sessions whose look back says whether the goal was met. Working well: sessions after which they said whether it works for them. One session can count for both.',
  another: problemRule,
  learned: 'Sessions that were held with you as the mentor, in which you wrote down something you learned yourself.',
} as const

export const figureRule = (figure: SessionFigure): string =>
  typeof figure === 'string'
    ? rules[figure]
    : `Sessions that were held with you as the mentor, with at least one question about “${topicWords[figure.topic]}”.`

export const peopleRule = 'Everybody with whom at least one session was held with you as the mentor.'
export const filesRule = 'Review requests from them that you opened in Cairn.'

/** Whether a record is a session that this figure counts, of this person or, with null, of everybody. */
export function isCountedIn(
  figure: SessionFigure,
  personId: PersonId | null,
  record: AnyRecord | undefined,
): record is Session {
  const mentee = menteeOf(record)
  if (mentee === null || (personId !== null && mentee.personId !== personId)) return false
  if (typeof figure === 'object') return (mentee.topics[figure.topic] ?? 0) > 0
  switch (figure) {
    case 'sessions':
      return true
    case 'rated':
      return Object.keys(mentee.met).length + Object.keys(mentee.fits).length > 0
    case 'another':
      return Object.keys(mentee.problems).length > 0
    case 'learned':
      return mentee.learned > 0
  }
}
