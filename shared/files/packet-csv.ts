// The claims of a packet as a table for a spreadsheet: one row a claim, nothing in a cell that a spreadsheet would run.
import type { PacketDocument } from '../records/packet-edition.ts'
import { csvCell } from './csv-cell.ts'
import { claimCells, claimColumns } from './packet-markdown.ts'

const row = (cells: readonly string[]) => cells.map((cell) => csvCell(cell, true)).join(',')

/** As RFC 4180 has it, in UTF-8 with its mark: without it a spreadsheet takes it for another alphabet. */
export const packetCsv = ({ claims }: Pick<PacketDocument, 'claims'>): string =>
  `\u{FEFF}${[claimColumns, ...claims.map(claimCells)].map(row).join('\r\n')}\r\n`
