// Saving a ladder makes a new version of it. Evidence, confirmations, the packet and the profile move to it in the same change, or nothing does.

import { newEvidenceLink } from '../../../shared/records/new-records.ts'
import type { Packet } from '../../../shared/records/packet.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Placement, Roadmap } from '../../../shared/records/roadmap.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { carryEvidence } from '../../../shared/rules/ladder/carry-evidence.ts'
import { becameOf } from '../../../shared/rules/ladder/criteria-across-versions.ts'
import { type LadderContent, placementsToKeep, targetsIn } from '../../../shared/rules/ladder/ladder-changes.ts'
import {
  type CommitNote,
  type CommitTrouble,
  type Committed,
  commit,
  type PlannedWrite,
  transact,
  writeInside,
} from '../core/commit-records.ts'
import { type CairnDatabase, writtenTables } from '../core/database.ts'
import { newId, newRoadmapId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'
import { laddersOf, readEarlierLadders, readOnLadders } from './read-ladder-versions.ts'
import { readProfile } from './read-profile.ts'

export interface NewLadder {
  readonly content: LadderContent
  readonly placements: readonly Placement[]
  /** Criteria of the version before whose confirmations and assessments no longer hold: they stay with that version. */
  readonly leavesWords: readonly CriterionId[]
}

/** Another version came into use since this edit began. Nothing was written. */
export interface LadderChanged {
  readonly kind: 'ladder-changed'
}
export type LadderTrouble = CommitTrouble | LadderChanged

const versionAfter = (base: Roadmap, { content, placements }: NewLadder, id: RoadmapId, at: string): Roadmap => ({
  ...base,
  ...content,
  id,
  revision: 1,
  createdAt: at,
  updatedAt: at,
  version: base.version + 1,
  previousId: base.id,
  placements: placementsToKeep(base, content, placements),
})

/** The packet is held against the level of the same name, else of the same id, else none: its page asks for one. */
function packetOn(packet: Packet, base: Roadmap, next: Roadmap): Packet {
  const named = base.levels
    .find(({ id }) => id === packet.levelId)
    ?.name.trim()
    .toLowerCase()
  const level =
    next.levels.find(({ name }) => name.trim().toLowerCase() === named) ??
    next.levels.find(({ id }) => id === packet.levelId)
  return { ...packet, roadmapId: next.id, levelId: level?.id ?? '' }
}

/** What earlier versions left behind on criteria that `next` has again: evidence, and words where the criterion says the same again. */
async function readComingBack(database: CairnDatabase, base: Roadmap, next: Roadmap) {
  const known = new Set(base.criteria.map(({ id }) => id))
  const again = new Set(next.criteria.flatMap(({ id }) => (known.has(id) ? [] : [id])))
  const earlier = again.size === 0 ? [] : await readEarlierLadders(database, base)
  const left = await readOnLadders(database, new Set(earlier.map(({ id }) => id)))
  const ladders = laddersOf([next, base, ...earlier])
  return {
    links: left.links.filter(({ criterionId }) => again.has(criterionId)),
    assessments: left.assessments.filter(
      (one) => again.has(one.criterionId) && becameOf(one, next, ladders) === 'same',
    ),
  }
}

async function evidenceWrites(
  database: CairnDatabase,
  base: Roadmap,
  next: Roadmap,
  { placements, leavesWords }: NewLadder,
): Promise<PlannedWrite[]> {
  const targets = targetsIn(next, placements)
  const here = await readOnLadders(database, new Set([base.id]))
  const back = await readComingBack(database, base, next)
  const onLadder = {
    links: [...here.links, ...back.links],
    assessments: [...here.assessments, ...back.assessments],
  }
  const { moved, added } = carryEvidence(onLadder, {
    roadmapId: next.id,
    targets,
    // What someone said of one criterion is not said of another: it moves only with the criterion itself.
    keepsWords: (from) => targets(from)[0] === from && !leavesWords.includes(from),
    linkFor: ({ recordId, recordKind, recordRevision, why }, criterionId) => ({
      ...newEvidenceLink(newId(), next.createdAt, {
        recordId,
        recordKind,
        recordRevision,
        roadmapId: next.id,
        criterionId,
      }),
      why,
    }),
  })
  return [...moved.map((one) => writeOf(one, false)), ...added.map((one) => writeOf(one, true))]
}

/** Saves the version after `base` and puts it to use. `base` is the ladder the edit began from. */
export async function saveLadder(
  database: CairnDatabase,
  base: Roadmap,
  ladder: NewLadder,
  note: CommitNote,
): Promise<Result<Committed, LadderTrouble>> {
  const id = newRoadmapId()
  const saved = await transact(database, writtenTables(database), async () => {
    const profile = await readProfile(database)
    if (profile === null) throw new Error('There is no profile whose ladder could change: nothing was begun.')
    if (profile.roadmapId !== base.id) return null
    const next = versionAfter(base, ladder, id, note.at)
    const packets = (await database.records.where('kind').equals('packet').toArray()).filter(
      (one): one is Packet => one.kind === 'packet' && one.roadmapId === base.id,
    )
    return writeInside(
      database,
      [
        writeOf(next, true),
        writeOf({ ...profile, roadmapId: id }, false),
        ...packets.map((packet) => writeOf(packetOn(packet, base, next), false)),
        ...(await evidenceWrites(database, base, next, ladder)),
      ],
      note,
    )
  })
  if (!saved.ok) return saved
  return saved.value === null ? failed({ kind: 'ladder-changed' }) : ok(saved.value)
}

/**
 * Places evidence that an earlier version left behind on one criterion, in one change. Where a record supports that criterion already,
 * nothing is doubled: its link there stands, and the one left behind goes to the trash.
 */
export async function placeLinks(
  database: CairnDatabase,
  linkIds: readonly string[],
  to: { roadmapId: RoadmapId; criterionId: CriterionId },
  note: CommitNote,
): Promise<Result<Committed, CommitTrouble>> {
  const found = await database.records.bulkGet([...linkIds])
  const gone = linkIds.find((_, index) => found[index]?.kind !== 'evidence-link')
  if (gone !== undefined) return failed({ kind: 'conflict', id: gone, theirs: null })
  const links = found.filter((one) => one?.kind === 'evidence-link')
  const places = links.map(({ recordId }) => [recordId, to.roadmapId, to.criterionId])
  const there = await database.records.where('[recordId+roadmapId+criterionId]').anyOf(places).toArray()
  const standing = new Map(there.flatMap((one) => (one.kind === 'evidence-link' ? [[one.recordId, one]] : [])))
  const writes: PlannedWrite[] = []
  for (const link of links) {
    const other = standing.get(link.recordId)
    writes.push(writeOf(other === undefined ? { ...link, ...to } : { ...link, trashedAt: note.at }, false))
    if (other !== undefined && other.trashedAt !== null) writes.push(writeOf({ ...other, trashedAt: null }, false))
    standing.set(link.recordId, { ...(other ?? link), trashedAt: null })
  }
  return commit(database, writes, note)
}
