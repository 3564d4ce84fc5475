// The same records with a quarter of their longer texts in Markdown, as people write it: emphasis, code, lists, links, now and then a fence.
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { type SeededRandom, seededRandom } from './seeded-random.ts'

const shortest = 25

type Way = (text: string, words: readonly string[], random: SeededRandom) => string

const inWords = (words: readonly string[], at: number, change: (word: string) => string) =>
  words.map((word, index) => (index === at ? change(word) : word)).join(' ')

const somewhere = (words: readonly string[], random: SeededRandom) => random.between(1, words.length - 1)

const emphasis: Way = (_, words, random) => inWords(words, somewhere(words, random), (word) => `**${word}**`)
const code: Way = (_, words, random) => inWords(words, somewhere(words, random), (word) => `\`${word}_queue\``)
const link: Way = (_, words, random) =>
  inWords(words, somewhere(words, random), (word) => `[${word}](https://wiki.example/${random.uuid()})`)
const asItems = (words: readonly string[], sign: (at: number) => string) => {
  const half = Math.ceil(words.length / 2)
  return [words.slice(0, half), words.slice(half)].map((part, at) => `${sign(at)} ${part.join(' ')}`).join('\n')
}
const bullets: Way = (_, words) => asItems(words, () => '-')
const numbers: Way = (_, words) => asItems(words, (at) => `${at + 1}.`)
const named: Way = (text, words, random) => `${text} [[${random.uuid()}|${words[0] ?? ''} ${words[1] ?? ''}]]`
const fence: Way = (text) => `${text}\n\n\`\`\`ts\nconst before = 840\n\`\`\``
const escaped: Way = (text) => `${text} the cost\\_of\\_delay`

/** How often each is used. */
const ways = [
  ...[emphasis, emphasis, emphasis, code, code, code, code, bullets, bullets, bullets, bullets, numbers, numbers],
  ...[link, link, link, named, named, fence, escaped],
] as const satisfies readonly Way[]

function formatted(value: unknown, random: SeededRandom): unknown {
  if (typeof value === 'string') {
    const words = value.split(' ')
    if (value.length < shortest || words.length < 4 || !random.chance(0.25)) return value
    return random.pick(ways)(value, words, random)
  }
  if (Array.isArray(value)) return value.map((one) => formatted(one, random))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, formatted(part, random)]))
}

export function withMarkdown(records: readonly AnyRecord[]): AnyRecord[] {
  const random = seededRandom(records.length)
  // Texts stay texts: nothing else of a record changes.
  return records.map((record) => formatted(record, random) as AnyRecord)
}
