// From a place of the leak check to the sheet on which its words stand: the sheets are those of the working copy, which alone can be mended.
import { useMemo } from 'react'
import { type Leak, leaksIn } from '../../../shared/rules/packet/leak-check.ts'
import { pseudonymChange } from '../../../shared/rules/packet/packet-pseudonyms.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import type { PacketView } from '../../storage/packet/read-packet.ts'
import { leakAddress, sheetOf, sheetsOfPacket } from './packet-page-state.ts'
import type { Leaving } from './use-packet-export.ts'

/** An edition's words may stand in the working copy no more: then there is no sheet for them. */
export function useLeakSheets({ packet, evidence }: PacketView, leaving: Leaving): (leak: Leak) => string | null {
  const { working, leaks, records } = leaving
  return useMemo(() => {
    if (leaks.length === 0) return () => null
    const now = working ?? workingPacket(packet, evidence)
    const onSheets = working === null ? leaksIn(now.document, records, pseudonymChange(packet)) : leaks
    const sheets = sheetsOfPacket(packet, now)
    return ({ blockId, found }: Leak) => {
      const at = onSheets.findIndex((one) => one.blockId === blockId && one.found === found)
      const sheet = at === -1 ? null : sheetOf(sheets, blockId)
      return sheet === null ? null : leakAddress(sheet, at + 1)
    }
  }, [packet, evidence, working, leaks, records])
}
