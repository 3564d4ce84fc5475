// The Word document as other programs need it: an outline, columns as wide as their words, links that open, one language, the same bytes.
// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../shared/files/docx-columns.ts'
import { sheetWidth as sheetWidthOf } from '../../../shared/files/docx-styles.ts'
import { packetDocx } from '../../../shared/files/packet-docx.ts'
import type { Paper } from '../../../shared/files/paper-sizes.ts'
import type { PacketClaim, PacketDocument } from '../../../shared/records/packet-edition.ts'
import { section, textBlock } from '../../../shared/rules/packet/packet-blocks.ts'

const claim = (number: number, links: PacketClaim['links']): PacketClaim => ({
  number,
  recordKind: 'entry',
  title: 'Cut the nightly import from 40 to 3 minutes by batching the price lookups of a whole market',
  day: '2025-03-01' as PacketClaim['day'],
  by: '',
  role: '',
  fromOthers: false,
  measured: true,
  unfinished: false,
  criteria: ['OWN-S2' as PacketClaim['criteria'][number]],
  links,
})

const address = 'https://wiki.example.org/x/Quotes_read_model?a=1&b=2#part~2'

function packetWith(claims: PacketClaim[]): PacketDocument {
  const block = { id: 'b', lead: '', by: '', columns: [], rows: [], bars: [], unit: '', limit: null }
  const text = { ...block, form: 'text', text: 'It held [C-1].' }
  const rows = [
    ['OWN-S2', 'Owns a service from its first alarm to its last day, and is asked before it changes', 'met'],
  ]
  const table = { ...block, id: 't', form: 'table', text: '', columns: ['Id', 'Criterion', 'Status'], rows }
  const section = (kind: string, heading: string, blocks: object[]) => ({ id: kind, kind, label: '', heading, blocks })
  return {
    title: 'For senior',
    from: '2025-01-01',
    to: '2025-03-31',
    sections: [section('case', 'Faster nights', [text, table]), section('appendix', 'Claims', [])],
    claims,
  } as unknown as PacketDocument
}

async function partsOf(document: PacketDocument) {
  const bytes = await packetDocx(document, '')
  const parts = unzipSync(bytes)
  const read = (path: string) => new DOMParser().parseFromString(strFromU8(parts[path] ?? new Uint8Array()), 'text/xml')
  return { bytes, read }
}
const valuesOf = (document: Document, tag: string, name = 'w:val') =>
  [...document.getElementsByTagName(tag)].map((one) => one.getAttribute(name))

describe('a Word document', () => {
  it('has the same bytes each time it is made of the same packet', async () => {
    const document = packetWith([claim(1, [{ title: 'Quotes', url: address }])])
    const [once, again] = [await packetDocx(document, 'Version 1'), await packetDocx(document, 'Version 1')]
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true)
    expect(Buffer.from(once).equals(Buffer.from(await packetDocx(packetWith([]), 'Version 1')))).toBe(false)
  })

  it('has headings with an outline level, and says its language', async () => {
    const { read } = await partsOf(packetWith([]))
    const heading = [...read('word/styles.xml').getElementsByTagName('w:style')].find(
      (one) => one.getAttribute('w:styleId') === 'Heading1',
    )
    expect(heading?.getElementsByTagName('w:outlineLvl')[0]?.getAttribute('w:val')).toBe('0')
    expect(valuesOf(read('word/styles.xml'), 'w:lang')).toContain('en-US')
  })

  it('opens its evidence by the address that was written', async () => {
    const { read } = await partsOf(packetWith([claim(1, [{ title: 'Quotes', url: address }])]))
    const relations = [...read('word/_rels/document.xml.rels').getElementsByTagName('Relationship')]
    const targetOf = (id: string | null) =>
      relations.find((one) => one.getAttribute('Id') === id)?.getAttribute('Target') ?? ''
    // What stands after # is an attribute of its own in Word's links.
    const leads = [...read('word/document.xml').getElementsByTagName('w:hyperlink')]
      .filter((link) => link.hasAttribute('r:id'))
      .map((link) => `${targetOf(link.getAttribute('r:id'))}#${link.getAttribute('w:anchor')}`)
    expect(leads).toEqual([address])
  })

  it('keeps the number of a claim with its letter', async () => {
    const { read } = await partsOf(packetWith([claim(1, [])]))
    const [mark] = [...read('word/document.xml').getElementsByTagName('w:hyperlink')]
    const [run] = mark?.getElementsByTagName('w:r') ?? []
    expect([...(run?.children ?? [])].map(({ tagName, textContent }) => textContent || tagName).slice(1)).toEqual([
      'C',
      'w:noBreakHyphen',
      '1',
    ])
  })

  it('has a column for links only where there is one', async () => {
    const columnsOf = async (links: PacketClaim['links']) => {
      const { read } = await partsOf(packetWith([claim(1, links)]))
      return [...read('word/document.xml').getElementsByTagName('w:tblGrid')].at(-1)?.children.length
    }
    expect(await columnsOf([])).toBe(6)
    expect(await columnsOf([{ title: 'Quotes', url: address }])).toBe(7)
  })
})

describe('code', () => {
  const words = 'We ran\n````\nSELECT 1\n\n\tFROM `quotes` -- ```\n````\nand it held.'

  async function codeOf(form: 'text' | 'quote', text = words, lead = '') {
    const block = { ...textBlock('b', lead, text), form }
    const sections = [section('case', 'Head', [block])]
    const { read } = await partsOf({ ...packetWith([]), sections })
    const paragraphs = [...read('word/document.xml').getElementsByTagName('w:p')]
    const styled = paragraphs.map((one) => ({
      style: one.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '',
      lines: [...one.querySelectorAll('*')].reduce(
        (told, { tagName, textContent }) => told + (tagName === 'w:br' ? '\n' : tagName === 'w:t' ? textContent : ''),
        '',
      ),
    }))
    return { styled, style: (id: string) => stylesOf(read).find((one) => one.getAttribute('w:styleId') === id) }
  }
  const stylesOf = (read: (path: string) => Document) => [...read('word/styles.xml').getElementsByTagName('w:style')]

  it('is a paragraph of a style of its own: one width for every letter, each line and its indent kept, no heading', async () => {
    const { styled, style } = await codeOf('text')
    const at = styled.findIndex((one) => one.style === 'Code')
    expect(styled.slice(at - 1, at + 2).map(({ lines }) => lines)).toEqual([
      'We ran',
      'SELECT 1\n\n    FROM `quotes` -- ```',
      'and it held.',
    ])
    expect(style('Code')?.getElementsByTagName('w:rFonts')[0]?.getAttribute('w:ascii')).toBe('Courier New')
    expect(style('Code')?.getElementsByTagName('w:outlineLvl')).toHaveLength(0)
    expect(style('Code')?.getElementsByTagName('w:basedOn')[0]?.getAttribute('w:val')).toBe('Normal')
  })

  it('stands in a quotation, and below its lead where no words are before it', async () => {
    expect((await codeOf('quote')).styled.map(({ style }) => style)).toEqual(
      expect.arrayContaining(['Quotation', 'QuotedCode', 'Quotation']),
    )
    const { styled } = await codeOf('text', '```\nx\n```', 'Outcome')
    expect(styled.slice(-2).map(({ lines }) => lines)).toEqual(['Outcome. ', 'x'])
  })
})

describe('the sheet', () => {
  it('is A4 or Letter as asked for, its tables as wide as its lines', async () => {
    const xml = async (paper: Paper) =>
      strFromU8(unzipSync(await packetDocx(packetWith([]), '', paper))['word/document.xml'] ?? new Uint8Array())
    expect(await xml('a4')).toContain('w:w="11906" w:h="16838"')
    const letter = await xml('letter')
    expect(letter).toContain('w:w="12240" w:h="15840"')
    expect(letter).toContain(`<w:tblW w:type="dxa" w:w="${sheetWidthOf('letter')}"/>`)
  })
})

describe('columns', () => {
  const sheetWidth = sheetWidthOf('a4')
  it('fill the sheet, and are as wide as what is written in them asks for', () => {
    const widths = columnWidths(
      [
        ['Claim', 'What', 'Kind'],
        ['C-1', 'Cut the nightly import from 40 to 3 minutes by batching the price lookups', 'entry'],
      ],
      sheetWidth,
    )
    expect(widths.reduce((sum, one) => sum + one, 0)).toBe(sheetWidth)
    const [number = 0, words = 0, kind = 0] = widths
    expect(words).toBeGreaterThan(2 * Math.max(number, kind))
  })

  it('share the sheet where no width is enough, and stand where nothing is written', () => {
    const many = columnWidths([Array.from({ length: 30 }, () => 'averylongwordindeed')], sheetWidth)
    expect(many.reduce((sum, one) => sum + one, 0)).toBe(sheetWidth)
    expect(Math.min(...many)).toBeGreaterThan(200)
    expect(columnWidths([['', '']], sheetWidth).reduce((sum, one) => sum + one, 0)).toBe(sheetWidth)
    expect(columnWidths([], sheetWidth)).toEqual([sheetWidth])
  })
})
