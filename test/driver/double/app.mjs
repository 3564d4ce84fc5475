// electron.app: paths, the single instance, and quitting in Electron's order (before-quit, each window's close, will-quit, quit).
import { EventEmitter } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserContext, startChromium } from './chromium.mjs'
import { takeInstanceLock } from './instance-lock.mjs'
import { lifecycle } from './lifecycle.mjs'
import { allWindows, closeAll, windowGate } from './window-list.mjs'

function preventable() {
  const event = { defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true) }
  return event
}

class App extends EventEmitter {
  #paths = new Map()
  #starting = null
  #releaseLock = null
  name = 'Cairn'
  isPackaged = false
  commandLine = { appendSwitch() {}, removeSwitch() {}, hasSwitch: () => false, getSwitchValue: () => '' }

  whenReady() {
    this.#starting ??= this.#start()
    return this.#starting
  }
  async #start() {
    await new Promise(setImmediate) // main's own top level runs first, as in Electron
    const port = await startChromium(this.getPath('userData'), windowGate)
    lifecycle.ready = true
    process.send?.({ type: 'listening', port })
    this.emit('ready', {}, {})
  }
  isReady() {
    return lifecycle.ready
  }

  getPath(name) {
    const known = this.#paths.get(name)
    if (known) return known
    if (name === 'temp') return tmpdir()
    if (name === 'home') return homedir()
    const path =
      name === 'userData' ? mkdtempSync(join(tmpdir(), 'cairn-double-')) : join(this.getPath('userData'), 'known', name)
    this.setPath(name, path)
    return path
  }
  setPath(name, path) {
    mkdirSync(path, { recursive: true })
    this.#paths.set(name, path)
  }

  getName() {
    return this.name
  }
  setName(name) {
    this.name = name
  }
  // Nothing, as on Linux, where the system keeps no such list for an app.
  addRecentDocument() {}
  clearRecentDocuments() {}
  getVersion() {
    return JSON.parse(readFileSync('package.json', 'utf8')).version
  }
  getAppPath() {
    return process.cwd()
  }
  getLocale() {
    return 'en-GB'
  }
  getSystemLocale() {
    return 'en-GB'
  }
  getPreferredSystemLanguages() {
    return ['en-GB']
  }
  enableSandbox() {}
  disableHardwareAcceleration() {}
  setAppUserModelId() {}
  setAboutPanelOptions() {}
  showAboutPanel() {}
  focus() {}
  relaunch() {}

  requestSingleInstanceLock(data) {
    this.#releaseLock ??= takeInstanceLock(this.getPath('userData'), data, (...second) =>
      this.emit('second-instance', {}, ...second),
    )
    return this.#releaseLock !== null
  }
  hasSingleInstanceLock() {
    return this.#releaseLock !== null
  }
  releaseSingleInstanceLock() {
    this.#releaseLock?.()
    this.#releaseLock = null
  }

  async quit() {
    if (lifecycle.quitting) return
    const before = preventable()
    this.emit('before-quit', before)
    if (before.defaultPrevented) return
    lifecycle.quitting = true
    if (!(await closeAll())) {
      lifecycle.quitting = false // a window kept itself open; main quits again when it is done
      return
    }
    const will = preventable()
    this.emit('will-quit', will)
    if (will.defaultPrevented) lifecycle.quitting = false
    else await this.exit(0)
  }
  async exit(code = 0) {
    this.releaseSingleInstanceLock()
    await browserContext()
      ?.close()
      .catch(() => {})
    this.emit('quit', {}, code)
    process.exit(code)
  }

  /** Called by the last window: quitting is the default only when nobody listens. */
  lastWindowClosed() {
    if (lifecycle.quitting || allWindows().length > 0) return
    if (!this.emit('window-all-closed')) void this.quit()
  }
}

export const app = new App()
// Electron starts by itself; whenReady only waits. A main that never asks still becomes ready.
setImmediate(() =>
  app.whenReady().catch((error) => {
    console.error(error)
    process.exit(1)
  }),
)
