// The last look before a packet leaves: what its owner typed may name somebody, or repeat a text, that their records keep back.
import type { AnyRecord } from '../../records/all-records.ts'
import type { PacketDocument } from '../../records/edition.ts'
import { isEvidenceRecord } from '../evidence-piece.ts'
import { kindInText } from '../kind-names.ts'
import { titleOf } from '../record-title.ts'
import { findNames } from '../sharing/find-names.ts'
import { indexNames } from '../sharing/name-index.ts'
import { sentenceAround } from '../sharing/sentence-around.ts'
import type { StandIn } from '../sharing/stand-in.ts'
import { seenBy } from '../what-leaves.ts'
import { writtenText } from '../written-text.ts'
import { marksIn } from './secret-marks.ts'

export interface Leak {
  readonly blockId: string
  /** "Case 1, Outcome" */
  readonly where: string
  /** What stands there and is kept back elsewhere, in a sentence. */
  readonly words: string
  /** The words that say it, as they stand there, and the sentence around them. */
  readonly found: string
  readonly sentence: string
}

/** A text shorter than this stands in many records and gives nothing away. */
const tellingLength = 24

/** Why something stays: by a sentence of a text, or by a name. */
interface KeptBack {
  readonly sentences: ReadonlyMap<string, string>
  readonly names: readonly StandIn[]
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n/)
    .map((one) => plain(one).replace(/[.!?]+$/, ''))
    .filter((one) => one.length >= tellingLength)

/** Everything a committee sees of a record, as one text. */
const seenText = (record: AnyRecord): string =>
  plain(JSON.stringify(seenBy(record, 'packet') ?? '').replace(/\\n/g, ' '))

function sentencesKept(record: AnyRecord): [string, string][] {
  if (!isEvidenceRecord(record)) return []
  const seen = record.kind === 'feedback' && !record.mayQuote ? '' : seenText(record)
  const words = `Words of the ${kindInText(record.kind)} “${titleOf(record)}” stand here, which are not for a packet.`
  return writtenText(record)
    .flatMap(sentencesOf)
    .filter((text) => !seen.includes(text))
    .map((text) => [text, words])
}

function namesKept(record: AnyRecord): StandIn[] {
  if (record.kind !== 'person' || record.name.trim() === '' || seenBy(record, 'packet') !== null) return []
  return [{ personId: record.id, original: record.name.trim(), standIn: record.name.trim() }]
}

type Found = Pick<Leak, 'words' | 'found' | 'sentence'>

/** A first name before a surname that is not theirs is somebody else's: "Noor Hiddenstone". */
const anotherName = /^ \p{Lu}\p{Ll}+/u

/** Whole names and parts of them, in any case and disguise; everyday words are nobody's name here. */
function namedIn(written: string, names: readonly StandIn[]): Found[] {
  const text = written.normalize('NFC')
  return findNames(text, indexNames(names))
    .filter(({ certainty, subject, original, end }) => {
      if (certainty !== 'sure') return false
      return original === subject.whole.original || !anotherName.test(text.slice(end))
    })
    .map(({ subject, original, start, end }) => {
      const whole = subject.whole.original
      const [found, sentence] = [text.slice(start, end), sentenceAround(text, { start, end })]
      const isWhole = original === whole
      const words = isWhole
        ? `${whole} is named, and their page is not for a packet.`
        : `${original} may be ${whole}, whose page is not for a packet.`
      return { words, found, sentence }
    })
}

const secretsIn = (written: string): Found[] =>
  marksIn(written).map(({ kind, found }) => {
    const start = written.indexOf(found)
    const article = kind === 'e-mail address' ? 'An' : 'A'
    return {
      words: `${article} ${kind} stands here.`,
      found,
      sentence: sentenceAround(written, { start, end: start + found.length }),
    }
  })

function leaksOf(written: string, { sentences, names }: KeptBack): Found[] {
  const repeated = sentencesOf(written).flatMap((one) => {
    const words = sentences.get(one)
    return words === undefined ? [] : [{ words, found: one, sentence: one }]
  })
  const all = [...namedIn(written, names), ...repeated, ...secretsIn(written)]
  return [
    ...new Map(all.toReversed().map((one) => [`${one.words} ${isNamed(one) ? '' : one.found}`, one])).values(),
  ].toReversed()
}

/** A person is told of once for each place, however often they are named there. */
const isNamed = ({ words }: Found) => !words.endsWith('stands here.')

/** Each place once for each thing that is kept back elsewhere. Nothing found is no promise: other words may say the same. */
export function leaksIn(packet: PacketDocument, all: readonly AnyRecord[]): Leak[] {
  const known = all.filter(({ trashedAt }) => trashedAt === null)
  const kept = { sentences: new Map(known.flatMap(sentencesKept)), names: known.flatMap(namesKept) }
  return packet.sections.flatMap(({ label, heading, blocks }) =>
    blocks.flatMap(({ id, lead, text, by, rows }, at) => {
      const where = [label || heading, lead].filter((part) => part !== '').join(', ')
      const written = [at === 0 ? heading : '', text, by, ...rows.flat()].join('\n')
      return leaksOf(written, kept).map((one) => ({ blockId: id, where, ...one }))
    }),
  )
}
