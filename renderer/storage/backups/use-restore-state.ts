// What the restore screen shows by: what stands, found whole or not; the snapshots that are kept; and the one that is looked at.
import { useEffect, useState } from 'react'
import type { SnapshotEntry } from '../../../shared/bridge-channel-schemas.ts'
import { dataVersion } from '../../../shared/records/data-version.ts'
import type { Result } from '../../../shared/result.ts'
import { pointsOf } from '../../../shared/rules/backups/snapshot-chain.ts'
import type { CairnDatabase } from '../core/database.ts'
import { lookAt, type RestorePlace, type RestoreSource, type RestoreTrouble } from './restore-actions.ts'
import type { LookInside } from './snapshot-jobs.ts'
import { listSnapshots } from './snapshot-list.ts'
import { askWork } from './snapshot-worker-client.ts'

export interface Standing {
  readonly lastWritten: string | null
  /** Records that do not fit their schema; null when not even reading got through. */
  readonly unreadable: number | null
}

/** What stands, looked through once. Undefined until known. */
export function useStanding(database: CairnDatabase | null): Standing | undefined {
  const [standing, setStanding] = useState<Standing>()
  useEffect(() => {
    if (database === null) return
    const look = async () => {
      const lastWritten = (await database.changes.orderBy('seq').last())?.at ?? null
      const { unreadable } = await askWork('check', { database: database.name })
      setStanding({ lastWritten, unreadable: unreadable.length })
    }
    look().catch(() => setStanding({ lastWritten: null, unreadable: null }))
  }, [database])
  return standing
}

export interface KeptList {
  /** Those one can go back to, newest first. */
  readonly points: readonly SnapshotEntry[]
  readonly all: readonly SnapshotEntry[]
  /** Names of files beside them that are damaged or no snapshot at all. */
  readonly damaged: readonly string[]
}

/** One of a newer Cairn is kept for it, and is no way back for this one. */
const isReadHere = ({ schema = 1 }: SnapshotEntry) => schema <= dataVersion

/** The snapshots the host keeps; undefined until known, empty where they cannot be had. */
export function useKeptList({ host, databaseName }: RestorePlace, turn = 0): KeptList | undefined {
  const [list, setList] = useState<KeptList>()
  useEffect(() => {
    let isWanted = turn >= 0
    const found = host === null ? Promise.resolve(null) : listSnapshots(host, databaseName, { withSecond: true })
    void found.then((answer) => {
      const { whole: all, damaged } = answer?.ok ? answer.value : { whole: [], damaged: [] }
      if (isWanted) setList({ all, points: pointsOf(all).filter(isReadHere), damaged })
    })
    return () => {
      isWanted = false
    }
  }, [host, databaseName, turn])
  return list
}

export type Looked = Result<LookInside, RestoreTrouble>

/** A state read whole and compared with what stands; undefined while it is being read. */
export function useLook(
  place: RestorePlace,
  source: RestoreSource | null,
  isReadable: boolean,
  most: number,
): Looked | undefined {
  const [held, setHeld] = useState<{ source: RestoreSource; looked: Looked }>()
  useEffect(() => {
    if (source === null) return
    let isWanted = true
    void lookAt(place, source, isReadable, most).then((looked) => {
      if (isWanted) setHeld({ source, looked })
    })
    return () => {
      isWanted = false
    }
  }, [place, source, isReadable, most])
  return held?.source === source ? held?.looked : undefined
}
