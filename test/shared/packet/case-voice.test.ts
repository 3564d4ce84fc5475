// A case speaks in its owner's first person: how a forum answered, said once with its day and place.
import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { packet, presentation, proposal, roadmap } from '../../build-records.ts'

const blockOf = (records: readonly AnyRecord[], id: string) =>
  workingPacket(packet(100), packetEvidence(roadmap, records))
    .document.sections.flatMap(({ blocks }) => blocks)
    .find((one) => one.id === id)

describe('the answer of a forum', () => {
  const move = proposal(1, {
    audience: 'packet',
    title: 'One owner',
    decision: 'Quotes owns the price.',
    initiative: 'self',
  })
  const talk = (number: number, day: string, forum: string, outcome: 'deferred' | 'accepted') =>
    presentation(number, { audience: 'packet', day, title: 'One owner', proposalId: move.id, forum, outcome })
  const first = talk(2, '2025-02-03', 'Design review', 'deferred')
  const decisionOf = (...records: AnyRecord[]) => blockOf([move, ...records], `case/${move.id}/decision`)?.text

  it('is said with the day and the place only where there are several', () => {
    expect(decisionOf(first)).toMatch(/\nMy proposal was deferred when I presented it\. \[C-\d\]$/)
    expect(decisionOf(first, talk(3, '2025-02-20', 'Forum', 'accepted'))).toMatch(
      /\nMy proposal was deferred on 3 February 2025 \(Design review\)\. \[C-\d\] My proposal was accepted on 20 February 2025 \(Forum\)\./,
    )
  })
})
