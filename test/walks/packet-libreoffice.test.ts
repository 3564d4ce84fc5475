// The Word document in a program that people open it with: LibreOffice finds its headings, its links and its language, and needs about as
// many pages as Cairn's own PDF.
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect } from 'vitest'
import { pageOf } from '../../renderer/pages/packet/packet-files.ts'
import { packetDocx } from '../../shared/files/packet-docx.ts'
import type { PacketDocument } from '../../shared/records/packet-edition.ts'
import { testWith } from '../driver/other-programs.ts'
import { launchBrowser } from '../driver/plain-browser.ts'
import { demoDocument } from './support-demo-packet.ts'
import { pdfOutline, pdfPages, printed } from './support-packet-files.ts'

async function throughLibreOffice(docx: Uint8Array): Promise<Uint8Array> {
  const room = mkdtempSync(join(tmpdir(), 'cairn-libreoffice-'))
  try {
    writeFileSync(join(room, 'packet.docx'), docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(room, 'profile')).href}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', room, join(room, 'packet.docx')]
    await promisify(execFile)('soffice', args)
    return new Uint8Array(readFileSync(join(room, 'packet.pdf')))
  } finally {
    rmSync(room, { recursive: true, force: true })
  }
}

/** Where its links lead: addresses, and places in the document as "#". */
async function linksOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)))
  const all = await Promise.all(pages.map((page) => page.getAnnotations()))
  return all.flat().flatMap(({ subtype, url, unsafeUrl }) => (subtype === 'Link' ? [unsafeUrl ?? url ?? '#'] : []))
}

const address = 'https://wiki.example.org/x/Quotes_read_model?a=1&b=2#part'
/** The demo's, with evidence that has an address. */
function withLink(): PacketDocument {
  const made = demoDocument()
  const claims = made.claims.map((one, at) => (at === 0 ? { ...one, links: [{ title: 'Quotes', url: address }] } : one))
  return { ...made, claims }
}

const bare = (text: string) => text.replace(/\s+/g, '').replaceAll('\u2011', '-')

testWith(
  ['soffice'],
  'LibreOffice shows the Word document with its headings, links, language and about as many pages as our own PDF',
  async () => {
    const document = withLink()
    const theirs = await throughLibreOffice(await packetDocx(document, 'Version 1 of 31 March 2025'))
    const browser = await launchBrowser()
    const ours = await printed(browser, await pageOf({ document, mark: 'Version 1 of 31 March 2025' }))
    await browser.close()
    const [pages, own] = [await pdfPages(theirs), await pdfPages(ours)]
    expect(Math.abs(pages.length - own.length)).toBeLessThanOrEqual(1)
    const outline = (await pdfOutline(theirs)).map(({ title }) => title)
    expect(outline).toEqual(expect.arrayContaining(document.sections.map(({ heading }) => heading)))
    const links = await linksOf(theirs)
    expect(links.map((one) => decodeURI(one))).toContain(address)
    expect(links.filter((one) => one === '#').length).toBeGreaterThan(50)
    expect(Buffer.from(theirs).toString('latin1')).toMatch(/\/Lang\s?\(en-US\)/)
    const words = bare(pages.join(''))
    for (const { number, title } of document.claims) {
      expect(words).toContain(`C-${number}`)
      expect(words).toContain(bare(title))
    }
    for (const [at, page] of pages.entries()) expect(bare(page)).toContain(bare(`${document.title}${at + 1}`))
  },
  300_000,
)
