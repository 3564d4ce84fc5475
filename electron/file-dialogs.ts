// The system's dialogs for files and folders, opened where the last one ended. A save asks before it takes another file's place.

import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  type BrowserWindow,
  dialog,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron'
import { extensionsToImport } from '../shared/importable-files.ts'
import type { Desk } from './handlers/desktop-services.ts'
import type { LastFolder } from './last-dialog-folder.ts'

// A name from the page is a suggestion; only its last part may reach the dialog.
const bareName = (name: string): string => name.replaceAll(/[/\\:\p{Cc}]/gu, '-')

/** An extension has a letter in it: what follows the dot of “notes v1.2” is none. */
const hasExtension = (path: string): boolean => /[^.]\.(?=[a-z0-9]{1,12}$)[0-9]*[a-z]/i.test(basename(path))

export const withExtension = (path: string, extension: string): string =>
  hasExtension(path) ? path : `${path}.${extension}`

interface Dialogs {
  /** Null between windows; dialogs then stand alone. */
  readonly windowNow: () => BrowserWindow | null
  readonly lastFolder: LastFolder
}

type FileDialogs = Pick<
  Desk,
  'choosePlaceToSave' | 'chooseFileToOpen' | 'chooseFilesToOpen' | 'chooseFilesToImport' | 'chooseFolder'
>

const FILES_OF_CAIRN = [
  { name: 'Feedback, review requests and exports', extensions: ['json', 'html', 'htm', 'zip', 'age'] },
  { name: 'All files', extensions: ['*'] },
]

const FILES_TO_IMPORT = [
  { name: 'Decision records, notes, calendars and exports', extensions: [...extensionsToImport] },
  { name: 'All files', extensions: ['*'] },
]

function inWindow(windowNow: Dialogs['windowNow']) {
  const window = () => windowNow()
  return {
    save: (options: SaveDialogOptions) => {
      const parent = window()
      return parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options)
    },
    open: (options: OpenDialogOptions) => {
      const parent = window()
      return parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options)
    },
    ask: (options: MessageBoxOptions) => {
      const parent = window()
      return parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options)
    },
  }
}

const mayReplace = (path: string): MessageBoxOptions => ({
  type: 'warning',
  message: `“${basename(path)}” already exists. Replace it?`,
  detail: `It is in ${dirname(path)}. Replacing it deletes its current contents.`,
  buttons: ['Cancel', 'Replace'],
  defaultId: 0,
  cancelId: 0,
  noLink: true,
})

export function createFileDialogs({ windowNow, lastFolder }: Dialogs): FileDialogs {
  const show = inWindow(windowNow)
  const openedAll = async (options: OpenDialogOptions, folderOf: (path: string) => string) => {
    const chosen = await show.open({ defaultPath: await lastFolder.read(), ...options })
    const [path] = chosen.filePaths
    if (chosen.canceled || path === undefined) return []
    await lastFolder.remember(folderOf(path))
    return chosen.filePaths
  }
  const opened = async (...asked: Parameters<typeof openedAll>) => (await openedAll(...asked))[0] ?? null
  return {
    async choosePlaceToSave({ suggestedName, kindName, extension }) {
      const filters = [{ name: kindName, extensions: [extension] }]
      let suggested = join(await lastFolder.read(), bareName(suggestedName))
      for (;;) {
        const chosen = await show.save({ defaultPath: suggested, filters, properties: ['showOverwriteConfirmation'] })
        if (chosen.canceled || !chosen.filePath) return null
        const path = withExtension(chosen.filePath, extension)
        // The dialog asked about the name as it was typed, not about the one that came of it.
        const isFree = path === chosen.filePath || !existsSync(path)
        if (isFree || (await show.ask(mayReplace(path))).response === 1) {
          await lastFolder.remember(dirname(path))
          return path
        }
        suggested = path
      }
    },
    chooseFileToOpen: ({ kindName, extensions }) =>
      opened({ properties: ['openFile'], filters: [{ name: kindName, extensions }] }, dirname),
    chooseFilesToOpen: () =>
      openedAll({ properties: ['openFile', 'multiSelections'], filters: FILES_OF_CAIRN }, dirname),
    chooseFilesToImport: () =>
      openedAll({ properties: ['openFile', 'multiSelections'], filters: FILES_TO_IMPORT }, dirname),
    chooseFolder: () => opened({ properties: ['openDirectory', 'createDirectory'] }, (path) => path),
  }
}
