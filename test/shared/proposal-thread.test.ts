// The thread of a proposal: every part in its order, the missing one visible, and what each step says of itself.
import { describe, expect, it } from 'vitest'
import type { Proposal } from '../../shared/records/proposal.ts'
import { cameOfWords } from '../../shared/rules/evidence/feedback-resolution.ts'
import { type ThreadRecords, threadOf } from '../../shared/rules/proposals/proposal-thread-steps.ts'
import { titleOf } from '../../shared/rules/records/record-title.ts'
import { entry, feedback, idOf, improvement, later, poc, presentation, proposal, revision } from '../build-records.ts'

const now = { today: '2025-03-14', zone: 'Europe/Lisbon' }
const thread = (more: Partial<Omit<ThreadRecords, 'proposal'>> = {}, of: Partial<Proposal> = {}) =>
  threadOf(
    {
      proposal: proposal(1, of),
      revisions: { count: 0, newest: null },
      improvements: [],
      pocs: [],
      presentations: [],
      entries: [],
      ...more,
    },
    now,
  )
const told = (steps: ReturnType<typeof thread>) =>
  steps.map(({ part, title, note, isMissing }) => [part, isMissing ? 'missing' : title, note])
const outcome = (of: Partial<Proposal>) => thread({}, of).at(-1)

describe('the thread', () => {
  it('shows every part, those that are not there as missing', () => {
    expect(told(thread())).toEqual([
      ['improvement', 'missing', 'No improvement linked yet.'],
      ['proposal', 'Proposal 1', 'No revision yet. You are here'],
      ['poc', 'missing', 'It can be an hour long and end in “no”.'],
      ['presentation', 'missing', 'Not presented yet.'],
      ['outcome', 'missing', 'No prediction yet.'],
    ])
  })

  it('tells each record by its day, its verdict and who noticed', () => {
    const limits = [{ id: idOf(7), metric: 'p95', comparison: 'under' as const, value: 1400, unit: 'ms' }]
    const steps = thread({
      revisions: { count: 5, newest: '2025-03-11' },
      improvements: [improvement(2, { noticedAt: '2024-10-21T09:00:00.000Z', noticedBy: 'a customer' })],
      pocs: [
        poc(4, { day: '2025-03-05', startedAt: later }),
        poc(3, { day: '2025-02-10', verdict: 'validated', verdictOn: '2025-02-20', limits }),
        poc(5, { day: '2025-03-20' }),
      ],
      presentations: [presentation(6, { day: '2025-02-27', forum: 'Architecture forum', outcome: 'with-condition' })],
    })
    expect(told(steps).slice(0, -1)).toEqual([
      ['improvement', 'Improvement 2', 'Noticed 21 October 2024, by a customer'],
      ['proposal', 'Proposal 1', 'Revision 5, 11 March. You are here'],
      ['poc', 'POC 3', 'Validated 20 February, limit 1,400 ms'],
      ['poc', 'POC 4', 'Running since 8 March'],
      ['poc', 'POC 5', 'Not started'],
      ['presentation', 'Architecture forum', '27 February, accepted with a condition'],
    ])
  })

  it('says of a presentation ahead that it is planned, and of one given that its outcome is open', () => {
    const notes = thread({ presentations: [presentation(6, { day: '2025-03-20' }), presentation(7)] })
      .filter(({ part }) => part === 'presentation')
      .map(({ note }) => note)
    expect(notes).toEqual(['3 March, outcome not written yet', 'Planned for 20 March'])
  })
})

describe('entries tied to it', () => {
  it('stand before the outcome, by day, and none is missed where there is none', () => {
    const entries = [entry(9, { day: '2025-03-09', title: 'Switched over' }), entry(8, { day: '2025-03-02' })]
    const parts = thread({ entries }).map(({ part, title }) => [part, title])
    expect(parts.slice(-3)).toEqual([
      ['entry', titleOf(entry(8))],
      ['entry', 'Switched over'],
      ['outcome', 'Not written yet'],
    ])
    expect(thread().map(({ part }) => part)).not.toContain('entry')
  })
})

describe('the outcome', () => {
  const predicted = { prediction: 'Under 400 ms.', confidence: 80 }
  it('waits with what was predicted, and when it is to be looked at', () => {
    expect(outcome({ ...predicted, revisitOn: '2025-04-30' })).toMatchObject({
      isMissing: true,
      note: 'You predicted: Under 400 ms, 80% sure. Look again on 30 April.',
    })
    expect(outcome({ confidence: 60, revisitOn: '2025-03-01' })?.note).toBe(
      'You were 60% sure. You meant to look again on 1 March.',
    )
  })
  it('once written says whether it came true', () => {
    const written = { outcome: '310 ms at peak.\nThe copy lags.', outcomeOn: '2025-03-12', cameTrue: 'yes' as const }
    expect(outcome({ ...predicted, ...written })).toMatchObject({
      isMissing: false,
      title: '310 ms at peak.',
      note: 'Came true, 12 March, you were 80% sure',
    })
  })
  it('is not waited for where the proposal was turned down', () => {
    const history = [{ state: 'rejected' as const, on: '2025-03-10', why: 'The replica is enough' }]
    expect(outcome({ state: 'rejected', history })).toMatchObject({
      isMissing: false,
      title: 'Rejected 10 March',
      note: 'The replica is enough',
    })
  })
})

describe('words said about it', () => {
  const revisions = [revision(11, { createdAt: later }), revision(10, { causeId: idOf(3) })]
  it('name the revision they caused, or the one that answered them', () => {
    expect(cameOfWords(feedback(3), revisions)).toBe('Acted on in revision 1')
    expect(cameOfWords(feedback(4, { state: 'acted', resolvedById: idOf(11) }), revisions)).toBe(
      'Acted on in revision 2',
    )
  })
  it('say otherwise where they stand', () => {
    expect(cameOfWords(feedback(4), revisions)).toBe('Not answered yet')
    expect(cameOfWords(feedback(4, { state: 'acted', resolvedById: idOf(99) }), revisions)).toBe('Acted on')
  })
})
