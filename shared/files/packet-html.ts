// A packet as one HTML file: opens in any browser, offline, asks for nothing, runs nothing. Printed, its headings make the outline.

import type { PacketBlock, PacketClaim, PacketDocument, PacketSection } from '../records/packet-edition.ts'
import type { Status } from '../records/session-closing-record.ts'
import { diagramWords, isDiagram } from '../rules/packet/diagram-in-packet.ts'
import { matrixTable } from '../rules/packet/matrix-draft.ts'
import { periodWords } from '../rules/packet/opening-draft.ts'
import { type Passage, partsOf, runOn } from '../rules/packet/packet-code-fences.ts'
import { beginsPage } from '../rules/packet/packet-sheets.ts'
import { textRuns } from '../rules/packet/packet-text.ts'
import { plainFigure } from '../rules/text/number-words.ts'
import { escaped } from './escape-html.ts'
import { pageHead } from './html-page-head.ts'
import { claimCells, claimColumns, claimsNote, haveLinks } from './packet-markdown.ts'

/** The style as it stands in the page, and its SHA-256 as a policy writes it: "sha256-…". */
export interface PageStyle {
  readonly css: string
  readonly hash: string
}

/** A diagram as it was drawn, a picture that can run and fetch nothing. */
export interface DiagramPicture {
  readonly svg: string
  readonly width: number
  readonly height: number
}
/** By the lines it was written in. */
export type DiagramPictures = ReadonlyMap<string, DiagramPicture>

interface Known {
  /** Numbers of the claims that the appendix has. */
  readonly claims: ReadonlySet<number>
  readonly diagrams: DiagramPictures
}

/** A number and its unit, and the code of a criterion: no line ends within them. Read aloud and copied they are the words they were. */
const figure =
  /\d[\d.,]*[ \u00a0](?:ms|s|min|h|d|kB|MB|GB|TB|W|kW|%|€|\$|£|seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?![\p{L}\d])|(?<![\p{L}\d-])[A-Z]{1,12}(?:-[A-Z0-9]{1,12}){1,3}(?![\p{L}\d-])/gu
const unbroken = (words: string): string => escaped(words).replace(figure, (found) => `<span class="n">${found}</span>`)

/** Words with their claims as links to the appendix; a number that resolves to nothing stays a word. */
function written(text: string, known: Known): string {
  return textRuns(text)
    .map((run) => {
      if (run.kind === 'words') return unbroken(run.words)
      const { number } = run
      return known.claims.has(number)
        ? `<a class="c" href="#c-${number}">C-${number}</a>`
        : `<span class="c">C-${number}</span>`
    })
    .join('')
}

const stone = 'M1.4 11c0-3.8 3.9-6.5 8.9-6.5 4.8 0 8.3 2.6 8.3 6.2 0 3.8-3.5 6.4-8.7 6.4-5.1 0-8.5-2.5-8.5-6.1Z'
const shapes: Readonly<Record<Status, string>> = {
  'not-yet': '<path d="M2.5 15h15" fill="none" stroke="#798486" stroke-width="2.5" stroke-linecap="round"/>',
  claimed: `<path d="${stone}" fill="none" stroke="#1B2225" stroke-width="2.4"/>`,
  evidenced: `<path d="${stone}" fill="#1B2225"/>`,
  confirmed:
    '<path d="M1.4 13.8c0-2.6 3.8-4 8.8-4 4.9 0 8.4 1.5 8.4 3.9 0 2.5-3.5 3.9-8.7 3.9-5.1 0-8.5-1.4-8.5-3.8Z" fill="#1B2225"/><path d="M4.2 4.7c0-2.2 2.6-3.6 6-3.6 3.3 0 5.6 1.4 5.6 3.4 0 2.2-2.4 3.4-5.7 3.4-3.5 0-5.9-1.2-5.9-3.2Z" fill="#7F8600"/>',
  'not-applicable': '<path d="M6 16 14 4.5" fill="none" stroke="#798486" stroke-width="2.5" stroke-linecap="round"/>',
}
/** The words stand beside it, so it says nothing of its own. */
const mark = (status: Status | undefined): string =>
  status === undefined ? '' : `<svg class="mark" viewBox="0 0 20 20" aria-hidden="true">${shapes[status]}</svg>`

const heads = (columns: readonly string[]) =>
  `<thead><tr>${columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')}</tr></thead>`

/** A day stands on one line. */
const isDay = (cell: string) => /^\d{1,2} \p{L}+ \d{4}$/u.test(cell)

function tableRow(cells: readonly string[], status: Status | undefined, known: Known): string {
  const [first = '', ...others] = cells
  const rest = others.map((cell) => `<td${isDay(cell) ? ' class="n"' : ''}>${written(cell, known)}</td>`).join('')
  return `<tr><th scope="row"${isDay(first) ? ' class="n"' : ''}>${mark(status)}${written(first, known)}</th>${rest}</tr>`
}

/** What a criterion asks is a sentence beside columns of words and figures; without a mark it is only said what a code stands for. */
const table = ({ id, lead, columns, rows, marks }: PacketBlock, known: Known): string =>
  `<table${marks.length > 0 ? ' class="criteria"' : id === matrixTable ? ' class="legend"' : ''}>${lead === '' ? '' : `<caption>${escaped(lead)}</caption>`}${heads(columns)}<tbody>${rows.map((cells, at) => tableRow(cells, marks[at], known)).join('\n')}</tbody></table>`

/** The chosen bar is solid and the others are hollow, so that paper without colors tells them apart. */
const filled = 'fill="#1F6F8B"'
const hollow = 'fill="none" stroke="#7C8785" stroke-width="1.5" vector-effect="non-scaling-stroke"'

/** The chart is its own table: each bar beside its name and its figure, the limit drawn through all of them. */
function bars({ lead, bars: all, unit, limit }: PacketBlock): string {
  const most = Math.max(...all.map(({ value }) => value), limit ?? 0) || 1
  const x = (value: number) => Math.round((value / most) * 1000) / 10
  const line =
    limit === null
      ? ''
      : `<path d="M${x(limit)} 0v4" stroke="#1B2225" stroke-width="1" stroke-dasharray="2 2" vector-effect="non-scaling-stroke"/>`
  const drawn = (value: number, chosen: boolean) =>
    `<svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">${value === 0 ? '' : `<path d="M0 0h${x(value)}v4H0z" ${chosen ? filled : hollow}/>`}${line}</svg>`
  const rows = all.map(
    ({ label, value, chosen }) =>
      `<tr${chosen ? ' class="chosen"' : ''}><th scope="row">${escaped(label)}</th><td>${drawn(value, chosen)}</td><td>${escaped(plainFigure(value, unit))}</td></tr>`,
  )
  const held =
    limit === null
      ? ''
      : `<tr><th scope="row">Limit</th><td>${drawn(0, false)}</td><td>${escaped(plainFigure(limit, unit))}</td></tr>`
  const caption = lead === '' ? '' : `<caption>${escaped(lead)}</caption>`
  return `<table class="bars">${caption}<tbody>${rows.join('\n')}${held}</tbody></table>`
}

/** No bidirectional reordering turns code around: its lines run as they were written. */
const code = (lines: string): string => `<pre dir="ltr"><code>${escaped(lines)}</code></pre>`

/** As a picture where it was drawn, else in words; a kind that has no words stays as it is written. */
function diagram(lines: string, { diagrams }: Known): string {
  const words = diagramWords(lines)
  const drawn = diagrams.get(lines)
  if (drawn === undefined) return words === '' ? code(lines) : `<p>${escaped(words)}</p>`
  const { svg, width, height } = drawn
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`
  return `<p class="diagram"><img src="${escaped(address)}" width="${width}" height="${height}" alt="${escaped(words || 'Diagram')}"></p>`
}

/** Paragraphs and blocks of code; the lead stands before the first words, or alone above code. */
function passages(all: readonly Passage[], head: string, known: Known): string {
  const shown = all.map(({ kind, text: words }, at) =>
    kind === 'code'
      ? isDiagram(words)
        ? diagram(words, known)
        : code(words)
      : `<p>${at === 0 ? head : ''}${written(words.trim(), known)}</p>`,
  )
  return [...(head !== '' && all[0]?.kind === 'code' ? [`<p class="lead">${head}</p>`] : []), ...shown].join('\n')
}

const text = (one: PacketBlock, known: Known): string =>
  passages(partsOf(one), one.lead === '' ? '' : `<b>${escaped(one.lead)}.</b> `, known)

function quote(one: PacketBlock, known: Known): string {
  const said = one.by === '' ? '' : `<p class="by">${escaped(one.by)}</p>`
  return `<blockquote>${passages(runOn(partsOf(one)), '', known)}${said}</blockquote>`
}

function block(one: PacketBlock, known: Known): string {
  switch (one.form) {
    case 'text':
      return text(one, known)
    case 'quote':
      return quote(one, known)
    case 'table':
      return table(one, known)
    case 'bars':
      return bars(one)
  }
}

function claimRow(claim: PacketClaim, hasLinks: boolean): string {
  const [number = '', ...cells] = claimCells(claim).slice(0, -1)
  const links = claim.links.map(
    ({ title, url }) => `<a href="${escaped(url)}" rel="noreferrer noopener">${escaped(title)}</a>`,
  )
  const rest = [...cells.map(unbroken), ...(hasLinks ? [links.join('<br>')] : [])]
    .map((cell) => `<td>${cell}</td>`)
    .join('')
  return `<tr id="c-${claim.number}"><th scope="row">${escaped(number)}</th>${rest}</tr>`
}

function claimsTable(claims: readonly PacketClaim[]): string {
  const hasLinks = haveLinks(claims)
  const columns = hasLinks ? claimColumns : claimColumns.slice(0, -1)
  return `<table class="claims">${heads(columns)}<tbody>${claims.map((claim) => claimRow(claim, hasLinks)).join('\n')}</tbody></table>`
}

function section(one: PacketSection, claims: readonly PacketClaim[], known: Known, begins: boolean): string {
  const label = one.label === '' ? '' : `<p class="label">${escaped(one.label)}</p>\n`
  const note = claimsNote(claims)
  const appendix =
    one.kind === 'appendix'
      ? [...(note === '' ? [] : [`<p class="note">${escaped(note)}</p>`]), claimsTable(claims)]
      : []
  const parts = [...one.blocks.map((each) => block(each, known)), ...appendix]
  return `<section${begins ? ' class="begins"' : ''}>\n${label}<h2>${escaped(one.heading)}</h2>\n${parts.join('\n')}\n</section>`
}

/** `edition` as in `packetMarkdown`. `diagrams` are those that could be drawn. */
export function packetPage(
  packet: PacketDocument,
  edition: string,
  { css, hash }: PageStyle,
  diagrams: DiagramPictures = new Map(),
): string {
  const known = { claims: new Set(packet.claims.map(({ number }) => number)), diagrams }
  const sections = packet.sections.map((one, at) =>
    section(one, packet.claims, known, beginsPage(one.kind, packet.sections[at - 1]?.kind ?? null)),
  )
  const allowed = ` font-src data:;${diagrams.size === 0 ? '' : ' img-src data:;'}`
  const foot = edition === '' ? '' : `<p class="edition">${escaped(edition)}</p>\n`
  return `${pageHead({ title: escaped(packet.title), css, hash, allowed })}
<body>
<main class="packet">
<header><h1>${escaped(packet.title)}</h1><p class="period">${escaped(periodWords(packet))}</p></header>
${sections.join('\n')}
${foot}</main>
</body>
</html>
`
}
