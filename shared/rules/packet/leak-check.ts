// The last look before a packet leaves: what its owner typed may name someone, or repeat a text, that their records keep back.

import type { PacketDocument } from '../../records/packet-edition.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import { type EvidenceRecord, isEvidenceRecord } from '../evidence/evidence-item.ts'
import { kindInText } from '../records/kind-names.ts'
import { titleOf } from '../records/record-title.ts'
import { findNames } from '../sharing/find-names.ts'
import { indexNames, type NameIndex } from '../sharing/name-index.ts'
import type { StandIn } from '../sharing/pseudonym-mapping.ts'
import { seenBy } from '../sharing/redact-record.ts'
import { sentenceAround } from '../sharing/sentence-around.ts'
import { writtenText } from '../text/searchable-text.ts'
import { marksIn } from './detect-secrets.ts'
import { isOfClaim, leakPartsOf } from './leak-parts.ts'

export interface Leak {
  /** Of the block, the heading, the claim or the title that says it: see leak-parts.ts. */
  readonly blockId: string
  /** "Case 1, Outcome" */
  readonly where: string
  /** What stands there and is kept back elsewhere, in a sentence. */
  readonly words: string
  /** The words that say it, as they stand there, and the sentence around them. */
  readonly found: string
  readonly sentence: string
  /** Every form in which it stands in this part, the one found first among them. */
  readonly forms: readonly string[]
}

/** A text shorter than this stands in many records and gives nothing away. */
const tellingLength = 24

/** Why something stays: by a sentence of a text, or by a name. */
interface KeptBack {
  readonly sentences: ReadonlyMap<string, string>
  readonly names: NameIndex
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
const bare = (sentence: string) => plain(sentence).replace(/[.!?]+$/, '')
/** Sentences as they are written, without the space around them. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n/)
    .map((one) => one.trim())
    .filter((one) => bare(one).length >= tellingLength)

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : []

/** Everything a committee sees of a record, as one text. */
const seenText = (record: AnyRecord): string => plain(stringsIn(seenBy(record, 'packet')).join('\n'))

/** Its sentences that a committee may see, and those it may not. */
function sentencesBySight(record: EvidenceRecord): { readonly open: string[]; readonly kept: string[] } {
  const seen = record.kind === 'feedback' && !record.mayQuote ? '' : seenText(record)
  const all = writtenText(record).flatMap(sentencesOf)
  return {
    open: all.filter((text) => seen.includes(bare(text))),
    kept: all.filter((text) => !seen.includes(bare(text))),
  }
}

/** Sentences that no record says to a committee, each with why: what one says openly is kept back nowhere. */
function sentencesKept(known: readonly AnyRecord[]): [string, string][] {
  const records = known.filter(isEvidenceRecord).map((record) => ({ record, ...sentencesBySight(record) }))
  const open = new Set(records.flatMap((one) => one.open.map(bare)))
  return records.flatMap(({ record, kept }) => {
    const words = `This is text of the ${kindInText(record.kind)} “${titleOf(record)}”, which is not visible in packets.`
    return kept.filter((text) => !open.has(bare(text))).map((text): [string, string] => [text, words])
  })
}

function namesKept(record: AnyRecord): StandIn[] {
  if (record.kind !== 'person' || record.name.trim() === '' || seenBy(record, 'packet') !== null) return []
  return [{ personId: record.id, original: record.name.trim(), standIn: record.name.trim() }]
}

type Found = Pick<Leak, 'words' | 'found' | 'sentence'>

/** A first name before a surname that is not theirs is someone else's: "Noor Hiddenstone". */
const anotherName = /^ \p{Lu}\p{Ll}+/u

/** Whole names and parts of them, in any case and disguise; everyday words are nobody's name here. */
function namedIn(written: string, names: NameIndex): Found[] {
  const text = written.normalize('NFC')
  return findNames(text, names)
    .filter(({ certainty, subject, original, end }) => {
      if (certainty !== 'sure') return false
      return original === subject.whole.original || !anotherName.test(text.slice(end))
    })
    .map(({ subject, original, start, end }) => {
      const whole = subject.whole.original
      const [found, sentence] = [text.slice(start, end), sentenceAround(text, { start, end })]
      const isWhole = original === whole
      const words = isWhole
        ? `${whole} is named, but their page is not visible in packets.`
        : `${original} may be ${whole}, whose page is not visible in packets.`
      return { words, found, sentence }
    })
}

const secretsIn = (written: string): Found[] =>
  marksIn(written).map(({ kind, found }) => {
    const start = written.indexOf(found)
    const article = kind === 'email address' ? 'An' : 'A'
    return {
      words: `${article} ${kind} stands here.`,
      found,
      sentence: sentenceAround(written, { start, end: start + found.length }),
    }
  })

/** A person is told of once for each place, however often they are named there; an address or a key as often as it is another. */
const keyOf = ({ words, found }: Found) => (words.endsWith('stands here.') ? `${words} ${found}` : words)

function leaksOf(texts: readonly string[], { sentences, names }: KeptBack): Omit<Leak, 'blockId' | 'where'>[] {
  const repeated = texts.flatMap(sentencesOf).flatMap((one) => {
    const words = sentences.get(bare(one))
    return words === undefined ? [] : [{ words, found: one, sentence: one }]
  })
  const all = [...texts.flatMap((text) => namedIn(text, names)), ...repeated, ...texts.flatMap(secretsIn)]
  const first = [...new Map(all.toReversed().map((one) => [keyOf(one), one])).values()].toReversed()
  return first.map((one) => {
    const same = all.filter((other) => keyOf(other) === keyOf(one))
    return { ...one, forms: [...new Set(same.map(({ found }) => found))] }
  })
}

/** A sentence of a record is kept back also where the names in it have a pseudonym. */
function keptBack(all: readonly AnyRecord[], change: (text: string) => string): KeptBack {
  const known = all.filter(({ trashedAt }) => trashedAt === null)
  const sentences = sentencesKept(known).flatMap(([text, words]): [string, string][] => [
    [bare(text), words],
    [bare(change(text)), words],
  ])
  return { sentences: new Map(sentences), names: indexNames(known.flatMap(namesKept)) }
}

/**
 * Each place once for each thing that is kept back elsewhere. Nothing found is no promise: other words may say the same. `change` puts
 * pseudonyms into a text, as it did into the document.
 */
export function leaksIn(packet: PacketDocument, all: readonly AnyRecord[], change = (text: string) => text): Leak[] {
  const kept = keptBack(all, change)
  const leaks = leakPartsOf(packet).flatMap(({ id, where, texts }) =>
    leaksOf(texts, kept).map((one) => ({ blockId: id, where, ...one })),
  )
  // The same machine stands in the links of many claims: once is enough to decide on it.
  const first = new Map(leaks.toReversed().map((one) => [isOfClaim(one.blockId) ? keyOf(one) : one, one]))
  return leaks.filter((one) => first.get(isOfClaim(one.blockId) ? keyOf(one) : one) === one)
}
