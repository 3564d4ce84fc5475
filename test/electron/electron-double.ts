// The few parts of Electron that unit tests of main need; the walks run the whole main under the full double.
import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

export const app = new EventEmitter()
export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false, themeSource: 'system' })

export class BrowserWindow {
  static made: BrowserWindow[] = []
  readonly webContents = Object.assign(new EventEmitter(), {
    openHandler: (_details: { url: string }): { action: string } => ({ action: 'allow' }),
    setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
      this.openHandler = handler
    },
  })
  destroyed = false
  constructor() {
    BrowserWindow.made.push(this)
    app.emit('browser-window-created', {}, this)
  }
  destroy() {
    this.destroyed = true
  }
}

type IpcListener = (event: { senderFrame: object | null }, payload: unknown) => unknown
export const carried = new Map<string, IpcListener>()
export const ipcMain = { handle: (channel: string, listener: IpcListener) => void carried.set(channel, listener) }

// Only named by what is tested here, never called.
export const clipboard = {}
export const Menu = {}

interface DialogOptions {
  readonly defaultPath?: string
}
/** Each test says what its person chooses. */
export const dialog = {
  showSaveDialog: vi.fn<(options: DialogOptions) => Promise<{ canceled: boolean; filePath: string }>>(),
  showOpenDialog: vi.fn<(options: DialogOptions) => Promise<{ canceled: boolean; filePaths: string[] }>>(),
  showMessageBox: vi.fn<(options: object) => Promise<{ response: number }>>(),
}
