// Blocks and sections of a packet as they are drafted.
import type { PacketBlock, PacketSection } from '../../records/packet-edition.ts'
import { withCodeRead } from './packet-code-fences.ts'

const blank = {
  lead: '',
  text: '',
  hasCode: false,
  by: '',
  columns: [],
  rows: [],
  marks: [],
  bars: [],
  unit: '',
  limit: null,
} satisfies Omit<PacketBlock, 'id' | 'form'>

export const textBlock = (id: string, lead: string, text: string): PacketBlock => ({
  ...blank,
  id,
  form: 'text',
  lead,
  ...withCodeRead(text),
})

export const quoteBlock = (id: string, text: string, by: string): PacketBlock => ({
  ...blank,
  id,
  form: 'quote',
  lead: 'Named',
  ...withCodeRead(text),
  by,
})

export const tableBlock = (id: string, table: Pick<PacketBlock, 'columns' | 'rows' | 'marks'>): PacketBlock => ({
  ...blank,
  ...table,
  id,
  form: 'table',
})

export const barsBlock = (id: string, bars: Pick<PacketBlock, 'lead' | 'bars' | 'unit' | 'limit'>): PacketBlock => ({
  ...blank,
  ...bars,
  id,
  form: 'bars',
})

export const section = (
  kind: PacketSection['kind'],
  heading: string,
  blocks: readonly PacketBlock[],
): PacketSection => ({ id: kind, kind, label: '', heading, blocks: [...blocks] })

/** The lead of what others did: there "we" is the right word. */
export const teamLead = 'The team’s part'

/** Whether a block says anything; what does not is shown as a gap while it is written and is in no file. */
export const isWritten = ({ text, rows, bars }: PacketBlock): boolean =>
  text.trim() !== '' || rows.length > 0 || bars.length > 0
