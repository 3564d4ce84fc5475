// The claims of a packet as a table for a spreadsheet: one row a claim, nothing in a cell that a spreadsheet would run.
import type { PacketDocument } from '../records/edition.ts'
import { claimCells, claimColumns } from './packet-markdown.ts'

/** A cell that begins like a formula is a text all the same. */
const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
const quoted = (cell: string): string => `"${asText(cell).replaceAll('"', '""')}"`

/** As RFC 4180 has it, in UTF-8 with its mark: without it a spreadsheet takes it for another alphabet. */
export const packetCsv = ({ claims }: Pick<PacketDocument, 'claims'>): string =>
  `\u{FEFF}${[claimColumns, ...claims.map(claimCells)].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
