// When snapshots were taken, in the order they were taken in. A clock may be set back; generations and changes only count up.

interface Taken {
  readonly databaseId: string
  readonly generation: number
  readonly toSeq: number
  /** ISO instant, in milliseconds. */
  readonly at: string
}

/** Of one database: the later one first. */
export const laterFirst = (one: Taken, other: Taken): number =>
  other.generation - one.generation || other.toSeq - one.toSeq

/**
 * Each with an `at` that is never before that of an earlier one of its database. What is dated after `now` moves no other: a clock
 * that once ran ahead would keep everything since as if it were young. Without `now`, every date counts.
 */
export function datedInOrder<T extends Taken>(snapshots: readonly T[], now: string | null = null): T[] {
  const latest = new Map<string, string>()
  return snapshots
    .toSorted((one, other) => laterFirst(other, one))
    .map((snapshot) => {
      const before = latest.get(snapshot.databaseId) ?? ''
      const at = snapshot.at < before ? before : snapshot.at
      if (now === null || at <= now) latest.set(snapshot.databaseId, at)
      return at === snapshot.at ? snapshot : { ...snapshot, at }
    })
}
