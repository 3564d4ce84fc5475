// webContents: messages to the page, navigation and new windows judged by the app, crashes told, printing.
import { EventEmitter } from 'node:events'
import { originOf, toApp, toBrowser } from './addresses.mjs'
import { makeCodec } from './codec.mjs'
import { lifecycle } from './lifecycle.mjs'
import { session } from './session.mjs'
import { isListed } from './window-list.mjs'

const codec = makeCodec()

let crashes = 0
/** How often any window was told of a crash; the driver counts by it. */
export const crashCount = () => crashes

export class WebContents extends EventEmitter {
  #win
  #expected = null
  #openHandler = null
  #zoom = 1
  cdp = null
  world = null
  crashed = false
  session = session.defaultSession
  /** What was tried and refused, for the specs. */
  denied = []

  constructor(win) {
    super()
    this.#win = win
    this.id = win.id
    const contents = this
    this.mainFrame = {
      get url() {
        return contents.getURL()
      },
      get origin() {
        return originOf(contents.getURL())
      },
      parent: null,
      top: null,
      routingId: 1,
      processId: 1,
    }
    this.mainFrame.top = this.mainFrame
  }

  getURL() {
    return toApp(this.#win.page?.url() ?? '')
  }
  getTitle() {
    return this.#win.getTitle()
  }
  getType() {
    return 'window'
  }
  getOSProcessId() {
    return 0
  }
  isDestroyed() {
    return !isListed(this.id)
  }
  isCrashed() {
    return this.crashed
  }
  isLoading() {
    return this.#expected !== null
  }
  isDevToolsOpened() {
    return false
  }
  openDevTools() {}
  focus() {}
  setVisualZoomLevelLimits() {}
  setBackgroundThrottling() {}
  setWebRTCIPHandlingPolicy() {}
  getZoomFactor() {
    return this.#zoom
  }
  setZoomFactor(factor) {
    this.#zoom = factor
    void this.cdp?.send('Emulation.setPageScaleFactor', { pageScaleFactor: factor })
  }
  setZoomLevel(level) {
    this.setZoomFactor(1.2 ** level)
  }

  send(channel, ...args) {
    void this.deliver(codec.stringify({ type: 'event', channel, args }))
  }
  async deliver(text) {
    const expression = `__electronDeliver(${JSON.stringify(text)})`
    await this.cdp?.send('Runtime.evaluate', { contextId: this.world, expression }).catch(() => {}) // the page has gone
  }

  loadURL(address) {
    return this.#win.loadURL(address)
  }
  reload() {
    this.#win
      .loadURL(this.getURL() || this.#win.lastAddress)
      .catch((error) => console.error('double: reload failed', error))
  }
  async executeJavaScript(code) {
    return this.#win.page.evaluate(code)
  }

  /** The app itself loads this address: the request for it is not a navigation of the page. */
  async loading(address, load) {
    this.#expected = new URL(toBrowser(address)).href
    try {
      return await load(this.#expected)
    } finally {
      this.#expected = null
    }
  }
  expectsLoad(address) {
    return this.#expected !== null && toBrowser(address) === this.#expected.split('#')[0]
  }

  /** Asks will-frame-navigate and will-navigate; false when one of them prevents it. */
  askNavigation(url, isMainFrame) {
    const event = {
      url,
      isMainFrame,
      isSameDocument: false,
      frame: this.mainFrame,
      initiator: this.mainFrame,
      defaultPrevented: false,
    }
    event.preventDefault = () => (event.defaultPrevented = true)
    this.emit('will-frame-navigate', event)
    if (isMainFrame && !event.defaultPrevented) this.emit('will-navigate', event, url)
    if (event.defaultPrevented) this.denied.push({ what: 'navigate', url })
    return !event.defaultPrevented
  }

  setWindowOpenHandler(handler) {
    this.#openHandler = handler
  }
  /** The double opens no child windows: the handler is asked, and an `allow` is an error in the app. */
  askOpen({ url, windowName, windowFeatures }) {
    const details = {
      url: toApp(url),
      frameName: windowName,
      features: windowFeatures.join(','),
      disposition: 'foreground-tab',
      referrer: { url: '', policy: 'default' },
    }
    const action = this.#openHandler?.(details).action ?? 'allow'
    this.denied.push({ what: action === 'deny' ? 'open' : 'open allowed', url: details.url })
    if (action !== 'deny')
      console.error(`double: a new window was allowed for ${details.url}; deny it and open links through the shell`)
  }

  tellCrash(app) {
    if (this.crashed || lifecycle.quitting) return
    this.crashed = true
    crashes += 1
    const details = { reason: 'killed', exitCode: 9 }
    this.emit('render-process-gone', {}, details)
    app.emit('render-process-gone', {}, this, details)
  }

  async printToPDF(options = {}) {
    const paper =
      options.pageSize === 'Letter' ? { paperWidth: 8.5, paperHeight: 11 } : { paperWidth: 8.27, paperHeight: 11.69 }
    const { data } = await this.cdp.send('Page.printToPDF', {
      printBackground: options.printBackground ?? false,
      landscape: options.landscape ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      displayHeaderFooter: options.displayHeaderFooter ?? false,
      headerTemplate: options.headerTemplate ?? '',
      footerTemplate: options.footerTemplate ?? '',
      generateTaggedPDF: options.generateTaggedPDF ?? false,
      generateDocumentOutline: options.generateDocumentOutline ?? false,
      ...paper,
    })
    return Buffer.from(data, 'base64')
  }
}
