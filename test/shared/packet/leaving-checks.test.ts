// Before a packet leaves: names and words that are kept back elsewhere are found, and what goes is said as it is.
import { describe, expect, it } from 'vitest'
import type { Packet } from '../../../shared/records/packet.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { leaksIn } from '../../../shared/rules/packet/leak-check.ts'
import { section, textBlock } from '../../../shared/rules/packet/packet-blocks.ts'
import { withText } from '../../../shared/rules/packet/packet-edits.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { leavingLines, stayingLines } from '../../../shared/rules/packet/packet-export-summary.ts'
import { packetSentence, setAsideSentence } from '../../../shared/rules/packet/packet-sentence.ts'
import { beginsPage, sheetsOf } from '../../../shared/rules/packet/packet-sheets.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { entry, packet, roadmap } from '../../build-records.ts'
import { career, quotes } from './quotes-career.ts'

const outcome = `case/${quotes.id}/outcome`
const working = (of: Packet, records: readonly AnyRecord[] = career) =>
  workingPacket(of, packetEvidence(roadmap, records))
const leaks = (text: string, records: readonly AnyRecord[] = career) =>
  leaksIn(working(withText(packet(100), outcome, text, ''), records).document, records)

describe('the leak check', () => {
  it('finds nothing in a draft: it was made from what may leave', () => {
    expect(leaksIn(working(packet(100)).document, career)).toEqual([])
  })

  it('finds a person whose page is not for a packet, where they are typed', () => {
    expect(leaks('A price takes 310 ms, as noor hidden measured.')).toEqual([
      {
        blockId: outcome,
        where: 'Case 1, Outcome on 15 January 2025',
        words: 'Noor Hidden is named, but their page is not visible in packets.',
        found: 'noor hidden',
        sentence: 'A price takes 310 ms, as noor hidden measured.',
        forms: ['noor hidden'],
      },
    ])
    expect(leaks('Noor Hiddenstone measured 310 ms.')).toEqual([])
    expect(leaks('Pell Okonjo-Vane measured 310 ms.')).toEqual([])
  })

  it('finds a part of such a name, addresses of people and machines, keys and tokens, and marks them', () => {
    const found = (text: string) => leaks(text).map((one) => [one.found, one.words])
    expect(found('Noor’s numbers held.')).toEqual([
      ['Noor', 'Noor may be Noor Hidden, whose page is not visible in packets.'],
    ])
    expect(found('Ask ops@corp.example.')).toEqual([['ops@corp.example', 'An email address stands here.']])
    expect(found('See https://wiki.corp.example/x and db01.internal.').map(([one]) => one)).toEqual([
      'wiki.corp.example',
      'db01.internal',
    ])
    expect(found('It was 10.0.3.7 before.')).toEqual([['10.0.3.7', 'A host stands here.']])
    expect(found(`It used ${['AKIA', 'ABCDEFGHIJKLMNOP'].join('')}.`).map(([, words]) => words)).toEqual([
      'A key or token stands here.',
    ])
    expect(found('password: hunter2hunter2').map(([, words]) => words)).toEqual(['A key or token stands here.'])
    expect(found('Version 1.2.3 cut p95 to 310 ms; the token bucket held.')).toEqual([])
  })

  it('finds a sentence of a private record, however it is spaced', () => {
    const mine = entry(80, { what: 'The vendor admitted the fault in a call.\nMore.' })
    expect(
      leaks('It held. The vendor  admitted the fault in a call.', [...career, mine]).map(({ words }) => words),
    ).toEqual([
      'This is text of the entry “The vendor admitted the fault in a call.”, which is not visible in packets.',
    ])
  })

  it('finds words of someone who did not agree to be quoted, also from a record that may leave', () => {
    const records = career.map((one) =>
      one.kind === 'feedback' && !one.mayQuote ? { ...one, verbatim: 'Keep this to yourself, please, for good.' } : one,
    )
    expect(leaks('Keep this to yourself, please, for good.', records)).toHaveLength(1)
  })

  it('does not mind short words that stand in many records, nor what is in the trash', () => {
    expect(leaks('Doubts', [...career, entry(81, { what: 'Doubts' })])).toEqual([])
  })
})

describe('a draft', () => {
  it('names nobody whose page is not for a packet, by any part of their name', () => {
    const told = entry(82, {
      audience: 'packet',
      what: 'Noor measured it with Pell. Hidden’s numbers held, said noor.hidden@corp.example.',
    })
    const [record] = packetEvidence(roadmap, [...career, told]).records.filter(({ id }) => id === told.id)
    expect(record?.kind === 'entry' ? record.what : '').toMatch(
      /^A colleague measured it with Pell\. A colleague’s numbers held, said a\.?colleague@corp\.example\.$/,
    )
  })
})

describe('what goes and what stays', () => {
  it('is said line by line', () => {
    const whole = working(packet(100))
    const [first = '', second = '', third = ''] = leavingLines(whole.document)
    expect(first).toMatch(/^Wren Alderby, case for lead, \d+ words$/)
    expect(second).toBe('2 cases and 10 claims with their records and days')
    expect(third).toBe('Words of Pell Okonjo-Vane, by name')
    expect(stayingLines(whole, 1, 2)).toEqual([
      '2 records of the period that are not for a packet',
      '1 part that you left out',
      'Ids of records, drafts, and remarks you dismissed',
    ])
  })
})

describe('the sentences', () => {
  it('count the places, and say so when there is none', () => {
    const whole = working(packet(100))
    expect(packetSentence(whole, 4)).toBe('4 points a committee would question.')
    expect(packetSentence(whole, 1)).toBe('1 point a committee would question.')
    expect(packetSentence(whole, 0)).toBe('No points that these rules would question.')
    expect(packetSentence(working(packet(100), []), 0)).toBe('No work in this packet yet.')
    expect([setAsideSentence(0), setAsideSentence(1), setAsideSentence(3)]).toEqual([
      null,
      '1 remark was dismissed by you.',
      '3 remarks were dismissed by you.',
    ])
  })
})

describe('sheets', () => {
  const long = (id: string) => ({ ...section('case', id, [textBlock(id, '', 'x'.repeat(78 * 30))]), id })

  it('begin anew with each family, and hold what fits', () => {
    const kinds = sheetsOf(working(packet(100)).document.sections).map((sheet) => sheet.map(({ kind }) => kind))
    expect(kinds[0]).toEqual(['decision', 'summary'])
    expect(kinds[1]?.[0]).toBe('matrix')
    expect(kinds.at(-1)).toEqual(['appendix'])
    expect(kinds.flat()).toEqual(working(packet(100)).document.sections.map(({ kind }) => kind))
  })

  it('hold criteria and claims together where nothing stands between them', () => {
    const kindsOf = (length: 'page' | 'short') =>
      sheetsOf(working(packet(100, { length })).document.sections).map((sheet) => sheet.map(({ kind }) => kind))
    expect(kindsOf('page')).toEqual([
      ['decision', 'summary'],
      ['matrix', 'appendix'],
    ])
    expect(kindsOf('short').at(-1)).toEqual(['appendix'])
    expect([beginsPage('appendix', 'matrix'), beginsPage('appendix', 'gaps')]).toEqual([false, true])
  })

  it('never part a section and lose none', () => {
    expect(sheetsOf([long('a'), long('b')]).map((sheet) => sheet.length)).toEqual([1, 1])
    expect(sheetsOf([])).toEqual([])
  })
})
