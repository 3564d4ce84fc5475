// A main process of a few lines: whether this machine can show a page in Electron at all, in its sandbox, before any walk counts on it.
import { app, BrowserWindow } from 'electron'

async function show() {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
  await window.loadURL('data:text/html,<title>shown</title>')
  console.log(`shown by Electron ${process.versions.electron}`)
  app.exit(window.getTitle() === 'shown' ? 0 : 1)
}

// Not awaited here: Electron is ready only after the top level of its main module has run to the end.
void app.whenReady().then(show)
