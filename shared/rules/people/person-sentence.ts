// The sentence that answers "What came of meeting this person?", and the counts behind it.
import type { Person } from '../../records/person.ts'
import type { Session, Topic } from '../../records/session.ts'
import { firstName } from '../sessions/session-words.ts'
import { counted, figures, sentenceCase } from '../text/number-words.ts'
import { hasEnded } from './ended-relationship.ts'

/** The part of a session that a relationship is read from. */
export type HeldSession = Pick<
  Session,
  'id' | 'day' | 'role' | 'goalMet' | 'drove' | 'fitMine' | 'fitTheirs' | 'theyLearned' | 'learned' | 'agenda'
>

export interface Relationship {
  readonly sessions: number
  readonly met: number
  readonly partly: number
  readonly iDrove: number
  readonly theyDrove: number
  readonly turns: number
}

export function relationshipOf(held: readonly HeldSession[]): Relationship {
  const count = (fits: (session: HeldSession) => boolean) => held.filter(fits).length
  return {
    sessions: held.length,
    met: count(({ goalMet }) => goalMet === 'yes'),
    partly: count(({ goalMet }) => goalMet === 'partly'),
    iDrove: count(({ drove }) => drove === 'me'),
    theyDrove: count(({ drove }) => drove === 'them'),
    turns: count(({ drove }) => drove === 'turns'),
  }
}

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${figures(count)} times`)

function opening(sessions: number, name: string, more: boolean): string {
  if (more) return `In your newest ${figures(sessions)} sessions with ${name}`
  return `In ${counted(sessions, 'session')} with ${name}`
}

/**
 * "In 38 sessions with Ilse you met 25 goals and drove 31 times." Where I am the mentor it says what they did. `more` when
 * older sessions exist that were not read.
 */
export function personSentence(person: Person, of: Relationship, more: boolean): string {
  const name = firstName(person)
  if (of.sessions === 0) return `No session with ${name} yet.`
  const start = opening(of.sessions, name, more)
  if (person.iMentorThem) {
    if (of.met === 0 && of.theyDrove === 0) return `${start} nothing is noted yet about goals or who drove.`
    const goals = `${counted(of.met, 'goal')} ${of.met === 1 ? 'was' : 'were'} met`
    return of.theyDrove === 0 ? `${start}, ${goals}.` : `${start}, ${goals}, and ${name} drove ${times(of.theyDrove)}.`
  }
  if (of.met === 0 && of.iDrove === 0) return `${start} nothing is noted yet about goals or who drove.`
  if (of.met === 0) return `${start} you drove ${times(of.iDrove)}.`
  const goals = `you met ${counted(of.met, 'goal')}`
  return of.iDrove === 0 ? `${start} ${goals}.` : `${start} ${goals} and drove ${times(of.iDrove)}.`
}

/** "Nine people, two of them your mentors." for the list; whoever you no longer meet is neither. */
export function peopleSentence(people: readonly Person[], today: string): string {
  if (people.length === 0) return 'Nobody is here yet.'
  const met = people.filter((one) => !hasEnded(one, today))
  const mentors = met.filter(({ relationship, iMentorThem }) => relationship === 'mentor' && !iMentorThem).length
  const mentored = met.filter(({ iMentorThem }) => iMentorThem).length
  const all = counted(people.length, 'person', 'people')
  const parts = [
    mentors > 0 ? `${figures(mentors)} ${mentors === 1 ? 'mentor' : 'mentors'} of yours` : '',
    mentored > 0 ? `${figures(mentored)} you mentor` : '',
  ].filter(Boolean)
  const said = parts.length === 0 ? `${all} to learn from.` : `${all}: ${parts.join(', ')}.`
  return sentenceCase(said)
}

/** How often each topic was on the agenda, the most spoken of first. */
export function topicCounts(held: readonly HeldSession[]): { topic: Topic; count: number }[] {
  const counts = new Map<Topic, number>()
  for (const { topic } of held.flatMap(({ agenda }) => agenda)) {
    if (topic !== null) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  }
  return [...counts].map(([topic, count]) => ({ topic, count })).sort((a, b) => b.count - a.count)
}

export interface FitSpan {
  readonly from: number
  readonly to: number
  readonly mine: Session['fitMine']
  readonly theirs: Session['fitTheirs']
}

/** Runs of sessions with the same fit, by position; sessions in which nobody said anything continue none and start none. */
export function fitSpans(held: readonly HeldSession[]): FitSpan[] {
  const spans: FitSpan[] = []
  for (const [index, { fitMine: mine, fitTheirs: theirs }] of held.entries()) {
    if (mine === null && theirs === null) continue
    const last = spans.at(-1)
    if (last !== undefined && last.mine === mine && last.theirs === theirs)
      spans[spans.length - 1] = { ...last, to: index }
    else spans.push({ from: index, to: index, mine, theirs })
  }
  return spans
}

const fitWord: Record<NonNullable<Session['fitMine']>, string> = {
  good: 'working well',
  deciding: 'not sure',
  not: 'not working',
}

/** "working well, both" or "working well for you, not sure for Ilse". */
export function fitWords({ mine, theirs }: Pick<FitSpan, 'mine' | 'theirs'>, name: string): string {
  if (mine === null && theirs === null) return 'not said'
  if (mine !== null && mine === theirs) return `${fitWord[mine]}, both`
  const said = [
    mine === null ? '' : `${fitWord[mine]} for you`,
    theirs === null ? '' : `${fitWord[theirs]} for ${name}`,
  ]
  return said.filter(Boolean).join(', ')
}
