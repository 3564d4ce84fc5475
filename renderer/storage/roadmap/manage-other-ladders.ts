// Ladders beside the one in use: kept in the profile with their pairs, read through the evidence of the working ladder, changed as one change each.

import type { OtherLadder } from '../../../shared/records/profile.ts'
import type { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Result } from '../../../shared/result.ts'
import type { LadderContent } from '../../../shared/rules/ladder/ladder-changes.ts'
import {
  type OnWorking,
  type Pairs,
  pairsKnown,
  pairsToday,
  standingsThrough,
  withPair,
} from '../../../shared/rules/ladder/other-ladder-pairs.ts'
import type { Standings } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import {
  type CommitNote,
  type CommitTrouble,
  type Committed,
  type PlannedWrite,
  transact,
  writeInside,
} from '../core/commit-records.ts'
import { type CairnDatabase, writtenTables } from '../core/database.ts'
import { newRoadmapId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'
import { laddersOf, readOnLadders } from './read-ladder-versions.ts'
import { readOwnRoadmap } from './read-profile.ts'

type Written = Promise<Result<Committed, CommitTrouble>>

/** The ladder in use, and every version of any. */
async function readAll(database: CairnDatabase) {
  const own = await readOwnRoadmap(database)
  if (own === null) return null
  const found = (await database.records.where('kind').equals('roadmap').toArray()) as Roadmap[]
  return { ...own, ladders: laddersOf(found) }
}
type All = NonNullable<Awaited<ReturnType<typeof readAll>>>

const pairsIn = ({ roadmap, ladders }: All, beside: OtherLadder, other: Roadmap) =>
  pairsToday(beside, other, roadmap, ladders)

export interface OtherLadderSummary {
  readonly roadmap: Roadmap
  /** Criteria of it that are paired with some of the working ladder. */
  readonly paired: number
}

export async function readOtherLadders(database: CairnDatabase): Promise<OtherLadderSummary[]> {
  const all = await readAll(database)
  return (all?.profile.otherLadders ?? []).flatMap((beside) => {
    const other = all?.ladders.get(beside.roadmapId)
    return all === null || other === undefined ? [] : [{ roadmap: other, paired: pairsIn(all, beside, other).length }]
  })
}

export interface OtherRoadmap {
  readonly working: Roadmap
  readonly other: Roadmap
  readonly pairs: Pairs
  readonly standings: Standings
}

async function readOnWorking(database: CairnDatabase, working: Roadmap): Promise<OnWorking> {
  const { links, assessments } = await readOnLadders(database, new Set([working.id]))
  const found = await database.records.bulkGet([...new Set(links.map(({ recordId }) => recordId))])
  return { links, assessments, records: new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id, one]]))) }
}

/** Another ladder as it stands by the evidence of the working one; null when it is not kept beside it. */
export async function readOtherRoadmap(database: CairnDatabase, id: string): Promise<OtherRoadmap | null> {
  const all = await readAll(database)
  const beside = all?.profile.otherLadders.find(({ roadmapId }) => roadmapId === id)
  const other = beside && all?.ladders.get(beside.roadmapId)
  if (!all || !beside || !other) return null
  const pairs = pairsIn(all, beside, other)
  const on = await readOnWorking(database, all.roadmap)
  return { working: all.roadmap, other, pairs, standings: standingsThrough(pairs, other, all.roadmap, on) }
}

/** One change of the list of other ladders, made on the profile as it stands now, with records that it needs. */
function changeOthers(
  database: CairnDatabase,
  note: CommitNote,
  change: (all: All) => { others: readonly OtherLadder[]; writes?: readonly PlannedWrite[] },
): Written {
  return transact(database, writtenTables(database), async () => {
    const all = await readAll(database)
    if (all === null) throw new Error('There is no ladder in use: nothing was begun.')
    const { others, writes = [] } = change(all)
    const profile = writeOf({ ...all.profile, otherLadders: [...others] }, false)
    return writeInside(database, [...writes, profile], note)
  })
}

/** One that is kept already stays as it is: its pairs may have been made by hand. */
const withLadder = ({ profile, roadmap, ladders }: All, other: Roadmap): readonly OtherLadder[] =>
  profile.otherLadders.some(({ roadmapId }) => roadmapId === other.id)
    ? profile.otherLadders
    : [
        ...profile.otherLadders,
        { roadmapId: other.id, workingId: roadmap.id, pairs: pairsKnown(other, roadmap, ladders) },
      ]

/** Keeps a version that is stored beside the one in use, paired with it as far as that is known. */
export const addStoredLadderVersion = (database: CairnDatabase, other: Roadmap, note: CommitNote): Written =>
  changeOthers(database, note, (all) => ({ others: withLadder(all, other) }))

/** Keeps a ladder that is new here. */
export function keepBeside(database: CairnDatabase, content: LadderContent, note: CommitNote): Written {
  return changeOthers(database, note, (all) => {
    const other: Roadmap = {
      ...all.roadmap,
      ...content,
      id: newRoadmapId(),
      revision: 1,
      createdAt: note.at,
      updatedAt: note.at,
      version: 1,
      previousId: null,
      placements: [],
    }
    return { others: withLadder(all, other), writes: [writeOf(other, true)] }
  })
}

/** Whose evidence counts for one criterion of another ladder; none where `from` is empty. */
export const pairCriterion = (
  database: CairnDatabase,
  { id, to, from }: { id: RoadmapId; to: CriterionId; from: readonly CriterionId[] },
  note: CommitNote,
): Written =>
  changeOthers(database, note, (all) => ({
    others: all.profile.otherLadders.map((beside) => {
      const other = all.ladders.get(id)
      if (beside.roadmapId !== id || other === undefined) return beside
      return { ...beside, workingId: all.roadmap.id, pairs: withPair(pairsIn(all, beside, other), to, from) }
    }),
  }))

/** Takes it out of the list. Its version stays stored: what was made with it can be read. */
export const removeOther = (database: CairnDatabase, id: RoadmapId, note: CommitNote): Written =>
  changeOthers(database, note, ({ profile }) => ({
    others: profile.otherLadders.filter(({ roadmapId }) => roadmapId !== id),
  }))
