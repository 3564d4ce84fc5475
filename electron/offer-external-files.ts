// Files named outside the window: on the command line, by a later start, by the Finder, by a drop. Each is only offered to the page.
import { app, ipcMain } from 'electron'
import * as z from 'zod'
import { DROP_CHANNEL } from '../shared/bridge-channel-names.ts'
import { createOfferedFiles, type OfferedFiles } from './handlers/offered-file-registry.ts'
import { openRecentFiles, type RecentFiles } from './handlers/recent-files.ts'
import type { CommandLine } from './parse-launch-arguments.ts'
import { assertOurPage } from './register-ipc-handlers.ts'

const pathsSchema = z.array(z.string().max(32_768)).max(10_000)

export interface OutsideFiles {
  readonly offered: OfferedFiles
  readonly recent: RecentFiles
  /** What a start was given. */
  take(commandLine: CommandLine): void
}

/** The preload asks, and no page can: only there does a dropped file have a path. */
function takeDrops(offered: OfferedFiles): void {
  ipcMain.handle(DROP_CHANNEL, (event, paths: unknown) => {
    assertOurPage(DROP_CHANNEL, event.senderFrame)
    return offered.offer(pathsSchema.parse(paths))
  })
}

/** The system's own lists, where it has them: on Linux these two do nothing. */
function followRecent(recent: RecentFiles): void {
  recent.onChange(([newest]) => {
    if (newest === undefined) app.clearRecentDocuments()
    else app.addRecentDocument(newest)
  })
}

/** To be called before the app is ready: macOS may name a file before. `onOffer` hears whenever the page has something to ask for. */
export function startOutsideFiles(dataFolder: string, onOffer: () => void): OutsideFiles {
  const offered = createOfferedFiles()
  const recent = openRecentFiles(dataFolder)
  offered.onOffer(onOffer)
  takeDrops(offered)
  followRecent(recent)
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void offered.offer([path])
  })
  return {
    offered,
    recent,
    take({ files, leftOut, unknown }) {
      offered.tell(
        ...unknown.map((option) => ({ why: 'unknown-option', option }) as const),
        ...(leftOut > 0 ? [{ why: 'too-many', leftOut } as const] : []),
      )
      void offered.offer(files)
    },
  }
}
