// Whether the database found at start is the one that was left. Decides between the app, the first run and the restore screen.

/** What was noted outside the database at its last change. */
export interface LeftBehind {
  readonly databaseId: string
  readonly seq: number
}

/** What the note says: `null` when none was ever written, `unreachable` when there is one that cannot be read. */
export type WitnessFound = LeftBehind | null | 'unreachable'

/** What the browser found; `databaseId` is null in a database that was never begun. */
export type DatabaseFound =
  | {
      readonly kind: 'open'
      readonly databaseId: string | null
      readonly replaced: readonly string[]
      readonly lastSeq: number
      /** What the last change wrote does not stand there: one part of the files is older than another. */
      readonly isTorn?: boolean
    }
  | { readonly kind: 'newer' }
  /** Of an earlier version: brought up to this one once a snapshot of it is kept. */
  | { readonly kind: 'older' }
  | { readonly kind: 'unreadable' }

export type StartDecision =
  | 'as-left'
  | 'first-run'
  | 'other-database'
  | 'behind'
  | 'torn'
  | 'newer'
  | 'older'
  | 'unreadable'

/**
 * An empty database is a first run only when nothing was ever noted. Ahead of the note is normal after a crash: the note is
 * written after the change. A database that knowingly replaced the noted one is the right one (its own note was not written yet).
 */
export function leftDatabase(witness: WitnessFound, found: DatabaseFound): StartDecision {
  if (found.kind !== 'open') return found.kind
  if (found.databaseId === null) return witness === null && found.lastSeq === 0 ? 'first-run' : 'other-database'
  if (found.isTorn === true) return 'torn'
  if (witness === null || witness === 'unreachable') return 'as-left'
  if (found.databaseId !== witness.databaseId) {
    return found.replaced.includes(witness.databaseId) ? 'as-left' : 'other-database'
  }
  return found.lastSeq < witness.seq ? 'behind' : 'as-left'
}
