// The packet of the demo's sixteen months, with every kind of block in it: what tests of its files are made from.
import { demoCareer } from '../../shared/demo/demo-career.ts'
import type { Packet } from '../../shared/records/packet.ts'
import type { PacketDocument } from '../../shared/records/packet-edition.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { askedAtFirst } from '../../shared/rules/packet/initial-packet-scope.ts'
import { packetEvidence } from '../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../shared/rules/packet/working-packet.ts'
import { packet } from '../build-records.ts'

/** Each record of the demo as it stands at the end. */
const demo = demoCareer()
export const demoRecords: readonly AnyRecord[] = [
  ...new Map(demo.steps.flatMap(({ writes }) => writes).map(({ record }) => [record.id, record])).values(),
]
const only = <K extends AnyRecord['kind']>(kind: K) => {
  const found = demoRecords.find((one): one is Extract<AnyRecord, { kind: K }> => one.kind === kind)
  if (found === undefined) throw new Error(`The demo has no ${kind}.`)
  return found
}

export function demoDocument(
  records: readonly AnyRecord[] = demoRecords,
  length: Packet['length'] = 'full',
): PacketDocument {
  const ladder = only('roadmap')
  const asked = { ...askedAtFirst(only('profile'), ladder, demo.today), roadmapId: ladder.id }
  return workingPacket(packet(100, { ...asked, length }), packetEvidence(ladder, records)).document
}
