// Which sections stand on a sheet together: the first page, the body from the criteria on, the table of claims; in the one-page length the
// criteria and the claims. On screen as in print.
import type { PacketBlock, PacketSection } from '../../records/packet-edition.ts'

/** Lines of text that a page of A4 takes. */
const linesOnSheet = 46
const signsInLine = 92

function linesOf({ form, text, rows, bars }: PacketBlock): number {
  switch (form) {
    case 'text':
    case 'quote':
      return text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / signsInLine), 1)
    case 'table':
      return rows.length * 2 + 2
    case 'bars':
      return bars.length + 3
  }
}
const height = ({ blocks }: PacketSection): number => blocks.reduce((sum, block) => sum + linesOf(block), 3)

/** Sections of one family may share a sheet; every family begins a new one. */
const families = {
  decision: 'opening',
  summary: 'opening',
  matrix: 'body',
  case: 'body',
  influence: 'body',
  feedback: 'body',
  growth: 'body',
  gaps: 'body',
  appendix: 'appendix',
} as const satisfies Record<PacketSection['kind'], string>

type Kind = PacketSection['kind']

/** Two tables to look things up in share a sheet: on one page, what the criteria ask stands right before the claims. */
const areKin = (kind: Kind, before: Kind): boolean =>
  families[kind] === families[before] || (kind === 'appendix' && before === 'matrix')

/** Whether a section begins a page of its own in print: the first of its family does, the others follow where there is room. */
export const beginsPage = (kind: Kind, before: Kind | null): boolean => before !== null && !areKin(kind, before)

/** In order; a section is never parted. One that is longer than a sheet has one to itself and runs over in print; the opening is read as one. */
export function sheetsOf(sections: readonly PacketSection[]): PacketSection[][] {
  const sheets: PacketSection[][] = []
  let filled = 0
  for (const section of sections) {
    const last = sheets.at(-1)
    const before = last?.at(-1)
    const isKin = before !== undefined && areKin(section.kind, before.kind)
    const lines = height(section)
    const fits = families[section.kind] === 'opening' || filled + lines <= linesOnSheet
    if (last !== undefined && isKin && fits) {
      last.push(section)
      filled += lines
    } else {
      sheets.push([section])
      filled = lines
    }
  }
  return sheets
}
