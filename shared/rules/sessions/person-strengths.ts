// What a person could answer with: what they know, their stack, their level, the background shared with them. Near words count by topic.
import type { Person } from '../../records/person.ts'
import type { Topic } from '../../records/session.ts'
import { fitsTopic, subjectWords, topicsOf } from './topic-vocabulary.ts'
import { topicWords } from './topic-words.ts'

export interface AskedAbout {
  readonly text: string
  readonly words: ReadonlySet<string>
  /** As chosen, or as its words show; null where they show none. */
  readonly topic: Topic | null
}

/** The topic that was chosen, else the one that most of its words are at home in. */
export function askedAbout({ text, topic }: { readonly text: string; readonly topic: Topic | null }): AskedAbout {
  const words = subjectWords(text)
  return { text, words, topic: topic ?? topicsOf(words)[0] ?? null }
}

export interface Strengths {
  /** What they know that the question names, in their own record's words: knowledge, stack, team. */
  readonly knows: readonly string[]
  /** What they know of the same topic in other words, tags included. */
  readonly near: readonly string[]
  /** Their level, where it speaks for them: a question about a career is one for somebody further on. */
  readonly level: string
  /** Background shared with them that the question names. */
  readonly background: boolean
}

/** Scripts without spaces between words have no words to compare: there the phrase itself is looked for. */
const isNamed = (text: string, phrase: string) =>
  /[^\p{ASCII}]/u.test(phrase) &&
  phrase.length > 1 &&
  text.toLocaleLowerCase('en').includes(phrase.toLocaleLowerCase('en'))

const shares = (asked: AskedAbout, phrase: string): boolean =>
  isNamed(asked.text, phrase) ||
  [...subjectWords(phrase)].some((word) => asked.words.has(word) && fitsTopic(word, asked.topic))

/** The topic itself, named by its own heading. */
function namesTopic({ topic }: AskedAbout, phrase: string): boolean {
  if (topic === null) return false
  const heading = subjectWords(topicWords[topic])
  return [...subjectWords(phrase)].some((word) => heading.has(word))
}

const isOnTopic = ({ topic }: AskedAbout, phrase: string): boolean =>
  topic !== null && topicsOf(subjectWords(phrase))[0] === topic

export function strengthsFor(person: Person, asked: AskedAbout): Strengths {
  const known = [...person.knowledge, ...person.stack, person.team].filter((phrase) => phrase.trim() !== '')
  const knows = known.filter((phrase) => shares(asked, phrase) || namesTopic(asked, phrase))
  const near = [...known, ...person.tags].filter((phrase) => !knows.includes(phrase) && isOnTopic(asked, phrase))
  const guides = person.relationship === 'mentor' || person.relationship === 'manager'
  return {
    knows,
    near,
    level: asked.topic === 'career' && guides && !person.iMentorThem ? person.stage.trim() : '',
    background: person.sharedBackground.trim() !== '' && shares(asked, person.sharedBackground),
  }
}
