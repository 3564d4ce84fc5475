// A packet as Markdown: headings, paragraphs and tables that any reader shows, and no word that is taken for a mark.
import type { PacketBlock, PacketClaim, PacketDocument, PacketSection } from '../records/edition.ts'
import { fullDay } from '../rules/day-words.ts'
import { kindName } from '../rules/kind-names.ts'
import { figureWithUnit } from '../rules/number-words.ts'
import { periodWords } from '../rules/packet/opening-draft.ts'
import { textRuns } from '../rules/packet/packet-text.ts'

const signs = /[\\`*_[\]<>#|~$&]/g
// At the start of a line these would make a list, a heading or a rule of it.
const atStart = /^(\s*)([-+=]|\d+(?=[.)]))/

const escaped = (text: string): string => text.replace(signs, '\\$&')
const paragraph = (text: string): string =>
  escaped(text).replace(atStart, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  )

/** A text with its claims as "C-12". */
const written = (text: string, how: (words: string) => string): string =>
  textRuns(text)
    .map((run) => (run.kind === 'claim' ? `C-${run.number}` : how(run.words)))
    .join('')

const cell = (text: string) => written(text, escaped).replace(/\s*\n\s*/g, ' ')
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(columns.map(cell)), row(columns.map(() => '---')), ...rows.map((cells) => row(cells.map(cell)))].join('\n')

function barsTable({ lead, bars, unit, limit }: PacketBlock): string {
  const limits = limit === null ? [] : [['Limit', figureWithUnit(limit, unit)]]
  return table(
    [lead || 'Figure', 'Value'],
    [...bars.map(({ label, value }) => [label, figureWithUnit(value, unit)]), ...limits],
  )
}

function text({ lead, text: words }: PacketBlock): string {
  const [first = '', ...more] = words.split('\n').map((line) => line.trim())
  const head = lead === '' ? written(first, paragraph) : `**${escaped(lead)}.** ${written(first, escaped)}`
  return [head, ...more.filter((line) => line !== '').map((line) => written(line, paragraph))].join('\n\n')
}

function quote({ text: words, by }: PacketBlock): string {
  const lines = words.split('\n').map((line) => `> ${written(line, paragraph)}`)
  return [...lines, ...(by === '' ? [] : ['>', `> ${paragraph(by)}`])].join('\n')
}

function block(one: PacketBlock): string {
  switch (one.form) {
    case 'text':
      return text(one)
    case 'quote':
      return quote(one)
    case 'table':
      return table(one.columns, one.rows)
    case 'bars':
      return barsTable(one)
  }
}

/** Rows of the appendix, the same in every file. */
export const claimColumns = ['Claim', 'What', 'Kind', 'Day', 'From', 'Speaks for', 'Links']
export const claimCells = ({
  number,
  title,
  recordKind,
  day,
  by,
  fromOthers,
  criteria,
  links,
}: PacketClaim): string[] => [
  `C-${number}`,
  title,
  kindName(recordKind),
  fullDay(day),
  by === '' && fromOthers ? 'another person' : by,
  criteria.join(', '),
  links.map(({ title: name, url }) => (name === url ? url : `${name}: ${url}`)).join('; '),
]

function section({ kind, label, heading, blocks }: PacketSection, claims: readonly PacketClaim[]): string {
  const head = `## ${escaped([label, heading].filter((part) => part !== '').join(': '))}`
  const appendix = kind === 'appendix' ? [table(claimColumns, claims.map(claimCells))] : []
  return [head, ...blocks.map(block), ...appendix].join('\n\n')
}

/** `edition` says which frozen words these are: "Edition 2 of 27 March 2025, a1b2…"; '' for a working copy. */
export function packetMarkdown(packet: PacketDocument, edition: string): string {
  const parts = [
    `# ${escaped(packet.title)}`,
    escaped(periodWords(packet)),
    ...packet.sections.map((one) => section(one, packet.claims)),
    ...(edition === '' ? [] : ['---', escaped(edition)]),
  ]
  return `${parts.join('\n\n')}\n`
}
