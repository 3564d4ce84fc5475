// What the packet's page reads: the working copy, its editions, and every record it may be drafted from.

import { evidenceKinds } from '../../../shared/records/field-choices.ts'
import type { Packet } from '../../../shared/records/packet.ts'
import type { Edition } from '../../../shared/records/packet-edition.ts'
import type { AnyRecord, RecordKind } from '../../../shared/records/record-definitions.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { type OpenPlan, openPlans } from '../../../shared/rules/packet/gap-plans.ts'
import { type PacketEvidence, packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { recordsInText } from '../../../shared/rules/records/named-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { recordsOfKinds } from '../core/records-of-kinds.ts'
import { notePlace } from '../drafts/draft-store.ts'
import { readNamedRecords } from '../journal/read-named-records.ts'
import { readRoadmap } from '../roadmap/read-roadmap.ts'

const sources: readonly RecordKind[] = [...evidenceKinds, 'evidence-link', 'assessment', 'person']

/** The newest that is not in the trash. */
export async function readPacket(database: CairnDatabase): Promise<Packet | null> {
  const found = await database.records.where('kind').equals('packet').toArray()
  const packets = found.filter((one): one is Packet => one.kind === 'packet' && one.trashedAt === null)
  return packets.sort((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0))[0] ?? null
}

/** A packet and those it was started from, one after the other, as far as they are there. */
async function packetIdsBefore(database: CairnDatabase, packet: Packet): Promise<Set<string>> {
  const ids = new Set([packet.id])
  let earlierId = packet.startedFromId
  while (earlierId !== null && !ids.has(earlierId)) {
    ids.add(earlierId)
    const found = await database.records.get(earlierId)
    earlierId = found?.kind === 'packet' ? found.startedFromId : null
  }
  return ids
}

/** Of the packet and of those it was started from, newest first: their numbers go on from one to the next. */
export async function readEditions(database: CairnDatabase, packet: Packet): Promise<Edition[]> {
  const ids = await packetIdsBefore(database, packet)
  const found = await database.records.where('kind').equals('edition').toArray()
  return found
    .filter((one): one is Edition => one.kind === 'edition' && ids.has(one.packetId) && one.trashedAt === null)
    .sort((a, b) => b.number - a.number)
}

/** Cut to what may leave on the way out: nothing else is held by the page. */
export async function readPacketEvidence(database: CairnDatabase, roadmap: Roadmap): Promise<PacketEvidence> {
  const all = await recordsOfKinds(database, sources)
  const open = all.filter(({ audience, trashedAt }) => audience === 'packet' && trashedAt === null)
  const named = await readNamedRecords(database, recordsInText(JSON.stringify(open)), 'packet')
  const people = all.filter(({ kind }) => kind === 'person')
  // People whose pages are not for a packet are read for their names only: these are taken out of every text.
  const records = new Map([...named.records, ...people.map((one) => [one.id, one] as const)])
  return packetEvidence(roadmap, open, { ...named, records })
}

export interface PacketView {
  readonly packet: Packet
  readonly roadmap: Roadmap
  readonly evidence: PacketEvidence
  readonly editions: readonly Edition[]
}

/** Null when there is no packet, or its ladder is gone. */
export async function readPacketView(database: CairnDatabase): Promise<PacketView | null> {
  const packet = await readPacket(database)
  const roadmap = packet === null ? null : await readRoadmap(database, packet.roadmapId)
  if (packet === null || roadmap === null) return null
  const [evidence, editions] = await Promise.all([
    readPacketEvidence(database, roadmap),
    readEditions(database, packet),
  ])
  return { packet, roadmap, evidence, editions }
}

/** What its owner plans, whoever may see it: said beside the sheets and in no file. `today` is a civil date. */
export async function readOpenPlans(database: CairnDatabase, today: string): Promise<OpenPlan[]> {
  const all = await recordsOfKinds(database, ['action', 'session', 'person'])
  return openPlans(
    all.filter(({ trashedAt }) => trashedAt === null),
    today,
  )
}

/** Words of a packet's page that were typed and not saved: where they belong. */
export const typedPlace = (packetId: string, id: string): string => `${packetId}/${id}`

export async function readTypedPlaces(database: CairnDatabase, packetId: string): Promise<ReadonlySet<string>> {
  const start = notePlace(typedPlace(packetId, ''))
  const rows = await database.drafts.where('key').startsWith(start).toArray()
  return new Set(rows.map(({ key }) => key.slice(start.length)))
}

/** Everything the leak check holds a packet against, private records included; read once, when it is asked for. */
export const readForLeakCheck = (database: CairnDatabase): Promise<AnyRecord[]> => recordsOfKinds(database, sources)
