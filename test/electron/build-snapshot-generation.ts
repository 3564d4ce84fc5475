// Snapshots as tests of their keeping need them: a base of some age with its segments, seen from one fixed moment.
import type { SnapshotPlace } from '../../shared/rules/backups/snapshot-thinning.ts'

export const NOW = '2025-06-18T12:00:00Z'
export const ZONE = 'Pacific/Auckland'

export const hoursAgo = (hours: number): string => Temporal.Instant.from(NOW).subtract({ hours }).toString()

/** A generation whose base is `age` hours old, with segments an hour apart. */
export function generation(number: number, age: number, segments: number, databaseId = 'one'): SnapshotPlace[] {
  return Array.from({ length: segments + 1 }, (_, index) => ({
    name: `${databaseId}-g${number}-${index}`,
    databaseId,
    generation: number,
    fromSeq: index,
    toSeq: index + 1,
    at: hoursAgo(Math.max(0, age - index)),
    why: 'after changes',
    size: 1000,
  }))
}

export const days = (count: number) => count * 24
