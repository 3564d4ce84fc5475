// The files of a packet read back by readers that know nothing of Cairn, and searched to the last stream for what may not leave.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf } from '../../renderer/pages/packet/packet-files.ts'
import { papers } from '../../shared/files/paper-sizes.ts'
import type { PacketDocument } from '../../shared/records/packet-edition.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { packetEvidence } from '../../shared/rules/packet/packet-evidence.ts'
import { claimsIn } from '../../shared/rules/packet/packet-text.ts'
import { workingPacket } from '../../shared/rules/packet/working-packet.ts'
import { maySee, strictest } from '../../shared/rules/sharing/redact-record.ts'
import { entry, link, packet, roadmap } from '../build-records.ts'
import { launchBrowser } from '../driver/plain-browser.ts'
import { tokenCareer, toldFields } from '../shared/packet/token-career.ts'
import { demoDocument, demoRecords } from './support-demo-packet.ts'
import { disguises } from './support-disguises.ts'
import {
  docxBidirectional,
  docxHeadings,
  docxParagraphs,
  filesOf,
  htmlBody,
  layersOf,
  type PacketFiles,
  pdfMetadata,
  pdfOutline,
  pdfPages,
  printed,
} from './support-packet-files.ts'

const mark = 'Version 1 of 31 March 2025, 0123456789ab'
const documentOf = (records: readonly AnyRecord[]): PacketDocument =>
  workingPacket(packet(100), packetEvidence(roadmap, records)).document

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Spaces and line ends are the reader's own; marks of Markdown are not words. */
const bare = (text: string) => text.replace(/[\s\\]+/g, '')
const utf8 = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

/** The words of each file as its reader gives them. */
async function wordsIn({ html, md, docx, pdf }: PacketFiles): Promise<Record<string, string>> {
  return {
    html: bare(htmlBody(html).body.textContent ?? ''),
    md: bare(utf8(md)),
    docx: bare(docxParagraphs(docx).join('\n')),
    pdf: bare((await pdfPages(pdf)).join('\n')),
  }
}

describe('the demo career read back', () => {
  const made = demoDocument(demoRecords)
  const headings = made.sections.map(({ heading }) => heading)
  let files: PacketFiles
  beforeAll(async () => {
    files = await filesOf(browser, made, mark)
  })

  it('has every claim, its record and its day, and the parts in their order, in every file', async () => {
    expect(made.claims.length).toBeGreaterThan(40)
    for (const [kind, words] of Object.entries(await wordsIn(files))) {
      const appendix = words.slice(words.lastIndexOf(bare(headings.at(-1) ?? '')))
      for (const { number, title } of made.claims) {
        expect(appendix, `${kind}, C-${number}`).toContain(`C-${number}${kind === 'md' ? '|' : ''}`)
        expect(appendix, `${kind}, ${title}`).toContain(bare(title))
      }
    }
    const named = made.sections.map(({ label, heading }) => [label, heading].filter((part) => part !== '').join(': '))
    const html = [...htmlBody(files.html).querySelectorAll('h2')]
    expect(html.map((one) => one.textContent)).toEqual(headings)
    expect([...utf8(files.md).matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(named)
    expect(docxHeadings(files.docx)).toEqual(headings)
  })

  it('has no claim in its text that leads nowhere', () => {
    const named = made.sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ text, rows }) => [text, ...rows.flat()].flatMap(claimsIn)),
    )
    const page = htmlBody(files.html)
    for (const number of named) expect(page.getElementById(`c-${number}`), `C-${number}`).not.toBeNull()
    expect(page.querySelectorAll('a.c').length).toBe(named.length)
  })

  it('is a PDF with tags, an outline, pages of A4 and no metadata but its title and our name', async () => {
    const outline = await pdfOutline(files.pdf)
    expect(outline.filter(({ level }) => level === 1).map(({ title }) => title)).toEqual([made.title])
    expect(outline.filter(({ level }) => level === 2).map(({ title }) => title)).toEqual(headings)
    const { info, hasXmp, isTagged } = await pdfMetadata(files.pdf)
    expect(info).toMatchObject({ Title: made.title, Creator: 'Cairn', Producer: 'Cairn' })
    expect(info).not.toHaveProperty('CreationDate')
    expect({ hasXmp, isTagged }).toEqual({ hasXmp: false, isTagged: true })
    expect(Buffer.from(files.pdf).toString('latin1')).not.toMatch(
      /Mozilla|Skia|HeadlessChrome|\/JavaScript|\/URI \(file/,
    )
  })

  it('is the same PDF when it is printed again', async () => {
    const again = await filesOf(browser, demoDocument(demoRecords.toReversed()), mark)
    expect(Buffer.compare(again.pdf, files.pdf)).toBe(0)
    expect(utf8(again.html)).toBe(utf8(files.html))
  })
})

describe('the one-page packet of the demo', () => {
  const onePage = demoDocument(demoRecords, 'page')

  it.each(papers)(
    'prints on two sheets of %s: the page itself, then what its codes and claims stand for',
    async (paper) => {
      const pages = await pdfPages(await printed(browser, await pageOf({ document: onePage, mark, paper })))
      expect(pages).toHaveLength(2)
      const [first = '', second = ''] = pages.map(bare)
      expect(first).toContain(bare('You are asked to decide'))
      for (const heading of ['Criteria named here', 'Claims and their records']) expect(second).toContain(bare(heading))
      expect(second).toContain(bare(mark))
      for (const { number } of onePage.claims) expect(second).toContain(`C-${number}`)
      // Each code of the first page is said there, of whichever level.
      for (const [code] of first.matchAll(/[A-Z]{3}-[A-Z]\d/g)) expect(second).toContain(code)
    },
  )
})

describe('an empty career', () => {
  it('still makes every file, with what is asked for and the gaps', async () => {
    for (const [kind, words] of Object.entries(await wordsIn(await filesOf(browser, documentOf([]), ''))))
      expect(words, kind).toContain(bare('Open gaps'))
  })
})

describe('a career in Arabic, Hebrew and Chinese', () => {
  const told = { arabic: 'نسخة تجيب في ٣١٠ مللي ثانية', hebrew: 'עותק אחד משיב בזמן', chinese: '报价有自己的读模型' }
  const quotes = entry(100, { audience: 'packet', day: '2025-02-20', what: told.chinese, myPart: told.arabic })
  const metric = { name: told.hebrew, unit: 'ms', before: 1840, after: 310, howMeasured: '', source: '', decision: '' }
  const made = documentOf([{ ...quotes, metrics: [metric] }, link(101, quotes, 'OPS-L2')])

  it('is in every file, and each paragraph runs its own way', async () => {
    const files = await filesOf(browser, made, mark)
    const { pdf, ...others } = await wordsIn(files)
    for (const [kind, words] of Object.entries(others))
      for (const text of Object.values(told)) expect(words, kind).toContain(bare(text))
    // A PDF holds the signs as they are drawn; Arabic and Hebrew are drawn from the right.
    expect(pdf).toContain(told.chinese)
    const page = await browser.newPage()
    await page.setContent(utf8(files.html))
    const besides = await page.locator('p', { hasText: told.arabic }).evaluate((element) => {
      const words = document.createRange()
      words.selectNodeContents(element)
      const [inner, outer] = [words.getBoundingClientRect(), element.getBoundingClientRect()]
      return { left: inner.left - outer.left, right: outer.right - inner.right }
    })
    expect(besides.right).toBeLessThan(2)
    expect(besides.left).toBeGreaterThan(100)
    await page.close()
    // The name of a figure stands in an English sentence, which runs as English does.
    expect(docxBidirectional(files.docx)).toEqual([expect.stringContaining(told.arabic)])
  })
})

describe('leaks', () => {
  it('of every string field of every kind, exactly what a committee may see is in the files', async () => {
    const { records, placed } = tokenCareer('packet')
    const files = await filesOf(browser, documentOf(records), mark)
    for (const [kind, words] of Object.entries(await wordsIn(files))) {
      const told = placed.filter(({ token }) => words.includes(bare(token))).map(({ token }) => token.slice(6, -4))
      expect(told.toSorted(), kind).toEqual(toldFields.toSorted())
    }
  })

  it.each(['packet', 'mentor', 'private'] as const)(
    'of records for %s, no layer of any file hides a token that may not leave, however written',
    async (audience) => {
      const { records, placed } = tokenCareer(audience)
      const layers = layersOf(await filesOf(browser, documentOf(records), mark)).map((layer) => Buffer.from(layer))
      const kept = placed.filter(({ ceilings }) => !maySee(strictest(audience, ...ceilings), 'packet'))
      expect(kept.length).toBeGreaterThan(20)
      const found = kept.filter(({ token }) =>
        disguises(token).some((disguise) => layers.some((layer) => layer.includes(disguise))),
      )
      expect(found.map(({ token }) => token)).toEqual([])
    },
  )

  it('the search would find a token in each of its disguises', () => {
    const token = 'token entry.source end'
    for (const disguise of disguises(token)) expect(disguise.length).toBeGreaterThan(10)
    const hidden = Buffer.from(Buffer.from(`some words ${token} more`).toString('base64'))
    expect(disguises(token).some((disguise) => hidden.includes(disguise))).toBe(true)
  })
})
