// Every change to the packet from its page: made on the packet as it stands in the store, said with its undo.
import { useCallback } from 'react'
import type { Packet } from '../../../shared/records/packet.ts'
import type { Edition } from '../../../shared/records/packet-edition.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { changePacket } from '../../storage/packet/change-packet.ts'
import { useTellChange } from '../use-saved-notice.ts'

export type ChangePacket = (
  cause: string,
  change: (packet: Packet) => Packet | null,
  more?: { readonly clearsDrafts?: readonly string[]; readonly edition?: Edition },
) => Promise<boolean>

/** Answers whether it was written. */
export function usePacketChanging(packetId: string): ChangePacket {
  const { database } = useCairn()
  const tell = useTellChange()
  return useCallback(
    (cause, change, { clearsDrafts = [], edition } = {}) =>
      tell(cause, (note) => changePacket(database, packetId, { ...note, clearsDrafts }, change, edition ?? null)),
    [database, packetId, tell],
  )
}
