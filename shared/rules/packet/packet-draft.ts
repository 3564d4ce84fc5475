// The first draft of a packet, from the evidence alone: pure, and the same whatever order the records come in.

import type { Packet } from '../../records/packet.ts'
import type { PacketSection } from '../../records/packet-edition.ts'
import { listed } from '../text/number-words.ts'
import { chosenCases } from './case-choice.ts'
import { caseSection, quotesTold } from './case-draft.ts'
import type { Telling } from './case-parts.ts'
import { newLedger } from './figure-ledger.ts'
import { firstWorks } from './first-claims.ts'
import { furtherSection } from './further-evidence-draft.ts'
import { gapsSection, type OpenGap, openGaps } from './gaps-draft.ts'
import { worksOf } from './group-supporting-work.ts'
import { feedbackActedOn, growthSection } from './growth-draft.ts'
import { feedbackSection, influenceSection } from './influence-draft.ts'
import { type CriterionStanding, levelEvidence, standingAsOf, supportOf } from './level-criteria-status.ts'
import { matrixSection } from './matrix-draft.ts'
import { decisionSection, summarySection } from './opening-draft.ts'
import { section } from './packet-blocks.ts'
import { citerFrom } from './packet-claims.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import { isQuotable, isWithin, membersOf, type Support, supportedBy, type Thread, threadsOf } from './packet-threads.ts'
import { openBetween } from './work-at-level-since.ts'

export interface PacketDraft {
  readonly sections: readonly PacketSection[]
  /** Every number given, those the packet knew already included; kept with the next thing that is saved. */
  readonly claims: Packet['claims']
  /** What is missing as a whole, in sentences. */
  readonly missing: readonly string[]
  /** Every criterion with a gap of its own. */
  readonly gaps: readonly OpenGap[]
}

/** What the packet lacks as a whole, said to its owner; in no file, and it keeps nobody from handing it on. */
function lacking(
  packet: Packet,
  evidence: PacketEvidence,
  standing: readonly CriterionStanding[],
  threads: readonly Thread[],
  told: readonly Thread[],
  support: Support,
): string[] {
  const within = evidence.records.filter(({ day }) => isWithin(packet, day))
  const quotable = within.some((one) => one.kind === 'feedback' && isQuotable(one, evidence))
  const inCases = new Set(told.flatMap((thread) => supportedBy(thread, support)))
  const outside = standing
    .filter(({ criterion, count }) => count > 0 && !inCases.has(criterion.id))
    .map(({ criterion }) => criterion.id)
  const say = (isMissing: boolean, words: string) => (isMissing ? [words] : [])
  return [
    ...say(packet.name.trim() === '', 'The packet has no name on it yet.'),
    ...say(standing.length === 0, 'No criteria of this level: choose the level on your ladder.'),
    ...say(within.length === 0, 'No record of this period is marked for the packet yet.'),
    ...say(threads.length === 0, 'No case yet: a proposal, an improvement or an entry with figures makes one.'),
    ...say(
      outside.length > 0,
      `No case tells of ${listed(outside)}: a single line under “Further evidence” stands for ${outside.length === 1 ? 'it' : 'each'}.`,
    ),
    ...say(!quotable, 'No words of others yet that may be quoted by name.'),
  ]
}

/** Whether its owner wrote in a section or gave it a place: it stays, however much new evidence is stronger. */
const isTouched = ({ edits, added, order }: Packet, sectionId: string): boolean =>
  edits.some(({ blockId }) => blockId.startsWith(`${sectionId}/`)) ||
  added.some((one) => one.sectionId === sectionId) ||
  order.includes(sectionId)

/** Works that the owner wrote of on the first page: they stay there. */
const writtenOf = ({ edits }: Packet): ReadonlySet<string> =>
  new Set(edits.flatMap(({ blockId }) => /^summary\/case\/(.+)$/.exec(blockId)?.[1] ?? []))

interface Drafting {
  readonly telling: Telling
  readonly standing: readonly CriterionStanding[]
  readonly support: Support
  readonly threads: readonly Thread[]
  readonly levelName: string
}

/** What stands before the cases, in the order in which it is read: what is told there is not told again. */
function openingSections(
  packet: Packet,
  { telling, standing, support, threads, levelName }: Drafting,
): PacketSection[] {
  const works = worksOf(threads, telling.evidence, support, packet.to)
  const first = firstWorks(telling, works, standing, writtenOf(packet))
  return [
    decisionSection(telling, packet, standing, levelName),
    summarySection(telling, packet, { standing, levelName, works: first }),
    matrixSection(telling, standing),
  ]
}

/** What stands behind the cases. */
function laterSections(packet: Packet, drafting: Drafting, told: readonly Thread[]): PacketSection[] {
  const { telling, standing, support } = drafting
  const further = furtherSection(telling, standing, told, support)
  const said = new Set([
    ...told.flatMap((thread) => quotesTold(thread, support)).map(({ id }) => id),
    ...further.blocks.map(({ id }) => id.replace(/^further\//, '')),
  ])
  const acted = feedbackActedOn(telling, packet, support, said)
  return [
    further,
    influenceSection(telling, packet, new Set([...said, ...told.flatMap(membersOf).map(({ id }) => id)])),
    feedbackSection(telling, packet, new Set([...said, ...acted.map(({ id }) => id)])),
    growthSection(telling, packet, packet.levelId, acted),
    gapsSection(telling, standing, openBetween(telling.evidence, packet), packet.to),
    section('appendix', 'Claims and their records', []),
  ]
}

/** `evidence` is cut to what may leave already (`packetEvidence`); nothing else of any record is read. */
export function packetDraft(packet: Packet, evidence: PacketEvidence): PacketDraft {
  const telling: Telling = { evidence, citer: citerFrom(packet.claims), ledger: newLedger() }
  const level = levelEvidence(evidence, packet.levelId)
  const standing = level.map((one) => standingAsOf(one, packet.to))
  const support = supportOf(level, packet.to)
  const threads = threadsOf(evidence, packet, support)
  const chosen = chosenCases(threads, support)
  const told = [
    ...chosen,
    ...threads.filter((one) => !chosen.includes(one) && isTouched(packet, `case/${one.root.id}`)),
  ]
  const drafting = { telling, standing, support, threads, levelName: level[0]?.level.name ?? '' }
  const sections = [
    ...openingSections(packet, drafting),
    ...told.map((thread) => caseSection(telling, thread, support)),
    ...laterSections(packet, drafting, told),
  ]
  return {
    sections,
    claims: telling.citer.given(),
    missing: lacking(packet, evidence, standing, threads, told, support),
    gaps: openGaps(telling, standing, openBetween(evidence, packet), packet.to),
  }
}
