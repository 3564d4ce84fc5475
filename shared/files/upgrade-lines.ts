// A row of an older version as today's has it, one step per version. Snapshots and archives read old files with the same steps.
import { snapshotLineFrom1 } from './records-from-1.ts'
import type { LineName } from './snapshot-lines.ts'

/** Turns a line of an older version into one of the next. Version n's is at index n - 1; append only. */
const upgrades: readonly ((line: unknown) => unknown)[] = [snapshotLineFrom1]

/** A whole line of a snapshot, its head included. */
export const upgraded = (line: unknown, version: number): unknown =>
  upgrades.slice(version - 1).reduce((value, upgrade) => upgrade(value), line)

/** The value of one line of this name. */
export function upgradedLine(name: LineName, value: unknown, version: number): unknown {
  if (version > upgrades.length) return value
  const line = upgraded([name, value], version)
  return Array.isArray(line) ? line[1] : value
}
