// The demo's packet as its reader gets it: whole sentences, each figure and each sentence once, every criterion told in it.
import { describe, expect, it } from 'vitest'
import { demoCareer } from '../../../shared/demo/demo-career.ts'
import { packetLengths } from '../../../shared/records/field-choices.ts'
import type { PacketBlock, PacketDocument } from '../../../shared/records/packet-edition.ts'
import { figuresIn } from '../../../shared/rules/packet/figure-ledger.ts'
import { askedAtFirst } from '../../../shared/rules/packet/initial-packet-scope.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { claimsIn } from '../../../shared/rules/packet/packet-text.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { packet } from '../../build-records.ts'
import { demoRecords } from '../../walks/support-demo-packet.ts'

const ladder = demoRecords.find((one) => one.kind === 'roadmap')
const profile = demoRecords.find((one) => one.kind === 'profile')
if (ladder === undefined || profile === undefined) throw new Error('The demo has no ladder or no profile.')
const evidence = packetEvidence(ladder, demoRecords)
const asked = { ...askedAtFirst(profile, ladder, demoCareer().today), roadmapId: ladder.id }
const working = (length: (typeof packetLengths)[number]) => workingPacket(packet(100, { ...asked, length }), evidence)
const { document } = working('full')

const section = (id: string) => document.sections.find((one) => one.id === id)
const marks = /\[C-\d+\]/g
const quoted = /“[^”]*”/g
/** What a block says in its owner's own words: titles, names of figures and the words of others stand in quotation marks. */
const ownTexts = (block: PacketBlock) =>
  (block.form === 'quote' ? [] : [block.text, ...block.rows.flat()]).map((text) =>
    text
      .replace(/```[\s\S]*?```/g, ' ')
      .replace(marks, '')
      .replace(quoted, '“”'),
  )

/** Sentences and quotations of at least eight words that stand in more than one place; a title is no sentence. */
function repeatedSentences({ sections }: PacketDocument): string[] {
  const texts = sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => [block.text, ...block.rows.flat()]))
    .map((text) => text.replace(marks, ''))
  const quotations = texts.flatMap((text) => text.match(quoted) ?? []).filter((one) => /[.!?]”$/.test(one))
  const sentences = texts.flatMap((text) => text.replace(quoted, '“”').split(/(?<=[.!?]["”’)]*)\s+|\n/))
  const all = [...sentences, ...quotations]
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.split(' ').length >= 8)
  return [...new Set(all.filter((sentence, at) => all.indexOf(sentence) !== at))]
}

const figuresOf = (block: PacketBlock) =>
  ownTexts(block)
    .flatMap(figuresIn)
    .map(({ number, unit }) => `${number.replaceAll(',', '')} ${unit}`)

/** Figures that a piece of work tells more than once: its claim on the first page, then its case. A chart is one place, and so is a table. */
function repeatedFigures({ sections }: PacketDocument): string[] {
  const claims = sections.find(({ id }) => id === 'summary')?.blocks ?? []
  return sections
    .filter(({ kind }) => kind === 'case')
    .flatMap(({ id, blocks }) => {
      const claim = claims.filter((block) => block.id === `summary/${id}`)
      const told = [...claim, ...blocks].flatMap((block) => [
        ...(block.form === 'text' ? figuresOf(block) : new Set(figuresOf(block))),
        ...new Set(block.bars.map(({ value }) => `${value} ${block.unit}`)),
      ])
      return told.filter((figure, at) => told.indexOf(figure) !== at).map((figure) => `${id}: ${figure}`)
    })
}

/** So many words in a row are a thought, not a turn of phrase. */
const longRun = 8
const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\d]+(?:[.,’-][\p{L}\d]+)*/gu) ?? []

/** Runs of words that two of the owner's own texts share; what is quoted and named is left out, and what the packet says of every criterion. */
function repeatedRuns({ sections }: PacketDocument): string[] {
  const texts = sections
    .filter(({ kind }) => kind === 'case' || kind === 'summary' || kind === 'growth')
    .flatMap(({ blocks }) => blocks.flatMap(ownTexts))
    .flatMap((text) => text.split('\n'))
    // How a piece of work began is said of each in the same words.
    .map((text) => text.replace(/I began this \w+ on my own initiative(?: and presented it)?/, ''))
  const seen = new Map<string, number>()
  const repeated = new Set<string>()
  texts.forEach((text, at) => {
    const words = wordsIn(text)
    for (let from = 0; from + longRun <= words.length; from += 1) {
      const run = words.slice(from, from + longRun).join(' ')
      const before = seen.get(run)
      if (before !== undefined && before !== at) repeated.add(run)
      seen.set(run, at)
    }
  })
  return [...repeated]
}

describe.each(packetLengths)('the demo’s packet, length %s', (length) => {
  const whole = working(length).document
  const all = { sentences: repeatedSentences(whole), figures: repeatedFigures(whole), runs: repeatedRuns(whole) }
  console.log(
    `Packet of the demo, ${length}: ${all.sentences.length} repeated sentences, ${all.figures.length} repeated figures, ${all.runs.length} repeated runs of words.`,
  )
  it('says no sentence twice', () => expect(all.sentences).toEqual([]))
  it('tells no figure of a piece of work twice', () => expect(all.figures).toEqual([]))
  it('says no thought twice in other words around it', () => expect(all.runs).toEqual([]))
})

describe('the demo’s packet in full', () => {
  it('cuts no sentence and no title', () => {
    expect(JSON.stringify(document)).not.toContain('…')
  })

  it('opens with claims of one whole sentence, each with a figure or somebody’s word and for a criterion of the level', () => {
    const claims = section('summary')?.blocks.filter(({ id }) => id.startsWith('summary/case/')) ?? []
    expect(claims.length).toBeGreaterThanOrEqual(3)
    expect(claims.length).toBeLessThanOrEqual(5)
    for (const { text } of claims) {
      expect(text).toMatch(/ supports (?:\w{3}-L\d|\d+ criteria (?:that .+ confirmed )?\((?:\w{3}-L\d(?:, )?)+\))/)
      expect(text).toMatch(/ from [\d,.]+.* to [\d,.]+|confirmed/)
      expect(text.replace(quoted, '').replace(marks, '')).not.toMatch(/: |…|[.!?] [A-Z]/)
      expect(claimsIn(text).length).toBeGreaterThan(0)
    }
  })

  it('says who asks, since when, how the level between stands, who confirmed, and what is asked of the reader', () => {
    const words = [...(section('decision')?.blocks ?? []), ...(section('summary')?.blocks ?? [])].map(
      ({ text }) => text,
    )
    const first = words.join('\n')
    expect(first).toContain('Wren Alderby (Software engineer, Quotes) asks for promotion from mid-level to lead')
    expect(first).toContain('Evidence of work at lead level goes back to January 2025')
    expect(first).toMatch(/Of the 23 senior criteria \(the level in between\), 20 are met/)
    expect(first).toMatch(
      /6 criteria that Ilse Quarrington \(mentor\), Pell Okonjo-Vane \(senior engineer, Rates\) and the author’s manager confirmed \(COM-L1/,
    )
    expect(first).toContain('2 of them confirmed by the author’s manager and SYS-L1 by nobody yet.')
    expect(first).toContain('from 36 to 5 charts')
    expect(first).toContain('(SYS-L1 and COM-L2)')
    expect(first).toContain('For 14 criteria the author wrote them down as they were said; for 1 they came in a file')
    expect(first).toMatch(/Of 17 lead criteria, \d+ are confirmed by people named here/)
    expect(first).toContain('Each confirmation says that a criterion is met. They come from 5 people.')
    expect(first).toContain('You are asked to decide')
  })

  it('names the ladder that its criteria are of', () => {
    const intro = section('matrix')?.blocks.find(({ id }) => id === 'matrix/intro')?.text ?? ''
    expect(intro).toMatch(/^These are the criteria of the ladder “Mid-level to lead”, version 1\./)
  })

  it('tells what is open of the level between beside the gaps of the level asked for, with what it asks', () => {
    const gaps = new Map((section('gaps')?.blocks ?? []).map(({ lead, text }) => [lead, text]))
    expect([...gaps.keys()]).toEqual(['SYS-L1', 'COM-L2', 'SYS-S2', 'DEB-S3', 'OWN-S3'])
    expect(gaps.get('DEB-S3')).toBe(
      'Uses AI tools with a check that catches their errors, and shares the limits they found. It still needs an entry or an improvement.',
    )
  })

  it('names on the first page who confirmed, each once in a claim, and counts each once', () => {
    const claims = section('summary')?.blocks.filter(({ id }) => id.startsWith('summary/case/')) ?? []
    for (const name of ['Ilse Quarrington', 'Pell Okonjo-Vane', 'the author’s manager']) {
      expect(claims.some(({ text }) => text.includes(name))).toBe(true)
      for (const { text } of claims) expect(text.split(name).length).toBeLessThanOrEqual(2)
    }
    expect(JSON.stringify(document)).not.toMatch(/Tobias|Marit|Noor/)
  })

  it('tells each criterion of the level in a case or in a line of its own, and says so to its owner', () => {
    const cases = document.sections.filter(({ kind }) => kind === 'case')
    expect(cases.length).toBeLessThanOrEqual(5)
    const further = section('further')?.blocks.flatMap(({ lead }) => lead.split(', ')) ?? []
    const claims = new Map(document.claims.map((claim) => [claim.number, claim]))
    const inCases = cases.flatMap(({ blocks }) =>
      blocks
        .flatMap(({ text, rows }) => [text, ...rows.flat()].flatMap(claimsIn))
        .flatMap((number) => claims.get(number)?.criteria ?? []),
    )
    const told = new Set<string>([...inCases, ...further])
    const level = ladder.criteria.filter(({ levelId }) => levelId === asked.levelId).map(({ id }) => id)
    expect(level.filter((id) => !told.has(id))).toEqual([])
    expect(working('full').missing.join(' ')).toContain(further[0])
  })

  it('speaks of each case in its owner’s first person, and leaves what they wrote as it is', () => {
    const cases = document.sections.filter(({ kind }) => kind === 'case')
    const decisions = cases.flatMap(({ blocks }) => blocks.filter(({ lead }) => lead === 'Decision'))
    expect(decisions[0]?.text).toContain(
      'My proposal was accepted with a condition when I presented it. Accepted on two',
    )
    const told = cases.flatMap(({ blocks }) => blocks.filter(({ form }) => form === 'text').map(({ text }) => text))
    expect(told.join('\n')).not.toMatch(
      /(?:^|[.\]] |\n)It (?:was (?:not )?(?:accepted|deferred|noted)|cut|raised|kept) /,
    )
    expect(told.join('\n')).not.toMatch(/the author|Wren/i)
    const proposal = demoRecords.find((one) => one.kind === 'proposal' && cases[0]?.id === `case/${one.id}`)
    expect(decisions[0]?.text).toContain(proposal?.kind === 'proposal' ? proposal.decision.split('\n')[0] : '')
  })

  it('tells one project as one case', () => {
    const readModel = /read model/i
    const proposals = demoRecords.filter((one) => one.kind === 'proposal' && readModel.test(one.title))
    const cases = document.sections.filter(({ kind }) => kind === 'case')
    expect(proposals).toHaveLength(1)
    expect(cases.filter(({ heading }) => readModel.test(heading)).map(({ id }) => id)).toEqual([
      `case/${proposals[0]?.id}`,
    ])
    const live = document.claims.filter(({ criteria }) => criteria.some((id) => id === 'DEC-L2'))
    expect(live.length).toBeGreaterThan(1)
  })

  it('begins the growth table where there is something, and has a column for each level', () => {
    const table = section('growth')?.blocks.find(({ id }) => id === 'growth/table')
    expect(table?.columns).toEqual(expect.arrayContaining(['Mid, of 16', 'Senior, of 23', 'Lead, of 17']))
    expect(Number(table?.rows[0]?.[1])).toBeGreaterThan(0)
  })
})

describe('each length', () => {
  it('is the same in whatever order the records come', () => {
    const turned = [...demoRecords].sort((one, other) => (one.id.slice(-6) < other.id.slice(-6) ? -1 : 1)).toReversed()
    for (const length of packetLengths)
      expect(workingPacket(packet(100, { ...asked, length }), packetEvidence(ladder, turned)).document).toEqual(
        working(length).document,
      )
  })

  it.each(packetLengths)('%s has a claim behind every part that tells of work', (length) => {
    const told = working(length).document.sections.filter(({ kind }) =>
      ['case', 'influence', 'feedback', 'growth'].includes(kind),
    )
    const without = told.flatMap(({ blocks }) =>
      blocks.filter((block, at) => {
        const below = blocks[at + 1]
        const isSum = below?.form === 'table' && below.rows.length > 0
        const named = [block.text, ...block.rows.flat()].flatMap(claimsIn)
        return named.length === 0 && block.bars.length === 0 && !isSum && !block.id.endsWith('/table')
      }),
    )
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it.each(packetLengths)('%s names only claims that it resolves', (length) => {
    const { sections, claims } = working(length).document
    const known = new Set(claims.map(({ number }) => number))
    const named = sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ text, rows }) => [text, ...rows.flat()].flatMap(claimsIn)),
    )
    expect(named.filter((number) => !known.has(number))).toEqual([])
    expect(sections[0]?.kind).toBe('decision')
    expect(sections.at(-1)?.kind).toBe('appendix')
  })
})
