// The desk of the desktop host: native dialogs, the file manager, the system's browser.
import { type BrowserWindow, dialog, shell } from 'electron'
import type { Desk } from './handlers/desk.ts'
import { createPagePrinter } from './print-page.ts'

// A name from the page is a suggestion; only its last part may reach the dialog.
const bareName = (name: string): string => name.replaceAll(/[/\\:\p{Cc}]/gu, '-')

interface DeskParts extends Pick<Desk, 'hasContent' | 'readyToClose' | 'showWindow' | 'capture' | 'reminders'> {
  /** Null between windows; dialogs then stand alone. */
  readonly windowNow: () => BrowserWindow | null
}

export function createElectronDesk({ windowNow, ...answered }: DeskParts): Desk {
  const printer = createPagePrinter(windowNow)
  return {
    printPage: printer.print,
    stopPrinting: printer.stop,
    async choosePlaceToSave({ suggestedName, kindName, extension }) {
      const options = { defaultPath: bareName(suggestedName), filters: [{ name: kindName, extensions: [extension] }] }
      const window = windowNow()
      const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
      return chosen.canceled || !chosen.filePath ? null : chosen.filePath
    },
    async chooseFileToOpen({ kindName, extensions }) {
      const options = { properties: ['openFile' as const], filters: [{ name: kindName, extensions }] }
      const window = windowNow()
      const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
    async chooseFolder() {
      const options = { properties: ['openDirectory' as const, 'createDirectory' as const] }
      const window = windowNow()
      const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
    async showFolder(path) {
      const reason = await shell.openPath(path)
      if (reason !== '') throw new Error(reason)
    },
    openLink: (url) => shell.openExternal(url),
    ...answered,
  }
}
