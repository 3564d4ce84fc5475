// How a packet looks as a Word document: the type of the sheet in the fonts that the reader's program has.
import type { IPropertiesOptions, ITableOptions } from 'docx'
import { type Paper, paperSizes } from './paper-sizes.ts'

const read = 'Georgia'
const ui = 'Segoe UI'
/** On every machine with Word, and what others put in its place is as wide. */
const mono = 'Courier New'
const ink = '1B2225'
const quiet = '586366'
const wash = 'F0F2EE'
/** Room between code and the edge of its wash, in points. */
const washed = { style: 'single', size: 4, color: wash, space: 5 } as const
/** Of what stands in a cell. */
export const cellSize = 16

/** Sizes in half points, spaces in twentieths of a point. */
export const docxLook = {
  styles: {
    default: {
      document: {
        run: { font: read, size: 22, color: ink, language: { value: 'en-US' } },
        paragraph: { spacing: { after: 120, line: 300 } },
      },
      title: { run: { font: read, size: 44, color: ink }, paragraph: { spacing: { after: 40 } } },
      heading1: {
        run: { font: read, size: 30, bold: true, color: ink },
        // What LibreOffice lists as a heading is the outline's level, not the style's name.
        paragraph: { spacing: { before: 320, after: 100 }, keepNext: true, outlineLevel: 0 },
      },
    },
    paragraphStyles: [
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { font: ui, size: 18, bold: true, color: ink },
        paragraph: { spacing: { before: 160, after: 40 }, keepNext: true },
      },
      { id: 'Small', name: 'Small', basedOn: 'Normal', run: { font: ui, size: 18, color: quiet } },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { font: ui, size: cellSize },
        paragraph: { spacing: { before: 40, after: 40, line: 240 } },
      },
      {
        id: 'Code',
        name: 'Code',
        basedOn: 'Normal',
        // No word of it is one for the spelling.
        run: { font: mono, size: 18, noProof: true },
        paragraph: {
          spacing: { before: 60, after: 160, line: 250 },
          alignment: 'left',
          indent: { left: 120, right: 120 },
          shading: { type: 'clear', color: 'auto', fill: wash },
          border: { top: washed, bottom: washed, left: washed, right: washed },
        },
      },
      {
        id: 'QuotedCode',
        name: 'Quoted code',
        basedOn: 'Code',
        paragraph: { indent: { left: 480, right: 120 } },
      },
      { id: 'Quotation', name: 'Quotation', basedOn: 'Normal', paragraph: { indent: { left: 360 } } },
      {
        id: 'Said',
        name: 'Said',
        basedOn: 'Normal',
        run: { font: ui, size: 18, color: quiet },
        paragraph: { indent: { left: 360 } },
      },
      {
        id: 'Running',
        name: 'Running',
        basedOn: 'Normal',
        run: { font: ui, size: 18, color: quiet },
      },
    ],
    characterStyles: [{ id: 'Claim', name: 'Claim', run: { font: ui, size: 18, color: quiet } }],
  },
} satisfies Partial<IPropertiesOptions>

const none = { style: 'none', size: 0, color: 'auto' } as const
const rule = { style: 'single', size: 4, color: 'D3D8D5' } as const

/** Lines between rows and nothing else, as on the sheet. */
export const tableBorders = {
  top: none,
  left: none,
  right: none,
  bottom: rule,
  insideHorizontal: rule,
  insideVertical: none,
} satisfies ITableOptions['borders']

/** Between the margins of 20 mm at both sides, in twentieths of a point. */
export const sheetWidth = (paper: Paper): number => paperSizes[paper].width - sheetMargins.left - sheetMargins.right

/** The PDF's: 22 mm above, 20 mm at the other sides. */
export const sheetMargins = { top: 1247, right: 1134, bottom: 1134, left: 1134 } as const

/** As on the sheet: words begin where their text does, and keep apart at the right. */
export const cellMargins = { left: 0, right: 115, marginUnitType: 'dxa' } satisfies ITableOptions['margins']
