// How meeting someone began and whether it has ended. An ended relationship is proposed nowhere; what came of it stays.
import type { Person } from '../../records/person.ts'
import { dayWords } from '../time/day-words.ts'

type End = Pick<Person, 'endedOn'>

/** Whether it is over on a civil `day`: from the day it ended on. */
export const hasEnded = ({ endedOn }: End, day: string): boolean => endedOn !== null && endedOn <= day

/** The same people, those with whom it has ended by `today` last; otherwise in their order. */
export const endedLast = <P extends End>(people: readonly P[], today: string): P[] => [
  ...people.filter((one) => !hasEnded(one, today)),
  ...people.filter((one) => hasEnded(one, today)),
]

const askedWords: Readonly<Record<NonNullable<Person['askedBy']>, string>> = {
  me: 'You asked them.',
  them: 'They asked you.',
  others: 'Someone introduced you.',
}

/** "You asked them. We met at a meetup." Empty where neither was said. */
export const beganWords = ({ askedBy, howItBegan }: Pick<Person, 'askedBy' | 'howItBegan'>): string =>
  [askedBy === null ? '' : askedWords[askedBy], howItBegan.trim()].filter((words) => words !== '').join(' ')

/** "Ended on 3 March.", or "Ends on 3 March." while that day is to come; null where it goes on. */
export function endWords({ endedOn }: End, today: string): string | null {
  if (endedOn === null) return null
  return `${hasEnded({ endedOn }, today) ? 'Ended' : 'Ends'} on ${dayWords(endedOn, today)}.`
}
