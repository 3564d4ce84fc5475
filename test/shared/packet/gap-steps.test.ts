// Open gaps: what is under way for each in its owner's first person, and what they plan in records that are for no packet.
import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { RecordId } from '../../../shared/records/record-ids.ts'
import { openPlans, planSentences } from '../../../shared/rules/packet/gap-plans.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import {
  action,
  idOf,
  improvement,
  learning,
  link,
  packet,
  person,
  personId,
  poc,
  presentation,
  proposal,
  question,
  roadmap,
  session,
} from '../../build-records.ts'

const open = { audience: 'packet' } as const
const working = (records: readonly AnyRecord[], more = {}) =>
  workingPacket(packet(100, { to: '2025-03-31', length: 'full', ...more }), packetEvidence(roadmap, records))
const gapOf = (records: readonly AnyRecord[], id: string) =>
  working(records)
    .sections.find(({ kind }) => kind === 'gaps')
    ?.blocks.find(({ lead }) => lead === id)?.text ?? ''

const on = '2025-02-01'
const review = [{ state: 'in-review' as const, on: '2025-02-10', why: '' }]

describe('what is under way for a gap', () => {
  const titled = { ...open, title: 'One owner', day: on }
  it.each([
    [
      proposal(1, { ...titled, state: 'draft' }),
      'I am writing the proposal “One owner”, begun on 1 February 2025. [C-',
    ],
    [
      proposal(1, { ...titled, state: 'in-review', history: review, revisitOn: '2025-06-30' }),
      'My proposal “One owner” has been in review since 10 February 2025. I check its outcome on 30 June 2025. [C-',
    ],
    [
      proposal(1, { ...titled, state: 'accepted', revisitOn: '2025-03-01' }),
      'My proposal “One owner” was accepted and is not carried out yet. [C-',
    ],
    [
      improvement(1, { ...titled, state: 'planned' }),
      'I noticed “One owner” on 1 February 2025, and fixing it is planned.',
    ],
    [
      poc(1, { ...titled, startedAt: '2025-02-01T09:00:00.000Z', timeBoxHours: 16 }),
      'I am running the trial “One owner”, begun on 1 February 2025, with 16 hours for it.',
    ],
    [poc(1, titled), 'I am planning the trial “One owner”.'],
    [learning(1, titled), 'I have been studying “One owner” since 1 February 2025.'],
    [
      question(1, { ...open, day: on, asked: 'Who owns it?' }),
      'I asked “Who owns it?” on 1 February 2025 and have no answer',
    ],
    [
      presentation(1, { ...open, title: 'One owner', day: '2025-04-12', forum: 'Architecture forum' }),
      'I present “One owner” on 12 April 2025 (Architecture forum).',
    ],
    [
      session(1, { ...open, day: '2025-04-02', personId: personId(500) }),
      'A session with Ilse Quarrington (mentor) is set for 2 April 2025.',
    ],
  ])('is told of $kind $state: what, how far, since when', (record, words) => {
    const ilse = person(500, { ...open, name: 'Ilse Quarrington', relationship: 'mentor' })
    expect(gapOf([record, ilse, link(2, record, 'SYS-L1')], 'SYS-L1')).toContain(words)
    expect(working([record, ilse, link(2, record, 'SYS-L1')]).gaps.find((one) => one.criterionId === 'SYS-L1')).toEqual(
      {
        criterionId: 'SYS-L1',
        isTold: true,
      },
    )
  })

  it.each([
    proposal(1, { ...titled, state: 'implemented' }),
    proposal(1, { ...titled, state: 'draft', audience: 'mentor' }),
    poc(1, { ...titled, verdict: 'invalidated' }),
    improvement(1, { ...titled, state: 'done' }),
    presentation(1, titled),
  ])('is nothing of what is finished or may not leave ($kind)', (record) => {
    expect(gapOf([record, link(2, record, 'SYS-L1')], 'SYS-L1')).not.toMatch(/One owner|C-\d/)
  })
})

describe('what is planned in records that are for no packet', () => {
  const move = proposal(1, { ...open, title: 'One owner', state: 'in-review' })
  const evidence = packetEvidence(roadmap, [move, link(2, move, 'SYS-L1')])
  const ilse = person(500, { name: 'Ilse Quarrington' })
  const of = (records: readonly AnyRecord[], gaps: readonly string[]) =>
    planSentences(
      gaps.map((criterionId) => ({ criterionId, isTold: criterionId === 'DEC-L1' })),
      openPlans([ilse, ...records], '2025-03-14'),
      evidence,
    )
  const ask = action(3, { text: 'Ask Marit to confirm sys-l1', due: '2025-04-05' })

  it('is said for the criterion it names or whose record it is about, and nothing else is planned', () => {
    const agenda = [{ ...newAgendaItem(idOf(8), 'The target design'), aboutId: RecordId.parse(move.id) }]
    const meeting = session(4, { personId: ilse.id, day: '2025-04-02', agenda })
    expect(of([ask, meeting], ['SYS-L1', 'DEC-L1', 'COM-L2', 'SYS-L12'])).toEqual([
      'For SYS-L1 you plan “Ask Marit to confirm sys-l1” (due 5 April 2025) and a session with Ilse Quarrington on 2 April 2025. Actions and the topics of sessions are in no packet: write in the gap what the committee may know.',
      'Nothing is planned yet for COM-L2 and SYS-L12: write in these 2 gaps what you will do and by when, or link a record that is under way.',
    ])
  })

  it('is not what is done, another’s, past, or a session as somebody’s mentor', () => {
    const past = session(4, { day: '2025-03-01', goal: 'SYS-L1' })
    const asMentor = session(5, { day: '2025-04-01', goal: 'SYS-L1', role: 'mentor' })
    const others = [
      { ...ask, state: 'done' as const },
      action(6, { text: 'Read SYS-L1', ownerId: ilse.id }),
      past,
      asMentor,
    ]
    expect(of(others, ['SYS-L1'])).toEqual([
      'Nothing is planned yet for SYS-L1: write in the gap what you will do and by when, or link a record that is under way.',
    ])
  })

  it('is in no document, and a gap that its owner wrote in is told', () => {
    const text = 'I ask Marit by 5 April.'
    const edits = [{ blockId: 'gaps/COM-L2', text, draftedFrom: '' }]
    const { document, gaps } = working([move, link(2, move, 'SYS-L1')], { edits })
    expect(JSON.stringify(document)).not.toMatch(/Nothing is planned/)
    expect(gaps.find(({ criterionId }) => criterionId === 'COM-L2')?.isTold).toBe(true)
    expect(gaps.find(({ criterionId }) => criterionId === 'DEC-L1')?.isTold).toBe(false)
    expect(working([move], { leftOut: ['gaps'] }).gaps).toEqual([])
  })
})
