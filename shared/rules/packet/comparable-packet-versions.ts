// Which two of a packet's versions stand side by side: any edition with any other, or with the working copy.
import type { Edition, PacketDocument } from '../../records/packet-edition.ts'
import { counted } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'
import { editionWords } from './compare-editions.ts'

export interface PacketVersion {
  /** Its number, or "now" for the working copy: how an address names it. */
  readonly key: string
  /** "edition 2 of 27 March 2025", "the working copy" */
  readonly words: string
  readonly document: PacketDocument
}

/** Oldest first, the working copy last. */
export function packetVersions(editions: readonly Edition[], working: PacketDocument): PacketVersion[] {
  const frozen = editions
    .toSorted((a, b) => a.number - b.number)
    .map((one) => ({
      key: String(one.number),
      words: `version ${one.number} of ${fullDay(one.day)}`,
      document: one,
    }))
  return [...frozen, { key: 'now', words: 'the working copy', document: working }]
}

/** The two that an address names as "1,now"; where it names none, the newest edition and the working copy. */
export function versionsNamedInAddress(versions: readonly PacketVersion[], span: string) {
  const [from, to] = span.split(',')
  const now = versions.at(-1)
  if (now === undefined) throw new Error('There is always the working copy.')
  return {
    earlier: versions.find(({ key }) => key === from) ?? versions.at(-2) ?? now,
    later: versions.find(({ key }) => key === to) ?? now,
  }
}

/** What the page of editions answers. */
export function editionsSentence(editions: readonly Edition[], working: PacketDocument): string {
  const newest = editions.toSorted((a, b) => b.number - a.number)[0]
  if (newest === undefined) return 'No version yet. Locking one keeps what the packet says on that day.'
  const count = counted(editions.length, 'version')
  return editionWords(newest) === editionWords(working)
    ? `${count}; the working copy is the same as the newest.`
    : `${count}; the working copy has changed since the newest.`
}
