// Says that the disk is filling up while there is still time, that it is full, that the data folder may only be read or was deleted, and
// stops saying so once it is not so any more.

import type { Keeper } from '../storage/backups/take-due-snapshots.ts'
import type { Cairn } from '../storage/cairn-context.tsx'
import { type DiskRoom, fullBelow, isFull, isLow, readRoom } from '../storage/core/disk-space.ts'
import { followCommits } from '../storage/core/follow-commits.ts'
import { renewStoreLog } from '../storage/core/renew-indexeddb-log.ts'
import { hideNotice, type Notice, showNotice } from '../ui/show-notice.ts'

const about = 'room'
const everyMilliseconds = 60_000
/** While something is wrong: what was said must not outlive it. */
const whenWrong = 3000

const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000)

const readOnly =
  'The data folder is read-only, so no backup can be made, and saving may stop. What you saved is safe, and what you type stays on the screen. Allow writing to the folder and this notice goes away.'

function wordsOf(room: DiskRoom): string | null {
  if (room.folder === 'read-only') return readOnly
  if (isFull(room))
    return 'The disk is full, so nothing can be saved. What you saved before is safe, and what you type stays on the screen. Free some space and this notice goes away.'
  if (isLow(room))
    return `The disk is almost full: ${megabytes(room.store ?? 0)} MB are left. Below ${megabytes(fullBelow)} MB nothing can be saved.`
  return null
}

const goneAndKept =
  'The data folder was deleted while Cairn was open. Everything you saved is in a new backup there. Close Cairn, open it again, and restore that backup.'
const goneAndNotKept =
  'The data folder was deleted while Cairn was open, and no backup could be made. What you saved is only in this window. Export everything before you close it.'
const toExport = {
  words: 'Go to export',
  run: () => {
    location.hash = '/data/in-and-out'
  },
}

/** What the store says it saved lies in files that no start will find: it is kept outside after each change. */
async function noticeOfGone(keeper: Keeper): Promise<Omit<Notice, 'stays' | 'about'>> {
  return (await keeper.take('after changes')).ok ? { words: goneAndKept } : { words: goneAndNotKept, action: toExport }
}

/** Kept again at once: the next change may be long in coming. */
function keepAgain(room: DiskRoom, keeper: Keeper): void {
  const { trouble, isTaking } = keeper.state()
  if (trouble?.kind === 'disk-full' && !isTaking && (room.kept === null || room.kept >= keptNeeds))
    void keeper.take('after changes')
}
/** Bytes: a change and its file, beside what the folder itself takes. */
const keptNeeds = 262_144

/** The store is mended before anybody is told that there is room: what is saved from then on must be there at the next start. */
async function endNotice(isStillOver: () => boolean): Promise<void> {
  await renewStoreLog()
  if (isStillOver()) void hideNotice(about)
}

/** Looks after each commit, and now and then. Answers how to stop. */
export function watchDiskSpace({ database }: Cairn, keeper: Keeper): () => void {
  let told: string | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const look = async () => {
    if (timer !== null) clearTimeout(timer)
    const room = await readRoom()
    const { words, ...way } = room.folder === 'gone' ? await noticeOfGone(keeper) : { words: wordsOf(room) }
    const was = told
    told = words
    if (words !== null && words !== was) void showNotice({ words, ...way, stays: true, about })
    if (words === null && was !== null) void endNotice(() => told === null)
    keepAgain(room, keeper)
    const isWrong = words !== null || keeper.state().trouble?.kind === 'disk-full'
    timer = setTimeout(() => void look(), isWrong ? whenWrong : everyMilliseconds)
  }
  const stopFollowing = followCommits(database, look)
  const stopKeeper = keeper.subscribe(() => {
    if (keeper.state().trouble?.kind === 'disk-full' && !keeper.state().isTaking) void lookSoon()
  })
  const lookSoon = async () => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => void look(), whenWrong)
  }
  return () => {
    stopFollowing()
    stopKeeper()
    if (timer !== null) clearTimeout(timer)
  }
}
