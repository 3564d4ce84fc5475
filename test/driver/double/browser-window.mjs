// BrowserWindow: one page of Chromium with bounds, visibility and a close that can be prevented.
import { EventEmitter } from 'node:events'
import { originOf, toApp, toBrowser } from './addresses.mjs'
import { app } from './app.mjs'
import { lifecycle } from './lifecycle.mjs'
import { WebContents } from './web-contents.mjs'
import { allWindows, isListed, list, unlist, windowById } from './window-list.mjs'
import { openPage } from './window-page.mjs'

let lastId = 0

function refuseWeakened(preferences) {
  const weakened =
    preferences.nodeIntegration || preferences.contextIsolation === false || preferences.sandbox === false
  if (weakened || preferences.webSecurity === false) throw new Error('double: insecure webPreferences are refused')
}

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => allWindows()
  static fromWebContents = (contents) => windowById(contents.id)
  static fromId = (id) => windowById(id)
  static getFocusedWindow = () => allWindows().findLast((win) => win.isVisible()) ?? allWindows().at(-1) ?? null

  #bounds
  #state = { visible: false, maximized: false, minimized: false, fullScreen: false }
  #title = ''
  #wreck = null
  page = null
  lastAddress = 'about:blank'

  constructor(options = {}) {
    super()
    if (!lifecycle.ready) throw new Error('Cannot create BrowserWindow before app is ready')
    refuseWeakened(options.webPreferences ?? {})
    this.options = options
    this.id = ++lastId
    this.#bounds = { x: options.x ?? 0, y: options.y ?? 0, width: options.width ?? 800, height: options.height ?? 600 }
    this.#state.visible = options.show !== false
    this.webContents = new WebContents(this)
    list(this)
    app.emit('web-contents-created', {}, this.webContents)
    app.emit('browser-window-created', {}, this)
  }

  async loadURL(address) {
    this.lastAddress = address
    const contents = this.webContents
    if (!this.page) await this.#open()
    const browserAddress = toBrowser(address)
    await contents.session.applyPermissions(contents, originOf(address), originOf(browserAddress))
    contents.emit('did-start-loading')
    await contents.loading(address, (target) => this.page.goto(target))
    contents.emit('did-finish-load')
    contents.emit('did-stop-loading')
    this.emit('ready-to-show')
  }
  loadFile(path) {
    return this.loadURL(`file://${path}`)
  }

  async #open() {
    this.webContents.crashed = false
    this.page = await openPage(this, { closed: (page) => this.#closed(page), crashed: (page) => this.#crashed(page) })
    await this.#wreck?.close().catch(() => {})
    this.#wreck = null
    await this.#resizePage()
  }
  #resizePage() {
    const { width, height } = this.#bounds
    return this.page?.setViewportSize({ width, height })
  }
  /** A crashed page cannot be used again: the next load takes a fresh one, and only then lets it go, lest Chromium end with its last page. */
  #crashed(page) {
    if (this.page !== page) return
    this.page = null
    this.#wreck = page
    this.webContents.tellCrash(app)
  }
  #closed(page) {
    if (this.page === page) this.#gone()
  }
  #gone() {
    if (!unlist(this)) return
    this.webContents.emit('destroyed')
    this.emit('closed')
    app.lastWindowClosed()
  }

  /** True when the window went away. */
  async close() {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (prevented) return false
    await this.destroy()
    return true
  }
  async destroy() {
    const page = this.page
    this.#gone()
    this.page = null
    // The last page of a persistent profile takes Chromium with it: the app may still open another window.
    if (page && allWindows().length === 0 && !lifecycle.quitting) await page.goto('about:blank').catch(() => {})
    else await page?.close().catch(() => {})
  }
  isDestroyed() {
    return !isListed(this.id)
  }

  getBounds() {
    return { ...this.#bounds }
  }
  getNormalBounds() {
    return this.getBounds()
  }
  getContentBounds() {
    return this.getBounds()
  }
  getSize() {
    return [this.#bounds.width, this.#bounds.height]
  }
  getPosition() {
    return [this.#bounds.x, this.#bounds.y]
  }
  setBounds(change) {
    const before = this.#bounds
    this.#bounds = { ...before, ...change }
    void this.#resizePage()
    if (before.width !== this.#bounds.width || before.height !== this.#bounds.height) this.emit('resize')
    if (before.x !== this.#bounds.x || before.y !== this.#bounds.y) this.emit('move')
  }
  setSize(width, height) {
    this.setBounds({ width, height })
  }
  setPosition(x, y) {
    this.setBounds({ x, y })
  }
  setMinimumSize() {}
  center() {}

  #set(state, value, event) {
    if (this.#state[state] === value) return
    this.#state[state] = value
    this.emit(event)
  }
  show() {
    this.#set('visible', true, 'show')
  }
  showInactive() {
    this.show()
  }
  hide() {
    this.#set('visible', false, 'hide')
  }
  focus() {
    this.emit('focus')
  }
  maximize() {
    this.#set('maximized', true, 'maximize')
  }
  unmaximize() {
    this.#set('maximized', false, 'unmaximize')
  }
  minimize() {
    this.#set('minimized', true, 'minimize')
  }
  restore() {
    this.#set('minimized', false, 'restore')
  }
  setFullScreen(on) {
    this.#set('fullScreen', on, on ? 'enter-full-screen' : 'leave-full-screen')
  }
  isVisible() {
    return this.#state.visible
  }
  isMaximized() {
    return this.#state.maximized
  }
  isMinimized() {
    return this.#state.minimized
  }
  isFullScreen() {
    return this.#state.fullScreen
  }
  isFocused() {
    return BrowserWindow.getFocusedWindow() === this
  }
  getTitle() {
    return this.#title
  }
  setTitle(title) {
    this.#title = title
  }
  setMenuBarVisibility() {}
  removeMenu() {}
  setBackgroundColor() {}
  setContentProtection() {}
  getURL() {
    return toApp(this.page?.url() ?? '')
  }
}
