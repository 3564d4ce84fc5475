// Which change undo (or redo) takes back next, and whether it still can. Undo is a new change; the log only grows.
import type { AnyRecord } from '../../records/record-definitions.ts'
import { failed, ok, type Result } from '../../result.ts'
import type { Change } from './change-log-entry.ts'

/** The change that undo would take back: this window's newest that is neither an undo nor undone. `newestFirst` is one window's. */
export function nextToUndo<T extends Pick<Change, 'seq' | 'undoes'>>(newestFirst: readonly T[]): T | null {
  const undone = new Set<number>()
  for (const change of newestFirst) {
    if (change.undoes !== null) {
      // An undo that was itself taken back (a redo) no longer counts.
      if (!undone.has(change.seq)) undone.add(change.undoes)
    } else if (!undone.has(change.seq)) return change
  }
  return null
}

/** The undo that redo would take back: the newest standing one, as long as nothing else was written since. */
export function nextToRedo<T extends Pick<Change, 'seq' | 'undoes'>>(newestFirst: readonly T[]): T | null {
  const seqs = new Map(newestFirst.map((change) => [change.seq, change]))
  const undone = new Set<number>()
  for (const change of newestFirst) {
    if (change.undoes === null) return null
    const isRedo = seqs.get(change.undoes)?.undoes !== null && seqs.has(change.undoes)
    if (isRedo) undone.add(change.undoes)
    else if (!undone.has(change.seq)) return change
  }
  return null
}

export type UndoTrouble =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'final'; readonly cause: string }
  | { readonly kind: 'moved-on'; readonly cause: string }
  | { readonly kind: 'erased'; readonly cause: string }

/** What to put back: each record as it stood, or null where it was new. */
export interface UndoWrite {
  readonly id: string
  readonly kind: AnyRecord['kind']
  readonly after: AnyRecord | null
  readonly expects: number | null
}

/** The later changes of each record, newest first: asked once, since a file may have brought in thousands. */
function laterById(seq: number, laterNewestFirst: readonly Change[]): Map<string, Change[]> {
  const byId = new Map<string, Change[]>()
  for (const later of laterNewestFirst) {
    if (later.seq <= seq) continue
    for (const { id } of later.writes) byId.set(id, [...(byId.get(id) ?? []), later])
  }
  return byId
}

/** Whether, for one record, everything written after `change` has been taken back again, so that it stands as `change` left it. */
function standsAsLeft(change: Change, laterNewestFirst: readonly Change[]): boolean {
  const undone = new Set<number>()
  for (const later of laterNewestFirst) {
    if (undone.has(later.seq)) continue
    if (later.undoes === null || later.undoes <= change.seq) return false
    undone.add(later.undoes)
  }
  return true
}

/**
 * Plans taking `change` back. `later` are the changes since that touch the same records, newest first, of every window; `now` is
 * how those records stand. Declines when any of them has moved on.
 */
export function planUndo(
  change: Change | null,
  later: readonly Change[],
  now: ReadonlyMap<string, AnyRecord>,
): Result<UndoWrite[], UndoTrouble> {
  if (change === null) return failed({ kind: 'nothing' })
  const { cause } = change
  if (change.final) return failed({ kind: 'final', cause })
  const writes: UndoWrite[] = []
  const laterOf = laterById(change.seq, later)
  for (const { id, kind, before } of change.writes) {
    if (before === 'purged') return failed({ kind: 'erased', cause })
    if (!standsAsLeft(change, laterOf.get(id) ?? [])) return failed({ kind: 'moved-on', cause })
    writes.push({ id, kind, after: before, expects: now.get(id)?.revision ?? null })
  }
  return ok(writes)
}
