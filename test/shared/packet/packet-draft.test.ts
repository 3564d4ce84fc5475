// The first draft of a packet: from the evidence alone, the same in any order, and never more than a committee may see.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newEdition } from '../../../shared/records/new-packet.ts'
import { newProfile } from '../../../shared/records/new-records.ts'
import { packetDefinition } from '../../../shared/records/packet.ts'
import { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { mostCases } from '../../../shared/rules/packet/case-choice.ts'
import { askedAtFirst } from '../../../shared/rules/packet/initial-packet-scope.ts'
import { packetDraft } from '../../../shared/rules/packet/packet-draft.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { type WorkingPacket, workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { assessment, earlier, entry, idOf, link, packet, proposal, roadmap, session } from '../../build-records.ts'
import { property } from '../../property-limit.ts'
import { career, eventFed, noor, onlyMine, quotes, signed } from './quotes-career.ts'

const drafted = (records: readonly AnyRecord[], of = packet(100)) => workingPacket(of, packetEvidence(roadmap, records))
const sectionOf = ({ document }: WorkingPacket, id: string) => document.sections.find((one) => one.id === id)
const block = (working: WorkingPacket, id: string) =>
  working.document.sections.flatMap(({ blocks }) => blocks).find((one) => one.id === id)
const inCase = (working: WorkingPacket, part: string) => block(working, `case/${quotes.id}/${part}`)
const allWords = ({ document }: WorkingPacket) => JSON.stringify(document)

describe('a first draft', () => {
  it('tells one case from a proposal, its trials, its talk and the words about it', () => {
    const working = drafted(career)
    expect(sectionOf(working, `case/${quotes.id}`)).toMatchObject({
      label: 'Case 1',
      heading: 'Quotes stopped waiting for invoices',
    })
    expect(inCase(working, 'problem')?.text).toMatch(/^In October a price took 1,840 ms .*\[C-\d+\]$/)
    expect(inCase(working, 'part')?.text).toMatch(
      /^I began this proposal on my own initiative, ran the trials “Replica” and “Event-fed” with the limits of each fixed before it began, and presented it on 3 December 2024 \(Architecture forum\)\. (?:\[C-\d+\] ?)+$/,
    )
    expect(inCase(working, 'options-table')?.rows).toEqual([
      ['Bigger cache', expect.stringMatching(/^hid the owner question\. \[C-\d+\]$/)],
      ['Event-fed copy', 'Chosen.'],
    ])
    expect(inCase(working, 'trials')?.rows.map(([, day, verdict]) => [day, verdict])).toEqual([
      ['4 November 2024', 'Invalidated'],
      ['18 November 2024', 'Validated'],
    ])
    // Its figure stands in the chart already.
    expect(inCase(working, 'outcome')?.text).toContain('My prediction of the figures above came true.')
    expect(block(working, `quote/${signed.id}`)).toMatchObject({ by: 'Pell Okonjo-Vane, senior engineer, Rates' })
  })

  it('sets what was there before, each trial and the limit beside each other', () => {
    expect(inCase(drafted(career), 'bars')).toMatchObject({
      unit: 'ms',
      limit: 400,
      bars: [
        { label: 'Before', value: 1840, chosen: false },
        { label: 'Replica', value: 920, chosen: false },
        { label: 'Event-fed', value: 310, chosen: true },
      ],
    })
  })

  it('opens with what is asked for and how the level stands', () => {
    const working = drafted(career)
    expect(block(working, 'decision/line')?.text).toBe(
      'Wren Alderby asks for promotion from senior to lead, on work from May 2024 to March 2025.',
    )
    expect(block(working, 'summary/standing')?.text).toBe(
      'Of 17 lead criteria, 1 is confirmed by people named here, 1 by people whose names are withheld and 15 have no evidence yet.',
    )
  })

  it('says role and team after the name, where there are both', () => {
    const decision = (more: object) => block(drafted(career, { ...packet(100), ...more }), 'decision/line')?.text
    expect(decision({ position: ' Senior engineer, Payments ' })).toMatch(
      /^Wren Alderby \(Senior engineer, Payments\) asks for promotion from senior to lead, /,
    )
    expect(decision({ name: '', position: 'Senior engineer' })).toMatch(/^Promotion from senior to lead, /)
  })

  it('begins with the name, role, team and levels of the profile', () => {
    const profile = {
      ...newProfile(idOf(200), earlier, roadmap.id),
      name: 'Wren ',
      team: ' Payments',
      targetLevel: 'Lead',
    }
    expect(askedAtFirst(profile, roadmap, '2025-03-14')).toMatchObject({ name: 'Wren', position: 'Payments' })
    const both = askedAtFirst({ ...profile, role: 'Senior engineer' }, roadmap, '2025-03-14')
    expect(both).toMatchObject({ position: 'Senior engineer, Payments', toLevel: 'lead' })
    const long = askedAtFirst({ ...profile, role: 'r'.repeat(500), team: 't'.repeat(500) }, roadmap, '2025-03-14')
    expect(packetDefinition.schema.safeParse({ ...packet(100), ...long }).success).toBe(true)
  })

  it('says in the matrix how a confirmation came, and names nobody whose page is private', () => {
    const rows = block(drafted(career), 'matrix/table')?.rows ?? []
    const confirmedBy = (id: string) => rows.find(([first]) => first === id)?.at(-1)
    expect(confirmedBy('DEC-L1')).toMatch(
      /^Confirmed by Pell Okonjo-Vane \(senior engineer, Rates\), 4 March 2025, in their own file \[C-\d+\]$/,
    )
    expect(confirmedBy('SYS-L1')).toMatch(/^Confirmed by someone not named here, 5 March 2025 \[C-\d+\]$/)
    expect(block(drafted(career), 'matrix/intro')?.text).toContain('reported by the author unless')
  })

  it('tells a reason for leaving a criterion beside its gap, and no assessment of its owner’s', () => {
    const gapOf = (verdict: 'no-chance' | 'not-yet') => {
      const own = assessment(450, 'OPS-L2', { personId: null, verdict, words: 'Told to nobody but me' })
      return sectionOf(drafted([...career, own]), 'gaps')?.blocks.find(({ lead }) => lead === 'OPS-L2')?.text
    }
    expect(gapOf('no-chance')).toContain('Told to nobody but me')
    expect(gapOf('not-yet')).toMatch(/./)
    expect(gapOf('not-yet')).not.toContain('Told to nobody but me')
  })

  it('lists open gaps with what is wanting, and nothing that is met', () => {
    const gaps = sectionOf(drafted(career), 'gaps')?.blocks.map(({ lead }) => lead) ?? []
    expect(gaps).toContain('OPS-L2')
    expect(gaps).not.toContain('DEC-L1')
  })

  it('resolves every claim it names to a record and its day', () => {
    const working = drafted(career)
    const named = [...allWords({ ...working, document: { ...working.document, claims: [] } }).matchAll(/\[C-(\d+)\]/g)]
    const known = new Map(working.document.claims.map((claim) => [claim.number, claim]))
    expect(named.length).toBeGreaterThan(10)
    for (const [mark, number] of named) expect(known.get(Number(number))?.day, mark).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(new Set(named.map(([, number]) => Number(number))).size).toBe(known.size)
  })

  it('tells of entries with figures where there is no larger work', () => {
    const metrics = [{ name: 'Build', unit: 'min', before: 14, after: 5, howMeasured: '', source: '', decision: '' }]
    const week = entry(1, {
      audience: 'packet',
      what: 'Faster builds\nSplit the cache.',
      myPart: 'I split it',
      metrics,
    })
    const working = drafted([week])
    expect(sectionOf(working, `case/${week.id}`)?.heading).toBe('Faster builds')
    expect(block(working, `case/${week.id}/outcome`)?.text).toBe('My work cut “Build” from 14 min to 5 min. [C-1]')
  })
})

describe('a draft of nothing', () => {
  it('is defined, can be handed on, and says to its owner what is missing', () => {
    const working = drafted([], packet(100, { name: '' }))
    expect(working.document.sections.map(({ kind }) => kind)).toEqual(['decision', 'matrix', 'gaps'])
    expect(working.document.title).toBe('Case for lead')
    expect(working.missing).toHaveLength(4)
    expect(sectionOf(working, 'gaps')?.blocks).toHaveLength(17)
    expect(allWords(working)).not.toMatch(/NaN|undefined|marked/)
  })

  it('is the same as a draft of what may not leave: nothing can be inferred', () => {
    const hidden = career.map((record) => ({ ...record, audience: 'private' as const }))
    expect(drafted(hidden).document).toEqual(drafted([]).document)
    const trashed = career.map((record) => ({ ...record, trashedAt: earlier }))
    expect(drafted(trashed).document).toEqual(drafted([]).document)
  })

  it('has no ladder to show where the ladder itself is private', () => {
    const evidence = packetEvidence({ ...roadmap, audience: 'private' }, career)
    const { document } = workingPacket(packet(100), evidence)
    expect(document.sections.map(({ kind }) => kind)).not.toContain('matrix')
    expect(document.sections.map(({ kind }) => kind)).toContain('case')
  })
})

describe('the order of the records', () => {
  it('decides nothing', property, () => {
    const expected = drafted(career)
    fc.assert(
      fc.property(fc.shuffledSubarray([...career], { minLength: career.length }), (shuffled) => {
        expect(drafted(shuffled)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })
})

describe('claim numbers', () => {
  it('stay with their records while new evidence comes', () => {
    const first = packetDraft(packet(100), packetEvidence(roadmap, career)).claims
    const kept = packet(100, { claims: first })
    const stronger = proposal(50, { audience: 'packet', day: '2024-05-02', title: 'Earlier', outcome: 'Done.' })
    const later = packetDraft(kept, packetEvidence(roadmap, [stronger, ...career])).claims
    expect(later.slice(0, first.length)).toEqual(first)
    expect(later.at(-1)).toEqual({ number: first.length + 1, recordId: stronger.id })
  })

  it('are never given again when a record goes', () => {
    const first = packetDraft(packet(100), packetEvidence(roadmap, career)).claims
    const without = career.filter(({ id }) => id !== eventFed.id)
    const working = drafted(without, packet(100, { claims: first }))
    const gone = first.find(({ recordId }) => recordId === eventFed.id)?.number
    expect(working.claims.find(({ number }) => number === gone)?.recordId).toBe(eventFed.id)
    expect(working.document.claims.map(({ number }) => number)).not.toContain(gone)
  })
})

describe('what is not mine to count', () => {
  it('a session in which I was the mentor', () => {
    const held = session(60, { audience: 'packet', role: 'mentor', startedAt: earlier, day: '2025-03-06' })
    expect(packetEvidence(roadmap, [held, link(61, held, 'COM-L2')]).records).toEqual([])
  })

  it('what was done after the period', () => {
    const late = { ...quotes, day: '2025-04-02' }
    expect(drafted([late, link(300, late, 'DEC-L1')]).document).toEqual(drafted([]).document)
  })

  it('words of someone who may not be named, and records that are only mine', () => {
    const words = allWords(drafted([...career, assessment(402, 'DEC-L1', { personId: noor.id, words: 'Solid.' })]))
    expect(words).not.toContain('Noor')
    expect(words).not.toContain(onlyMine.what)
    expect(words).not.toContain('Keep this to yourself')
  })
})

describe('a career of 10,000 records', () => {
  it('gives a packet that a committee can read, with every claim that is named', () => {
    const metric = { name: 'p95', unit: 'ms', before: 2, after: 1, howMeasured: '', source: '', decision: '' }
    const many = Array.from({ length: 5000 }, (_, at) => {
      const one = entry(20_000 + at, { audience: 'packet', day: '2024-10-01', myPart: 'I did it.', metrics: [metric] })
      return [one, link(30_000 + at, one, 'OPS-L2')]
    }).flat()
    const { sections, claims } = drafted(many).document
    expect(sections.filter(({ kind }) => kind === 'case')).toHaveLength(mostCases)
    expect(claims.length).toBeLessThan(30)
    expect(JSON.stringify(sections)).toContain('5,000')
  })
})

describe('a draft as an edition', () => {
  it('fits its schema as it is', () => {
    const { document } = drafted(career)
    const edition = newEdition(idOf(101), earlier, {
      ...document,
      packetId: idOf(100),
      number: 1,
      day: '2025-03-31',
      length: 'full',
      hash: JSON.parse(`"${'a'.repeat(64)}"`),
    })
    expect(AnyRecord.safeParse(edition).success).toBe(true)
  })
})
