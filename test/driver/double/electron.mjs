// What `import 'electron'` resolves to in the child Node of the double. The driver evaluates functions here, as Playwright does on the real one.
import { electron } from './main-module.mjs'

export const {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  Notification,
  nativeImage,
  nativeTheme,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  Tray,
} = electron

process.on('message', async ({ id, source, argument }) => {
  try {
    const evaluated = new Function(`return (${source})`)()
    process.send({ type: 'evaluated', id, ok: true, value: await evaluated(electron, argument) })
  } catch (error) {
    process.send({ type: 'evaluated', id, ok: false, message: String(error?.stack ?? error) })
  }
})
// The driver is gone: nobody is left to look, so nothing stays behind.
process.on('disconnect', () => void app.exit(1))
