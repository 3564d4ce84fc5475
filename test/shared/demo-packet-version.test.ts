// The demo's packet: one version handed in, with its hash, what the committee said, and what the next version answers of it.
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { demoCareer } from '../../shared/demo/demo-career.ts'
import type { RecordKind, RecordOf } from '../../shared/records/record-definitions.ts'
import {
  nextVersion,
  outcomeOf,
  remarkCounts,
  remarkSubjects,
  remarksOn,
  subjectKey,
} from '../../shared/rules/packet/committee-outcome.ts'
import { editionWords } from '../../shared/rules/packet/compare-editions.ts'
import { packetEvidence } from '../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../shared/rules/packet/working-packet.ts'

const writes = demoCareer().steps.flatMap(({ writes: all }) => all)
const records = [...new Map(writes.map(({ record }) => [record.id, record])).values()]
const all = <K extends RecordKind>(kind: K) => records.filter((record): record is RecordOf<K> => record.kind === kind)

test('a version of its packet was handed in, and the next one answers two of the three remarks on it', () => {
  const [edition, ...others] = all('edition')
  const [packet, ...furtherPackets] = all('packet')
  if (edition === undefined || packet === undefined) throw new Error('nothing was handed in')
  expect([others, furtherPackets]).toEqual([[], []])
  expect(edition).toMatchObject({ packetId: packet.id, number: 1, day: '2025-06-19' })
  // Whoever changes what is drafted writes the new hash into packet-version.ts.
  expect(edition.hash).toBe(createHash('sha256').update(editionWords(edition)).digest('hex'))
  expect(outcomeOf(packet, 1)).toMatchObject({ decision: 'more-evidence', day: '2025-07-02' })
  expect(remarkCounts(remarksOn(packet, 1), nextVersion([edition]), 'the working copy')).toBe(
    '3 remarks, 2 answered in the working copy.',
  )
  const [ladder] = all('roadmap')
  if (ladder === undefined) throw new Error('no ladder')
  const asked = remarkSubjects(packet, ladder, edition.claims).map(({ key }) => key)
  for (const remark of packet.remarks) expect(asked).toContain(subjectKey(remark))
  // What answers them is in the next version and was not in the first.
  const evidence = packetEvidence(ladder, records)
  const now = JSON.stringify(workingPacket(packet, evidence).document)
  for (const told of ['Two decisions in ten weeks', 'Nobody has reminded us once']) {
    expect(now).toContain(told)
    expect(JSON.stringify(edition)).not.toContain(told)
  }
})
