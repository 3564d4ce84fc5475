// Start-up of the desktop, read from top to bottom.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { app, type BrowserWindow, dialog, Menu, session } from 'electron'
import type { BridgeEvents } from '../shared/desktop-bridge.ts'
import type { EventName } from '../shared/desktop-channels.ts'
import { APP_PAGE } from './app-page.ts'
import { declareAppScheme, serveAppScheme } from './app-protocol.ts'
import { givenTo, parseCommandLine } from './command-line.ts'
import { dataFolder } from './data-folder.ts'
import { createElectronDesk } from './electron-desk.ts'
import { holdFolder } from './folder-lock.ts'
import { createHandlers } from './handlers/create-handlers.ts'
import { openSettingsFile } from './handlers/settings-file.ts'
import { carryOverIpc } from './ipc.ts'
import { menuTemplate } from './menu.ts'
import { denyPermissions } from './permissions.ts'
import { holdSingleInstance } from './single-instance.ts'
import { startSpelling } from './spelling/start-spelling.ts'
import { createMainWindow, rememberPlace } from './window.ts'
import { type Closing, closeGently } from './window-closing.ts'
import { refuseUnguardedWindows } from './window-guard.ts'
import { recoverFromCrashes } from './window-recovery.ts'

const folder = dataFolder()
const commandLine = parseCommandLine(givenTo(process.argv, app.isPackaged), process.cwd())
const built = (path: string) => fileURLToPath(new URL(path, import.meta.url))
let window: BrowserWindow | null = null
let closing: Closing | null = null

function send<E extends EventName>(event: E, payload: BridgeEvents[E]): void {
  window?.webContents.send(event, payload)
}

function comeForward(): void {
  if (window?.isMinimized()) window.restore()
  window?.show()
  window?.focus()
}

function prepareFolder(): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // both hosts must look into the same folder, so the name is ours to choose and not Electron's
    app.setPath('userData', folder)
    return true
  } catch {
    dialog.showErrorBox(
      'Cairn cannot start',
      `The folder ${folder} cannot be made. Allow writing there, or set CAIRN_DATA to another folder.`,
    )
    return false
  }
}

async function openWindow(): Promise<void> {
  const opened = await createMainWindow({
    dataFolder: folder,
    preload: built('./preload.cjs'),
    icon: built('../../electron/icon/icon-512.png'),
  })
  window = opened
  closing = closeGently(
    opened,
    () => send('window.closing', {}),
    () => rememberPlace(opened, folder),
  )
  recoverFromCrashes(opened, Date.now)
  opened.on('closed', () => {
    window = null
    closing = null
  })
  await opened.loadURL(APP_PAGE)
}

async function start(): Promise<void> {
  await app.whenReady()
  if (!(await holdFolder(folder))) {
    dialog.showErrorBox(
      'Cairn is already open',
      'Another Cairn uses the same data. Close it first, then start this one.',
    )
    app.exit(1)
    return
  }
  denyPermissions(session.defaultSession)
  serveAppScheme(built('../renderer'))
  const desk = createElectronDesk(
    () => window,
    () => closing?.ready(),
  )
  const settings = openSettingsFile(folder)
  const spelling = startSpelling({
    session: session.defaultSession,
    settings,
    dataFolder: folder,
    shippedFolder: built('../../electron/dictionaries'),
  })
  const about = { version: app.getVersion(), platform: process.platform, dataFolder: folder }
  carryOverIpc(createHandlers({ ...about, desk, settings, spelling }))
  const template = menuTemplate({
    platform: process.platform,
    withDeveloperTools: !app.isPackaged,
    send: (command) => send('menu.command', { command }),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  await openWindow()
}

app.enableSandbox()
declareAppScheme()
refuseUnguardedWindows()
// One window is the whole app, on every system: without it nothing could put work away.
app.on('window-all-closed', () => app.quit())
if (!prepareFolder()) app.exit(1)
else if (holdSingleInstance(commandLine, comeForward)) void start()
else app.quit()
