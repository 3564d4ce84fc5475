// Moves evidence and confirmations to a new version of a ladder. Nothing is taken away: what goes nowhere stays where it is, to be placed later.
import type { Assessment } from '../../records/assessment.ts'
import type { EvidenceLink } from '../../records/evidence-link.ts'
import type { CriterionId, RoadmapId } from '../../records/record-ids.ts'

export interface EvidenceOnLadder {
  /** Every link of the version before, standing and in the trash. */
  readonly links: readonly EvidenceLink[]
  readonly assessments: readonly Assessment[]
}

export interface CarryTargets {
  readonly roadmapId: RoadmapId
  readonly targets: (from: CriterionId) => readonly CriterionId[]
  /** Whether what people said of a criterion still holds for the one that takes its place. */
  readonly keepsWords: (from: CriterionId) => boolean
  /** The link for a further criterion, where one is split. */
  readonly linkFor: (link: EvidenceLink, to: CriterionId) => EvidenceLink
}

export interface Placed {
  /** Existing records as they are from now on. */
  readonly moved: readonly (EvidenceLink | Assessment)[]
  readonly added: readonly EvidenceLink[]
}

/** Standing ones first: where two would stand in one place, the one that counts takes it and the other stays where it was. */
const standingFirst = (links: readonly EvidenceLink[]) =>
  links.toSorted((one, other) => Number(one.trashedAt !== null) - Number(other.trashedAt !== null))

export function carryEvidence({ links, assessments }: EvidenceOnLadder, to: CarryTargets): Placed {
  const { roadmapId, targets, keepsWords, linkFor } = to
  const taken = new Set<string>()
  const takes = (link: EvidenceLink, criterionId: CriterionId) => {
    const place = `${link.recordId} ${criterionId}`
    if (taken.has(place)) return false
    taken.add(place)
    return true
  }
  const moved: (EvidenceLink | Assessment)[] = []
  const added: EvidenceLink[] = []
  for (const link of standingFirst(links)) {
    const [first, ...others] = targets(link.criterionId).filter((criterionId) => takes(link, criterionId))
    if (first === undefined) continue
    moved.push({ ...link, roadmapId, criterionId: first })
    // What is in the trash comes back in one place, as it was.
    if (link.trashedAt === null) added.push(...others.map((criterionId) => linkFor(link, criterionId)))
  }
  for (const one of assessments) {
    const [first] = targets(one.criterionId)
    if (first !== undefined && keepsWords(one.criterionId)) moved.push({ ...one, roadmapId, criterionId: first })
  }
  return { moved, added }
}
