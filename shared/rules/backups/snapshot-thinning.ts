// Which snapshots may go and which are joined, so that years of keeping stay small: all of the last two days, then one a day for a
// week, one a week for a month, one a month for two years, one a year; and never more than fits.
import { datedInOrder } from './snapshot-order.ts'

/** What the rules need to know of a snapshot. A generation is a base (fromSeq 0) and the segments chained to it. */
export interface SnapshotPlace {
  readonly name: string
  readonly databaseId: string
  readonly generation: number
  readonly fromSeq: number
  readonly toSeq: number
  /** ISO instant. */
  readonly at: string
  readonly why: string
  /** Bytes. */
  readonly size: number
}

interface Generation {
  readonly databaseId: string
  readonly number: number
  readonly base: SnapshotPlace | null
  readonly all: readonly SnapshotPlace[]
  /** Milliseconds since the epoch of its newest snapshot. */
  readonly newest: number
}

const allForHours = 48
const dailyForDays = 8
const monthlyForYears = 2
/** Bytes that snapshots of all databases may take together, attachments apart. */
const mostKept = 1_000_000_000

/** Why a snapshot was taken by itself; anything else was a reason of its own, and that point stays by itself. */
export const routineSnapshotReasons: ReadonlySet<string> = new Set(['after changes', 'window closed', 'daily'])

const millisecondsOf = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds
const bytesOf = (snapshots: readonly SnapshotPlace[]) => snapshots.reduce((sum, { size }) => sum + size, 0)

function generationsOf(snapshots: readonly SnapshotPlace[]): Generation[] {
  // Not Map.groupBy: Node 20, where the tests run, has none.
  const groups = new Map<string, [SnapshotPlace, ...SnapshotPlace[]]>()
  for (const snapshot of snapshots) {
    const key = `${snapshot.databaseId} ${snapshot.generation}`
    groups.set(key, [snapshot, ...(groups.get(key) ?? [])])
  }
  return [...groups.values()].map((all) => ({
    databaseId: all[0].databaseId,
    number: all[0].generation,
    base: all.find((snapshot) => snapshot.fromSeq === 0) ?? null,
    all,
    newest: Math.max(...all.map((snapshot) => millisecondsOf(snapshot.at))),
  }))
}

/** The segments from the base on, the longest where several begin alike: a joined one stands for its parts. */
function walkOf({ base, all }: Generation): SnapshotPlace[] {
  const walk: SnapshotPlace[] = []
  for (let seq = base?.toSeq ?? null; seq !== null; ) {
    const from: number = seq
    const next = all
      .filter((one) => one !== base && one.fromSeq === from && one.toSeq > from)
      .toSorted((a, b) => b.toSeq - a.toSeq)[0]
    if (next !== undefined) walk.push(next)
    seq = next?.toSeq ?? null
  }
  return walk
}

/** Segments from before `allSince` that a joined one of the same generation stands for. */
function replacedIn(generation: Generation, allSince: number): SnapshotPlace[] {
  const walk = walkOf(generation)
  const isInside = (one: SnapshotPlace) =>
    walk.some((joined) => joined !== one && joined.fromSeq <= one.fromSeq && joined.toSeq >= one.toSeq)
  return generation.all.filter((one) => one.fromSeq > 0 && millisecondsOf(one.at) < allSince && isInside(one))
}

/** The week, month or year a base stands for, seen from `now`. */
function slotOf(base: SnapshotPlace, now: Temporal.ZonedDateTime): string {
  const at = Temporal.Instant.from(base.at).toZonedDateTimeISO(now.timeZoneId)
  const isSince = (since: Temporal.ZonedDateTime) => Temporal.ZonedDateTime.compare(at, since) >= 0
  if (isSince(now.subtract({ months: 1 }))) return `${base.databaseId} week ${at.yearOfWeek}-${at.weekOfYear}`
  if (isSince(now.subtract({ years: monthlyForYears }))) return `${base.databaseId} month ${at.year}-${at.month}`
  return `${base.databaseId} year ${at.year}`
}

/** The highest generation of each database: counted and not dated, since a clock may be set back. */
function newestGenerations(generations: readonly Generation[]): ReadonlySet<Generation> {
  const newest = new Map<string, Generation>()
  for (const one of generations)
    if (one.number >= (newest.get(one.databaseId)?.number ?? 0)) newest.set(one.databaseId, one)
  return new Set(newest.values())
}

/** The oldest that may go when everything together is too large; never anything young, never the newest state of all. */
function beyond(kept: readonly SnapshotPlace[], untouched: ReadonlySet<string>, most: number): string[] {
  let over = bytesOf(kept) - most
  const dropped: string[] = []
  for (const one of kept.toSorted((a, b) => millisecondsOf(a.at) - millisecondsOf(b.at))) {
    if (over <= 0) break
    if (untouched.has(one.name)) continue
    dropped.push(one.name)
    over -= one.size
  }
  return dropped
}

/**
 * Names of the snapshots that may be deleted, in no particular order. Whole generations younger than 8 days stay, and always the
 * newest of each database. Of older ones only bases stay: the newest of each ISO week for a month, of each month for two years, of
 * each year. A segment goes when a joined one stands for it. Where all of it is more than `most` bytes, the oldest bases go too.
 * What has no base is left alone: nothing here can judge it. Throws on an `at` or `now` that is no instant.
 */
export function snapshotsToDrop(
  taken: readonly SnapshotPlace[],
  now: string,
  timeZone: string,
  most: number = mostKept,
): string[] {
  const snapshots = datedInOrder(taken, now)
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone)
  const youngSince = today.subtract({ days: dailyForDays }).epochMilliseconds
  const allSince = today.subtract({ hours: allForHours }).epochMilliseconds
  const generations = generationsOf(snapshots)
  const newest = newestGenerations(generations)
  const isWhole = (one: Generation) => one.base === null || one.newest > youngSince || newest.has(one)
  const keptBySlot = new Map<string, SnapshotPlace>()
  const bases = generations.filter((one) => !isWhole(one)).flatMap(({ base }) => base ?? [])
  for (const base of bases.toSorted((a, b) => millisecondsOf(a.at) - millisecondsOf(b.at)))
    keptBySlot.set(slotOf(base, today), base)
  const slots = new Set([...keptBySlot.values()].map(({ name }) => name))
  const dropped = new Set(
    generations
      .flatMap((one) => (isWhole(one) ? replacedIn(one, allSince) : one.all.filter(({ name }) => !slots.has(name))))
      .map(({ name }) => name),
  )
  const untouched = new Set(generations.filter(isWhole).flatMap(({ all }) => all.map(({ name }) => name)))
  const kept = snapshots.filter(({ name }) => !dropped.has(name))
  return [...dropped, ...beyond(kept, untouched, most)]
}

/**
 * Runs of neighbouring segments, each run the changes of one civil day, that one segment may take the place of: those of days before
 * the last 48 hours began. A segment taken for a reason of its own ends its run, so that its point stays.
 */
export function segmentsToJoin(snapshots: readonly SnapshotPlace[], now: string, timeZone: string): SnapshotPlace[][] {
  const dayOf = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(timeZone).toPlainDate().toString()
  const firstWhole = dayOf(Temporal.Instant.from(now).subtract({ hours: allForHours }))
  const runs: SnapshotPlace[][] = []
  for (const generation of generationsOf(datedInOrder(snapshots, now))) {
    let day = ''
    for (const segment of walkOf(generation)) {
      const own = dayOf(Temporal.Instant.from(segment.at))
      if (own !== day) runs.push([])
      if (own < firstWhole) runs.at(-1)?.push(segment)
      day = routineSnapshotReasons.has(segment.why) ? own : ''
    }
  }
  return runs.filter((run) => run.length > 1)
}
