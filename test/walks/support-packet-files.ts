// Every file of a packet outside of the app: made by the product's own writers, the PDF printed by the system's Chromium as main prints it.
import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Browser } from 'playwright-core'
import { withOwnMetadata } from '../../electron/handlers/pdf-metadata.ts'
import { packetCsv } from '../../shared/files/packet-csv.ts'
import { packetDocx } from '../../shared/files/packet-docx.ts'
import { packetPage } from '../../shared/files/packet-html.ts'
import { packetMarkdown } from '../../shared/files/packet-markdown.ts'
import { packetStyle } from '../../shared/files/packet-style.ts'
import type { PacketDocument } from '../../shared/records/packet-edition.ts'

export interface PacketFiles {
  readonly html: Uint8Array
  readonly md: Uint8Array
  readonly csv: Uint8Array
  readonly docx: Uint8Array
  readonly pdf: Uint8Array
}

/** What Chromium itself writes. */
export async function printedAsIs(browser: Browser, html: string): Promise<Uint8Array<ArrayBuffer>> {
  const page = await browser.newPage()
  await page.setContent(html)
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  await page.close()
  return new Uint8Array(Buffer.from(data, 'base64'))
}

export const printed = async (browser: Browser, html: string) => withOwnMetadata(await printedAsIs(browser, html))

export function pageWith(packet: PacketDocument, mark: string, fonts = ''): string {
  const css = packetStyle(packet.title, fonts)
  const hash = `sha256-${createHash('sha256').update(css).digest('base64')}`
  return packetPage(packet, mark, { css, hash })
}

export async function filesOf(browser: Browser, packet: PacketDocument, mark: string): Promise<PacketFiles> {
  const html = pageWith(packet, mark)
  return {
    html: Buffer.from(html),
    md: Buffer.from(packetMarkdown(packet, mark)),
    csv: Buffer.from(packetCsv(packet)),
    docx: await packetDocx(packet, mark),
    pdf: await printed(browser, html),
  }
}

/** Words of each page in the order they are drawn, read by pdf.js. */
export async function pdfPages(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)))
  const texts = await Promise.all(pages.map((page) => page.getTextContent()))
  return texts.map(({ items }) =>
    items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
  )
}

export async function pdfOutline(pdf: Uint8Array): Promise<{ title: string; level: number }[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  type Item = { title: string; items: Item[] }
  const flat = (items: readonly Item[], level: number): { title: string; level: number }[] =>
    items.flatMap(({ title, items: below }) => [{ title, level }, ...flat(below, level + 1)])
  return flat((await document.getOutline()) ?? [], 1)
}

/** What the metadata of a PDF says, by pdf.js. */
export async function pdfMetadata(pdf: Uint8Array) {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const { info, metadata } = await document.getMetadata()
  return { info, hasXmp: metadata !== null, isTagged: (await document.getMarkInfo())?.Marked === true }
}

/** Without its style, which is not read here and which the parser would complain of. */
export const htmlBody = (html: Uint8Array): Document =>
  new JSDOM(
    Buffer.from(html)
      .toString('utf8')
      .replace(/<style>.*?<\/style>/s, ''),
  ).window.document

function docxBody(docx: Uint8Array): Element[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window
  return [...document.getElementsByTagName('w:p')]
}

const wordsOf = (paragraph: Element) =>
  [...paragraph.querySelectorAll('*')]
    .map((run) => (run.tagName === 'w:noBreakHyphen' ? '-' : run.tagName === 'w:t' ? run.textContent : ''))
    .join('')

/** The paragraphs of a Word document in order, by an XML parser; tables as their cells' paragraphs. */
export const docxParagraphs = (docx: Uint8Array): string[] => docxBody(docx).map(wordsOf)

export const docxHeadings = (docx: Uint8Array): string[] =>
  docxBody(docx)
    .filter((one) => one.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') === 'Heading1')
    .map(wordsOf)

/** The paragraphs that run from the right. */
export const docxBidirectional = (docx: Uint8Array): string[] =>
  docxBody(docx)
    .filter((one) => one.getElementsByTagName('w:bidi').length > 0)
    .map(wordsOf)

/** Everything that lies in a PDF: its bytes, and each stream unpacked. */
function unpackedPdf(pdf: Uint8Array): Uint8Array[] {
  const text = Buffer.from(pdf).toString('latin1')
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    const packed = pdf.subarray(index + head.length, text.indexOf('endstream', index))
    try {
      return [new Uint8Array(inflateSync(packed))]
    } catch {
      return [] // not packed: it lies in the bytes themselves
    }
  })
  return [pdf, ...streams]
}

/** Every layer of every file, unpacked. */
export const layersOf = ({ html, md, csv, docx, pdf }: PacketFiles): Uint8Array[] => [
  html,
  md,
  csv,
  docx,
  ...Object.values(unzipSync(docx)),
  ...unpackedPdf(pdf),
]
