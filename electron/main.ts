// Start-up of the desktop, read from top to bottom.
import { fileURLToPath } from 'node:url'
import { app, Menu, session } from 'electron'
import type { EventName } from '../shared/bridge-channel-names.ts'
import type { BridgeEvents } from '../shared/bridge-channel-schemas.ts'
import { APP_PAGE } from './app-page-addresses.ts'
import { declareAppScheme, serveAppScheme } from './app-protocol.ts'
import { menuTemplate } from './application-menu.ts'
import { createBackgroundRunning } from './background-running.ts'
import { closeResolver } from './block-network-access.ts'
import { createQuickCapture, type QuickCapture } from './capture/quick-capture.ts'
import { type Closing, closeGently } from './close-window-gracefully.ts'
import { serveCommands } from './command-socket.ts'
import { type ContextMenuWishes, offerContextMenu } from './context-menu.ts'
import { refuseUnguardedWindows } from './create-guarded-window.ts'
import { dataFolder } from './data-folder.ts'
import { denyDownloads, denyPermissions } from './deny-page-permissions.ts'
import { createElectronDesk } from './electron-desktop-services.ts'
import { enterSandbox } from './enforce-chromium-sandbox.ts'
import { createCommandAnswers } from './forward-command-to-page.ts'
import { createHandlers } from './handlers/create-handlers.ts'
import { watchInbox } from './handlers/inbox-folder.ts'
import { makePrivate } from './handlers/private-file-permissions.ts'
import { offerRecent } from './handlers/recent-files.ts'
import { openSettingsFile } from './handlers/settings-file.ts'
import { ignoreDebuggerSwitches } from './ignore-debugger-switches.ts'
import { createLastFolder } from './last-dialog-folder.ts'
import { comeForward, createMainWindow, type MainWindow, rememberPlace } from './main-window.ts'
import { startOutsideFiles } from './offer-external-files.ts'
import { type CommandLine, givenTo, parseCommandLine } from './parse-launch-arguments.ts'
import { prepareDataFolder } from './prepare-data-folder.ts'
import { refuseToStart } from './refuse-to-start.ts'
import { carryOverIpc } from './register-ipc-handlers.ts'
import { commandFromOutside, commandIn, runInMain } from './run-command-in-main.ts'
import { hearLaterStarts } from './second-instance-mailbox.ts'
import { holdSingleInstance } from './single-instance.ts'
import { startSpelling } from './spelling/start-spelling.ts'
import { startReminders } from './start-desktop-reminders.ts'
import { startWish } from './start-mode.ts'
import { recoverFromCrashes } from './window-recovery.ts'
import { setChosenTheme } from './window-theme-color.ts'

const ALREADY_OPEN =
  'Cairn is already open with the same data: in a browser, on another computer, or in a window that does not respond. Close it there first, then start this one.'

// `cairn add` and the like end here, before any window and without a display.
const given = givenTo(process.argv, app.isPackaged)
const command = commandIn(given)
if (command !== null) process.exit(await runInMain(command))

const folder = dataFolder()
const commandLine = parseCommandLine(given, process.cwd())
const built = (path: string) => fileURLToPath(new URL(path, import.meta.url))
let main: MainWindow | null = null
let closing: Closing | null = null
const wish = startWish(commandLine)
const settings = openSettingsFile(folder)
const background = createBackgroundRunning(settings, wish, () => app.quit())

function send<E extends EventName>(event: E, payload: BridgeEvents[E]): void {
  main?.window.webContents.send(event, payload)
}

const outside = startOutsideFiles(folder, () => send('files.offered', {}))
const commands = createCommandAnswers((asked) => send('command.asked', asked))

const menuWishes: ContextMenuWishes = {
  searchFor(text) {
    comeForward(main)
    send('search.open', { text })
  },
  wordLearned: () => send('spelling.word-learned', {}),
}

async function openWindow(): Promise<void> {
  main = await createMainWindow({
    dataFolder: folder,
    preload: built('./preload.cjs'),
    icon: built('../../electron/icon/icon-512.png'),
    startsHidden: background.startsHidden,
  })
  const { window } = main
  closing = closeGently(
    window,
    () => send('window.closing', {}),
    () => rememberPlace(window, folder),
    () => {
      const stays = background.staysWhenClosed()
      if (stays) void rememberPlace(window, folder)
      return stays
    },
  )
  recoverFromCrashes(window)
  offerContextMenu(window, menuWishes)
  window.on('show', background.windowShown)
  // The capture window puts its draft away and goes too.
  window.on('closed', () => {
    main = null
    closing = null
    app.quit()
  })
  await window.loadURL(APP_PAGE)
}

function guardSession(): void {
  denyPermissions(session.defaultSession)
  denyDownloads(session.defaultSession)
  serveAppScheme(built('../renderer'))
}

const capture: QuickCapture = createQuickCapture({
  settings,
  wish,
  preload: built('./preload.cjs'),
  icon: built('../../electron/icon/icon-512.png'),
  pictures: built('../../electron/icon'),
  isQuitting: background.isQuitting,
  onHidden: background.captureHidden,
  menuWishes,
  showThisWeek: () => {
    comeForward(main)
    send('menu.command', { command: 'go-week' })
  },
})

function answerSecondStart(later: CommandLine | null): void {
  if (later !== null) outside.take(later)
  const wanted = startWish(later)
  if (wanted === 'capture') capture.show()
  if (wanted !== 'window') return
  background.windowShown()
  comeForward(main)
}

function answerThePage(): void {
  const desk = createElectronDesk({
    windowNow: () => main?.window ?? null,
    lastFolder: createLastFolder(folder, [app.getPath('documents'), app.getPath('home')]),
    hasContent: () => main?.reveal(),
    readyToClose: () => closing?.ready(),
    showWindow: () => comeForward(main),
    capture,
    reminders: startReminders({
      dataFolder: folder,
      settings,
      icon: built('../../electron/icon/icon-512.png'),
      isInFront: () => main?.window.isFocused() ?? false,
      open: (opened) => {
        comeForward(main)
        send('reminder.open', opened)
      },
    }),
  })
  const spelling = startSpelling({
    session: session.defaultSession,
    settings,
    dataFolder: folder,
    shippedFolder: built('../../electron/dictionaries'),
  })
  const locale = app.getSystemLocale()
  const about = { version: app.getVersion(), platform: process.platform, locale, dataFolder: folder }
  carryOverIpc(
    createHandlers({
      ...about,
      desk,
      settings,
      spelling,
      commands,
      agentCommand: commandFromOutside('mcp'),
      vaultChanged: () => send('vault.changed', {}),
      ...outside,
    }),
  )
}

/** Made anew when the files opened lately or the shortcuts change: a menu cannot be changed in place. */
function showMenu(): void {
  const template = menuTemplate({
    platform: process.platform,
    withDeveloperTools: !app.isPackaged,
    chosen: settings.current().shortcuts,
    send: (command) => send('menu.command', { command }),
    recent: outside.recent.list(),
    openRecent: (id) => void offerRecent(outside.recent, outside.offered, id),
    clearRecent: () => void outside.recent.clear().catch(() => undefined),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

async function start(): Promise<void> {
  await app.whenReady()
  setChosenTheme(settings)
  guardSession()
  answerThePage()
  outside.take(commandLine)
  showMenu()
  outside.recent.onChange(showMenu)
  let shortcuts = JSON.stringify(settings.current().shortcuts)
  settings.onChange(() => {
    const now = JSON.stringify(settings.current().shortcuts)
    if (now === shortcuts) return
    shortcuts = now
    showMenu()
  })
  if (wish === 'capture') capture.show()
  await openWindow()
  capture.begin()
  hearLaterStarts(folder, answerSecondStart)
  void watchInbox(folder, () => send('inbox.changed', {}))
  void serveCommands(folder, commands.ask)
}

ignoreDebuggerSwitches()
closeResolver()
const switchedOff = enterSandbox()
declareAppScheme()
refuseUnguardedWindows()
app.on('before-quit', background.quits)
// On a Mac a click in the dock.
app.on('activate', () => comeForward(main))
// One window is the whole app, on every system: without it nothing could put work away.
app.on('window-all-closed', () => app.quit())

const trouble = switchedOff ?? prepareDataFolder(folder)
if (trouble !== null) void refuseToStart('Cairn cannot start', trouble)
else {
  // both hosts must look into the same folder, so the name is ours to choose and not Electron's
  app.setPath('userData', folder)
  const standing = await holdSingleInstance(folder, commandLine)
  // What lies in the folder from before: its own mode keeps others out already, so the window comes first.
  if (standing === 'first') void start().then(() => makePrivate(folder))
  else if (standing === 'told') app.exit(0)
  else void refuseToStart('Cairn is already open', ALREADY_OPEN)
}
