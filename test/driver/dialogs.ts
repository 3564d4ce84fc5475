// Answers for the system's dialogs: no walk can click one, so the walk says beforehand what the person chooses.
import type { AppDriver } from './app-driver.ts'

/** The next saves go to `path`; null means the person cancels. */
export function answerSaveDialog(app: AppDriver, path: string | null): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    const answer = async () => ({ canceled: chosen === null, filePath: chosen ?? '' })
    Object.assign(dialog, { showSaveDialog: answer })
  }, path)
}

/** The next opens choose `paths`; an empty list means the person cancels. */
export function answerOpenDialog(app: AppDriver, paths: string[]): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    const answer = async () => ({ canceled: chosen.length === 0, filePaths: chosen })
    Object.assign(dialog, { showOpenDialog: answer })
  }, paths)
}

/** The next questions are answered with the button at this place, counted from 0. */
export function answerMessageBox(app: AppDriver, button: number): Promise<void> {
  return app.evaluate(({ dialog }, response) => {
    Object.assign(dialog, { showMessageBox: async () => ({ response, checkboxChecked: false }) })
  }, button)
}

/** Clicks the menu item with this id, as a person would in the native menu. */
export function clickMenu(app: AppDriver, id: string): Promise<void> {
  return app.evaluate(({ Menu, BrowserWindow }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
    if (!item) throw new Error(`There is no menu item ${wanted}`)
    item.click({}, BrowserWindow.getAllWindows()[0], BrowserWindow.getAllWindows()[0]?.webContents)
  }, id)
}
