// What the roadmap screen reads: the ladder, 56 small summary rows, and the closed sessions as one short line each.

import type { AnyRecord, RecordOf } from '../../shared/records/all-records.ts'
import type { Closing } from '../../shared/records/closing.ts'
import type { EvidenceLink } from '../../shared/records/evidence-link.ts'
import type { CriterionId, RoadmapId } from '../../shared/records/ids.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import type { PieceHistory } from '../../shared/rules/known-then.ts'
import type { Standings } from '../../shared/rules/roadmap-progress.ts'
import type { SessionLineItem } from '../../shared/rules/session-line.ts'
import type { CairnDatabase } from './database.ts'
import { changesTouching, movedSince } from './record-history.ts'

export async function readRoadmap(database: CairnDatabase, id: RoadmapId): Promise<Roadmap | null> {
  const found = await database.records.get(id)
  return found?.kind === 'roadmap' ? found : null
}

export async function readStandings(database: CairnDatabase, roadmapId: RoadmapId): Promise<Standings> {
  const rows = await database.standings
    .where('[roadmapId+criterionId]')
    .between([roadmapId, ''], [roadmapId, '\uffff'])
    .toArray()
  return new Map(rows.map((row) => [row.criterionId, row]))
}

/** Closed sessions in the order they were closed. */
export const readSessionLine = async (database: CairnDatabase): Promise<SessionLineItem[]> =>
  (await database.sessionLines.orderBy('chunk').toArray()).flatMap((row) => row.items)

export interface CriterionEvidence {
  readonly links: readonly { link: EvidenceLink; record: AnyRecord }[]
  readonly assessments: readonly RecordOf<'assessment'>[]
}

/** Every link and assessment of a criterion, trashed ones included, newest work first. */
export async function readCriterion(
  database: CairnDatabase,
  roadmapId: RoadmapId,
  criterionId: CriterionId,
): Promise<CriterionEvidence> {
  const rows = await database.records
    .where('[kind+criterionId]')
    .anyOf([
      ['evidence-link', criterionId],
      ['assessment', criterionId],
    ])
    .toArray()
  const links = rows.filter((one): one is EvidenceLink => one.kind === 'evidence-link' && one.roadmapId === roadmapId)
  const records = await database.records.bulkGet(links.map((link) => link.recordId))
  const dayOf = (record: AnyRecord) => ('day' in record ? record.day : '')
  return {
    links: links
      .flatMap((link, index) => {
        const record = records[index]
        return record === undefined ? [] : [{ link, record }]
      })
      .sort((a, b) => (dayOf(a.record) < dayOf(b.record) ? 1 : dayOf(a.record) > dayOf(b.record) ? -1 : 0)),
    assessments: rows
      .filter((one) => one.kind === 'assessment' && one.roadmapId === roadmapId)
      .flatMap((one) => (one.kind === 'assessment' ? [one] : [])),
  }
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
  const standing = new Set((await readSessionLine(database)).map((item) => item.closingId)).add(closing.id)
  return found
    .filter((one): one is Closing => one.kind === 'closing' && one.roadmapId === closing.roadmapId)
    .filter((one) => one.toSeq <= closing.toSeq && standing.has(one.id))
    .sort((a, b) => a.toSeq - b.toSeq)
}

/** Every piece that ever spoke for a criterion, as it stood at a closing and as it stands now. */
export async function pieceHistories(
  database: CairnDatabase,
  closing: Closing,
  criterionId: CriterionId,
): Promise<PieceHistory[]> {
  const evidence = await readCriterion(database, closing.roadmapId, criterionId)
  const chain = await closingsTouching(database, closing, criterionId)
  // Purged pieces are known only from what closings froze.
  const frozen = chain.flatMap((one) =>
    one.gained.filter((piece) => piece.criterionId === criterionId).map((piece) => piece.recordId),
  )
  const linkIds = evidence.links.map(({ link }) => link.id)
  const recordIds = evidence.links.map(({ record }) => record.id)
  const wordIds = evidence.assessments.map(({ id }) => id)
  const ids = [...new Set([...linkIds, ...recordIds, ...wordIds, ...frozen])]
  const moved = await movedSince(database, ids, await changesTouching(database, ids, closing.toSeq))
  const at = (id: string) => moved.get(id) ?? { was: null, now: null }
  const asLink = (one: AnyRecord | null) => (one?.kind === 'evidence-link' ? one : null)
  return [
    ...evidence.links.map(({ link, record }) => {
      const { was, now } = at(link.id)
      return { link: { was: asLink(was), now: asLink(now) }, record: at(record.id) }
    }),
    ...wordIds.map((id) => ({ link: null, record: at(id) })),
  ]
}
