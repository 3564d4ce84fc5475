// What the page of a session's progress reads: what its closing froze, on its own ladder, and where that and today's view differ.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Closing, Status } from '../../../shared/records/session-closing-record.ts'
import { statusesAcross } from '../../../shared/rules/ladder/criteria-across-versions.ts'
import { compareViews, type ViewDifference } from '../../../shared/rules/roadmap/compare-past-views.ts'
import type { Standings } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import type { CairnDatabase } from '../core/database.ts'
import { pieceHistories } from '../roadmap/read-criterion-history.ts'
import { readLadders } from '../roadmap/read-ladder-versions.ts'
import { readOwnRoadmap } from '../roadmap/read-profile.ts'
import { readCriterionTallies, readRoadmap } from '../roadmap/read-roadmap.ts'
import { closingsOf } from './read-session.ts'

const personOf = (record: AnyRecord | undefined) => (record?.kind === 'person' ? record : null)

async function readPrevious(database: CairnDatabase, { previousId }: Closing): Promise<Closing | null> {
  const found = previousId === null ? undefined : await database.records.get(previousId)
  return found?.kind === 'closing' ? found : null
}

/** Who stands behind the words of an assessment; whether it says that the criterion is met. */
export interface WordOfOther {
  readonly name: string
  readonly confirms: boolean
}

export interface SessionProgress {
  readonly closing: Closing
  readonly previous: Closing | null
  /** How the criteria stood at the closing before, on the ladder of this one. */
  readonly before: ReadonlyMap<CriterionId, Status>
  readonly roadmap: Roadmap
  /** Closed on a version of the ladder that is no longer in use: where its evidence stands by date of work is told by the one that is. */
  readonly isEarlierLadder: boolean
  readonly standings: Standings
  /** Who said what, and whether it confirms, by the assessment's id. */
  readonly saidBy: ReadonlyMap<string, WordOfOther>
  /** Summaries this session had before it was opened again. */
  readonly earlier: number
}

/** The names behind the words of others that a closing froze; one that is gone has none. */
export async function namesBehind(
  database: CairnDatabase,
  frozen: readonly { readonly recordId: string; readonly recordKind: string }[],
): Promise<Map<string, WordOfOther>> {
  const pieces = frozen.filter(({ recordKind }) => recordKind === 'assessment')
  const words = await database.records.bulkGet([...new Set(pieces.map(({ recordId }) => recordId))])
  const said = words.flatMap((one) => (one?.kind === 'assessment' && one.personId !== null ? [one] : []))
  const people = await database.records.bulkGet(said.map(({ personId }) => personId ?? ''))
  return new Map(
    said.map(({ id, verdict }, index) => [
      id,
      { name: fullName(personOf(people[index])), confirms: verdict === 'confirmed' },
    ]),
  )
}

/** The newest summary of a session; null before the first closing. */
export async function readSessionProgress(database: CairnDatabase, id: string): Promise<SessionProgress | null> {
  const closings = await closingsOf(database, id)
  const [closing] = closings
  if (closing === undefined) return null
  const roadmap = await readRoadmap(database, closing.roadmapId)
  if (roadmap === null) return null
  const previous = await readPrevious(database, closing)
  const ladders = await readLadders(database, roadmap)
  return {
    closing,
    previous,
    before: (previous === null ? null : statusesAcross(previous, roadmap, ladders)) ?? new Map(),
    roadmap,
    isEarlierLadder: (await readOwnRoadmap(database))?.roadmap.id !== roadmap.id,
    standings: await readCriterionTallies(database, roadmap.id),
    saidBy: await namesBehind(database, [...closing.gained, ...closing.recorded]),
    earlier: closings.length - 1,
  }
}

/** Where the two views of some criteria differ, and why. */
export async function readDifferences(
  database: CairnDatabase,
  closing: Closing,
  criterionIds: readonly CriterionId[],
): Promise<{ criterionId: CriterionId; differences: ViewDifference[] }[]> {
  const all = await Promise.all(
    criterionIds.map(async (criterionId) => ({
      criterionId,
      differences: compareViews(await pieceHistories(database, closing, criterionId), closing.day),
    })),
  )
  return all.filter(({ differences }) => differences.length > 0)
}
