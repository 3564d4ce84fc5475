// Code that a record's text holds reaches the packet as code: in its drafts, in its owner's words, in each check, and in no version that is older.
// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { packetPage } from '../../../shared/files/packet-html.ts'
import { packetMarkdown } from '../../../shared/files/packet-markdown.ts'
import { withAddedFields } from '../../../shared/records/fill-added-fields.ts'
import type { PacketDocument } from '../../../shared/records/packet-edition.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { movedToGaps } from '../../../shared/rules/committee-reader/apply-fix.ts'
import { readByCommittee } from '../../../shared/rules/committee-reader/committee-reader.ts'
import { editionWords } from '../../../shared/rules/packet/compare-editions.ts'
import { leaksIn } from '../../../shared/rules/packet/leak-check.ts'
import { section, textBlock } from '../../../shared/rules/packet/packet-blocks.ts'
import { fenced, partsOf, saidIn, withCodeRead } from '../../../shared/rules/packet/packet-code-fences.ts'
import { withText } from '../../../shared/rules/packet/packet-edits.ts'
import { packetEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { leavingLines } from '../../../shared/rules/packet/packet-export-summary.ts'
import { withChoices } from '../../../shared/rules/packet/packet-pseudonyms.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { entry, idOf, packet, roadmap } from '../../build-records.ts'
import { career, noor, pell, quotes } from './quotes-career.ts'

const code = 'SELECT price\n\n  FROM quotes -- 310 ms'
const context = `A price took 1,840 ms. We ran\n\n\`\`\`sql title="slow"\n${code}\n\`\`\`\n\nand it held`
const problem = `case/${quotes.id}/problem`
const outcome = `case/${quotes.id}/outcome`

const withContext = (text: string) => career.map((one) => (one.id === quotes.id ? { ...quotes, context: text } : one))
const documentOf = (records: readonly AnyRecord[], of = packet(100)) =>
  workingPacket(of, packetEvidence(roadmap, records)).document
const blockOf = (document: PacketDocument, id: string) => {
  const found = document.sections.flatMap(({ blocks }) => blocks).find((one) => one.id === id)
  if (found === undefined) throw new Error(`The packet has no ${id}.`)
  return found
}
const pageOf = (document: PacketDocument) =>
  new DOMParser().parseFromString(packetPage(document, '', { css: '', hash: '' }), 'text/html')
const codeOn = (document: PacketDocument) => [...pageOf(document).querySelectorAll('pre')].map((one) => one.textContent)

describe('a record’s code', () => {
  const document = documentOf(withContext(context))

  it('stands between the words around it, which carry the claim, and without the language of its fence', () => {
    expect(partsOf(blockOf(document, problem)).map(({ kind, text }) => [kind, text])).toEqual([
      ['words', 'A price took 1,840 ms. We ran.'],
      ['code', code],
      ['words', expect.stringMatching(/^and it held\. \[C-\d+\]$/)],
    ])
  })

  it('is code in the page and in Markdown, its lines as they were written', () => {
    expect(codeOn(document)).toEqual([code])
    expect(packetMarkdown(document, '')).toContain(`We ran.\n\n\`\`\`\n${code}\n\`\`\`\n\nand it held.`)
    expect(pageOf(document).body.textContent).not.toContain('```')
  })

  it('needs no words around it: its claim stands below', () => {
    const only = documentOf(withContext('    indented'))
    expect(blockOf(only, problem).text).toMatch(/^```\nindented\n```\n\[C-\d+\]$/)
    const found = pageOf(only).querySelector('pre')
    expect(found?.previousElementSibling?.textContent).toBe('Problem. ')
    expect(found?.nextElementSibling?.querySelector('a.c')).not.toBeNull()
  })

  it('stands within the words of others, each side in quotation marks', () => {
    const records = career.map((one) =>
      one.kind === 'feedback' && one.mayQuote ? { ...one, verbatim: `Try\nthis:\n\n    make all\n\nIt helps.` } : one,
    )
    const quote = pageOf(documentOf(records)).querySelector('blockquote')
    const shown = [...(quote?.children ?? [])].slice(0, 3).map(({ tagName, textContent }) => [tagName, textContent])
    expect(shown).toEqual([
      ['P', '“Try this:”'],
      ['PRE', 'make all'],
      ['P', expect.stringMatching(/^“It helps\.” C-\d+$/)],
    ])
  })

  it('is no title, and words that begin with backticks are no code', () => {
    const big = entry(81, {
      audience: 'packet',
      day: '2024-11-02',
      what: `${fenced('x = 1')}\n\nCut it to 310 ms. Then slept.`,
    })
    const told = documentOf([...career, { ...big, metrics: [] }])
    expect(JSON.stringify(told.claims)).not.toContain('x = 1')
    const ticks = documentOf(withContext('\\`\\`\\`\n\nheld\n\n\\`\\`\\`'))
    expect(codeOn(ticks)).toEqual([])
    expect(pageOf(ticks).body.textContent).toContain('```')
  })
})

describe('what its owner writes', () => {
  const own = (text: string, of = packet(100)) => documentOf(career, withText(of, outcome, text, ''))

  it('is code between fences, and words where a fence is not closed or nothing stands in it', () => {
    expect(codeOn(own('It held:\n```js\nconst a = 1\n```\n310 ms.'))).toEqual(['const a = 1'])
    expect(codeOn(own('````\n```\n````'))).toEqual(['```'])
    for (const text of ['It held:\n```\nno end', '```\n\n```', 'in ``` a line ```'])
      expect(codeOn(own(text)), text).toEqual([])
  })

  it('is counted in words without its fences', () => {
    const words = (text: string) =>
      Number(/, ([\d,]+) words/.exec(leavingLines(own(text))[0] ?? '')?.[1]?.replace(',', ''))
    expect(words('It held:\n```\na b\n```')).toBe(words('It held: a b'))
  })

  it('names no claim within code', () => {
    const pre = pageOf(own('It held.\n```\nx[C-1]\n```')).querySelector('pre')
    expect([pre?.textContent, pre?.querySelector('.c')]).toEqual(['x[C-1]', null])
    expect(saidIn(withCodeRead('It held.\n```\nx[C-1]\n```'))).not.toContain('C-1')
  })
})

describe('names', () => {
  it('that have a pseudonym are replaced within code, and nothing else of it is', () => {
    const of = withChoices(packet(100), {
      standIns: [{ personId: pell.id, original: pell.name, standIn: 'Alder Finch' }],
      decisions: [],
    })
    const lines = 'owner = "Pell Okonjo-Vane"  # pell@corp.example\n    x[C-007]'
    const [shown = ''] = codeOn(documentOf(withContext(fenced(lines)), of))
    expect(shown).not.toMatch(/pell|okonjo|vane/i)
    expect(shown).toContain('Alder')
    expect(shown).toContain('\n    x[C-007]')
  })

  it('of people who are not for a packet are found within code, and taken out of what is drafted', () => {
    const typed = withText(packet(100), outcome, `It held.\n${fenced('owner: noor hidden\nAKIAABCDEFGHIJKLMNOP')}`, '')
    const leaks = leaksIn(documentOf(career, typed), career).filter(({ blockId }) => blockId === outcome)
    expect(leaks.map(({ found }) => found)).toEqual(['noor hidden', 'AKIAABCDEFGHIJKLMNOP'])
    expect(codeOn(documentOf(withContext(fenced(`owner: ${noor.name}`))))).toEqual(['owner: a colleague'])
  })

  it('and words of a private record are found within code', () => {
    const line = 'retry(until = deadline, backoff = 250)'
    const mine = entry(80, { what: `Only mine.\n\n${fenced(line)}` })
    const typed = withText(packet(100), outcome, `It held.\n${fenced(`  ${line}`)}`, '')
    const all = [...career, mine]
    expect(leaksIn(documentOf(all, typed), all).map(({ found }) => found)).toEqual([line])
  })
})

describe('the committee reader', () => {
  const text = `It is very amazing.\n${fenced('  # we will do great work  soon\n\n\tend')}\nIt held. This will save 900 €.`
  const sections = [section('case', '', [textBlock('outcome', 'Outcome', text)])]
  const document = { title: '', from: '2024-05-01', to: '2025-03-31', sections, claims: [] }

  it('reads no code, and what it changes leaves code as it was', () => {
    const { objections } = readByCommittee(document)
    expect(objections.length).toBeGreaterThan(0)
    expect(objections.filter(({ sentence }) => sentence.includes('great work'))).toEqual([])
    for (const { start, end, sentence } of objections) expect(text.slice(start, end)).toBe(sentence)
    const found = objections.find(({ rule }) => rule === 'unfinished')
    if (found === undefined) throw new Error('Nothing was objected to.')
    const mended = movedToGaps(packet(100), { id: 'outcome', text }, '', found, idOf(50))
    expect(mended?.edits[0]?.text).toBe(text.replace(' This will save 900 €.', ''))
  })
})

describe('a version that was locked before code was told', () => {
  const text = 'It held:\n```\nconst a = 1\n```'
  const made = documentOf(career, withText(packet(100), outcome, text, ''))
  const { hasCode, ...before } = blockOf(made, outcome)
  const stored = { kind: 'edition', sections: [{ ...made.sections[0], blocks: [before] }] }
  const read = withAddedFields(stored) as Pick<PacketDocument, 'sections'>
  const old: PacketDocument = { ...made, sections: read.sections }

  it('shows its fences as the words they were, in each file, under the hash it has', () => {
    expect(hasCode).toBe(true)
    expect(codeOn(old)).toEqual([])
    expect([...pageOf(old).querySelectorAll('p')].map((one) => one.textContent)).toEqual(
      expect.arrayContaining(['Outcome on 15 January 2025. It held:', '```', 'const a = 1', '```']),
    )
    expect(packetMarkdown(old, '')).toContain('It held:\n\n\\`\\`\\`\n\nconst a = 1\n\n\\`\\`\\`')
    expect(editionWords(old)).not.toContain('"code"')
    expect(editionWords(made)).not.toBe(
      editionWords({
        ...made,
        sections: made.sections.map((one) => ({
          ...one,
          blocks: one.blocks.map((block) => ({ ...block, hasCode: false })),
        })),
      }),
    )
  })
})
