// What a session's page for its mentor is made of: the summary, all that was known of each criterion that moved, and the records as they are.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { recordsInText } from '../../../shared/rules/records/named-records.ts'
import { titleText } from '../../../shared/rules/records/record-title.ts'
import { knownPieces } from '../../../shared/rules/roadmap/compare-past-views.ts'
import { type ProgressReport, progressReport } from '../../../shared/rules/sessions/progress-report.ts'
import type { CairnDatabase } from '../core/database.ts'
import { readGrownIn } from '../growth/read-feedback-and-learnings.ts'
import { readNamedRecords } from '../journal/read-named-records.ts'
import { closingsTouching } from '../roadmap/read-criterion-history.ts'
import { readProfile } from '../roadmap/read-profile.ts'
import { readSession } from './read-session.ts'
import { readSessionProgress } from './read-session-progress.ts'

async function recordsById(database: CairnDatabase, ids: readonly string[]): Promise<Map<string, AnyRecord>> {
  const found = await database.records.bulkGet([...new Set(ids)])
  return new Map(found.flatMap((one): [string, AnyRecord][] => (one === undefined ? [] : [[one.id, one]])))
}

/** Null before the first closing, and where the session itself is private. */
export async function readProgressReport(
  database: CairnDatabase,
  sessionId: string,
  today: string,
): Promise<ProgressReport | null> {
  const [view, progress] = await Promise.all([
    readSession(database, sessionId),
    readSessionProgress(database, sessionId),
  ])
  if (view === null || progress === null) return null
  const { closing, previous, roadmap } = progress
  const known = new Map(
    await Promise.all(
      closing.moved.map(
        async ({ criterionId }) =>
          [criterionId, knownPieces(await closingsTouching(database, closing, criterionId), criterionId)] as const,
      ),
    ),
  )
  const { actedOn, understood } = await readGrownIn(database, closing)
  const grown = [...actedOn, ...understood]
  const pieces = [
    ...closing.gained,
    ...closing.lost,
    ...closing.recorded,
    ...closing.actions,
    ...[...known.values()].flat(),
  ]
  const records = await recordsById(database, [...pieces.map(({ recordId }) => recordId), ...grown.map(({ id }) => id)])
  const { goal, goalWhy, problemStated, problemFound } = closing
  const texts = [goal, goalWhy, problemStated, problemFound, ...[...records.values()].map(titleText)].join('\n')
  return progressReport({
    ...{ session: view.session, closing, previousDay: previous?.day ?? null, roadmap, known, records, grown, today },
    named: await readNamedRecords(database, recordsInText(texts)),
    owner: (await readProfile(database))?.name ?? '',
    person: view.person?.name.trim() ?? '',
  })
}
