// What an owner changed stays through new evidence; what may not leave any more takes the words made of it along.
import { describe, expect, it } from 'vitest'
import type { Packet } from '../../../shared/records/packet.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import {
  asDrafted,
  headingId,
  inGivenOrder,
  leftOut,
  moved,
  takenBack,
  withParagraph,
  withText,
} from '../../../shared/rules/packet/packet-edits.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { idOf, improvement, packet, proposal, roadmap } from '../../build-records.ts'
import { career, quotes, retries } from './quotes-career.ts'

const working = (of: Packet, records: readonly AnyRecord[] = career) =>
  workingPacket(of, packetEvidence(roadmap, records))
/** The packet as it is kept: with every number that was given. */
const begun = () => packet(100, { claims: working(packet(100)).claims })
const textOf = (of: Packet, id: string, records: readonly AnyRecord[] = career) =>
  working(of, records)
    .document.sections.flatMap(({ blocks }) => blocks)
    .find((block) => block.id === id)?.text
const kinds = (of: Packet, records: readonly AnyRecord[] = career) =>
  working(of, records).document.sections.map(({ id }) => id)
const outcome = `case/${quotes.id}/outcome`
const drafted = (id: string) => working(begun()).drafted.get(id) ?? ''
const rewritten = () => withText(begun(), outcome, 'A price takes 305 ms now.', drafted(outcome))
const changed = (record: AnyRecord, more: object): AnyRecord[] =>
  career.map((one) => (one.id === record.id ? { ...one, ...more } : one))

describe('own words', () => {
  it('stand in the place of the drafted ones and survive new evidence', () => {
    const stronger = Array.from({ length: 12 }, (_, at) =>
      proposal(600 + at, {
        audience: 'packet',
        day: '2025-03-20',
        title: `Other ${at}`,
        outcome: 'Held.',
        initiative: 'self',
      }),
    )
    expect(textOf(rewritten(), outcome, [...career, ...stronger])).toBe('A price takes 305 ms now.')
  })

  it('are told of, and not touched, when the draft says something else by now', () => {
    const records = changed(quotes, { outcome: 'A price takes 290 ms' })
    expect(textOf(rewritten(), outcome, records)).toBe('A price takes 305 ms now.')
    expect(working(rewritten(), records).overtaken.get(outcome)).toContain('290 ms')
    expect(working(rewritten()).overtaken.size).toBe(0)
  })

  it('give way to the draft when they are taken back, or say the same', () => {
    expect(asDrafted(rewritten(), outcome)).toEqual(begun())
    expect(withText(rewritten(), outcome, drafted(outcome), drafted(outcome))).toEqual(begun())
  })

  it('may head a section, and may be a paragraph of their own', () => {
    const heading = headingId(`case/${quotes.id}`)
    const own = withText(withParagraph(begun(), 'own/1', 'influence'), 'own/1', 'Two teams took it over.', '')
    const both = withText(own, heading, 'A price without an invoice', drafted(heading))
    expect(working(both).document.sections.find(({ id }) => id === `case/${quotes.id}`)?.heading).toBe(
      'A price without an invoice',
    )
    expect(textOf(both, 'own/1')).toBe('Two teams took it over.')
  })

  it('an emptied block is in no file', () => {
    expect(textOf(withText(begun(), outcome, '  ', drafted(outcome)), outcome)).toBeUndefined()
  })
})

describe('words made of a record that went back to private', () => {
  it('stay with their owner and out of the packet, with a reason', () => {
    const records = changed(quotes, { audience: 'private' })
    const { document, withheld } = working(rewritten(), records)
    expect(JSON.stringify(document)).not.toContain('305 ms')
    expect(withheld).toEqual([{ blockId: outcome, text: 'A price takes 305 ms now.', why: 'record' }])
  })

  it('also where their block lives on from other records, and in own paragraphs that name it', () => {
    const week = improvement(70, {
      audience: 'packet',
      hurts: 'TOKEN was slow',
      proposalId: quotes.id,
      day: '2024-09-08',
    })
    const part = `case/${quotes.id}/problem`
    const records = [...career, week]
    const first = working(packet(100), records)
    const number = first.claims.find(({ recordId }) => recordId === week.id)?.number
    const base = packet(100, { claims: first.claims })
    const own = withText(withParagraph(base, 'own/1', 'influence'), 'own/1', `TOKEN again [C-${number}]`, '')
    const edited = withText(own, part, 'TOKEN was slow, I found.', first.drafted.get(part) ?? '')
    expect(JSON.stringify(working(edited, records).document)).toContain('TOKEN again')
    const hidden = working(edited, [...career, { ...week, audience: 'private' as const }])
    expect(JSON.stringify(hidden.document)).not.toContain('TOKEN')
    expect(hidden.withheld.map(({ why }) => why)).toEqual(['record', 'record'])
  })

  it('words whose part is no longer drafted are kept too', () => {
    const gap = 'gaps/OPS-L2'
    const of = withText(begun(), gap, 'Planned with the desk.', drafted(gap))
    expect(working({ ...of, levelId: 'senior' }).withheld).toEqual([
      { blockId: gap, text: 'Planned with the desk.', why: 'place' },
    ])
  })
})

describe('order', () => {
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id)
  const list = (...all: string[]) => all.map((id) => ({ id }))

  it('is the owner’s, and what came later stays behind what it was drafted behind', () => {
    expect(ids(inGivenOrder(list('a', 'b', 'c'), ['c', 'a']))).toEqual(['c', 'a', 'b'])
    expect(ids(inGivenOrder(list('new', 'a', 'b'), ['b', 'a']))).toEqual(['new', 'b', 'a'])
    expect(ids(inGivenOrder(list('a', 'n', 'm', 'b'), ['b', 'a']))).toEqual(['b', 'a', 'n', 'm'])
    expect(ids(inGivenOrder(list('a', 'b'), ['gone', 'b', 'a']))).toEqual(['b', 'a'])
  })

  it('moves a case before another, and the cases are numbered anew', () => {
    const of = moved(begun(), kinds(begun()), `case/${retries.id}`, -1)
    const cases = working(of).document.sections.filter(({ kind }) => kind === 'case')
    expect(cases.map(({ id, label }) => [id, label])).toEqual([
      [`case/${retries.id}`, 'Case 1'],
      [`case/${quotes.id}`, 'Case 2'],
    ])
  })

  it('goes no further than the ends', () => {
    const of = begun()
    expect(moved(of, ['a', 'b'], 'a', -1)).toBe(of)
    expect(moved(of, ['a', 'b'], 'b', 1)).toBe(of)
    expect(moved(of, ['a', 'b', 'c'], 'a', 9).order).toEqual(['b', 'c', 'a'])
  })
})

describe('length and what is left out', () => {
  it('a page keeps what is asked and the summary', () => {
    expect(kinds(packet(100, { length: 'page' }))).toEqual(['decision', 'summary', 'matrix', 'appendix'])
    const { document } = working(packet(100, { length: 'page' }))
    // What it names by code it says in words, and no more of the table.
    const [table] = document.sections.find(({ kind }) => kind === 'matrix')?.blocks ?? []
    const first = JSON.stringify(document.sections.filter(({ kind }) => kind !== 'matrix'))
    expect(table?.columns).toEqual(['Criterion', 'What it asks'])
    expect(table?.rows.length).toBeGreaterThan(0)
    for (const [code = '', asks = ''] of table?.rows ?? []) {
      expect(first).toContain(code)
      expect(asks).not.toBe('')
    }
    expect(document.claims.map(({ recordKind }) => recordKind)).not.toContain('learning')
  })

  it('a short one keeps the first cases in their order and no growth', () => {
    const more = [5, 6, 7].map((at) =>
      proposal(600 + at, { audience: 'packet', day: '2025-03-20', title: `Other ${at}`, outcome: 'Held.' }),
    )
    const short = kinds(packet(100, { length: 'short' }), [...career, ...more])
    expect(short.filter((id) => id.startsWith('case/'))).toHaveLength(2)
    expect(short).not.toContain('growth')
  })

  it('a part that is left out is in no file and comes back as it was', () => {
    const of = leftOut(rewritten(), outcome)
    expect(textOf(of, outcome)).toBeUndefined()
    expect(textOf(takenBack(of, outcome), outcome)).toBe('A price takes 305 ms now.')
    expect(kinds(leftOut(begun(), 'growth'))).not.toContain('growth')
  })

  it('claims named only in what is left out are not in the appendix', () => {
    const growth = working(leftOut(begun(), 'growth'))
    expect(growth.document.claims.map(({ recordKind }) => recordKind)).not.toContain('learning')
  })
})

describe('an id that no edit can reach', () => {
  it('is refused nowhere: an unknown block is kept and said', () => {
    const of = withText(begun(), `case/${idOf(999)}/outcome`, 'Kept.', '')
    expect(working(of).withheld).toEqual([{ blockId: `case/${idOf(999)}/outcome`, text: 'Kept.', why: 'place' }])
  })
})
