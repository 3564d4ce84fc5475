// A packet as Markdown: headings, paragraphs and tables that any reader shows, and no word that is taken for a mark.
import type { PacketBlock, PacketClaim, PacketDocument, PacketSection } from '../records/packet-edition.ts'
import { isDiagram } from '../rules/packet/diagram-in-packet.ts'
import { periodWords } from '../rules/packet/opening-draft.ts'
import { begunOn } from '../rules/packet/packet-claims.ts'
import { fenced, partsOf } from '../rules/packet/packet-code-fences.ts'
import { unnamedWords } from '../rules/packet/packet-people.ts'
import { textRuns } from '../rules/packet/packet-text.ts'
import { kindName } from '../rules/records/kind-names.ts'
import { plainFigure, sentenceCase } from '../rules/text/number-words.ts'
import { inPlainFormats } from '../rules/time/date-number-formats.ts'
import { fullDay } from '../rules/time/day-words.ts'
import { escaped, paragraph } from './markdown-escape.ts'

/** A text with its claims as "C-12". */
const written = (text: string, how: (words: string) => string): string =>
  textRuns(text)
    // Only what begins the text begins a line.
    .map((run, at) => (run.kind === 'claim' ? `C-${run.number}` : at === 0 ? how(run.words) : escaped(run.words)))
    .join('')

const cell = (text: string) => written(text, escaped).replace(/\s*\n\s*/g, ' ')
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(columns.map(cell)), row(columns.map(() => '---')), ...rows.map((cells) => row(cells.map(cell)))].join('\n')

function barsTable({ lead, bars, unit, limit }: PacketBlock): string {
  const limits = limit === null ? [] : [['Limit', plainFigure(limit, unit)]]
  return table(
    [lead || 'Figure', 'Value'],
    [...bars.map(({ label, value }) => [label, plainFigure(value, unit)]), ...limits],
  )
}

/** A reader that draws diagrams is told that it is one. */
const drawnFence = (code: string): string =>
  isDiagram(code) ? fenced(code).replace(/^`+/, (fence) => `${fence}mermaid`) : fenced(code)

function text(one: PacketBlock): string {
  const head = one.lead === '' ? '' : `**${escaped(one.lead)}.**`
  const parts = partsOf(one).map(({ kind, text: words }, at) => {
    if (kind === 'code') return drawnFence(words)
    const line = words.trim()
    return at === 0 && head !== '' ? `${head} ${written(line, escaped)}` : written(line, paragraph)
  })
  return [...(head !== '' && parts[0]?.startsWith(head) !== true ? [head] : []), ...parts].join('\n\n')
}

function quote(one: PacketBlock): string {
  const said = partsOf(one).map(({ kind, text: words }, at, all) => {
    if (kind === 'words') return written(words, paragraph)
    return [...(at === 0 ? [] : ['']), drawnFence(words), ...(at === all.length - 1 ? [] : [''])].join('\n')
  })
  const lines = [...said, ...(one.by === '' ? [] : ['', paragraph(one.by)])].join('\n').split('\n')
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')
}

function block(one: PacketBlock): string {
  switch (one.form) {
    case 'text':
      return text(one)
    case 'quote':
      return quote(one)
    case 'table':
      return [...(one.lead === '' ? [] : [`**${escaped(one.lead)}**`]), table(one.columns, one.rows)].join('\n\n')
    case 'bars':
      return barsTable(one)
  }
}

/** Rows of the appendix, the same in every file. */
export const claimColumns = ['Claim', 'What', 'Kind', 'Day', 'From', 'Supports', 'Links']
export const claimCells = ({
  number,
  title,
  recordKind,
  day,
  by,
  role,
  fromOthers,
  criteria,
  links,
}: PacketClaim): string[] => [
  `C-${number}`,
  title,
  kindName(recordKind),
  inPlainFormats(() => fullDay(day)),
  by === '' && fromOthers ? sentenceCase(unnamedWords(role)) : by,
  criteria.join(', '),
  links.map(({ title: name, url }) => (name === url ? url : `${name}: ${url}`)).join('; '),
]

/** Stands above the claims where one of them is of a day before what came of it. */
export const claimsNote = (claims: readonly PacketClaim[]): string =>
  claims.some(({ recordKind }) => begunOn[recordKind] !== undefined)
    ? 'The day of a proposal, an improvement, a POC or a learning is the day it began; its outcome is of a later day.'
    : ''

/** Without a single link there is no column for them. */
export const haveLinks = (claims: readonly PacketClaim[]): boolean => claims.some(({ links }) => links.length > 0)

function claimsTable(claims: readonly PacketClaim[]): string {
  const last = haveLinks(claims) ? claimColumns.length : -1
  return table(
    claimColumns.slice(0, last),
    claims.map((claim) => claimCells(claim).slice(0, last)),
  )
}

function section({ kind, label, heading, blocks }: PacketSection, claims: readonly PacketClaim[]): string {
  const head = `## ${escaped([label, heading].filter((part) => part !== '').join(': '))}`
  const appendix = kind === 'appendix' ? [claimsNote(claims), claimsTable(claims)].filter((part) => part !== '') : []
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
