// The heavy work of keeping: done in a worker so that a hundred thousand records never hold up the window.
import type { ComposeTrouble } from '../../../shared/files/compose-snapshot.ts'
import { joinSegments } from '../../../shared/files/join-segments.ts'
import { dataVersion } from '../../../shared/records/data-version.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { NamedFile } from '../../../shared/rules/records/attachments-of-record.ts'
import type { DatabaseDifference } from '../../../shared/rules/records/compare-databases.ts'
import { type CheckReport, checkDatabase } from '../checks/check-database.ts'
import type { Telling } from '../checks/read-whole-database.ts'
import { rebuildSummaries } from '../checks/rebuild-stored-summaries.ts'
import type { CommitNote } from '../core/commit-records.ts'
import { CairnDatabase } from '../core/database.ts'
import { rangeDeleteMiddleware } from '../core/range-delete-middleware.ts'
import type { StorageTrouble } from '../core/storage-trouble.ts'
import { takeBackBrought } from '../history/undo-import.ts'
import { lookInside } from './backup-difference.ts'
import { type NewIdentity, type Restored, restoreDatabase } from './restore-database.ts'
import { type Salvaged, salvage } from './salvage.ts'
import { type MadeSnapshot, makeSnapshot } from './snapshot-make.ts'

type Files = readonly Uint8Array[]

/** What a look into a kept database tells, beside the one that stands. */
export interface LookInside {
  readonly records: number
  readonly at: string
  readonly toSeq: number
  readonly databaseId: string
  readonly difference: DatabaseDifference
  /** The attachments it names, its change log included. */
  readonly files: readonly NamedFile[]
}

/** Several segments as one. */
export interface Joined {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly schema: number
}

export interface WorkOf {
  make: { ask: { database: string; version: number; fromSeq: number; at: string }; answer: MadeSnapshot | null }
  look: { ask: { database: string | null; files: Files; most: number }; answer: Result<LookInside, ComposeTrouble> }
  restore: {
    ask: { database: string; files: Files; identity: NewIdentity }
    answer: Result<Restored, ComposeTrouble | StorageTrouble>
  }
  join: { ask: { files: Files }; answer: Result<Joined, ComposeTrouble> }
  salvage: { ask: { database: string; at: string }; answer: Salvaged | null }
  check: { ask: { database: string }; answer: CheckReport }
  rebuild: { ask: { database: string }; answer: Awaited<ReturnType<typeof rebuildSummaries>> }
  takeBack: {
    ask: { database: string; seq: number; note: CommitNote }
    answer: Awaited<ReturnType<typeof takeBackBrought>>
  }
}
export type WorkName = keyof WorkOf

async function opened<T>(
  name: string,
  work: (database: CairnDatabase) => Promise<T>,
  version = dataVersion,
): Promise<T> {
  const database = new CairnDatabase(name, version)
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

const works: { [K in WorkName]: (ask: WorkOf[K]['ask'], tell: Telling) => Promise<WorkOf[K]['answer']> } = {
  make: ({ database, version, fromSeq, at }) => opened(database, (open) => makeSnapshot(open, fromSeq, at), version),
  look: ({ database, files, most }) =>
    database === null ? lookInside(null, files, most) : opened(database, (open) => lookInside(open, files, most)),
  restore: ({ database, files, identity }) => opened(database, (open) => restoreDatabase(open, files, identity)),
  join: async ({ files }) => {
    const joined = joinSegments(files)
    return joined.ok ? ok({ bytes: joined.value, schema: dataVersion }) : joined
  },
  salvage: ({ database, at }) => salvage(database, at),
  check: ({ database }, tell) => opened(database, (open) => checkDatabase(open, tell)),
  rebuild: ({ database }, tell) => opened(database, (open) => rebuildSummaries(open, tell)),
  takeBack: ({ database, seq, note }) =>
    opened(database, (open) => takeBackBrought(open.use(rangeDeleteMiddleware), seq, note)),
}

/** `tell` hears how far it is, where the work can say. */
export const doWork = <K extends WorkName>(
  name: K,
  ask: WorkOf[K]['ask'],
  tell: Telling = () => undefined,
): Promise<WorkOf[K]['answer']> => works[name](ask, tell)
