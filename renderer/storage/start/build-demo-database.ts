// Plays the demo career into a database of its own by the way every save takes, so that its log, its closings and its figures are
// real. All of it in one transaction: an interrupted play leaves nothing behind.
import type { DemoCareer } from '../../../shared/demo/demo-career.ts'
import type { DemoStep } from '../../../shared/demo/demo-source-types.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Result } from '../../../shared/result.ts'
import { type CommitNote, type CommitTrouble, transact, writeInside } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId } from '../core/new-id.ts'
import { writeOf } from '../core/save-record.ts'
import { closeInside } from '../sessions/session-closing.ts'
import { isDemo } from './demo-database.ts'

/** The story was not written in any window of the app, so no undo takes any of it back. */
const writer = 'demo'

function roadmapIn({ steps }: DemoCareer): Roadmap {
  const found = steps[0]?.writes.map(({ record }) => record).find((record) => record.kind === 'roadmap')
  if (found?.kind !== 'roadmap') throw new Error('The demo does not begin with a ladder.')
  return found
}

async function playStep(database: CairnDatabase, step: DemoStep, roadmap: Roadmap): Promise<void> {
  const { at, cause, writes, closes } = step
  const note: CommitNote = { at, cause, window: writer }
  const planned = writes.map(({ record, isNew }) => writeOf(record, isNew))
  const [first] = writes
  if (closes && first?.record.kind === 'session')
    await closeInside(database, first.record, { roadmap, note, alsoWrites: planned.slice(1) })
  else await writeInside(database, planned, note)
}

/**
 * Empties the database and plays the career anew. `onProgress` hears how much of it is done, from 0 to 1. A store that cannot
 * write is told; a story that does not fit the product throws.
 */
export function buildDemoDatabase(
  database: CairnDatabase,
  career: DemoCareer,
  onProgress: (share: number) => void,
): Promise<Result<void, CommitTrouble>> {
  if (!isDemo(database)) throw new Error(`The demo is never played into ${database.name}.`)
  const roadmap = roadmapIn(career)
  const createdAt = career.steps[0]?.at ?? ''
  return transact(database, database.tables, async () => {
    for (const table of database.tables) await table.clear()
    await database.meta.put({ key: 'identity', databaseId: newId(), createdAt, replaced: [] })
    for (const [index, step] of career.steps.entries()) {
      await playStep(database, step, roadmap)
      onProgress((index + 1) / career.steps.length)
    }
  })
}
