// The last look before a packet leaves: what its owner typed may name somebody, or repeat a text, that their records keep back.
import type { AnyRecord } from '../../records/all-records.ts'
import type { PacketDocument } from '../../records/edition.ts'
import { isEvidenceRecord } from '../evidence-piece.ts'
import { kindInText } from '../kind-names.ts'
import { titleOf } from '../record-title.ts'
import { seenBy } from '../what-leaves.ts'
import { writtenText } from '../written-text.ts'

export interface Leak {
  readonly blockId: string
  /** "Case 1, Outcome" */
  readonly where: string
  /** What stands there and is kept back elsewhere, in a sentence. */
  readonly words: string
}

/** A text shorter than this stands in many records and gives nothing away. */
const tellingLength = 24

/** Why something stays: by a sentence of a text, or by a name. */
interface KeptBack {
  readonly sentences: ReadonlyMap<string, string>
  readonly names: readonly { readonly pattern: RegExp; readonly words: string }[]
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

const escapedForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function namesKept(record: AnyRecord): KeptBack['names'] {
  if (record.kind !== 'person' || record.name.trim() === '' || seenBy(record, 'packet') !== null) return []
  const name = record.name.trim()
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapedForPattern(name)}(?![\\p{L}\\p{N}])`, 'iu')
  return [{ pattern, words: `${name} is named, and their page is not for a packet.` }]
}

function leaksOf(written: string, { sentences, names }: KeptBack): string[] {
  const repeated = sentencesOf(written).flatMap((one) => sentences.get(one) ?? [])
  const named = names.filter(({ pattern }) => pattern.test(written)).map(({ words }) => words)
  return [...new Set([...named, ...repeated])]
}

/** Each place once for each thing that is kept back elsewhere. Nothing found is no promise: other words may say the same. */
export function leaksIn(packet: PacketDocument, all: readonly AnyRecord[]): Leak[] {
  const known = all.filter(({ trashedAt }) => trashedAt === null)
  const kept = { sentences: new Map(known.flatMap(sentencesKept)), names: known.flatMap(namesKept) }
  return packet.sections.flatMap(({ label, heading, blocks }) =>
    blocks.flatMap(({ id, lead, text, by, rows }, at) => {
      const where = [label || heading, lead].filter((part) => part !== '').join(', ')
      const written = [at === 0 ? heading : '', text, by, ...rows.flat()].join('\n')
      return leaksOf(written, kept).map((words) => ({ blockId: id, where, words }))
    }),
  )
}
