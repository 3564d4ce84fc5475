// The words by which a question, a tag or something a person knows shows its topic, where nobody chose one. Stems, as `wordStem` cuts them.
import { topics } from '../../records/field-choices.ts'
import type { Topic } from '../../records/session.ts'

const quiet = new Set(
  'about after alone also and any are been before between but can could did does done enough for from had has have how into its just more most need not only other our out over should some such than that the their them then there these they this those through under very was were what when where which while who whom why will with would you your'.split(
    ' ',
  ),
)
export const wordStem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '')

/** The words of a text that carry a subject, cut to their stems. */
export function subjectWords(text: string): Set<string> {
  const words = text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(
    words.filter((word) => (word.length > 2 && !quiet.has(word)) || /[^\p{ASCII}]/u.test(word)).map(wordStem),
  )
}

const vocabulary: Readonly<Record<Topic, string>> = {
  'system-design':
    'system design architecture architect boundary boundaries schema event events queue cache consistency read model models monolith microservice microservices api contract coupling proposal',
  production:
    'production incident incidents outage alert alerts alarm debugging debug trace metric metrics latency page paged oncall monitoring observability load traffic',
  career:
    'career careers promotion promoted promote level levels lead senior staff title mentor mentoring manager growth committee packet feedback salary job role interview leadership',
  'code-quality':
    'refactor refactoring debt legacy test tests testing review reviews lint readability duplication coverage quality',
  cloud:
    'cloud infrastructure aws azure gcp kubernetes terraform docker network networks networking vpc dns deployment deployments cost region container containers',
  ai: 'llm prompt prompts model agent agents copilot embedding embeddings augmented',
}

const wordsOf: ReadonlyMap<Topic, ReadonlySet<string>> = new Map(
  topics.map((topic) => [topic, subjectWords(vocabulary[topic])]),
)

/** Topics that a word is at home in; most words are in none. */
const homesOf = (word: string): Topic[] => topics.filter((topic) => wordsOf.get(topic)?.has(word))

/** Topics that some words speak of, those with most of them first. */
export function topicsOf(words: ReadonlySet<string>): Topic[] {
  const counts = topics.map((topic) => ({
    topic,
    count: [...words].filter((word) => wordsOf.get(topic)?.has(word)).length,
  }))
  return counts
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ topic }) => topic)
}

/**
 * Whether a word means the same in a question on `topic`: "network" in a question about a career is not the network of the cloud. Words
 * that are at home in no topic mean the same everywhere.
 */
export function fitsTopic(word: string, topic: Topic | null): boolean {
  const homes = homesOf(word)
  return topic === null || homes.length === 0 || homes.includes(topic)
}
