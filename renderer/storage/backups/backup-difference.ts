// Looks into a kept database without touching the one that stands: what is only here, what is only there, what differs.
import type { ComposeTrouble, KeptDatabase } from '../../../shared/files/compose-snapshot.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { filesBefore, filesIn, type NamedFile } from '../../../shared/rules/records/attachments-of-record.ts'
import { compareDatabases } from '../../../shared/rules/records/compare-databases.ts'
import type { CairnDatabase } from '../core/database.ts'
import { composeParts } from './restore-database.ts'
import type { LookInside } from './snapshot-jobs.ts'

function namedFiles({ records, changes }: KeptDatabase): NamedFile[] {
  const files = [...[...records.values()].flatMap(filesIn), ...changes.flatMap(filesBefore)]
  return [...new Map(files.map((one) => [one.hash, one])).values()]
}

/** `database` null: nothing readable stands, so everything is only there. At most `most` records a side are named. */
export async function lookInside(
  database: CairnDatabase | null,
  files: readonly Uint8Array[],
  most: number,
): Promise<Result<LookInside, ComposeTrouble>> {
  const composed = composeParts(files)
  if (!composed.ok) return composed
  const { records, identity, end } = composed.value
  const here = new Map<string, AnyRecord>()
  await database?.records.each((record) => here.set(record.id, record))
  return ok({
    records: end.records,
    at: end.at,
    toSeq: end.toSeq,
    databaseId: identity.databaseId,
    difference: compareDatabases(here, records, most),
    files: namedFiles(composed.value),
  })
}
