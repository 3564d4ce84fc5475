// Objections that only several records together raise: each career has one fault and is sound without it.
import { describe, expect, it } from 'vitest'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { readByCommittee } from '../../../shared/rules/committee-reader/committee-reader.ts'
import type { CommitteeRule } from '../../../shared/rules/committee-reader/rule-types.ts'
import { section, tableBlock, textBlock } from '../../../shared/rules/packet/packet-blocks.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import {
  assessment,
  entry,
  feedback,
  idOf,
  link,
  packet,
  person,
  personId,
  presentation,
  proposal,
  roadmap,
} from '../../build-records.ts'
import { documentOf } from './read-test-statement.ts'

const open = { audience: 'packet' } as const
const asked = packet(100)

function objectionsTo(records: readonly AnyRecord[]) {
  const evidence = packetEvidence(roadmap, records)
  const { ownDocument, claims } = workingPacket(asked, evidence)
  const behind = { evidence, packet: asked, given: claims }
  return readByCommittee(ownDocument, [], behind).objections
}
const rulesOf = (records: readonly AnyRecord[]) => objectionsTo(records).map(({ rule }) => rule)
const adviceOf = (rule: CommitteeRule, records: readonly AnyRecord[]) =>
  objectionsTo(records).find((one) => one.rule === rule)?.advice

const history = (on: string) => [
  { state: 'accepted' as const, on: '2024-11-01', why: '' },
  { state: 'implemented' as const, on, why: '' },
]
const told = (outcomeOn: string) =>
  proposal(1, {
    ...open,
    day: '2024-10-07',
    title: 'One queue for three desks',
    state: 'implemented',
    history: history('2024-12-02'),
    outcome: 'The three desks share one queue.',
    outcomeOn,
  })

describe('an outcome', () => {
  it('that was noted within days is objected to, one seen for months is not', () => {
    expect(rulesOf([told('2024-12-06')])).toContain('short-outcome')
    expect(rulesOf([told('2025-02-06')])).not.toContain('short-outcome')
  })

  it('says how long after, also on the same day', () => {
    const stands = 'Say how it stands today.'
    expect(adviceOf('short-outcome', [told('2024-12-02')])).toBe(
      `The outcome was noted on the day it was carried out. ${stands}`,
    )
    expect(adviceOf('short-outcome', [told('2024-12-03')])).toBe(
      `The outcome was noted 1 day after it was carried out. ${stands}`,
    )
  })
})

describe('two figures of one event', () => {
  const measured = (number: number, after: number) =>
    entry(number, {
      ...open,
      day: '2024-12-10',
      proposalId: told('2025-02-06').id,
      what: `Moved desk ${number} to the queue.`,
      myPart: 'I wrote the consumer.',
      metrics: [{ name: 'Waiting time', unit: 's', before: 90, after, howMeasured: '', source: '', decision: '' }],
    })
  it('are objected to with both of them', () => {
    expect(adviceOf('two-figures', [told('2025-02-06'), measured(2, 12), measured(3, 15)])).toBe(
      'The records give two figures for “Waiting time”: from 90 s to 12 s and from 90 s to 15 s. Correct one of them, or say what happened in between.',
    )
    expect(rulesOf([told('2025-02-06'), measured(2, 12), measured(3, 12)])).not.toContain('two-figures')
  })
})

describe('a condition', () => {
  const draft = { ...told('2025-02-06'), state: 'accepted' as const, outcome: '', outcomeOn: null, history: [] }
  const talk = presentation(4, {
    ...open,
    day: '2024-11-01',
    title: 'One queue for three desks',
    forum: 'Forum',
    proposalId: draft.id,
    outcome: 'with-condition',
    outcomeWords: 'Accepted once on-call has an owner.',
  })
  const closing = entry(5, {
    ...open,
    day: '2024-12-01',
    proposalId: draft.id,
    what: 'The condition was met: Rates is on call.',
  })
  it('is asked after until a record says how it ended, or the work was done', () => {
    expect(rulesOf([draft, talk])).toContain('open-condition')
    expect(rulesOf([draft, talk, closing])).not.toContain('open-condition')
    expect(rulesOf([told('2025-02-06'), talk])).not.toContain('open-condition')
  })
  it('is not named by the stored outcome of a later talk', () => {
    const kept = {
      question: 'Who is on call?',
      personId: null,
      answer: '',
      followUp: 'Ask.',
      followedUpOn: '2024-12-03',
    }
    const again = { ...talk, id: idOf(6), day: '2024-12-01', asked: [{ id: idOf(61), ...kept }] }
    expect(rulesOf([draft, again])).not.toContain('open-condition')
    expect(rulesOf([draft, talk, again])).toContain('open-condition')
  })
})

describe('what a forum put off', () => {
  const proposed = {
    ...told('2025-02-06'),
    state: 'accepted' as const,
    outcome: 'It is in place at all desks.',
    history: [],
  }
  const talk = (outcome: 'deferred' | 'accepted', number: number, day: string) =>
    presentation(number, { ...open, day, title: 'One queue', forum: 'Forum', proposalId: proposed.id, outcome })
  it('is not told as done, unless it said yes later', () => {
    const deferred = talk('deferred', 4, '2024-11-01')
    expect(rulesOf([proposed, deferred])).toContain('put-off')
    expect(rulesOf([proposed, deferred, talk('accepted', 5, '2024-12-01')])).not.toContain('put-off')
  })
})

describe('a forum’s word on a talk that belongs to no proposal', () => {
  const talk = (outcome: 'deferred' | 'accepted', number: number, day: string, title: string) =>
    presentation(number, { ...open, day, title, forum: 'Forum', proposalId: null, outcome })
  it('is not taken back by its yes to another', () => {
    const deferred = talk('deferred', 4, '2024-11-01', 'One queue')
    const document = documentOf(
      section('case', 'Queue', [textBlock('case/a/outcome', 'Outcome', 'One queue is in use at 3 desks. [C-1]')]),
    )
    const told = (...records: AnyRecord[]) => {
      const evidence = packetEvidence(roadmap, records)
      const given = [{ recordId: deferred.id, number: 1 }]
      const { objections } = readByCommittee(document, [], { evidence, packet: asked, given })
      return objections.map(({ rule }) => rule)
    }
    expect(told(deferred)).toContain('put-off')
    expect(told(deferred, talk('accepted', 5, '2024-12-01', 'Two desks'))).toContain('put-off')
  })
})

describe('confirmations', () => {
  const pell = person(500, { ...open, name: 'Pell Okonjo-Vane' })
  const ilse = person(501, { ...open, name: 'Ilse Harrow' })
  const word = (number: number, criterion: string, personNumber: number, day: string) =>
    assessment(number, criterion, {
      ...open,
      personId: personId(personNumber),
      verdict: 'confirmed',
      words: 'I saw it.',
      day,
      source: 'told',
    })

  const said = (number: number) =>
    feedback(number, {
      ...open,
      day: '2024-11-04',
      personId: personId(502),
      verbatim: `You let me lead design ${number}.`,
      mayQuote: true,
      sort: 'strength',
    })
  const supported = (day: string) =>
    ['GRW-L1', 'GRW-L2', 'DEB-L2'].flatMap((id, at) => {
      const words = said(30 + at)
      return [words, link(40 + at, words, id, open), word(50 + at, id, 500, day)]
    })

  it('that all came at the end are objected to', () => {
    expect(rulesOf([pell, ...supported(asked.to)])).toContain('late-words')
    expect(rulesOf([pell, ...supported('2024-12-20')])).not.toContain('late-words')
  })

  it('of the one whose words are the evidence are objected to', () => {
    const words = { ...said(30), personId: personId(500) }
    const base = [pell, ilse, words, link(31, words, 'GRW-L2', open)]
    expect(rulesOf([...base, word(32, 'GRW-L2', 500, '2024-11-20')])).toContain('one-mouth')
    expect(rulesOf([...base, word(33, 'GRW-L2', 501, '2024-11-20')])).not.toContain('one-mouth')
  })
})

describe('a whole packet', () => {
  const caseOf = (id: string, heading: string, text: string) => ({
    ...section('case', heading, [textBlock(`${id}/outcome`, 'Outcome', text)]),
    id: `case/${id}`,
  })
  const rules = (...sections: ReturnType<typeof caseOf>[]) =>
    readByCommittee(documentOf(...sections)).objections.map(({ rule }) => rule)

  it('tells one piece of work as one case', () => {
    const one = caseOf('a', 'Queue', 'I wrote the consumer. [C-1]\nI moved 3 desks. [C-2]')
    expect(rules(one, caseOf('b', 'Desks', 'I moved 3 desks. [C-2]\nIt took a day. [C-1]'))).toContain('duplicate-case')
    expect(rules(one, caseOf('b', 'Prices', 'I moved the prices. [C-7]\nIt took a day. [C-8]'))).not.toContain(
      'duplicate-case',
    )
  })

  it('is asked for reach where the level asks for it', () => {
    const criteria = (text: string) => ({
      ...section('matrix', 'Criteria', [
        tableBlock('m', { columns: ['Criterion', 'Asks'], rows: [['DEC-L1', text]], marks: [] }),
      ]),
    })
    const alone = caseOf('a', 'Queue', 'I wrote the consumer of my desk. [C-1]')
    const wide = caseOf('a', 'Queue', 'I wrote the consumer that two other teams use. [C-1]')
    expect(rules(criteria('Leads a decision across several teams.'), alone)).toContain('one-team')
    expect(rules(criteria('Leads a decision across several teams.'), wide)).not.toContain('one-team')
    expect(rules(criteria('Writes tests first.'), alone)).not.toContain('one-team')
  })
})
