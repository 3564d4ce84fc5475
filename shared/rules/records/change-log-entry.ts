// One change of the log: everything one transaction wrote, with what stood there before. Undo, history, snapshots and spans all read it.
import type { AnyRecord, RecordKind } from '../../records/record-definitions.ts'

export interface ChangedRecord {
  readonly kind: RecordKind
  readonly id: string
  /** The record's revision after this change; 0 when the change took it away. */
  readonly revision: number
  /** The record as it stood; null when it was new. `purged` once its owner had it erased. */
  readonly before: AnyRecord | null | 'purged'
}

interface Tombstone {
  readonly id: string
  readonly kind: string
  readonly purgedAt: string
}

/** What else than records a file brought in touched, kept with its change so that taking it back leaves no trace. */
export interface Brought {
  /** The change that brought it in first; null in that change itself. */
  readonly root: number | null
  /** Whether it stands after this change, or was taken back by it. */
  readonly stands: boolean
  /** What was erased here and came back with it. */
  readonly tombstones: readonly Tombstone[]
  /** What was erased where the file was made, is unknown here, and is named by what came. */
  readonly erased?: readonly Tombstone[]
}

export interface Change {
  readonly seq: number
  readonly at: string
  /** In words, as a person would say it: "Saved an entry". */
  readonly cause: string
  /** The window it was made in; undo walks back through one window's own changes. */
  readonly window: string
  /** The change this one takes back, when it is an undo (or an undo of an undo). */
  readonly undoes: number | null
  /** Cannot be undone: closing, reopening, purging. There is another way back, and it is said. */
  readonly final: boolean
  readonly writes: readonly ChangedRecord[]
  /** Only where a file was brought in, or that was taken back or done again. */
  readonly brought?: Brought
}

/**
 * How a record stood at `seq`, given its changes after that (ascending) and how it stands now. Null when it did not exist;
 * undefined when its owner had its history erased.
 */
export function stoodAt(
  id: string,
  changesAfter: readonly Change[],
  now: AnyRecord | undefined,
): AnyRecord | null | undefined {
  for (const change of changesAfter) {
    const write = change.writes.find((one) => one.id === id)
    if (write !== undefined) return write.before === 'purged' ? undefined : write.before
  }
  return now ?? null
}

/**
 * The log without files that were brought in and taken back again: those left the records exactly as they were, so what leaves
 * tells nothing of them either. `changes` ascending.
 */
export function withoutTakenBack<T extends Pick<Change, 'seq' | 'brought'>>(changes: readonly T[]): T[] {
  const stands = new Map<number, boolean>()
  for (const { seq, brought } of changes) if (brought !== undefined) stands.set(brought.root ?? seq, brought.stands)
  return changes.filter(({ seq, brought }) => brought === undefined || stands.get(brought.root ?? seq) === true)
}
