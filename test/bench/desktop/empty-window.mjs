// The floor of the desktop: an Electron window with one line in it, shown at once. Nothing of Cairn.
import { app, BrowserWindow } from 'electron'

app.enableSandbox()
if (process.env.CAIRN_DATA) app.setPath('userData', process.env.CAIRN_DATA)
app.on('window-all-closed', () => app.quit())
// Not awaited at the top: Electron is ready only once this module has run to its end.
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } })
  return window.loadURL('data:text/html,<!doctype html><title>Empty</title><h1>Painted</h1>')
})
