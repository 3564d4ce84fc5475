// Whether there is room to write. The browser's store breaks on a full disk and takes a while to be whole again, so a write is held back
// before it gets there. Asked of the host at most now and then; without a host, or where the system does not tell, there is room.
import type { FolderState } from '../../../shared/bridge-channel-schemas.ts'
import type { KeepingHost } from './storage-host.ts'

/** Bytes. Below this nothing is written: the store moves some megabytes about by itself. */
export const fullBelow = 4_000_000
/** Below this its owner is told, and there is room again above it. */
export const lowBelow = 32_000_000
/** Above this an answer is believed for a while. */
const plenty = 256_000_000
const believedMilliseconds = 10_000
const believedWhenLow = 500
/** A host that takes longer than this to answer holds no save up… */
const patience = 300
/** … but where little was left, a busy machine is waited for: a write that meets a full disk breaks the store. */
const patienceWhenLow = 5000

export interface DiskRoom {
  /** Bytes; null where it is not known. */
  readonly store: number | null
  readonly kept: number | null
  readonly folder: FolderState
}

const unknown: DiskRoom = { store: null, kept: null, folder: 'writable' }

let host: KeepingHost | null = null
let known = { at: Number.NEGATIVE_INFINITY, room: unknown }

/** From now on this host is asked. */
export function askForRoom(of: KeepingHost | null): void {
  host = of
  known = { at: Number.NEGATIVE_INFINITY, room: unknown }
}

/** Asked anew. */
export async function readRoom(): Promise<DiskRoom> {
  const answer = await host?.request('host.space', {}).catch(() => null)
  const room = answer?.ok ? { store: answer.store, kept: answer.kept, folder: answer.folder } : unknown
  known = { at: performance.now(), room }
  return room
}

export const isFull = ({ store }: DiskRoom): boolean => store !== null && store < fullBelow
export const isLow = ({ store }: DiskRoom): boolean => store !== null && store < lowBelow

/** Why a store that does not open need not be damaged; null where nothing else explains it. */
export function closedBy(room: DiskRoom): 'full' | 'read-only' | null {
  if (room.folder === 'read-only') return 'read-only'
  return isFull(room) ? 'full' : null
}

/** As it was known last, once it has taken too long. */
const late = (was: DiskRoom) =>
  new Promise<DiskRoom>((resolve) => setTimeout(() => resolve(was), isLow(was) ? patienceWhenLow : patience))

/** Whether something may be written now: so many bytes, or no more than a few records. */
export async function hasRoom(bytes = 0): Promise<boolean> {
  if (host === null) return true
  const { at, room } = known
  const believed = (room.store ?? plenty) >= plenty ? believedMilliseconds : believedWhenLow
  const now = performance.now() - at < believed ? room : await Promise.race([readRoom(), late(room)])
  return now.store === null || now.store >= fullBelow + bytes
}
