// The small parts of the desktop: dialogs must be stubbed by the spec, what is opened or shown is written down.
import { EventEmitter } from 'node:events'
import { browserContext } from './chromium.mjs'

const unstubbed = (name) => async () => {
  throw new Error(`double: dialog.${name} was not stubbed; use driver.evaluate`)
}

export const dialog = {
  showSaveDialog: unstubbed('showSaveDialog'),
  showOpenDialog: unstubbed('showOpenDialog'),
  showMessageBox: unstubbed('showMessageBox'),
  showMessageBoxSync: () => 0,
  showErrorBox: (title, content) => console.error(title, content),
}

/** `opened` holds every address and path the app handed to the system; nothing is really opened. */
export const shell = {
  opened: [],
  async openExternal(url) {
    shell.opened.push(url)
  },
  async openPath(path) {
    shell.opened.push(path)
    return ''
  },
  showItemInFolder(path) {
    shell.opened.push(path)
  },
  async trashItem(path) {
    shell.opened.push(path)
  },
  beep() {},
}

class NativeTheme extends EventEmitter {
  #source = 'system'
  get themeSource() {
    return this.#source
  }
  set themeSource(source) {
    this.#source = source
    const colorScheme = source === 'system' ? null : source
    for (const page of browserContext()?.pages() ?? []) void page.emulateMedia({ colorScheme })
    this.emit('updated')
  }
  get shouldUseDarkColors() {
    return this.#source === 'dark'
  }
}
export const nativeTheme = new NativeTheme()

export class Notification extends EventEmitter {
  static shown = []
  static isSupported = () => true
  constructor(options) {
    super()
    this.options = options
  }
  show() {
    Notification.shown.push(this.options)
    this.emit('show')
  }
  close() {
    this.emit('close')
  }
}

export const clipboard = {
  text: '',
  writeText(text) {
    clipboard.text = text
  },
  readText: () => clipboard.text,
  clear() {
    clipboard.text = ''
  },
}

const area = { x: 0, y: 0, width: 1920, height: 1080 }
const display = { id: 1, bounds: area, workArea: area, size: area, workAreaSize: area, scaleFactor: 1 }
export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getCursorScreenPoint: () => ({ x: area.width / 2, y: area.height / 2 }),
  getDisplayMatching: () => display,
  getDisplayNearestPoint: () => display,
})

export const powerMonitor = new EventEmitter()

/** A stand-in for the keychain: reversible, and plainly no encryption. */
export const safeStorage = {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => 'basic_text',
  encryptString: (text) => Buffer.from(`double:${text}`, 'utf8'),
  decryptString: (bytes) => bytes.toString('utf8').replace(/^double:/, ''),
}
