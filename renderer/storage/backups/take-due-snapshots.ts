// Takes snapshots of one database: what is due, made in the worker, written by the host, noted in the database. A failure changes
// nothing, is told, and is tried again with the next change.

import type { SnapshotEntry } from '../../../shared/bridge-channel-schemas.ts'
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { chainOf } from '../../../shared/rules/backups/snapshot-chain.ts'
import { snapshotDue } from '../../../shared/rules/backups/snapshot-due.ts'
import type { Clock } from '../cairn-context.tsx'
import { type CairnDatabase, readMeta, type SnapshotMarkRow } from '../core/database.ts'
import type { KeepingHost } from '../core/storage-host.ts'
import { keepAttachments } from './back-up-attachments.ts'
import { listSnapshots } from './snapshot-list.ts'
import type { MadeSnapshot } from './snapshot-make.ts'
import { tidySnapshots } from './snapshot-tidy.ts'
import { askWork } from './snapshot-worker-client.ts'

export interface KeepingState {
  /** Why the last attempt failed; null when it did not. */
  readonly trouble: Trouble | null
  readonly isTaking: boolean
  /** Why the second folder could not be brought up to the first; null when it was, or none is chosen. */
  readonly secondTrouble: Trouble | null
  /** Rises with every snapshot written: lists look again. */
  readonly written: number
}

export type Taken = Result<SnapshotEntry | null, Trouble>

export interface Keeper {
  /** Takes what is due; null when nothing changed since the last one. `anew` makes a base whatever is due. */
  take(why: string, options?: { readonly anew?: boolean }): Promise<Taken>
  state(): KeepingState
  subscribe(listener: () => void): () => void
}

export interface KeeperParts {
  readonly database: CairnDatabase
  readonly host: KeepingHost
  readonly clock: Clock
}

const lastSeqOf = async (database: CairnDatabase) => Number((await database.changes.orderBy('seq').lastKey()) ?? 0)

/** The mark, when the files it speaks of are all there. */
async function standingMark({ database, host }: KeeperParts): Promise<SnapshotMarkRow | null> {
  const mark = (await readMeta(database, 'snapshot-mark')) ?? null
  const identity = await readMeta(database, 'identity')
  const list = await listSnapshots(host, database.name)
  if (mark === null || !list.ok) return mark
  const newest = list.value.whole.find(
    (one) => one.databaseId === identity?.databaseId && one.generation === mark.generation && one.toSeq === mark.toSeq,
  )
  return newest !== undefined && chainOf(list.value.whole, newest) !== null ? mark : null
}

async function nextGeneration({ database, host }: KeeperParts, databaseId: string): Promise<number> {
  const list = await listSnapshots(host, database.name)
  const own = list.ok ? list.value.whole.filter((one) => one.databaseId === databaseId) : []
  const mark = await readMeta(database, 'snapshot-mark')
  return Math.max(0, mark?.generation ?? 0, ...own.map(({ generation }) => generation)) + 1
}

async function write(
  parts: KeeperParts,
  made: MadeSnapshot,
  mark: SnapshotMarkRow | null,
  why: string,
): Promise<Taken> {
  const { database, host } = parts
  const { databaseId, fromSeq, toSeq, records, at, bytes } = made
  const isBase = fromSeq === 0 || mark === null
  const generation = isBase ? await nextGeneration(parts, databaseId) : mark.generation
  const { schema } = made
  const files = made.files.length > 0 ? { files: [...made.files] } : {}
  const header = { databaseId, generation, fromSeq, toSeq, at, why, records, schema, ...files }
  const size = bytes.byteLength
  // Their bytes first: a snapshot that is listed can be gone back to with its files.
  const attached = await keepAttachments(database, host, made.files)
  if (!attached.ok) return attached
  const answer = await host.request('snapshot.write', { database: database.name, header, bytes })
  if (!answer.ok) return failed(answer.trouble)
  const sizes = isBase
    ? { baseBytes: size, segmentBytes: 0, baseAt: at }
    : { ...mark, segmentBytes: mark.segmentBytes + size }
  await database.meta.put({ ...sizes, key: 'snapshot-mark', generation, toSeq })
  return ok(answer.snapshot)
}

/** One window at a time. */
const alone = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  typeof navigator === 'object' && 'locks' in navigator
    ? navigator.locks.request(`cairn-snapshot-${name}`, work)
    : work()

const asTrouble = (error: unknown): Trouble => ({
  kind: 'failed',
  detail: error instanceof Error ? error.message : String(error),
})

async function takeOne(parts: KeeperParts, why: string, anew: boolean): Promise<Taken> {
  const { database, clock } = parts
  // Looked at each time: the files may have been taken away under us, and a segment without its base is worth nothing.
  const mark = await standingMark(parts)
  const due = snapshotDue(anew ? null : mark, await lastSeqOf(database), clock.instant())
  if (due === null) return ok(null)
  const fromSeq = due === 'base' || mark === null ? 0 : mark.toSeq
  const ask = { database: database.name, version: database.upTo, fromSeq, at: clock.instant() }
  const made = await askWork('make', ask)
  return made === null ? ok(null) : write(parts, made, fromSeq === 0 ? null : mark, why)
}

export function createKeeper(parts: KeeperParts): Keeper {
  const { database } = parts
  const listeners = new Set<() => void>()
  let state: KeepingState = { trouble: null, isTaking: false, secondTrouble: null, written: 0 }
  const tell = (next: Partial<KeepingState>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  let queue: Promise<unknown> = Promise.resolve()
  const take = (why: string, { anew = false } = {}): Promise<Taken> => {
    const next = queue.then(async () => {
      tell({ isTaking: true })
      const taken = await alone(database.name, () => takeOne(parts, why, anew)).catch((error) =>
        failed(asTrouble(error)),
      )
      const isWritten = taken.ok && taken.value !== null
      // What follows is no part of the snapshot: it stands whether or not this succeeds.
      if (isWritten) await alone(database.name, () => tidySnapshots(parts)).catch(() => undefined)
      const synced = await parts.host.request('second.sync', { database: database.name })
      tell({
        isTaking: false,
        trouble: taken.ok ? null : taken.trouble,
        secondTrouble: synced.ok ? null : synced.trouble,
        written: state.written + (isWritten ? 1 : 0),
      })
      return taken
    })
    queue = next
    return next
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return { take, state: () => state, subscribe }
}
