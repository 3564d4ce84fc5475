// An edition's words as one text, whose hash says whether two editions say the same; and where two of them differ.
import type { PacketBlock, PacketDocument, PacketSection } from '../../records/packet-edition.ts'
import { figures } from '../text/number-words.ts'
import { inPlainFormats } from '../time/date-number-formats.ts'
import { fullDay } from '../time/day-words.ts'

const blockWords = ({ form, lead, text, hasCode, by, columns, rows, marks, bars, unit, limit }: PacketBlock) => [
  form,
  lead,
  text,
  by,
  columns,
  rows,
  marks,
  bars.map(({ label, value, chosen }) => [label, value, chosen]),
  unit,
  limit,
  // Only where there is some: versions that were locked before code was told keep their hash.
  ...(hasCode ? ['code'] : []),
]
const sectionWords = ({ kind, label, heading, blocks }: PacketSection) => [kind, label, heading, blocks.map(blockWords)]

/** Everything that is read and nothing that is not: ids of records are no part of it. The order of its parts never changes. */
export const editionWords = ({ title, from, to, sections, claims }: PacketDocument): string =>
  JSON.stringify([
    title,
    from,
    to,
    sections.map(sectionWords),
    claims.map((one) => [
      one.number,
      one.recordKind,
      one.title,
      one.day,
      one.by,
      one.fromOthers,
      one.criteria,
      one.links.map(({ title: name, url }) => [name, url]),
      // Only where there is one: versions that were locked before roles were told keep their hash.
      ...(one.role === '' ? [] : [one.role]),
    ]),
  ])

/** "Edition 2 of 27 March 2025, 5f3a9c81d2e4": stands under every file of it. */
export const editionMark = ({ number, day, hash }: { number: number; day: string; hash: string }): string =>
  `Version ${number} of ${inPlainFormats(() => fullDay(day))}, ${hash.slice(0, 12)}`

export interface EditionDifference {
  /** "Case 1, Outcome" */
  readonly where: string
  /** '' where the one edition has no such part. */
  readonly was: string
  readonly now: string
}

const wordsOf = ({ lead, text, by, rows, bars }: PacketBlock): string =>
  [
    text,
    by,
    ...rows.map((row) => row.filter((cell) => cell !== '').join(', ')),
    ...bars.map(({ label, value }) => `${label}: ${figures(value)}`),
  ]
    .filter((part) => part !== '')
    .join('\n')
    .concat(text === '' && rows.length === 0 && bars.length === 0 ? lead : '')

interface Told {
  readonly where: string
  readonly words: string
}

function toldParts({ title, sections }: PacketDocument): Map<string, Told> {
  const parts = new Map<string, Told>([['title', { where: 'Title', words: title }]])
  for (const { id, label, heading, blocks } of sections) {
    const place = label === '' ? heading : label
    parts.set(`${id}/heading`, { where: place, words: heading })
    for (const block of blocks)
      parts.set(block.id, { where: block.lead === '' ? place : `${place}, ${block.lead}`, words: wordsOf(block) })
  }
  return parts
}

/** Parts whose words are not the same, in the order of the later edition; what only the earlier has comes last. */
export function editionDifferences(earlier: PacketDocument, later: PacketDocument): EditionDifference[] {
  const [was, now] = [toldParts(earlier), toldParts(later)]
  const ids = [...now.keys(), ...[...was.keys()].filter((id) => !now.has(id))]
  return ids.flatMap((id) => {
    const [one, other] = [was.get(id), now.get(id)]
    if (one?.words === other?.words) return []
    return [{ where: other?.where ?? one?.where ?? '', was: one?.words ?? '', now: other?.words ?? '' }]
  })
}
