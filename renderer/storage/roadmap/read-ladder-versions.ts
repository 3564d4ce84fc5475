// What the pages of the ladder read: its earlier versions, what stands on each criterion, and evidence that has no place on it.

import type { Assessment } from '../../../shared/records/assessment.ts'
import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Criterion, Roadmap } from '../../../shared/records/roadmap.ts'
import { type Ladders, traceForward } from '../../../shared/rules/ladder/criteria-across-versions.ts'
import type { CairnDatabase } from '../core/database.ts'

/** The versions a ladder comes from, the newest first; it is not among them. Read in one question: a live view sees each change of it. */
export async function readEarlierLadders(database: CairnDatabase, { id, previousId }: Roadmap): Promise<Roadmap[]> {
  if (previousId === null) return []
  const found = (await database.records.where('kind').equals('roadmap').toArray()) as Roadmap[]
  const byId = laddersOf(found)
  const earlier = new Map<RoadmapId, Roadmap>()
  // A circle of versions, which only a file could hold, ends where it comes round.
  for (let at = byId.get(previousId); at !== undefined && at.id !== id && !earlier.has(at.id); ) {
    earlier.set(at.id, at)
    at = at.previousId === null ? undefined : byId.get(at.previousId)
  }
  return [...earlier.values()]
}

export const laddersOf = (roadmaps: readonly Roadmap[]): Ladders => new Map(roadmaps.map((one) => [one.id, one]))

/** Every version of the ladder in use, by its id. */
export const readLadders = async (database: CairnDatabase, roadmap: Roadmap): Promise<Ladders> =>
  laddersOf([roadmap, ...(await readEarlierLadders(database, roadmap))])

const ofKind = <K extends 'evidence-link' | 'assessment'>(database: CairnDatabase, kind: K) =>
  database.records.where('[kind+criterionId]').between([kind, ''], [kind, '\uffff']).toArray() as unknown as Promise<
    Extract<AnyRecord, { kind: K }>[]
  >

/** Every link and every assessment on these ladders, trashed ones too. */
export async function readOnLadders(
  database: CairnDatabase,
  ids: ReadonlySet<RoadmapId>,
): Promise<{ links: EvidenceLink[]; assessments: Assessment[] }> {
  const [links, assessments] = await Promise.all([ofKind(database, 'evidence-link'), ofKind(database, 'assessment')])
  const isHere = ({ roadmapId }: { roadmapId: RoadmapId }) => ids.has(roadmapId)
  return { links: links.filter(isHere), assessments: assessments.filter(isHere) }
}

export interface UnplacedEvidence {
  readonly link: EvidenceLink
  readonly record: AnyRecord
  /** The criterion it supported, as it was worded. */
  readonly criterion: Criterion
}

export interface OnCriterion {
  readonly evidence: number
  readonly words: number
}

export interface LadderOverview {
  readonly earlier: readonly Roadmap[]
  readonly on: ReadonlyMap<CriterionId, OnCriterion>
  /** Newest work first. */
  readonly unplaced: readonly UnplacedEvidence[]
}

function countedOn(roadmap: Roadmap, links: readonly EvidenceLink[], assessments: readonly Assessment[]) {
  const on = new Map<CriterionId, OnCriterion>()
  const add = (id: CriterionId, more: Partial<OnCriterion>) => {
    const { evidence, words } = on.get(id) ?? { evidence: 0, words: 0 }
    on.set(id, { evidence: evidence + (more.evidence ?? 0), words: words + (more.words ?? 0) })
  }
  const counts = (one: EvidenceLink | Assessment) => one.roadmapId === roadmap.id && one.trashedAt === null
  for (const link of links) if (counts(link)) add(link.criterionId, { evidence: 1 })
  for (const one of assessments) if (counts(one)) add(one.criterionId, { words: 1 })
  return on
}

const dayOf = (record: AnyRecord) => ('day' in record ? record.day : '')

/** Links that an earlier version left behind, unless their record supports here what their criterion became. */
async function readUnplaced(
  database: CairnDatabase,
  { roadmap, ladders, links }: { roadmap: Roadmap; ladders: Ladders; links: readonly EvidenceLink[] },
): Promise<UnplacedEvidence[]> {
  const here = new Set(
    links.filter(({ roadmapId }) => roadmapId === roadmap.id).map((one) => `${one.recordId} ${one.criterionId}`),
  )
  const traces = new Map([...ladders.keys()].map((id) => [id, traceForward(id, roadmap, ladders)]))
  const isPlaced = ({ recordId, roadmapId, criterionId }: EvidenceLink) =>
    traces
      .get(roadmapId)?.(criterionId)
      .some((to) => here.has(`${recordId} ${to}`)) ?? false
  const left = links.filter((link) => link.roadmapId !== roadmap.id && link.trashedAt === null && !isPlaced(link))
  const records = await database.records.bulkGet(left.map(({ recordId }) => recordId))
  const found = left.flatMap((link, index): UnplacedEvidence[] => {
    const record = records[index]
    const criterion = ladders.get(link.roadmapId)?.criteria.find(({ id }) => id === link.criterionId)
    return record === undefined || record.trashedAt !== null || criterion === undefined
      ? []
      : [{ link, record, criterion }]
  })
  return found.sort((one, other) => (dayOf(one.record) < dayOf(other.record) ? 1 : -1))
}

export async function readLadderOverview(database: CairnDatabase, roadmap: Roadmap): Promise<LadderOverview> {
  const earlier = await readEarlierLadders(database, roadmap)
  const ladders = laddersOf([roadmap, ...earlier])
  const { links, assessments } = await readOnLadders(database, new Set(ladders.keys()))
  return {
    earlier,
    on: countedOn(roadmap, links, assessments),
    unplaced: await readUnplaced(database, { roadmap, ladders, links }),
  }
}
