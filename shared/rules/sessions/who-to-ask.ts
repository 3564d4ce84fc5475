// Whom of one's own people a question should go to, and every reason for it. Nobody is scored: reasons are weighed one after the other.
import type { Person } from '../../records/person.ts'
import type { Topic } from '../../records/session.ts'
import { endWords, hasEnded } from '../people/ended-relationship.ts'
import { counted, listed } from '../text/number-words.ts'
import { daysBetween, dayWords, whenWords } from '../time/day-words.ts'
import { type AskedAbout, askedAbout, type Strengths, strengthsFor } from './person-strengths.ts'
import { fitsTopic, subjectWords } from './topic-vocabulary.ts'
import { topicWords } from './topic-words.ts'

export interface Question {
  readonly text: string
  readonly topic: Topic | null
}

export interface AnsweredBefore {
  readonly personId: Person['id']
  readonly text: string
  readonly topic: Topic | null
}

/** What lies between two people so far. */
export interface AskHistory {
  /** Questions that I answered as their mentor: they are not asked what I taught them. */
  readonly taught: readonly AnsweredBefore[]
  /** Goals met in sessions where I was the mentee, out of those where it was said. */
  readonly goals: ReadonlyMap<Person['id'], { readonly met: number; readonly of: number }>
  /** The day of the last session in which they answered something. */
  readonly lastAsked: ReadonlyMap<Person['id'], string>
}
const nothingBefore: AskHistory = { taught: [], goals: new Map(), lastAsked: new Map() }

export interface Asked extends Strengths {
  readonly person: Person
  /** Questions that share words with it. */
  readonly answered: number
  /** Others of its topic. */
  readonly onTopic: number
  readonly goals: { readonly met: number; readonly of: number } | null
  /** The day they were asked last; null when they never were. */
  readonly lastAsked: string | null
  /** The day you meet next; null when none is known. */
  readonly meets: string | null
  /** It has ended with them: they come last, and are never the first choice. */
  readonly hasEnded: boolean
  /** Sentences, in the order of the rule. */
  readonly reasons: readonly string[]
}

export const whoToAskRule =
  'Order: knows the subject, answered on it before, related knowledge, shared background and level, goals met, met soon, asked longest ago. Whoever you no longer meet comes last. Nobody is scored.'

const isLike = (asked: AskedAbout, { text }: AnsweredBefore): boolean =>
  [...subjectWords(text)].some((word) => asked.words.has(word) && fitsTopic(word, asked.topic))

/** A heading within a sentence; an abbreviation keeps its capitals. */
const inSentence = (words: string) =>
  /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)

type Found = Omit<Asked, 'reasons'>

function strengthReasons({ knows, near, background, level }: Found): string[] {
  return [
    ...(knows.length > 0 ? [`Knows ${listed(knows.slice(0, 3))}.`] : []),
    ...(near.length > 0 ? [`Related: ${listed(near.slice(0, 3))}.`] : []),
    ...(background ? ['You share a background in this.'] : []),
    ...(level === '' ? [] : [`Level: ${level}.`]),
  ]
}

function answeredReason({ answered, onTopic }: Found, topic: Topic | null): string[] {
  const like = answered === 0 ? [] : [`${counted(answered, 'question')} like it`]
  const on =
    onTopic === 0 || topic === null ? [] : [`${counted(onTopic, 'question')} on ${inSentence(topicWords[topic])}`]
  const all = [...like, ...on]
  return all.length === 0 ? [] : [`Answered ${listed(all)}.`]
}

function reasonsOf(of: Found, topic: Topic | null, today: string): string[] {
  const [first = '', ...others] = strengthReasons(of)
  const meets = of.meets === null ? [] : [`You meet ${whenWords(of.meets, today)}.`]
  const leading = of.knows.length > 0 ? [first] : []
  const rest = of.knows.length > 0 ? others : [first, ...others].filter((reason) => reason !== '')
  const speaking = [...leading, ...answeredReason(of, topic), ...rest, ...meets]
  if (speaking.length === 0) return []
  // These two order those for whom something speaks, and speak for nobody alone.
  const { goals, lastAsked } = of
  return [
    ...speaking,
    ...(goals === null || goals.of === 0 ? [] : [`${goals.met} of ${counted(goals.of, 'goal')} met with them.`]),
    ...(lastAsked === null ? [] : [`Last asked ${dayWords(lastAsked, today)}.`]),
    ...(of.hasEnded ? [endWords(of.person, today) ?? ''] : []),
  ]
}

const goalShare = ({ goals }: Asked) => (goals === null || goals.of === 0 ? 0 : goals.met / goals.of)

/** The first that differs decides. */
function order(one: Asked, other: Asked): number {
  const has = (is: (asked: Asked) => boolean) => Number(is(other)) - Number(is(one))
  return (
    Number(one.hasEnded) - Number(other.hasEnded) ||
    has(({ knows }) => knows.length > 0) ||
    has(({ answered }) => answered > 0) ||
    other.answered - one.answered ||
    other.onTopic - one.onTopic ||
    has(({ near }) => near.length > 0) ||
    has(({ background }) => background) ||
    has(({ level }) => level !== '') ||
    goalShare(other) - goalShare(one) ||
    (one.meets ?? '9999-12-31').localeCompare(other.meets ?? '9999-12-31') ||
    (one.lastAsked ?? '').localeCompare(other.lastAsked ?? '') ||
    one.person.name.localeCompare(other.person.name, 'en')
  )
}

/** Within this many days someone "is met soon". */
const soonDays = 31

const isSoon = (day: string, today: string): boolean => {
  const days = daysBetween(today, day)
  return days >= 0 && days <= soonDays
}

/** What I taught someone I do not ask them: a question like one I answered them, or on a topic I answered them on. */
function isTaught(person: Person, asked: AskedAbout, taught: readonly AnsweredBefore[]): boolean {
  return taught.some(
    (one) => one.personId === person.id && (isLike(asked, one) || (one.topic !== null && one.topic === asked.topic)),
  )
}

/** Ranks `people` for a question; only those for whom something of the rule holds. `meetings` are the next days. */
export function whoToAsk(
  question: Question,
  people: readonly Person[],
  answered: readonly AnsweredBefore[],
  meetings: ReadonlyMap<Person['id'], string>,
  today: string,
  history: AskHistory = nothingBefore,
): Asked[] {
  if (question.text.trim() === '') return []
  const asked = askedAbout(question)
  const like = answered.filter((one) => isLike(asked, one))
  const onTopic = answered.filter((one) => asked.topic !== null && one.topic === asked.topic && !like.includes(one))
  const found = people
    .filter((person) => !isTaught(person, asked, history.taught))
    .map((person) => {
      const day = meetings.get(person.id) ?? null
      const by = (all: readonly AnsweredBefore[]) => all.filter(({ personId }) => personId === person.id).length
      const of: Found = {
        person,
        ...strengthsFor(person, asked),
        answered: by(like),
        onTopic: by(onTopic),
        goals: history.goals.get(person.id) ?? null,
        lastAsked: history.lastAsked.get(person.id) ?? null,
        meets: day !== null && isSoon(day, today) ? day : null,
        hasEnded: hasEnded(person, today),
      }
      return { ...of, reasons: reasonsOf(of, asked.topic, today) }
    })
  return found.filter(({ reasons }) => reasons.length > 0).sort(order)
}

/** Whom to ask first: nobody with whom it has ended. */
export const firstChoice = (ranked: readonly Asked[]): Asked | undefined => ranked.find((one) => !one.hasEnded)
