// What Firefox prints of a packet and of a review page has their words in it, as text and not as shapes. Only Firefox can tell.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageOf } from '../../renderer/pages/packet/packet-files.ts'
import type { PacketBlock, PacketDocument } from '../../shared/records/packet-edition.ts'
import { entry } from '../build-records.ts'
import { asThing, leaving, shareSource } from '../build-review.ts'
import { sharedCopy, sharedThing } from '../build-shared.ts'
import type { Engine } from '../driver/engines/engine.ts'
import { findFirefox, launchFirefox, printedBy } from '../driver/engines/firefox.ts'
import { demoDocument } from './support-demo-packet.ts'
import { pdfPages } from './support-packet-files.ts'
import { shareFile } from './support-share-page.ts'

const path = findFirefox()
const why = path === null ? ' (skipped: Firefox is not installed here)' : ''

/** Ligatures, figures, and letters of all three alphabets that the faces hold, in every weight and in italics. */
const hard = 'The office baffled 1,840 fluffy waffles: Łódź, Žofie, ĳ, Tiếng Việt, “naïve” finds 310 ms → 95 %'
const plain = {
  id: 'one',
  limit: null,
  lead: '',
  text: '',
  hasCode: false,
  by: '',
  columns: [],
  rows: [],
  marks: [],
  bars: [],
  unit: '',
}
function hardDocument(): PacketDocument {
  const made = demoDocument()
  const section = { kind: 'summary', label: hard, heading: hard } as const
  const blocks: PacketBlock[] = [
    { ...plain, form: 'text', lead: hard, text: hard },
    { ...plain, form: 'quote', text: hard, by: hard },
    { ...plain, form: 'table', columns: [hard], rows: [[hard]] },
  ]
  const [first] = made.sections
  if (first === undefined) throw new Error('The demo has no packet.')
  return { ...made, title: hard, sections: [{ ...first, ...section, blocks }], claims: [] }
}

/** Without spaces, which end lines, and as compatible signs: a PDF may write "fi" as one. */
const bare = (text: string) => text.normalize('NFKC').replace(/\s+/g, '')

describe.skipIf(path === null)(`Firefox on paper${why}`, () => {
  let firefox: Engine | null = null
  beforeAll(async () => {
    firefox = await launchFirefox(path ?? '')
  })
  afterAll(() => firefox?.close())

  async function printed(address: string, before = async (_firefox: Engine) => {}): Promise<string[]> {
    if (firefox === null) throw new Error('Firefox did not start')
    await firefox.open(address)
    await firefox.run('return document.fonts.ready.then(() => null)')
    await before(firefox)
    return pdfPages(await printedBy(firefox))
  }
  async function printedPacket(document: PacketDocument): Promise<string[]> {
    const file = join(firefox?.downloads ?? '', 'packet.html')
    writeFileSync(file, await pageOf({ document, mark: 'Version 1 of 31 March 2025' }))
    return printed(pathToFileURL(file).href)
  }

  test(`a packet has its words, its claims and the numbers of its pages${why}`, async () => {
    const document = demoDocument()
    const pages = await printedPacket(document)
    const words = bare(pages.join(''))
    for (const { heading } of document.sections) expect(words).toContain(bare(heading))
    for (const { number, title } of document.claims) {
      expect(words).toContain(`C-${number}`)
      expect(words).toContain(bare(title))
    }
    expect(words).not.toContain('\uFFFD')
    for (const [at, page] of pages.entries()) expect(page).toMatch(new RegExp(`\\b${at + 1} of ${pages.length}\\b`))
  })

  test(`a packet has the words that faces draw by their features, in every weight${why}`, async () => {
    const words = bare((await printedPacket(hardDocument())).join(''))
    // Title, label, heading, lead and text, quote and who said it, a table's head and cell; the title once more in the head of the page.
    expect(words.split(bare(hard)).length - 1).toBeGreaterThanOrEqual(9)
    expect(words).not.toContain('\uFFFD')
  })

  test(`a review page has the words that were sent, the comment on them and the numbers of its pages${why}`, async () => {
    const thing = entry(3, { audience: 'mentor', what: 'The office baffled 1,840 fluffy readers' })
    const long = 'One line that is long enough to break, and that no page may cut through its middle. '.repeat(90)
    const things = [asThing({ ...thing, myPart: long })]
    const { copy } = leaving(shareSource({ things, since: long, help: hard.slice(0, 40) }))
    const { address } = await shareFile(copy)
    const comment = 'Who answers at night, if not you?'
    const pages = await printed(address, async (engine) => {
      await engine.click('Since we last met')
      await engine.click('Comment on all of it')
      await engine.type('Your comment', comment)
      await engine.click('Save comment')
      await engine.shows(comment)
    })
    const words = bare(pages.join(''))
    expect(words).toContain(bare(thing.what))
    expect(words).toContain(bare(comment))
    expect(words.split('middle.').length - 1).toBe(180)
    expect(words).not.toContain('\uFFFD')
    expect(pages.length).toBeGreaterThan(2)
    for (const [at, page] of pages.entries()) expect(page).toMatch(new RegExp(`\\b${at + 1} of ${pages.length}\\b`))
  })

  test(`no title of a thing and no heading of a part ends a page: what it stands over is on the same one${why}`, async () => {
    const things = Array.from({ length: 24 }, (_, at) =>
      sharedThing(710 + at, {
        title: `Title ${at}.`,
        parts: ['context', 'decision'].map((id) => ({
          id,
          heading: `Heading ${id} ${at}.`,
          text: `Words ${id} ${at}. ${'And so on, line after line of it. '.repeat(3 + ((at * 5) % 9))}`,
        })),
      }),
    )
    const { address } = await shareFile(sharedCopy({ things, asked: [] }))
    const pages = (await printed(address)).map(bare)
    expect(pages.length).toBeGreaterThan(4)
    const numberOf = (words: string) => pages.findIndex((page) => page.includes(bare(words)))
    for (const at of things.keys()) {
      for (const id of ['context', 'decision'])
        expect(numberOf(`Heading ${id} ${at}.`), `Heading ${id} ${at}`).toBe(numberOf(`Words ${id} ${at}.`))
      expect(numberOf(`Title ${at}.`), `Title ${at}`).toBe(numberOf(`Words context ${at}.`))
    }
  })
})
