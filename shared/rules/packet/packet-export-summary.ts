// What a packet takes along and what stays, in words, shown before anything is written.
import type { PacketDocument } from '../../records/packet-edition.ts'
import { counted, figures, listed, sentenceCase } from '../text/number-words.ts'
import { isUnnamed } from './packet-people.ts'
import { wordsOf } from './reading-time.ts'
import type { WorkingPacket } from './working-packet.ts'

function cases({ sections }: PacketDocument): string[] {
  const count = sections.filter(({ kind }) => kind === 'case').length
  return count === 0 ? [] : [counted(count, 'case')]
}

function quotes({ sections }: PacketDocument): string[] {
  const said = sections.flatMap(({ blocks }) => blocks).filter(({ form }) => form === 'quote')
  const by = said.flatMap(({ by: who }) => (isUnnamed(who) ? [] : [who.split(',')[0]?.trim() ?? '']))
  const names = [...new Set(by)].filter((name) => name !== '').sort()
  return names.length === 0 ? [] : [`Words of ${listed(names)}, by name`]
}

/** What leaves, line by line. */
export function leavingLines(packet: PacketDocument): string[] {
  const links = packet.claims.reduce((sum, claim) => sum + claim.links.length, 0)
  const parts = [
    ...cases(packet),
    counted(packet.claims.length, 'claim with its record and day', 'claims with their records and days'),
  ]
  return [
    `${sentenceCase(packet.title)}, ${figures(wordsOf(packet.sections))} words`,
    sentenceCase(listed(parts)),
    ...quotes(packet),
    ...(links === 0 ? [] : [counted(links, 'address of a document', 'addresses of documents')]),
  ]
}

/** What stays here, line by line. `keptBack` records of the period are not for a packet. */
export function stayingLines({ withheld }: WorkingPacket, leftOut: number, keptBack: number): string[] {
  return [
    ...(keptBack === 0
      ? []
      : [
          sentenceCase(
            `${counted(keptBack, 'record')} of the period that ${keptBack === 1 ? 'is' : 'are'} not for a packet`,
          ),
        ]),
    ...(withheld.length === 0
      ? []
      : [sentenceCase(`${counted(withheld.length, 'passage')} whose record may not be exported`)]),
    ...(leftOut === 0 ? [] : [counted(leftOut, 'part that you left out', 'parts that you left out')]),
    'Ids of records, drafts, and remarks you dismissed',
  ]
}
