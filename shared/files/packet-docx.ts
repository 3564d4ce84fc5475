// A packet as a Word document: real headings, real tables, claims that jump to their row; no name, time or program but ours in it.
import {
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type { PacketBlock, PacketClaim, PacketDocument, PacketSection } from '../records/packet-edition.ts'
import { periodWords } from '../rules/packet/opening-draft.ts'
import { beginsPage } from '../rules/packet/packet-sheets.ts'
import { plainFigure } from '../rules/text/number-words.ts'
import { columnWidths } from './docx-columns.ts'
import { cellMargins, cellSize, docxLook, sheetMargins, sheetWidth, tableBorders } from './docx-styles.ts'
import { escaped } from './escape-html.ts'
import { steadyDocx } from './make-docx-deterministic.ts'
import { anchor, clean, directionOf, type Known, quoteParagraphs, textParagraphs, written } from './packet-docx-text.ts'
import { claimCells, claimColumns, claimsNote, haveLinks } from './packet-markdown.ts'
import { type Paper, paperSizes } from './paper-sizes.ts'

type Part = Paragraph | Table

/** What every part of it needs: claims that the appendix has, and how wide it may be. */
interface Sheet {
  readonly known: Known
  readonly width: number
}

const cell = (children: readonly ParagraphChild[]) =>
  new TableCell({ children: [new Paragraph({ style: 'Cell', children: [...children] })] })

/** What stands in a cell: its words, which say how wide it wants to be, and how they are written. */
interface Cell {
  readonly words: string
  readonly children: readonly ParagraphChild[]
}
const plainCell = (words: string, bold = false): Cell => ({
  words,
  children: [new TextRun({ text: clean(words), bold })],
})

function table(heads: readonly string[], rows: readonly (readonly Cell[])[], width: number): Table {
  const head = heads.map((words) => cell([new TextRun({ text: clean(words), bold: true })]))
  const widths = columnWidths([heads, ...rows.map((cells) => cells.map(({ words }) => words))], width)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: tableBorders,
    margins: cellMargins,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(({ children }) => cell(children)) })),
    ],
  })
}

function bars({ lead, bars: all, unit, limit }: PacketBlock, width: number): Part[] {
  const rows = all.map(({ label, value, chosen }) => [
    plainCell(label, chosen),
    plainCell(plainFigure(value, unit), chosen),
  ])
  const held = limit === null ? [] : [[plainCell('Limit'), plainCell(plainFigure(limit, unit))]]
  return [table([lead || 'Figure', 'Value'], [...rows, ...held], width)]
}

function block(one: PacketBlock, { known, width }: Sheet, isBelowTable: boolean): Part[] {
  switch (one.form) {
    case 'text':
      return textParagraphs(one, known, isBelowTable)
    case 'quote':
      return quoteParagraphs(one, known)
    case 'table':
      return [
        ...(one.lead === '' ? [] : [new Paragraph({ style: 'Caption', text: clean(one.lead), keepNext: true })]),
        table(
          one.columns,
          one.rows.map((cells) =>
            cells.map((words) => ({ words, children: written(words, known, { size: cellSize }) })),
          ),
          width,
        ),
      ]
    case 'bars':
      // Without a paragraph between, two tables would be one.
      return [...(isBelowTable ? [new Paragraph({ style: 'Cell', text: '' })] : []), ...bars(one, width)]
  }
}

/** Evidence opens from where it is named; one address after another, each on a line of its own. */
const linksCell = (links: PacketClaim['links']): Cell => ({
  words: links.map(({ title }) => title).join(' '),
  children: links.flatMap(({ title, url }, at) => [
    ...(at === 0 ? [] : [new TextRun({ break: 1 })]),
    new ExternalHyperlink({ link: url, children: [new TextRun({ text: clean(title), style: 'Hyperlink' })] }),
  ]),
})

/** Without a single link there is no column for them. */
function claims(all: readonly PacketClaim[], width: number): Part[] {
  const hasLinks = haveLinks(all)
  const rows = all.map((claim) => {
    const [name = '', ...others] = claimCells(claim).slice(0, -1)
    const marked = new Bookmark({ id: anchor(claim.number), children: [new TextRun(name)] })
    return [
      { words: name, children: [marked] },
      ...others.map((words) => plainCell(words)),
      ...(hasLinks ? [linksCell(claim.links)] : []),
    ]
  })
  const note = claimsNote(all)
  return [
    ...(note === '' ? [] : [new Paragraph({ style: 'Small', text: note, keepNext: true })]),
    table(hasLinks ? claimColumns : claimColumns.slice(0, -1), rows, width),
  ]
}

const isTable = (one: PacketBlock | undefined) => one?.form === 'table' || one?.form === 'bars'

function section(
  { kind, label, heading, blocks }: PacketSection,
  all: readonly PacketClaim[],
  width: number,
  breaks: boolean,
): Part[] {
  const sheet = { known: new Set(all.map(({ number }) => number)), width }
  const above =
    label === ''
      ? []
      : [
          new Paragraph({
            style: 'Small',
            text: label,
            pageBreakBefore: breaks,
            keepNext: true,
            spacing: { before: 320, after: 0 },
          }),
        ]
  return [
    ...above,
    new Paragraph({
      ...directionOf(heading),
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: breaks && label === '',
      // What stands right above a heading belongs to it.
      ...(label === '' ? {} : { spacing: { before: 0 } }),
      children: [new TextRun(clean(heading))],
    }),
    ...blocks.flatMap((one, at) => block(one, sheet, isTable(blocks[at - 1]))),
    ...(kind === 'appendix' ? claims(all, width) : []),
  ]
}

const runningHead = (title: string, width: number) =>
  new Header({
    children: [
      new Paragraph({
        style: 'Running',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun({ children: [clean(title), new Tab(), PageNumber.CURRENT] })],
      }),
    ],
  })

/** The library would write the time and a name of its own. */
const coreProperties = (title: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(clean(title))}</dc:title><dc:creator>Cairn</dc:creator></cp:coreProperties>`

/** `edition` as in `packetMarkdown`. */
export async function packetDocx(
  packet: PacketDocument,
  edition: string,
  paper: Paper = 'a4',
): Promise<Uint8Array<ArrayBuffer>> {
  const width = sheetWidth(paper)
  const title = clean(packet.title)
  const body = packet.sections.flatMap((one, at) =>
    section(one, packet.claims, width, beginsPage(one.kind, packet.sections[at - 1]?.kind ?? null)),
  )
  const foot = edition === '' ? [] : [new Paragraph({ style: 'Small', text: edition })]
  const word = new Document({
    title,
    creator: 'Cairn',
    ...docxLook,
    sections: [
      {
        properties: {
          page: { size: { width: paperSizes[paper].width, height: paperSizes[paper].height }, margin: sheetMargins },
        },
        headers: { default: runningHead(title, width) },
        footers: { default: new Footer({ children: foot }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          new Paragraph({ style: 'Small', text: periodWords(packet) }),
          ...body,
        ],
      },
    ],
  })
  const own = [{ path: 'docProps/core.xml', data: coreProperties(title) }]
  return steadyDocx(new Uint8Array(await Packer.toArrayBuffer(word, undefined, own)))
}
