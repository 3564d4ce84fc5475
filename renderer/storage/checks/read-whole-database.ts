// Reads the whole database in small steps and ends in one consistent moment: what changed while it was read is read again at the end.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { readStoredSummaries } from '../../../shared/rules/people/mentee-summaries.ts'
import { filesBefore, filesIn } from '../../../shared/rules/records/attachments-of-record.ts'
import { LogReader } from '../core/change-log-reader.ts'
import { type CairnDatabase, type ChangeRow, readMeta, type TotalsRow } from '../core/database.ts'
import type { Summaries } from './compute-summaries.ts'

/** How many of how many rows are read. */
export type Telling = (done: number, of: number) => void

export interface ReadThrough {
  readonly records: ReadonlyMap<string, AnyRecord>
  /** Ids that were erased on purpose. */
  readonly erased: ReadonlySet<string>
  readonly log: LogReader
  /** Hashes of the files that a record or a change names. */
  readonly named: ReadonlySet<string>
  /** Of those the ones that a record names now. */
  readonly namedNow: ReadonlySet<string>
  readonly kept: Summaries
  readonly toSeq: number
}

const stepLength = 500
const lastSeqOf = async ({ changes }: CairnDatabase) => Number((await changes.orderBy('seq').lastKey()) ?? 0)

async function readRecords({ records }: CairnDatabase, take: (step: readonly AnyRecord[]) => void): Promise<void> {
  for (let after = ''; ; ) {
    const step = await records.where('id').above(after).limit(stepLength).toArray()
    take(step)
    const last = step.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

async function readChanges({ changes }: CairnDatabase, to: number, take: (step: readonly ChangeRow[]) => void) {
  for (let after = 0; after < to; after += stepLength) {
    take(
      await changes
        .where('seq')
        .between(after, Math.min(after + stepLength, to), false, true)
        .toArray(),
    )
  }
}

async function readKept(database: CairnDatabase): Promise<Summaries> {
  return {
    standings: await database.standings.toArray(),
    weeks: await database.weeks.toArray(),
    totals: ((await readMeta(database, 'totals')) ?? { key: 'totals', byKind: {} }) as TotalsRow,
    mentoring: { key: 'mentoring', people: readStoredSummaries((await readMeta(database, 'mentoring'))?.people ?? []) },
    sessionLines: await database.sessionLines.toArray(),
  }
}

export async function readWholeDatabase(
  database: CairnDatabase,
  tell: Telling = () => undefined,
): Promise<ReadThrough> {
  const copiedTo = await lastSeqOf(database)
  const of = (await database.records.count()) + copiedTo
  const records = new Map<string, AnyRecord>()
  const log = new LogReader()
  const named = new Set<string>()
  await readRecords(database, (step) => {
    for (const record of step) records.set(record.id, record)
    tell(records.size, of)
  })
  const takeChange = (change: ChangeRow) => {
    log.take(change)
    for (const { hash } of filesBefore(change)) named.add(hash)
  }
  await readChanges(database, copiedTo, (step) => {
    for (const change of step) takeChange(change)
    tell(records.size + log.changes, of)
  })
  const { records: stored, changes, tombstones, standings, weeks, sessionLines, meta } = database
  const tables = [stored, changes, tombstones, standings, weeks, sessionLines, meta]
  const end = await database.transaction('r', tables, async () => {
    const later = await changes.where('seq').above(copiedTo).toArray()
    const touched = [...new Set(later.flatMap(({ ids }) => ids))]
    const now = await stored.bulkGet(touched)
    for (const [index, id] of touched.entries()) {
      const record = now[index]
      if (record === undefined) records.delete(id)
      else records.set(id, record)
    }
    for (const change of later) takeChange(change)
    const erased = new Set<string>(await tombstones.toCollection().primaryKeys())
    return { erased, kept: await readKept(database), toSeq: await lastSeqOf(database) }
  })
  const namedNow = new Set([...records.values()].flatMap(filesIn).map(({ hash }) => hash))
  return { records, log, named: new Set([...named, ...namedNow]), namedNow, ...end }
}
