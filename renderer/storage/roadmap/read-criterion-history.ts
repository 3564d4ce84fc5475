// What closings froze of one criterion, beside how it stands now: also where the ladder, or the criterion, has changed since.

import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Closing } from '../../../shared/records/session-closing-record.ts'
import type { PieceHistory } from '../../../shared/rules/roadmap/compare-past-views.ts'
import type { CairnDatabase } from '../core/database.ts'
import { changesTouching, movedSince } from '../history/record-history.ts'
import { readEarlierLadders } from './read-ladder-versions.ts'
import { readOwnRoadmap } from './read-profile.ts'
import { readCriterion, readSessionLine } from './read-roadmap.ts'

/** The versions of the ladder that a closing is read on: those of the one in use where it comes from the closing's, else that one alone. */
async function versionsAround(database: CairnDatabase, { roadmapId }: Closing): Promise<ReadonlySet<RoadmapId>> {
  const own = (await readOwnRoadmap(database))?.roadmap
  const versions = own === undefined ? [] : [own, ...(await readEarlierLadders(database, own))].map(({ id }) => id)
  return new Set(versions.includes(roadmapId) ? versions : [roadmapId])
}

/**
 * The chain of closings up to `closing` in which a criterion was touched, the first first. A summary that another took the place
 * of is left out, also where the other has nothing to say of this criterion.
 */
export async function closingsTouching(
  database: CairnDatabase,
  closing: Closing,
  criterionId: CriterionId,
): Promise<Closing[]> {
  const found = await database.records.where('touched').equals(criterionId).toArray()
  const versions = await versionsAround(database, closing)
  const standing = new Set((await readSessionLine(database)).map((item) => item.closingId)).add(closing.id)
  return found
    .filter((one): one is Closing => one.kind === 'closing' && versions.has(one.roadmapId))
    .filter((one) => one.toSeq <= closing.toSeq && standing.has(one.id))
    .sort((a, b) => a.toSeq - b.toSeq)
}

/** Links of these records that stand on another criterion by now, perhaps since the ladder changed. */
async function linksElsewhere(
  database: CairnDatabase,
  of: { versions: ReadonlySet<RoadmapId>; criterionId: CriterionId; recordIds: readonly string[] },
): Promise<EvidenceLink[]> {
  const found = await database.records.where('recordId').anyOf(of.recordIds).toArray()
  return found.filter(
    (one): one is EvidenceLink =>
      one.kind === 'evidence-link' && of.versions.has(one.roadmapId) && one.criterionId !== of.criterionId,
  )
}

/** Every piece that ever spoke for a criterion, as it stood at a closing and as it stands now. */
export async function pieceHistories(
  database: CairnDatabase,
  closing: Closing,
  criterionId: CriterionId,
): Promise<PieceHistory[]> {
  const versions = await versionsAround(database, closing)
  const evidence = await readCriterion(database, versions, criterionId)
  const chain = await closingsTouching(database, closing, criterionId)
  // Purged pieces are known only from what closings froze.
  const frozen = chain.flatMap((one) =>
    one.gained.filter((piece) => piece.criterionId === criterionId).map((piece) => piece.recordId),
  )
  const elsewhere = await linksElsewhere(database, { versions, criterionId, recordIds: frozen })
  const links = [...evidence.links.map(({ link }) => link), ...elsewhere]
  const linkIds = links.map(({ id }) => id)
  const recordIds = links.map(({ recordId }) => recordId)
  const wordIds = evidence.assessments.map(({ id }) => id)
  const ids = [...new Set([...linkIds, ...recordIds, ...wordIds, ...frozen])]
  const moved = await movedSince(database, ids, await changesTouching(database, ids, closing.toSeq))
  const at = (id: string) => moved.get(id) ?? { was: null, now: null }
  // On another criterion it says nothing of this one.
  const asLink = (one: AnyRecord | null) =>
    one?.kind === 'evidence-link' && one.criterionId === criterionId ? one : null
  const linked = links.map(({ id, recordId }) => {
    const { was, now } = at(id)
    return { link: { was: asLink(was), now: asLink(now) }, record: at(recordId) }
  })
  return [
    ...linked.filter(({ link }) => link.was !== null || link.now !== null),
    ...wordIds.map((id) => ({ link: null, record: at(id) })),
  ]
}
