// Changing a packet while it is open: a change is made on the packet as it stands now, so two windows at different parts never clash.

import type { Packet } from '../../../shared/records/packet.ts'
import type { Edition } from '../../../shared/records/packet-edition.ts'
import { failed, type Result } from '../../../shared/result.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { type CommitNote, type CommitTrouble, type Committed, commit } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { writeOf } from '../core/save-record.ts'
import { readRoadmap } from '../roadmap/read-roadmap.ts'
import { readPacketEvidence } from './read-packet.ts'

/** Another window may save between our read and our write; this often we begin again. */
const tries = 5

const gone = (id: string): Result<never, CommitTrouble> => failed({ kind: 'conflict', id, theirs: null })

/** The packet with every number that its draft gives by now: whatever is saved of it keeps them. */
async function withNumbers(database: CairnDatabase, packet: Packet): Promise<Packet> {
  const roadmap = await readRoadmap(database, packet.roadmapId)
  if (roadmap === null) return packet
  return { ...packet, claims: workingPacket(packet, await readPacketEvidence(database, roadmap)).claims }
}

/** Changes the packet as it stands; a change that answers null no longer fits it. `edition` is frozen in the same change. */
export async function changePacket(
  database: CairnDatabase,
  id: string,
  note: CommitNote,
  change: (packet: Packet) => Packet | null,
  edition: Edition | null = null,
): Promise<Result<Committed, CommitTrouble>> {
  let answer: Result<Committed, CommitTrouble> = gone(id)
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const found = await database.records.get(id)
    if (found?.kind !== 'packet') return gone(id)
    const changed = change(found)
    if (changed === null) return failed({ kind: 'conflict', id, theirs: found })
    const packet = await withNumbers(database, changed)
    const frozen = edition === null ? [] : [writeOf(edition, true)]
    answer = await commit(database, [writeOf(packet, false), ...frozen], note)
    if (answer.ok || answer.trouble.kind !== 'conflict' || answer.trouble.id !== id) return answer
  }
  return answer
}

/** Saves a packet that begins, with the numbers of its first draft. */
export const beginPacket = async (database: CairnDatabase, packet: Packet, note: CommitNote) =>
  commit(database, [writeOf(await withNumbers(database, packet), true)], note)
