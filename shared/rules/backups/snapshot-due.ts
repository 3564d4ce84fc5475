// When a snapshot is taken, and whether it continues the last base or begins a new one.

/** Where the snapshots stand. Sizes in bytes, `baseAt` an instant. */
export interface SnapshotMark {
  readonly toSeq: number
  readonly baseBytes: number
  readonly segmentBytes: number
  readonly baseAt: string
}

/** Segments of a small database outweigh its base at once; below this they are not worth a new one. */
const smallestWeight = 256 * 1024
const baseKeptHours = 7 * 24

/** Milliseconds without a change after which a snapshot is taken. */
export const idleBeforeSnapshot = 30_000

/**
 * What a snapshot taken now would be: null when nothing changed since the last one. `mark` is null when there is no base.
 * A base is made anew when its segments outweigh it or it is older than seven days, so that going back never takes long.
 */
export function snapshotDue(mark: SnapshotMark | null, lastSeq: number, now: string): 'base' | 'segment' | null {
  if (lastSeq === 0) return null
  if (mark === null) return 'base'
  if (lastSeq === mark.toSeq) return null
  // Fewer changes than were kept: this is not the database the base was made of.
  if (lastSeq < mark.toSeq) return 'base'
  if (mark.segmentBytes > Math.max(mark.baseBytes, smallestWeight)) return 'base'
  const age = Temporal.Instant.from(mark.baseAt).until(now).total('hours')
  return age > baseKeptHours ? 'base' : 'segment'
}
