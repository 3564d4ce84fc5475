// What undo must know of a window's changes to choose among them. A change that brought a file in holds thousands of records: what it
// is stands in a short note beside the log, written in its transaction, so that an offer of undo never reads it whole.
import type { Change } from '../../../shared/rules/records/change-log-entry.ts'
import { type CairnDatabase, readMeta } from './database.ts'

export type UndoMark = Pick<Change, 'seq' | 'cause' | 'undoes' | 'final'>

export interface Undone {
  /** The change that took it back. */
  readonly seq: number
  readonly undone: UndoMark
}

/** Older ones are read from the log, which takes longer and is as right. */
const mostNoted = 50

/** Call inside the transaction that writes the change. */
export async function noteBrought(database: CairnDatabase, { seq, cause, undoes, final }: UndoMark): Promise<void> {
  const known = (await readMeta(database, 'brought-changes'))?.marks ?? []
  const marks = [{ seq, cause, undoes, final }, ...known].slice(0, mostNoted)
  await database.meta.put({ key: 'brought-changes', marks })
}

/** The newest changes of one window, newest first. */
export async function ownMarks(database: CairnDatabase, window: string, most: number): Promise<UndoMark[]> {
  const newest = () =>
    database.changes
      .where('[window+seq]')
      .between([window, 0], [window, Number.POSITIVE_INFINITY])
      .reverse()
      .limit(most)
  const marks = (await readMeta(database, 'brought-changes'))?.marks
  if (marks === undefined) return newest().toArray()
  const seqs = await newest().primaryKeys()
  const known = new Map(marks.map((mark) => [mark.seq, mark]))
  const read = await database.changes.bulkGet(seqs.filter((seq) => !known.has(seq)))
  const others = new Map(read.flatMap((change) => (change === undefined ? [] : [[change.seq, change]])))
  return seqs.flatMap((seq) => known.get(seq) ?? others.get(seq) ?? [])
}

const noted = async (database: CairnDatabase, seq: number) =>
  (await readMeta(database, 'brought-changes'))?.marks.find((mark) => mark.seq === seq)

/** Whether this change brought a file in, or took one back, as far as the note tells. */
export const isNotedBrought = async (database: CairnDatabase, seq: number) => (await noted(database, seq)) !== undefined

export const markOf = async (database: CairnDatabase, seq: number): Promise<UndoMark | null> =>
  (await noted(database, seq)) ?? (await database.changes.get(seq)) ?? null
