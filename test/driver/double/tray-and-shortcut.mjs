// The tray and the shortcut that works in every program, as far as a walk can use them without a desktop: what stands there is written down.
import { EventEmitter } from 'node:events'

const registered = new Map()

/** `press` does what the system does when the keys are pressed somewhere. */
export const globalShortcut = {
  register(accelerator, callback) {
    if (registered.has(accelerator)) return false
    registered.set(accelerator, callback)
    return true
  },
  unregister: (accelerator) => void registered.delete(accelerator),
  isRegistered: (accelerator) => registered.has(accelerator),
  press: (accelerator) => registered.get(accelerator)?.(),
}

/** `shown` holds the icons that stand in the tray; `menu` is what was handed over last. */
export class Tray extends EventEmitter {
  static shown = []
  menu = null
  toolTip = ''
  constructor(image) {
    super()
    this.image = image
    Tray.shown.push(this)
  }
  setContextMenu(menu) {
    this.menu = menu
  }
  setToolTip(words) {
    this.toolTip = words
  }
  destroy() {
    Tray.shown = Tray.shown.filter((tray) => tray !== this)
  }
}

export const nativeImage = { createFromPath: (path) => ({ path, resize: () => ({ path }) }) }
