// Whom of one's own people a question should go to. Three things count, in this order: knows the subject, answered on it before, is met soon.
import type { Person } from '../../records/person.ts'
import type { Topic } from '../../records/session.ts'
import { counted, listed } from '../text/number-words.ts'
import { daysBetween, whenWords } from '../time/day-words.ts'
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

export interface Asked {
  readonly person: Person
  /** What they know that the question names, in their own record's words. */
  readonly knows: readonly string[]
  /** Questions that share words with it. */
  readonly answered: number
  /** Others of its topic. */
  readonly onTopic: number
  /** The day you meet next; null when none is known. */
  readonly meets: string | null
  /** Sentences, in the order of the rule. */
  readonly reasons: readonly string[]
}

export const whoToAskRule =
  'Order: knows the subject, answered on it before, is met soon. Nothing else counts, and nobody is scored.'

const quiet = new Set(
  'about after alone also and any are been before between but can could did does done enough for from had has have how into its just more most need not only other our out over should some such than that the their them then there these they this those through under very was were what when where which while who whom why will with would you your'.split(
    ' ',
  ),
)
const stem = (word: string) => word.replace(/(?:ing|ed|es|s)$/, '')

/** The words of a text that carry a subject, cut to their stems. */
function subjectWords(text: string): Set<string> {
  const words = text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => (word.length > 2 && !quiet.has(word)) || /[^\p{ASCII}]/u.test(word)).map(stem))
}

const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((word) => other.has(word))

/** Scripts without spaces between words have no words to compare: there the phrase itself is looked for. */
const names = (text: string, phrase: string) =>
  /[^\p{ASCII}]/u.test(phrase) &&
  phrase.length > 1 &&
  text.toLocaleLowerCase('en').includes(phrase.toLocaleLowerCase('en'))

function knownOf(person: Person, question: Question, words: ReadonlySet<string>): string[] {
  const topic = question.topic === null ? new Set<string>() : subjectWords(topicWords[question.topic])
  return [...person.knowledge, ...person.stack, person.team].filter((phrase) => {
    const own = subjectWords(phrase)
    return shares(own, words) || shares(own, topic) || names(question.text, phrase)
  })
}

/** A heading within a sentence; an abbreviation keeps its capitals. */
const inSentence = (words: string) =>
  /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)

function reasonsOf(of: Omit<Asked, 'reasons'>, { topic }: Question, today: string): string[] {
  const reasons: string[] = []
  if (of.knows.length > 0) reasons.push(`Knows ${listed(of.knows.slice(0, 3))}.`)
  const like = of.answered === 0 ? '' : `${counted(of.answered, 'question')} like it`
  const on =
    of.onTopic === 0 || topic === null ? '' : `${counted(of.onTopic, 'question')} on ${inSentence(topicWords[topic])}`
  const answered = [like, on].filter((words) => words !== '')
  if (answered.length > 0) reasons.push(`Answered ${listed(answered)}.`)
  if (of.meets !== null) reasons.push(`You meet ${whenWords(of.meets, today)}.`)
  return reasons
}

function order(one: Asked, other: Asked): number {
  return (
    Number(other.knows.length > 0) - Number(one.knows.length > 0) ||
    Number(other.answered > 0) - Number(one.answered > 0) ||
    other.answered - one.answered ||
    other.onTopic - one.onTopic ||
    (one.meets ?? '9999-12-31').localeCompare(other.meets ?? '9999-12-31') ||
    one.person.name.localeCompare(other.person.name, 'en')
  )
}

/** Within this many days someone "is met soon". */
const soonDays = 31

/** Ranks `people` for a question; only those for whom something of the rule holds. `meetings` are the next days. */
export function whoToAsk(
  question: Question,
  people: readonly Person[],
  answered: readonly AnsweredBefore[],
  meetings: ReadonlyMap<Person['id'], string>,
  today: string,
): Asked[] {
  if (question.text.trim() === '') return []
  const words = subjectWords(question.text)
  const like = answered.filter((one) => shares(subjectWords(one.text), words))
  const onTopic = answered.filter(
    (one) => question.topic !== null && one.topic === question.topic && !like.includes(one),
  )
  const found = people.map((person) => {
    const day = meetings.get(person.id) ?? null
    const meets = day !== null && daysBetween(today, day) >= 0 && daysBetween(today, day) <= soonDays ? day : null
    const knows = knownOf(person, question, words)
    const by = (all: readonly AnsweredBefore[]) => all.filter(({ personId }) => personId === person.id).length
    const of = { person, knows, answered: by(like), onTopic: by(onTopic), meets }
    return { ...of, reasons: reasonsOf(of, question, today) }
  })
  return found.filter(({ reasons }) => reasons.length > 0).sort(order)
}
