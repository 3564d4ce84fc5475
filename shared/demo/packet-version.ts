// The version of the packet that was handed in on 19 June 2025, what the committee decided and said of it, and what answers it since.
import { ContentHash } from '../records/common-fields.ts'
import { newEdition, newPacket } from '../records/new-packet.ts'
import type { Packet } from '../records/packet.ts'
import type { Edition } from '../records/packet-edition.ts'
import type { Roadmap } from '../records/roadmap.ts'
import { packetEvidence } from '../rules/packet/packet-evidence.ts'
import { workingPacket } from '../rules/packet/working-packet.ts'
import type { CareerEvent, ToldSoFar } from './build-career-events.ts'
import { demoId } from './demo-ids.ts'
import { demoFirstDay, demoInstant, demoToday } from './demo-period.ts'
import type { Fields } from './demo-source-types.ts'

const key = 'packet-for-lead'
const lockedOn = '2025-06-19'
const lockedAt = demoInstant(lockedOn, '17:20')

/** SHA-256 of the words of version 1; a test keeps it true. */
export const demoVersionHash = ContentHash.parse('4aaa7c07b68f5fdce48a259a368b9daa892437f99da3aceb41bee9730d85a3d7')

function asked(roadmap: Roadmap, to: string) {
  return {
    name: 'Wren Alderby',
    position: 'Software engineer, Quotes',
    scope: 'The quote page, the prices behind it and the import that feeds them.',
    fromLevel: 'mid-level',
    toLevel: 'lead',
    roadmapId: roadmap.id,
    levelId: roadmap.levels.at(-1)?.id ?? '',
    from: demoFirstDay,
    to,
  }
}

/** Drafted by the product's own rules from what may leave by then. */
const draftedThen = (packet: Packet, { roadmap, all }: ToldSoFar) =>
  workingPacket(packet, packetEvidence(roadmap, all()))

function begun(id: string, told: ToldSoFar): Packet {
  const packet = newPacket(id, lockedAt, asked(told.roadmap, lockedOn))
  return { ...packet, claims: draftedThen(packet, told).claims }
}

function versionOf(told: ToldSoFar): Edition {
  const packet = told.record(key)
  if (packet.kind !== 'packet') throw new Error(`${key} is no packet in the demo.`)
  const { title, from, to, sections, claims } = draftedThen(packet, told).document
  const edition = newEdition(demoId(`${key} version 1`, lockedAt), lockedAt, {
    ...{ title, from, to, sections, claims },
    ...{ packetId: packet.id, number: 1, day: lockedOn, hash: demoVersionHash, length: packet.length },
  })
  return { ...edition, note: 'For the promotion committee of June' }
}

const remarks = [
  {
    id: 'no-decision-yet',
    version: 1,
    text: 'We read about alerts and incidents. Which few figures does Quotes steer by, and what was decided with them?',
    claim: null,
    criterionId: 'OPS-L1',
    answeredIn: 2,
    answer: 'Case 4 is about five signals and two decisions that were made with them. My manager confirms it.',
  },
  {
    id: 'one-team',
    version: 1,
    text: 'The contract tests are three weeks old. Who outside Quotes runs them without being reminded?',
    claim: null,
    criterionId: 'DEB-L2',
    answeredIn: 2,
    answer: 'Invoices has run them for five weeks, and its lead engineer says that nobody had to remind them.',
  },
  {
    id: 'no-target-design',
    version: 1,
    text: 'The packet says what was fixed, not where the system is going. Is there a target design, and who else agrees with it?',
    claim: null,
    criterionId: 'SYS-L1',
    answeredIn: null,
    answer: '',
  },
] as const

const event = (at: string, cause: string, set: Fields<'packet'>): CareerEvent => ({
  ...{ key, at, cause, set, add: {}, supports: {}, revision: null, closes: false },
})

export const packetEvents: readonly CareerEvent[] = [
  { ...event(lockedAt, 'Locked version 1 of the packet', {}), begins: begun, also: (told) => [versionOf(told)] },
  event(demoInstant('2025-07-02', '11:15'), 'Saved the outcome of version 1', {
    outcomes: [{ version: 1, decision: 'more-evidence', day: '2025-07-02' }],
    remarks: remarks.map((one) => ({ ...one, answeredIn: null, answer: '' })),
  }),
  event(demoInstant(demoToday, '16:50'), 'Answered 2 remarks of the committee', { to: demoToday, remarks }),
]
