// One Cairn per data folder. The folder's lock decides; Electron's own only tells the first what a later start was given, and that start ends.
import { setTimeout as pause } from 'node:timers/promises'
import { app } from 'electron'
import { type CommandLine, commandLineSchema } from './command-line.ts'
import { holdFolder } from './folder-lock.ts'

/** `first`: this process holds the folder. `told`: another does and was told. `refused`: another does, and nobody could be told. */
export type Standing = 'first' | 'told' | 'refused'

/** Both locks are settled at once, except while others start at the same time or one has just been killed. */
const TRIES = 20
const BETWEEN_MS = 100

/** Another start may have Electron's lock for a moment, until it sees that the folder is held. */
async function listenToLaterStarts(start: CommandLine): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (app.requestSingleInstanceLock(start)) return true
    await pause(BETWEEN_MS)
  }
  return false
}

export interface Start {
  /** Must exist. */
  readonly folder: string
  /** Names only: content would not fit into the message. */
  readonly commandLine: CommandLine
  /** Hears of every later start, in the first; null when its command line was too long to be told (with over 32 KB in all the data does not arrive). */
  readonly told: (later: CommandLine | null) => void
}

/** To be called before the app is ready, so that no two processes ever open the same profile. */
export async function holdSingleInstance({ folder, commandLine, told }: Start): Promise<Standing> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await holdFolder(folder)) {
      app.on('second-instance', (_event, _argv, _folder, data) => told(commandLineSchema.safeParse(data).data ?? null))
      return (await listenToLaterStarts(commandLine)) ? 'first' : 'refused'
    }
    // A holder that is the browser host, or has not come that far, leaves Electron's lock free and hears nothing.
    if (!app.requestSingleInstanceLock(commandLine)) return 'told'
    app.releaseSingleInstanceLock()
    await pause(BETWEEN_MS)
  }
  return 'refused'
}
