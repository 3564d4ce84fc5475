// Mending a place with one key, or setting the remark about it aside.
import type { PacketBlock } from '../../../shared/records/packet-edition.ts'
import { movedToGaps, withOthersWords } from '../../../shared/rules/committee-reader/apply-fix.ts'
import { withSetAside } from '../../../shared/rules/committee-reader/committee-reader.ts'
import { leftOut } from '../../../shared/rules/packet/packet-edits.ts'
import { newId } from '../../storage/core/new-id.ts'
import type { PacketDesk, Remark } from './packet-page-state.ts'

const allBlocks = ({ working }: PacketDesk): PacketBlock[] => working.sections.flatMap(({ blocks }) => blocks)

/** The words behind a claim, where the draft quotes them. */
function quoteBehind(desk: PacketDesk, number: number): PacketBlock | null {
  const record = desk.packet.claims.find((one) => one.number === number)?.recordId
  return allBlocks(desk).find(({ id }) => id === `quote/${record}`) ?? null
}

export function useRemarkFixes(desk: PacketDesk) {
  const { working, change, edit } = desk
  return {
    setAside: (remark: Remark) =>
      change(`Dismissed the remark “${remark.title}”`, (packet) => withSetAside(packet, remark)),
    mend(remark: Remark): void {
      const { mend, blockId } = remark
      const block = allBlocks(desk).find(({ id }) => id === blockId)
      const section = working.sections.find(({ blocks }) => blocks.some(({ id }) => id === blockId))
      const drafted = working.drafted.get(blockId) ?? ''
      const quote = mend.kind === 'use-claim' ? quoteBehind(desk, mend.number) : null
      if (block !== undefined && mend.kind === 'to-gaps')
        void change('Moved a sentence to the open gaps', (packet) =>
          movedToGaps(packet, block, drafted, remark, newId()),
        )
      else if (mend.kind === 'leave-out' && section !== undefined)
        void change(`Left out of the packet: ${section.label || section.heading}`, (packet) =>
          leftOut(packet, section.id),
        )
      else if (block !== undefined && quote !== null)
        void change('Replaced praise with a quote', (packet) => withOthersWords(packet, block, drafted, remark, quote))
      else edit(blockId)
    },
  }
}
