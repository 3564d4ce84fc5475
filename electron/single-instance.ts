// One Cairn per data folder. The folder's lock decides; a start that comes later leaves a note for the one that has it, and ends.
import { setTimeout as pause } from 'node:timers/promises'
import { app } from 'electron'
import { holdFolder } from './folder-lock.ts'
import type { CommandLine } from './parse-launch-arguments.ts'
import { leaveNote, type Note, openMailbox } from './second-instance-mailbox.ts'

/** `first`: this process holds the folder. `told`: another does and was told. `refused`: another does, and nobody could be told. */
export type Standing = 'first' | 'told' | 'refused'

const BETWEEN_MS = 50
/** For a holder that is being killed, or has the folder but no mailbox yet. */
const UNHEARD_MS = 2_000
/** For a holder that takes the note once it has started; a busy machine takes its time. */
const HEARD_MS = 40_000

/** Electron's own lock is asked for by the holder alone: it knows of a Cairn on another computer that shares the folder. */
async function isHeldNowhereElse(): Promise<boolean> {
  for (const end = performance.now() + UNHEARD_MS; performance.now() < end; await pause(BETWEEN_MS))
    if (app.requestSingleInstanceLock()) return true
  return false
}

/** To be called before the app is ready, so that no two processes ever open the same profile. `folder` must exist. */
export async function holdSingleInstance(folder: string, commandLine: CommandLine): Promise<Standing> {
  const began = performance.now()
  let note: Note | null = null
  for (;;) {
    if (await holdFolder(folder)) {
      note?.takeBack()
      openMailbox(folder)
      return (await isHeldNowhereElse()) ? 'first' : 'refused'
    }
    note ??= leaveNote(folder, commandLine)
    if (note?.isTaken()) return 'told'
    if (performance.now() - began > (note === null ? UNHEARD_MS : HEARD_MS)) {
      note?.takeBack()
      return 'refused'
    }
    await pause(BETWEEN_MS)
  }
}
