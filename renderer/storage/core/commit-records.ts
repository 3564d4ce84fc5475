// The one way records are written: one transaction with the records, the change that says what stood there before, and the running summaries.
import type { Table } from 'dexie'
import type { AnyRecord, RecordKind } from '../../../shared/records/record-definitions.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { Brought, ChangedRecord } from '../../../shared/rules/records/change-log-entry.ts'
import { type CairnDatabase, readMeta, writtenTables } from './database.ts'
import { hasRoom } from './disk-space.ts'
import { fetchRecordSchema, recordSchema } from './record-schema.ts'
import { type Step, updateSummaries } from './running-summaries.ts'
import { type StorageTrouble, storageTrouble } from './storage-trouble.ts'
import { noteBrought } from './undo-marks.ts'

/** One record to write. `expects` is the revision the writer began from, null for a new record; `after` null takes it away. */
export interface PlannedWrite {
  readonly id: string
  readonly kind: RecordKind
  readonly after: AnyRecord | null
  readonly expects: number | null
}

export interface CommitNote {
  readonly at: string
  /** In a person's words: it is shown by undo. */
  readonly cause: string
  readonly window: string
  readonly undoes?: number
  readonly final?: boolean
  /** Places whose drafts, as typed in this window, this write makes superfluous; removed with it. */
  readonly clearsDrafts?: readonly string[]
  /** What a file brought in: its records were checked when they were read, and are written exactly as they are given. */
  readonly brought?: Brought
  /** The database this was written for, by its identity; where another one stands in its place by now, nothing is written. */
  readonly into?: string
}

/** Someone else, perhaps another window, saved first. Nothing was written. */
export interface Conflict {
  readonly kind: 'conflict'
  readonly id: string
  /** The record as it stands now; null when it is gone. */
  readonly theirs: AnyRecord | null
}
export interface Unfit {
  readonly kind: 'unfit'
  /** The kind of the record. */
  readonly of: string
  /** Dotted path of the field, and why it does not fit. */
  readonly field: string
  readonly reason: string
}
/** Another database stands in the place of the one that was meant. Nothing was written. */
export interface OtherDatabase {
  readonly kind: 'other-database'
}
export type CommitTrouble = Conflict | Unfit | OtherDatabase | StorageTrouble

export interface Committed {
  readonly seq: number
  readonly records: readonly AnyRecord[]
}

/** Thrown inside a transaction so that all of it rolls back; `transact` turns it into a value again. */
class Refused extends Error {
  readonly trouble: CommitTrouble
  constructor(trouble: CommitTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

/** The plan with each record parsed and given its next revision and time, refused at the first field that does not fit. */
function prepared(writes: readonly PlannedWrite[], at: string): PlannedWrite[] {
  const schema = recordSchema()
  return writes.map((write) => {
    if (write.after === null) return write
    const parsed = schema.safeParse({ ...write.after, revision: (write.expects ?? 0) + 1, updatedAt: at })
    if (parsed.success) return { ...write, after: parsed.data }
    const [issue] = parsed.error.issues
    throw new Refused({
      kind: 'unfit',
      of: write.after.kind,
      field: issue?.path.join('.') ?? '',
      reason: issue?.message ?? '',
    })
  })
}

/** Fewer are looked up one by one as soon: a form begun yesterday has an id of yesterday, and much may lie between. */
const manyNew = 50

/** Whether no record has an id from the first to the last of these: new ids follow one another, and one look is cheaper than hundreds. */
async function isSpanFree(database: CairnDatabase, ids: readonly string[]): Promise<boolean> {
  const inOrder = ids.toSorted()
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (first === undefined || last === undefined) return true
  return (await database.records.where(':id').between(first, last, true, true).limit(1).primaryKeys()).length === 0
}

/** The records that stand under the ids of the writes, in their order. */
async function standingBefore(database: CairnDatabase, writes: readonly PlannedWrite[]) {
  const ids = writes.map(({ id }) => id)
  const areNew = writes.length > manyNew && writes.every(({ expects }) => expects === null)
  if (areNew && (await isSpanFree(database, ids))) return []
  return database.records.bulkGet(ids)
}

/** `found` are the records that stand, in the order of the writes. */
function stepsOf(writes: readonly PlannedWrite[], found: readonly (AnyRecord | undefined)[]): Map<string, Step> {
  const steps = new Map<string, Step>()
  for (const [index, { id, after, expects }] of writes.entries()) {
    const before = found[index]
    if ((before?.revision ?? null) !== expects) throw new Refused({ kind: 'conflict', id, theirs: before ?? null })
    steps.set(id, { before, after: after ?? undefined })
  }
  return steps
}

async function putRecords(database: CairnDatabase, writes: readonly PlannedWrite[]): Promise<void> {
  const kept = writes.flatMap(({ after }) => (after === null ? [] : [after]))
  const taken = writes.filter(({ after }) => after === null).map(({ id }) => id)
  if (kept.length > 0) await database.records.bulkPut(kept)
  if (taken.length > 0) await database.records.bulkDelete(taken)
}

/**
 * Writes records inside a transaction of `transact` over (at least) `writtenTables`: the records, one change, the running
 * summaries. Anything that does not fit refuses the whole transaction.
 */
export async function writeInside(
  database: CairnDatabase,
  planned: readonly PlannedWrite[],
  note: CommitNote,
): Promise<Committed> {
  const [found, identity] = await Promise.all([
    standingBefore(database, planned),
    note.into === undefined ? undefined : readMeta(database, 'identity'),
  ])
  if (note.into !== undefined && identity?.databaseId !== note.into) throw new Refused({ kind: 'other-database' })
  const writes = note.brought === undefined ? prepared(planned, note.at) : planned
  return writeOver(database, writes, stepsOf(writes, found), note)
}

async function clearDrafts(database: CairnDatabase, { clearsDrafts, window }: CommitNote): Promise<void> {
  if (clearsDrafts !== undefined)
    await database.drafts.bulkDelete(clearsDrafts.map((key): [string, string] => [key, window]))
}

/** Writes records that are checked and numbered, over what is known to stand: the same as `writeInside` beyond that. */
export async function writeOver(
  database: CairnDatabase,
  writes: readonly PlannedWrite[],
  steps: ReadonlyMap<string, Step>,
  note: CommitNote,
): Promise<Committed> {
  const changed = writes.map(
    ({ id, kind, after }): ChangedRecord => ({
      id,
      kind,
      revision: after?.revision ?? 0,
      before: steps.get(id)?.before ?? null,
    }),
  )
  const { at, cause, window, undoes = null, final = false, brought } = note
  const ids = writes.map(({ id }) => id)
  const change = { at, cause, window, undoes, final, writes: changed, ids }
  // Beside one another: each of them waited for alone is a way to the store's own process and back.
  const put = putRecords(database, writes)
  const [seq] = await Promise.all([
    database.changes.add(brought === undefined ? change : { ...change, brought }),
    put,
    updateSummaries(database, steps, put),
    clearDrafts(database, note),
  ])
  if (brought !== undefined) await noteBrought(database, { seq, cause, undoes, final })
  return { seq, records: writes.flatMap(({ after }) => (after === null ? [] : [after])) }
}

/**
 * Runs one read-write transaction: all of it or none of it, answered only once it is durable. What was refused inside and a store
 * that cannot write are told; anything else is a broken assumption and throws. Await nothing but the database inside.
 */
export async function transact<T>(
  database: CairnDatabase,
  tables: readonly Table[],
  work: () => Promise<T>,
): Promise<Result<T, CommitTrouble>> {
  await fetchRecordSchema()
  if (!(await hasRoom())) return failed({ kind: 'disk-full' })
  try {
    // An async function of our own: only then does Dexie follow the native awaits inside `work`.
    return ok(await database.transaction('rw', [...tables], async () => work()))
  } catch (error) {
    if (error instanceof Refused) return failed(error.trouble)
    const trouble = storageTrouble(error)
    if (trouble === null) throw error
    return failed(trouble)
  }
}

/** Writes records in a transaction of their own. */
export const commit = (database: CairnDatabase, writes: readonly PlannedWrite[], note: CommitNote) =>
  transact(database, writtenTables(database), () => writeInside(database, writes, note))
