// The desk of the desktop host: native dialogs, the file manager, the system's browser.
import { type BrowserWindow, shell } from 'electron'
import { createFileDialogs } from './file-dialogs.ts'
import type { Desk } from './handlers/desktop-services.ts'
import type { LastFolder } from './last-dialog-folder.ts'
import { createPagePrinter } from './print-page.ts'

interface DeskParts extends Pick<Desk, 'hasContent' | 'readyToClose' | 'showWindow' | 'capture' | 'reminders'> {
  /** Null between windows; dialogs then stand alone. */
  readonly windowNow: () => BrowserWindow | null
  readonly lastFolder: LastFolder
}

export function createElectronDesk({ windowNow, lastFolder, ...answered }: DeskParts): Desk {
  const printer = createPagePrinter(windowNow)
  return {
    printPage: printer.print,
    stopPrinting: printer.stop,
    ...createFileDialogs({ windowNow, lastFolder }),
    async showFolder(path) {
      const reason = await shell.openPath(path)
      if (reason !== '') throw new Error(reason)
    },
    openLink: (url) => shell.openExternal(url),
    ...answered,
  }
}
