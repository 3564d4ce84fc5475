// The packet as it would be handed on today: drafted, with its owner's words, as long as they want it, and nothing that is left out.

import type { Packet } from '../../records/packet.ts'
import type { PacketBlock, PacketClaim, PacketDocument, PacketSection } from '../../records/packet-edition.ts'
import type { Criterion } from '../../records/roadmap.ts'
import { inPlainFormats } from '../time/date-number-formats.ts'
import { namesCriterion } from './gap-plans.ts'
import type { OpenGap } from './gaps-draft.ts'
import { matrixColumns, matrixTable } from './matrix-draft.ts'
import { isWritten, tableBlock } from './packet-blocks.ts'
import { resolved } from './packet-claims.ts'
import { saidIn } from './packet-code-fences.ts'
import { packetDraft } from './packet-draft.ts'
import { edited, headingId, labelled, overtaken } from './packet-edits.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import { withPseudonyms } from './packet-pseudonyms.ts'
import { claimsIn } from './packet-text.ts'
import { readingMinutes, wordsOf } from './reading-time.ts'
import { splitStandingEdits, type WithheldWords } from './withheld-edits.ts'

/** "Wren Alderby, case for lead" */
function packetTitle({ name, toLevel }: Pick<Packet, 'name' | 'toLevel'>): string {
  const wanted = `case for ${toLevel.trim() || 'the next level'}`
  return name.trim() === '' ? `C${wanted.slice(1)}` : `${name.trim()}, ${wanted}`
}

const onFirstPage = new Set<PacketSection['kind']>(['decision', 'summary', 'appendix'])
/** Cases in the middle length. */
const casesInShort = 2

/** Sections that the middle length leaves out: the first page and the table of criteria carry what they say. */
const inFullOnly: ReadonlySet<string> = new Set(['further', 'influence', 'feedback', 'growth'])
/** Parts of a case that the middle length leaves out. */
const detail = /^(?:case\/.+\/(?:scope|trials|steps|learned|team)|quote\/.+)$/

/** What its owner wrote or added stays in each length. */
const inShort = (section: PacketSection, written: ReadonlySet<string>): PacketSection => ({
  ...section,
  blocks: section.blocks.filter(({ id }) => !detail.test(id) || written.has(id)),
})

/** What the criteria ask that the first page names by their code, of whichever level: alone it would say codes only. */
function criteriaNamedIn(
  sections: readonly PacketSection[],
  matrix: PacketSection,
  criteria: readonly Criterion[],
): PacketSection[] {
  const first = sections.filter(({ kind }) => kind === 'decision' || kind === 'summary')
  const text = first.flatMap(({ blocks }) => blocks.map((block) => block.text)).join('\n')
  const rows = criteria.filter(({ id }) => namesCriterion(text, id)).map((one) => [one.id, one.text])
  if (rows.length === 0) return []
  const named = tableBlock(matrixTable, { columns: matrixColumns.slice(0, 2), rows, marks: [] })
  return [{ ...matrix, heading: 'Criteria named here', blocks: [named] }]
}

/** Criteria of the ladder, those of the level asked for before those of others. */
const askedFirst = ({ levelId }: Packet, { roadmap: { criteria } }: PacketEvidence): Criterion[] => [
  ...criteria.filter((one) => one.levelId === levelId),
  ...criteria.filter((one) => one.levelId !== levelId),
]

/** What a length keeps: the first page; with the criteria, the first cases and what is open; or everything. */
function ofLength(
  sections: readonly PacketSection[],
  length: Packet['length'],
  written: ReadonlySet<string>,
  criteria: readonly Criterion[],
): PacketSection[] {
  switch (length) {
    case 'page':
      return sections.flatMap((one) => {
        if (one.kind === 'matrix') return criteriaNamedIn(sections, one, criteria)
        return onFirstPage.has(one.kind) ? [one] : []
      })
    case 'short': {
      const cases = new Set(sections.filter(({ kind }) => kind === 'case').slice(0, casesInShort))
      return sections.flatMap((one) => {
        if (one.kind === 'case') return cases.has(one) ? [inShort(one, written)] : []
        return inFullOnly.has(one.id) ? [] : [one]
      })
    }
    case 'full':
      return [...sections]
  }
}

/** Every text of a block in which a claim may be named. */
const textsOf = (block: PacketBlock): string[] => [saidIn(block), ...block.rows.flat()]

/** Claims named anywhere in the text, ascending. */
const namedIn = (sections: readonly PacketSection[]): Set<number> =>
  new Set(sections.flatMap(({ blocks }) => blocks.flatMap((block) => textsOf(block).flatMap(claimsIn))))

export interface WorkingPacket {
  /** Everything that could be in it, gaps and what is left out included, as its page shows it. */
  readonly sections: readonly PacketSection[]
  /** Exactly what leaves. */
  readonly document: PacketDocument
  /** The same with everybody's own name: what its owner works on and the committee reader reads. */
  readonly ownDocument: PacketDocument
  readonly claims: Packet['claims']
  /** By block id, what the draft says now where an edit was written over something else. */
  readonly overtaken: ReadonlyMap<string, string>
  /** By id of block or heading, what the draft says. */
  readonly drafted: ReadonlyMap<string, string>
  /** Own words that are kept and are in no file. */
  readonly withheld: readonly WithheldWords[]
  /** Minutes that each length takes to read. */
  readonly minutes: Readonly<Record<Packet['length'], number>>
  /** What is missing as a whole, in sentences for its owner. */
  readonly missing: readonly string[]
  /** The gaps on its sheets, and whether each says what is being done about it. */
  readonly gaps: readonly OpenGap[]
}

/** A section without a word is in no file; the claims stand as long as there is one. */
function written(
  sections: readonly PacketSection[],
  leftOut: ReadonlySet<string>,
  hasClaims: boolean,
): PacketSection[] {
  return sections
    .filter(({ id }) => !leftOut.has(id))
    .map((section) => ({ ...section, blocks: section.blocks.filter((one) => !leftOut.has(one.id) && isWritten(one)) }))
    .filter(({ kind, blocks }) => (kind === 'appendix' ? hasClaims : blocks.length > 0))
}

const draftedTexts = (sections: readonly PacketSection[]): ReadonlyMap<string, string> =>
  new Map(
    sections.flatMap(({ id, heading, blocks }) => [
      [headingId(id), heading] as const,
      ...blocks.map((block) => [block.id, block.text] as const),
    ]),
  )

/** Criteria of the level asked for, where a claim supports any; else all that it supports. */
function ofLevelFirst(
  criteria: PacketClaim['criteria'],
  { levelId }: Packet,
  { roadmap }: PacketEvidence,
): PacketClaim['criteria'] {
  const asked = new Set(roadmap.criteria.filter((one) => one.levelId === levelId).map(({ id }) => id))
  const ofLevel = criteria.filter((id) => asked.has(id))
  return ofLevel.length > 0 ? ofLevel : criteria
}

/** Those that stand on a sheet; what its owner wrote in one, or beside it with its code, says what is being done. */
function gapsOn(sections: readonly PacketSection[], gaps: readonly OpenGap[], packet: Packet): OpenGap[] {
  const { leftOut, edits, added } = packet
  const blocks = leftOut.includes('gaps') ? [] : sections.flatMap((one) => (one.kind === 'gaps' ? one.blocks : []))
  const shown = new Set(blocks.map(({ id }) => id).filter((id) => !leftOut.includes(id)))
  const idOf = ({ criterionId }: OpenGap) => `gaps/${criterionId}`
  const isWritten = (gap: OpenGap) =>
    edits.some(({ blockId }) => blockId === idOf(gap)) ||
    added.some(
      ({ sectionId, lead, text }) => sectionId === 'gaps' && namesCriterion(`${lead} ${text}`, gap.criterionId),
    )
  return gaps.filter((gap) => shown.has(idOf(gap))).map((gap) => ({ ...gap, isTold: gap.isTold || isWritten(gap) }))
}

/** Days and numbers of a packet are the same on every machine: its owner's edits are held against the draft word for word. */
export const workingPacket = (packet: Packet, evidence: PacketEvidence): WorkingPacket =>
  inPlainFormats(() => drafted(packet, evidence))

function drafted(packet: Packet, evidence: PacketEvidence): WorkingPacket {
  const draft = packetDraft(packet, evidence)
  const { edits, added, withheld } = splitStandingEdits(packet, draft.sections, evidence)
  const ownWords = new Set(packet.edits.map(({ blockId }) => blockId))
  const whole = edited(draft.sections, { edits, added, order: packet.order })
  const criteria = askedFirst(packet, evidence)
  const sections = ofLength(whole, packet.length, ownWords, criteria)
  const leftOut = new Set(packet.leftOut)
  const minutesOf = (length: Packet['length']) =>
    readingMinutes(wordsOf(written(ofLength(whole, length, ownWords, criteria), leftOut, false)))
  const named = namedIn(written(sections, leftOut, false))
  const claims = resolved(draft.claims, evidence)
    .filter(({ number }) => named.has(number))
    .map((claim) => ({ ...claim, criteria: ofLevelFirst(claim.criteria, packet, evidence) }))
  const ownDocument: PacketDocument = {
    title: packetTitle(packet),
    from: packet.from,
    to: packet.to,
    sections: labelled(written(sections, leftOut, claims.length > 0)),
    claims,
  }
  const texts = draftedTexts(draft.sections)
  const { claims: given, missing } = draft
  const gaps = gapsOn(sections, draft.gaps, packet)
  const document = withPseudonyms(ownDocument, packet)
  return {
    sections,
    document,
    ownDocument,
    claims: given,
    overtaken: overtaken(texts, packet),
    drafted: texts,
    withheld,
    minutes: { page: minutesOf('page'), short: minutesOf('short'), full: minutesOf('full') },
    missing,
    gaps,
  }
}
