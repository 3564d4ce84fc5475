// Packets from careers that are odd: nothing, one record, only private ones, other scripts, endless titles, code.
import { describe, expect, it } from 'vitest'
import { packetDocx } from '../../../shared/files/packet-docx.ts'
import { claimCells, packetMarkdown } from '../../../shared/files/packet-markdown.ts'
import { newEdition } from '../../../shared/records/new-packet.ts'
import { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { claimsIn } from '../../../shared/rules/packet/packet-text.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import {
  assessment,
  earlier,
  entry,
  feedback,
  idOf,
  improvement,
  link,
  packet,
  person,
  personId,
  poc,
  presentation,
  proposal,
  roadmap,
} from '../../build-records.ts'

const open = { audience: 'packet' } as const
const metric = (name: string, before: number | null, after: number | null) => ({
  name,
  unit: 'ms',
  before,
  after,
  howMeasured: '',
  source: '',
  decision: '',
})
const documentOf = (records: readonly AnyRecord[]) =>
  workingPacket(packet(100), packetEvidence(roadmap, records)).document
const blocks = (records: readonly AnyRecord[]) => documentOf(records).sections.flatMap((one) => one.blocks)
const text = (records: readonly AnyRecord[], id: string) => blocks(records).find((one) => one.id === id)?.text ?? ''

const longTitle = Array.from({ length: 40 }, (_, at) => `part ${at} of a title that never ends`)
  .join(' ')
  .slice(0, 480)
const made = proposal(1, { ...open, title: 'Give quotes a copy', outcome: 'It holds.', state: 'implemented' })

const careers: readonly (readonly [string, readonly AnyRecord[]])[] = [
  ['nothing', []],
  ['one entry', [entry(1, { ...open, what: 'Wrote a test' })]],
  ['one entry that supports a criterion', [entry(1, { ...open, what: 'Wrote a test' }), link(2, entry(1), 'OPS-L2')]],
  [
    'only private records',
    [entry(1, { what: 'Secret' }), proposal(2, { title: 'Secret' }), link(3, proposal(2), 'DEC-L1')],
  ],
  ['a proposal without a word', [proposal(1, { ...open, title: '' }), link(2, proposal(1), 'DEC-L1')]],
  ['right-to-left', [{ ...made, title: 'נתיב מהיר למחירים' }, link(2, made, 'DEC-L1'), link(3, made, 'SYS-L1')]],
  ['a title without an end', [{ ...made, title: longTitle }, link(2, made, 'DEC-L1')]],
  [
    'an entry of one word of 3,000 letters',
    [entry(1, { ...open, what: 'x'.repeat(3000), myPart: 'All', metrics: [metric('p95', 3, 1)] })],
  ],
  ['code', [{ ...made, context: 'Before:\n```\n1,840 ms\n```\nAfter:\n```\n305 ms\n```' }, link(2, made, 'DEC-L1')]],
  [
    'a trial and a talk without anything',
    [
      made,
      poc(5, { ...open, title: '', proposalId: made.id }),
      presentation(6, { ...open, title: '', forum: '', proposalId: made.id }),
    ],
  ],
]

describe.each(careers)('%s', (_, records) => {
  it('gives a packet that fits its schema and can be written', async () => {
    const document = documentOf(records)
    const edition = newEdition(idOf(101), earlier, {
      ...document,
      packetId: idOf(100),
      number: 1,
      day: '2025-03-31',
      length: 'full',
      hash: JSON.parse(`"${'a'.repeat(64)}"`),
    })
    const parsed = AnyRecord.safeParse(edition)
    expect(parsed.error?.issues ?? []).toEqual([])
    const markdown = packetMarkdown(document, '')
    expect(markdown).not.toMatch(/undefined|NaN|null|Secret/)
    expect((await packetDocx(document, '')).length).toBeGreaterThan(1000)
    const known = new Set(document.claims.map(({ number }) => number))
    const named = document.sections.flatMap((one) =>
      one.blocks.flatMap((block) => [block.text, ...block.rows.flat()].flatMap(claimsIn)),
    )
    expect(named.filter((number) => !known.has(number))).toEqual([])
  })
})

describe('a title', () => {
  it('that never ends is named by its kind and day, and nothing is cut within it', () => {
    const records = [
      { ...made, title: longTitle.replaceAll(' of ', 'of').replaceAll(' that ', 'that') },
      link(2, made, 'DEC-L1'),
    ]
    const heading = documentOf(records).sections.find(({ kind }) => kind === 'case')?.heading ?? ''
    expect(heading).not.toContain('…')
    expect(heading.length).toBeLessThanOrEqual(120)
  })
})

describe('whose word it is', () => {
  const pell = person(500, { ...open, name: 'Pell Okonjo-Vane' })
  const marit = person(501, { name: 'Marit Secret' })
  const said = feedback(20, {
    ...open,
    personId: marit.id,
    relation: 'engineer, Invoices; we share a desk',
    verbatim: 'It holds.',
    mayQuote: true,
    aboutId: made.id,
  })
  const base = [made, link(2, made, 'DEC-L1'), link(3, made, 'SYS-L1')]
  const status = (records: readonly AnyRecord[], id: string) =>
    blocks(records)
      .find((one) => one.id === 'matrix/table')
      ?.rows.find(([first]) => first === id)
      ?.at(-1) ?? ''

  it('is said by role where the name may not be and the role may, and by neither otherwise', () => {
    const word = assessment(400, 'SYS-L1', { personId: personId(501), day: '2025-03-05' })
    expect(status([...base, marit, word, said], 'SYS-L1')).toMatch(
      /^Confirmed by a colleague \(engineer, Invoices\), 5 March 2025/,
    )
    expect(status([...base, marit, word], 'SYS-L1')).toMatch(/^Confirmed by someone not named here, /)
    const unquotable = { ...said, mayQuote: false }
    expect(JSON.stringify(documentOf([...base, marit, word, unquotable]))).not.toMatch(/Marit|Invoices/)
  })

  it('stands beside their words in the table of claims, in each file as far as it may be said', () => {
    const word = assessment(400, 'SYS-L1', { personId: personId(501), day: '2025-03-05' })
    const lastOf = (records: readonly AnyRecord[]) => documentOf(records).claims.filter(({ fromOthers }) => fromOthers)
    const from = (records: readonly AnyRecord[]) => lastOf(records).map((claim) => claimCells(claim)[4])
    expect(new Set(from([...base, marit, word, said]))).toEqual(new Set(['A colleague (engineer, Invoices)']))
    expect(from([...base, marit, word])).toEqual(['Someone not named here'])
    // A mentor is said to be one, whatever else they are; without a name there is nobody to ask.
    const mentor = person(501, { ...open, name: '', relationship: 'mentor' })
    const known = [...base, mentor, word, { ...said, relation: 'staff engineer, Payments' }]
    expect(new Set(from(known))).toEqual(new Set(['The author’s mentor (staff engineer, Payments)']))
    expect(status(known, 'SYS-L1')).toMatch(/^Confirmed by the author’s mentor \(staff engineer, Payments\), 5 March/)
    expect(lastOf(known).every(({ by }) => by === '')).toBe(true)
  })

  it('counts one person once, whatever they say how often', () => {
    const twice = ['2025-03-01', '2025-03-05'].map((day, at) =>
      assessment(400 + at, 'SYS-L1', { personId: pell.id, day }),
    )
    const also = assessment(410, 'OWN-L1', { personId: pell.id, day: '2025-03-06' })
    const records = [...base, link(7, made, 'OWN-L1'), pell, ...twice, also]
    expect(status(records, 'SYS-L1').split('Pell')).toHaveLength(2)
    expect(text(records, 'summary/confirmed')).toContain('They come from 1 person.')
    expect(text(records, 'summary/standing')).toContain('2 are confirmed by people named here')
  })
})

describe('one project', () => {
  it('is one case: what came before, the proposal, and entries tied to it by hand', () => {
    const hurts = improvement(3, { ...open, title: 'Quotes wait', hurts: 'A customer waited.', proposalId: made.id })
    const live = entry(4, {
      ...open,
      what: 'Every price comes from the copy.',
      myPart: 'The switch.',
      proposalId: made.id,
      metrics: [metric('Quote page', 1840, 305)],
    })
    const records = [made, hurts, live, link(5, made, 'DEC-L1')]
    const cases = documentOf(records).sections.filter(({ kind }) => kind === 'case')
    expect(cases.map(({ heading }) => heading)).toEqual(['Give quotes a copy'])
    expect(text(records, `summary/case/${made.id}`)).toMatch(
      /^“Give quotes a copy” cut “Quote page” from 1,840 ms to 305 ms and supports DEC-L1\./,
    )
    expect(text(records, `case/${made.id}/outcome`)).not.toContain('305')
    const untied = { ...live, proposalId: null }
    expect(documentOf([made, hurts, untied]).sections.filter(({ kind }) => kind === 'case')).toHaveLength(2)
  })
})
