// What the restore screen needs to choose by, and what each choice does. Nothing is written before a choice; what stands is kept first.

import type { SnapshotEntry, Witness } from '../../../shared/bridge-channel-schemas.ts'
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import type { ComposeTrouble } from '../../../shared/files/compose-snapshot.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { chainOf } from '../../../shared/rules/backups/snapshot-chain.ts'
import type { NamedFile } from '../../../shared/rules/records/attachments-of-record.ts'
import type { Clock } from '../cairn-context.tsx'
import { CairnDatabase, readMeta } from '../core/database.ts'
import { hasRoom } from '../core/disk-space.ts'
import { newId } from '../core/new-id.ts'
import { deleteDatabase } from '../core/open-database.ts'
import type { KeepingHost } from '../core/storage-host.ts'
import type { StorageTrouble } from '../core/storage-trouble.ts'
import type { WentBack } from '../start/restore-notice.ts'
import { writeWitness } from '../start/write-database-witness.ts'
import { fetchAttachments } from './back-up-attachments.ts'
import { setAside } from './preserve-replaced-database.ts'
import { keepThisDatabase } from './restore-database.ts'
import type { LookInside } from './snapshot-jobs.ts'
import { askWork } from './snapshot-worker-client.ts'
import { createKeeper } from './take-due-snapshots.ts'

export type RestoreTrouble =
  | ComposeTrouble
  | StorageTrouble
  /** The snapshot could not be read from where it is kept. */
  | { readonly kind: 'not-read'; readonly trouble: Trouble }
  /** What stands now could not be kept first, so it was not touched. */
  | { readonly kind: 'not-kept'; readonly trouble: Trouble }

/** A state one can go back to: a snapshot of the host, or a file someone chose. */
export type RestoreSource =
  | { readonly from: 'host'; readonly entry: SnapshotEntry; readonly all: readonly SnapshotEntry[] }
  | { readonly from: 'file'; readonly name: string; readonly bytes: Uint8Array }

export interface RestorePlace {
  readonly databaseName: string
  readonly host: KeepingHost | null
  readonly clock: Clock
}

/** Why a snapshot of what stood was taken. */
export const beforeGoingBack = 'before going back'

/** The bytes of every part, the base first. */
async function partsOf(
  { databaseName, host }: RestorePlace,
  source: RestoreSource,
): Promise<Result<Uint8Array[], RestoreTrouble>> {
  if (source.from === 'file') return ok([source.bytes])
  const chain = chainOf(source.all, source.entry)
  if (chain === null || host === null) return failed({ kind: 'broken-chain' })
  const files: Uint8Array[] = []
  for (const { name } of chain) {
    const answer = await host.request('snapshot.read', { database: databaseName, name })
    if (!answer.ok) return failed({ kind: 'not-read', trouble: answer.trouble })
    files.push(answer.bytes)
  }
  return ok(files)
}

/** Reads a state whole and compares it with what stands; `isReadable` false when nothing that stands can be read. */
export async function lookAt(
  place: RestorePlace,
  source: RestoreSource,
  isReadable: boolean,
  most: number,
): Promise<Result<LookInside, RestoreTrouble>> {
  const files = await partsOf(place, source)
  if (!files.ok) return files
  return askWork('look', { database: isReadable ? place.databaseName : null, files: files.value, most })
}

/** What stands, kept as a base of its own; nothing to do where nothing was begun. */
async function keepWhatStands({ databaseName, host, clock }: RestorePlace): Promise<Result<null, RestoreTrouble>> {
  const database = new CairnDatabase(databaseName)
  try {
    if (host === null || (await readMeta(database, 'identity')) === undefined) return ok(null)
    const kept = await createKeeper({ database, host, clock }).take(beforeGoingBack, { anew: true })
    return kept.ok ? ok(null) : failed({ kind: 'not-kept', trouble: kept.trouble })
  } finally {
    database.close()
  }
}

async function noteOutside({ databaseName, host, clock }: RestorePlace): Promise<void> {
  if (host === null) return
  const database = new CairnDatabase(databaseName)
  try {
    // Failing is harmless: the new identity names the databases it replaced.
    await writeWitness(database, host, clock.instant())
  } finally {
    database.close()
  }
}

/** Whether the files that a state names can be had; those that cannot are counted. */
async function fetchFiles({ databaseName, host }: RestorePlace, files: readonly NamedFile[]): Promise<number> {
  if (files.length === 0) return 0
  const database = new CairnDatabase(databaseName)
  try {
    return (await fetchAttachments(database, host, files)).length
  } finally {
    database.close()
  }
}

export interface GoingBack {
  readonly isReadable: boolean
  /** What was noted outside of the database that was left. */
  readonly left: Witness | null
  /** What stands is not the database that was left: it is set aside as it is, whatever else is kept of it. */
  readonly isFound?: boolean
}

/** Everything that must be safe before what stands is touched; the folder where an archive of what was found lies. */
async function keepFirst(
  place: RestorePlace,
  { isReadable, isFound = false }: GoingBack,
): Promise<Result<string | null, RestoreTrouble>> {
  const aside = isFound || !isReadable ? await setAside(place) : ok(null)
  if (!aside.ok) return aside
  if (isReadable) {
    const kept = await keepWhatStands(place)
    return kept.ok ? aside : kept
  }
  await deleteDatabase(place.databaseName)
  return aside
}

/** Goes back to a state. The parts are read and found whole before anything that stands is touched. */
export async function goBack(
  place: RestorePlace,
  source: RestoreSource,
  going: GoingBack,
): Promise<Result<WentBack, RestoreTrouble>> {
  const { left } = going
  const files = await partsOf(place, source)
  if (!files.ok) return files
  const whole = await askWork('look', { database: null, files: files.value, most: 0 })
  if (!whole.ok) return whole
  if (!(await hasRoom(files.value.reduce((sum, file) => sum + file.byteLength, 0))))
    return failed({ kind: 'disk-full' })
  const kept = await keepFirst(place, going)
  if (!kept.ok) return kept
  const missingFiles = await fetchFiles(place, whole.value.files)
  const identity = { databaseId: newId(), witnessId: left?.databaseId ?? null }
  const restored = await askWork('restore', { database: place.databaseName, files: files.value, identity })
  if (!restored.ok) return restored
  await noteOutside(place)
  return ok({ at: whole.value.at, missingFiles, foundIn: kept.value })
}

/** Takes what stands as the right database. Where nothing was begun in it there is nothing to note: false. */
export async function keepWhatIsHere(
  place: RestorePlace,
  left: Witness | null,
): Promise<Result<boolean, RestoreTrouble>> {
  const database = new CairnDatabase(place.databaseName)
  try {
    const identity = { databaseId: newId(), witnessId: left?.databaseId ?? null }
    const kept = await keepThisDatabase(database, identity)
    if (!kept.ok) return kept
    if (kept.value === null) return ok(false)
  } finally {
    database.close()
  }
  await noteOutside(place)
  return ok(true)
}
