// When the page's process dies the page is loaded again, once; when it dies again at once, a person decides.
import { type BrowserWindow, dialog } from 'electron'

/** Milliseconds within which a second death is no accident. */
const SOON = 60_000

/** What to do about a death at `now`, given the one before it (null when there was none). */
const remedyFor = (before: number | null, now: number): 'reload' | 'ask' =>
  before !== null && now - before < SOON ? 'ask' : 'reload'

async function askWhatToDo(window: BrowserWindow): Promise<'again' | 'close'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Cairn stopped twice within a minute.',
    detail: 'Everything you saved is safe. You can open it again, or close the window and start Cairn later.',
    buttons: ['Open again', 'Close'],
    defaultId: 0,
    cancelId: 1,
  })
  return response === 0 ? 'again' : 'close'
}

export function recoverFromCrashes(window: BrowserWindow): void {
  let before: number | null = null
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit') return
    // since the start of this process, so that a machine whose clock is set back changes nothing
    const now = performance.now()
    const remedy = remedyFor(before, now)
    before = now
    if (remedy === 'reload' || (await askWhatToDo(window)) === 'again') window.webContents.reload()
    // not close(): there is no page left that could answer
    else window.destroy()
  })
}
