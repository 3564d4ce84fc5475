// What the parts of the packet's page share: the packet as it would be handed on, where a committee would stop, and what is being written.
import { useMemo, useState } from 'react'
import type { Packet } from '../../../shared/records/packet.ts'
import type { PacketSection } from '../../../shared/records/packet-edition.ts'
import {
  type CommitteeView,
  type Objection,
  readByCommittee,
} from '../../../shared/rules/committee-reader/committee-reader.ts'
import { isPartOf, titlePartId } from '../../../shared/rules/packet/leak-parts.ts'
import type { PacketEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { sheetsOf } from '../../../shared/rules/packet/packet-sheets.ts'
import type { Place } from '../../../shared/rules/packet/split-text-by-remarks.ts'
import { type WorkingPacket, workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { type PacketView, readTypedPlaces } from '../../storage/packet/read-packet.ts'
import { type ChangePacket, usePacketChanging } from './use-packet-changing.ts'

/** An objection with the number it is shown by. */
export interface Remark extends Objection {
  readonly number: number
}

export interface PacketDesk {
  readonly packet: Packet
  readonly working: WorkingPacket
  readonly evidence: PacketEvidence
  readonly committee: CommitteeView
  readonly remarks: readonly Remark[]
  readonly sheets: readonly (readonly PacketSection[])[]
  /** By block, where the remarks lie in it. */
  readonly places: ReadonlyMap<string, readonly Place[]>
  /** Block or heading that is being written. */
  readonly editing: string | null
  readonly edit: (id: string | null) => void
  /** Blocks and headings with words that were typed and not saved. */
  readonly typed: ReadonlySet<string>
  readonly change: ChangePacket
}

/** What stands on the sheets: gaps included, what its owner left out not. */
function shown(sections: readonly PacketSection[], leftOut: ReadonlySet<string>): PacketSection[] {
  return sections
    .filter(({ id }) => !leftOut.has(id))
    .map((section) => ({ ...section, blocks: section.blocks.filter(({ id }) => !leftOut.has(id)) }))
}

export const sheetsOfPacket = (packet: Packet, working: WorkingPacket): PacketDesk['sheets'] =>
  sheetsOf(shown(working.sections, new Set(packet.leftOut)))

function placesOf(remarks: readonly Remark[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  for (const { blockId, start, end, number } of remarks)
    places.set(blockId, [...(places.get(blockId) ?? []), { start, end, number }])
  return places
}

function read(packet: Packet, working: WorkingPacket, evidence: PacketEvidence) {
  const behind = { evidence, packet, given: working.claims }
  const committee = readByCommittee(working.ownDocument, packet.setAside, behind)
  const remarks = committee.objections.map((one, at) => ({ ...one, number: at + 1 }))
  return { committee, remarks, sheets: sheetsOfPacket(packet, working), places: placesOf(remarks) }
}

const none: ReadonlySet<string> = new Set()

export function usePacketDesk({ packet, evidence }: PacketView): PacketDesk {
  const working = useMemo(() => workingPacket(packet, evidence), [packet, evidence])
  const found = useMemo(() => read(packet, working, evidence), [packet, working, evidence])
  const typed = useView((database) => readTypedPlaces(database, packet.id), [packet.id])
  const change = usePacketChanging(packet.id)
  const [editing, edit] = useState<string | null>(null)
  return { packet, working, evidence, ...found, editing, edit, typed: typed ?? none, change }
}

/** The sheet a block, a heading or a claim stands on, counted from 1; null when it is on none. The title stands on all. */
export function sheetOf(sheets: PacketDesk['sheets'], id: string): number | null {
  if (id === titlePartId) return sheets.length === 0 ? null : 1
  const at = sheets.findIndex((sheet) => sheet.some((section) => isPartOf(section, id)))
  return at < 0 ? null : at + 1
}

/** Where the words of a leak are shown on their sheet; `leak` is its number in the leak check of the working copy. */
export const leakAddress = (sheet: number, leak: number): string => `/packet/sheets/${sheet}/leaks/${leak}`

export const sheetAddress = (number: number): string => (number === 1 ? '/packet' : `/packet/sheets/${number}`)
