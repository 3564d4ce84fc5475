// Which snapshots may go, so that years of keeping stay small: everything of the last days, then one base a week, then one a month.

/** What the rule needs to know of a snapshot. A generation is a base (fromSeq 0) and the segments chained to it. */
export interface SnapshotPlace {
  readonly name: string
  readonly databaseId: string
  readonly generation: number
  readonly fromSeq: number
  /** ISO instant. */
  readonly at: string
}

interface Generation {
  readonly databaseId: string
  readonly base: SnapshotPlace | null
  readonly all: readonly SnapshotPlace[]
  /** Milliseconds since the epoch of its newest snapshot. */
  readonly newest: number
}

const WHOLE_FOR_DAYS = 8

const millisecondsOf = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds

function generationsOf(snapshots: readonly SnapshotPlace[]): Generation[] {
  // Not Map.groupBy: Node 20, where the tests run, has none.
  const groups = new Map<string, SnapshotPlace[]>()
  for (const snapshot of snapshots) {
    const key = `${snapshot.databaseId} ${snapshot.generation}`
    groups.set(key, [...(groups.get(key) ?? []), snapshot])
  }
  return [...groups.values()].map((all) => ({
    databaseId: all[0]?.databaseId ?? '',
    base: all.find((snapshot) => snapshot.fromSeq === 0) ?? null,
    all,
    newest: Math.max(...all.map((snapshot) => millisecondsOf(snapshot.at))),
  }))
}

/** The week or the month a base stands for, seen from `now`. */
function slotOf(base: SnapshotPlace, monthAgo: Temporal.ZonedDateTime): string {
  const at = Temporal.Instant.from(base.at).toZonedDateTimeISO(monthAgo.timeZoneId)
  return Temporal.ZonedDateTime.compare(at, monthAgo) >= 0
    ? `${base.databaseId} week ${at.yearOfWeek}-${at.weekOfYear}`
    : `${base.databaseId} month ${at.year}-${at.month}`
}

/** Generations that stay untouched: young ones, the newest of each database, and those without a base, which nothing here can judge. */
function isWhole(generation: Generation, youngSince: number, newestOf: ReadonlyMap<string, number>): boolean {
  return (
    generation.base === null ||
    generation.newest > youngSince ||
    generation.newest === newestOf.get(generation.databaseId)
  )
}

/**
 * Names of the snapshots that may be deleted, in no particular order.
 * Whole generations younger than 8 days stay, and always the newest of each database. Of older ones only bases stay: the newest of each
 * ISO week for a month, then the newest of each month. Segments never stay without their base. Throws on an `at` or `now` that is no instant.
 */
export function snapshotsToDrop(snapshots: readonly SnapshotPlace[], now: string, timeZone: string): string[] {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone)
  const youngSince = today.subtract({ days: WHOLE_FOR_DAYS }).epochMilliseconds
  const monthAgo = today.subtract({ months: 1 })
  const generations = generationsOf(snapshots)
  const newestOf = new Map<string, number>()
  for (const { databaseId, newest } of generations) {
    newestOf.set(databaseId, Math.max(newest, newestOf.get(databaseId) ?? Number.NEGATIVE_INFINITY))
  }
  const old = generations.filter((generation) => !isWhole(generation, youngSince, newestOf))
  const keptBySlot = new Map<string, SnapshotPlace>()
  const bases = old.flatMap(({ base }) => base ?? [])
  for (const base of bases.toSorted((a, b) => millisecondsOf(a.at) - millisecondsOf(b.at))) {
    keptBySlot.set(slotOf(base, monthAgo), base)
  }
  const kept = new Set([...keptBySlot.values()].map((base) => base.name))
  return old.flatMap((generation) => generation.all.map((snapshot) => snapshot.name)).filter((name) => !kept.has(name))
}
