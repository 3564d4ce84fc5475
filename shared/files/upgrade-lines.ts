// A row of an older version as today's has it, one step per version. Snapshots and archives read old files with the same steps.

import type { LineName } from './snapshot-line-schemas.ts'
import { snapshotLineFrom1 } from './upgrade-records-from-1.ts'

type Upgrade = (line: unknown) => unknown

/** What turns a line of the version before into one of this; append only. A version that only added fields or kinds needs none. */
const upgrades: ReadonlyMap<number, Upgrade> = new Map([[2, snapshotLineFrom1]])

/** A whole line of a snapshot, its head included. */
export function upgraded(line: unknown, version: number): unknown {
  let value = line
  for (const [to, upgrade] of upgrades) if (to > version) value = upgrade(value)
  return value
}

/** The value of one line of this name. */
export function upgradedLine(name: LineName, value: unknown, version: number): unknown {
  const line = upgraded([name, value], version)
  return Array.isArray(line) ? line[1] : value
}
