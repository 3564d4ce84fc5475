// What is due on a day, from when, until when, and in words that blame nobody.
import { describe, expect, it } from 'vitest'
import { newProposal } from '../../../shared/records/new-evidence.ts'
import { type DueRecords, dueItems } from '../../../shared/rules/due/due-items.ts'
import { action, earlier, idOf, learning, person, personId, session } from '../../build-records.ts'

/** Friday of week 11. */
const today = '2025-03-14'
const maya = person(1, { name: 'Maya Ferreira' })

const records = (more: Partial<DueRecords> = {}): DueRecords => ({
  recordedWeeks: new Set(['2025-W09', '2025-W11']),
  sessions: [],
  actions: [],
  proposals: [],
  learnings: [],
  people: new Map([[maya.id, maya]]),
  ...more,
})
const due = (more: Partial<DueRecords>, day = today) => dueItems(records(more), day)
const kinds = (more: Partial<DueRecords>, day = today) => due(more, day).map(({ kind }) => kind)

describe('the weekly entry', () => {
  const nothing = { recordedWeeks: new Set<string>() }
  it.each([
    ['2025-03-12', []],
    ['2025-03-13', ['weekly-entry']],
    ['2025-03-16', ['weekly-entry']],
    ['2025-03-17', []],
  ])('on %s, of a week without a record: %j', (day, expected) => {
    expect(kinds(nothing, day)).toEqual(expected)
  })
  it('is not due once anything of the week is recorded', () => {
    expect(kinds({ recordedWeeks: new Set(['2025-W11']) })).toEqual([])
  })
  it('is due since Thursday and until Sunday', () => {
    expect(due(nothing)).toEqual([
      {
        id: 'weekly-entry 2025-W11',
        kind: 'weekly-entry',
        recordId: null,
        sentence: 'Nothing recorded this week yet',
        note: 'One line is enough',
        since: '2025-03-13',
        lastDay: '2025-03-16',
        address: '/week',
      },
    ])
  })
})

describe('a session without a goal', () => {
  const planned = session(7, { day: '2025-03-15', goal: ' ', personId: maya.id })
  it('is due on the day before and on its day', () => {
    expect(
      ['2025-03-13', '2025-03-14', '2025-03-15', '2025-03-16'].map((day) => due({ sessions: [planned] }, day).length),
    ).toEqual([0, 1, 1, 0])
  })
  it('is not due with someone whom I no longer meet on that day', () => {
    const dueWith = (endedOn: string) =>
      due({ sessions: [planned], people: new Map([[maya.id, { ...maya, endedOn }]]) }).length
    expect([dueWith('2025-03-15'), dueWith('2025-03-16')]).toEqual([0, 1])
  })
  it('says with whom, and opens the session', () => {
    expect(due({ sessions: [planned] })[0]).toMatchObject({
      sentence: 'Write a goal for the session with Maya',
      note: 'The session is tomorrow',
      address: `/sessions/${planned.id}`,
      recordId: planned.id,
    })
  })
  it.each([
    ['has a goal', { goal: 'Agree on dates' }],
    ['has begun', { startedAt: earlier }],
    ['is closed', { closedAt: earlier }],
  ])('is not due when it %s', (_, more) => {
    expect(due({ sessions: [{ ...planned, ...more }] })).toEqual([])
  })
  it('names nobody when nobody is known', () => {
    expect(due({ sessions: [{ ...planned, personId: personId(99) }] })[0]?.sentence).toBe(
      'Write a goal for the session',
    )
  })
})

describe('an action', () => {
  const open = action(3, { text: 'Send the draft\nand the figures', due: '2025-03-14' })
  it('is due on its day and after it, in its own words', () => {
    expect(kinds({ actions: [open] }, '2025-03-13')).toEqual([])
    expect(due({ actions: [open] })[0]).toMatchObject({ sentence: 'Send the draft', note: 'Due today', lastDay: null })
    expect(due({ actions: [open] }, '2025-03-20')[0]).toMatchObject({ note: 'By 14 March', since: '2025-03-14' })
  })
  it.each([
    ['is done', { state: 'done' as const }],
    ['was dropped', { state: 'dropped' as const }],
    ['has no date', { due: null }],
    ['is someone else’s', { ownerId: maya.id }],
  ])('is not due when it %s', (_, more) => {
    expect(due({ actions: [{ ...open, ...more }] })).toEqual([])
  })
})

describe('a proposal with a date to look at it again', () => {
  const proposal = { ...newProposal(idOf(4), '2024-11-01', earlier), title: 'A read model', revisitOn: '2025-03-01' }
  it('is due from that date on', () => {
    expect(kinds({ proposals: [proposal] }, '2025-02-28')).toEqual([])
    expect(due({ proposals: [proposal] })[0]).toMatchObject({
      sentence: 'Revisit “A read model”',
      note: 'By 1 March',
      address: `/journal/proposals/${proposal.id}`,
    })
  })
  it.each([
    ['what came of it is written', { outcome: 'It held.' }],
    ['the prediction is judged', { cameTrue: 'partly' as const }],
    ['it was rejected', { state: 'rejected' as const }],
    ['it was superseded', { state: 'superseded' as const }],
    ['it has no such date', { revisitOn: null }],
  ])('is not due when %s', (_, more) => {
    expect(due({ proposals: [{ ...proposal, ...more }] })).toEqual([])
  })
})

describe('a learning', () => {
  it('is due on the day its review comes', () => {
    const topic = learning(5, { title: 'Backpressure', day: '2025-03-01' })
    expect(kinds({ learnings: [topic] }, '2025-03-03')).toEqual([])
    expect(due({ learnings: [topic] }, '2025-03-04')[0]).toMatchObject({
      sentence: 'Review “Backpressure”',
      note: 'Due today',
      since: '2025-03-04',
    })
    expect(due({ learnings: [{ ...topic, state: 'let-go' }] })).toEqual([])
  })
})

describe('whether an outcome held', () => {
  const held = session(6, {
    day: '2025-01-31',
    personId: maya.id,
    problemFound: 'Two owners of one queue',
    outcome: 'solution',
    startedAt: earlier,
    closedAt: earlier,
  })
  it('is asked six weeks after the session, and for four weeks', () => {
    const asked = (day: string) => kinds({ sessions: [held], recordedWeeks: new Set(['2025-W11', '2025-W15']) }, day)
    expect(asked('2025-03-13')).toEqual([])
    expect(asked('2025-03-14')).toEqual(['did-it-hold'])
    expect(asked('2025-04-10')).toEqual(['did-it-hold'])
    expect(asked('2025-04-11')).toEqual([])
  })
  it('names the problem and the session, and opens it', () => {
    expect(due({ sessions: [held] })[0]).toMatchObject({
      sentence: 'Did it hold? “Two owners of one queue”',
      note: 'Session with Maya, 31 January',
      address: `/sessions/${held.id}/after`,
    })
  })
  it.each([
    ['it is answered', { held: 'partly' as const }],
    ['it is not closed', { closedAt: null }],
    ['nothing was found', { outcome: 'none' as const }],
    ['it was a learning', { outcome: 'learning' as const }],
    ['I was the mentor', { role: 'mentor' as const }],
  ])('is not asked when %s', (_, more) => {
    expect(due({ sessions: [{ ...held, ...more }] })).toEqual([])
  })
})

describe('all of it', () => {
  it('has the longest due first, and of one day the next session before the rest', () => {
    const given = {
      recordedWeeks: new Set<string>(),
      sessions: [session(7, { day: '2025-03-14', goal: '' })],
      actions: [action(3, { due: '2025-03-13' }), action(2, { due: '2025-03-01' })],
    }
    expect(due(given).map(({ id }) => id)).toEqual([
      `action ${idOf(2)}`,
      `session-goal ${idOf(7)}`,
      `action ${idOf(3)}`,
      'weekly-entry 2025-W11',
    ])
  })
  it('knows what to do with the last day that can be written', () => {
    const last = session(8, { day: '9999-12-31', goal: '', outcome: 'solution', closedAt: earlier })
    expect(due({ sessions: [last], actions: [action(1, { due: '9999-12-31' })] })).toEqual([])
    expect(kinds({ recordedWeeks: new Set() }, '9999-12-31')).toEqual(['weekly-entry'])
  })
  it('never scolds', () => {
    const words = due({
      recordedWeeks: new Set(),
      sessions: [session(7, { day: '2025-03-14', goal: '' })],
      actions: [action(2, { due: '2024-03-01' })],
      learnings: [learning(5, { day: '2024-01-01' })],
    }).map(({ sentence, note }) => `${sentence} ${note}`)
    expect(words).toHaveLength(4)
    for (const said of words) expect(said).not.toMatch(/overdue|late|missed|forgot|still|streak|!/i)
  })
})
