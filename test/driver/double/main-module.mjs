// The parts of the double, gathered as one value.
import { app } from './app.mjs'
import { BrowserWindow } from './browser-window.mjs'
import { blockedRequests } from './chromium.mjs'
import {
  clipboard,
  dialog,
  Notification,
  nativeTheme,
  powerMonitor,
  safeStorage,
  screen,
  shell,
} from './desktop-parts.mjs'
import { ipcMain } from './ipc.mjs'
import { Menu, MenuItem } from './menu.mjs'
import { net, protocol } from './protocol.mjs'
import { session } from './session.mjs'
import { globalShortcut, nativeImage, Tray } from './tray-and-shortcut.mjs'
import { crashCount } from './web-contents.mjs'

/** What an evaluated function receives. Main imports by name: `import { app } from 'electron'`. */
export const electron = {
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
  double: { blockedRequests, crashCount },
}
