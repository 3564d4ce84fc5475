// The first draft of a packet, from the evidence alone: pure, and the same whatever order the records come in.
import type { PacketSection } from '../../records/edition.ts'
import type { Packet } from '../../records/packet.ts'
import { caseSection } from './case-draft.ts'
import type { Telling } from './case-parts.ts'
import { feedbackSection, gapsSection, growthSection, influenceSection } from './later-sections.ts'
import { type CriterionStanding, levelEvidence, standingAsOf } from './level-standing.ts'
import { matrixSection } from './matrix-draft.ts'
import { decisionSection, summarySection } from './opening-draft.ts'
import { section } from './packet-blocks.ts'
import { citerFrom } from './packet-claims.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import { isQuotable, isWithin, type Thread, threadsOf } from './packet-threads.ts'

export interface PacketDraft {
  readonly sections: readonly PacketSection[]
  /** Every number given, those the packet knew already included; kept with the next thing that is saved. */
  readonly claims: Packet['claims']
  /** What is missing as a whole, in sentences. */
  readonly missing: readonly string[]
}

/** Cases told in a full packet, and those of them that a short one keeps; these carry the words said about them. */
export const mostCases = 8
export const casesInShort = 3

/** Cases named on the first page: the strongest, and those of which its owner wrote there. */
const casesOnPage = ({ edits }: Packet, told: readonly Thread[]) =>
  told.filter(({ root }, at) => at < 4 || edits.some(({ blockId }) => blockId === `summary/case/${root.id}`))

/** What the packet lacks as a whole, said to its owner; in no file, and it keeps nobody from handing it on. */
function lacking(
  packet: Packet,
  evidence: PacketEvidence,
  standing: readonly CriterionStanding[],
  threads: readonly Thread[],
): string[] {
  const within = evidence.records.filter(({ day }) => isWithin(packet, day))
  const quotable = within.some((one) => one.kind === 'feedback' && isQuotable(one, evidence))
  const say = (isMissing: boolean, words: string) => (isMissing ? [words] : [])
  return [
    ...say(packet.name.trim() === '', 'The packet has no name on it yet.'),
    ...say(standing.length === 0, 'No criteria of this level: choose the level on your ladder.'),
    ...say(within.length === 0, 'No record of this period is marked for the packet yet.'),
    ...say(threads.length === 0, 'No case yet: a proposal, an improvement or an entry with figures makes one.'),
    ...say(!quotable, 'No words of others yet that may be quoted by name.'),
  ]
}

/** Whether its owner wrote in a section or gave it a place: it stays, however much new evidence is stronger. */
const isTouched = ({ edits, added, order }: Packet, sectionId: string): boolean =>
  edits.some(({ blockId }) => blockId.startsWith(`${sectionId}/`)) ||
  added.some((one) => one.sectionId === sectionId) ||
  order.includes(sectionId)

/** `evidence` is cut to what may leave already (`packetEvidence`); nothing else of any record is read. */
export function packetDraft(packet: Packet, evidence: PacketEvidence): PacketDraft {
  const citer = citerFrom(packet.claims)
  const telling: Telling = { evidence, citer }
  const level = levelEvidence(evidence, packet.levelId)
  const standing = level.map((one) => standingAsOf(one, packet.to))
  const criteria = new Set<string>(standing.map(({ criterion }) => criterion.id))
  const threads = threadsOf(evidence, packet, criteria)
  const told = threads.filter((thread, at) => at < mostCases || isTouched(packet, `case/${thread.root.id}`))
  const withQuotes = told.slice(0, casesInShort)
  const sections = [
    decisionSection(packet),
    summarySection(telling, standing, level[0]?.level.name ?? '', casesOnPage(packet, told)),
    matrixSection(telling, standing),
    ...told.map((thread) => caseSection(telling, thread, withQuotes.includes(thread))),
    influenceSection(telling, packet),
    feedbackSection(telling, packet, withQuotes),
    growthSection(telling, packet, level),
    gapsSection(telling, standing),
    section('appendix', 'Claims and their records', []),
  ]
  return { sections, claims: citer.given(), missing: lacking(packet, evidence, standing, threads) }
}
