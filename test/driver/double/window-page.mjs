// Joins one BrowserWindow of the double to one page of Chromium: worlds, IPC, popups, crashes, keys.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { browserContext } from './chromium.mjs'
import { makeCodec } from './codec.mjs'
import { receive } from './ipc.mjs'
import { pressAccelerator } from './menu.mjs'
import { isolatedWorld } from './page/isolated-world.mjs'
import { mainWorld } from './page/main-world.mjs'
import { windowOfPage } from './window-list.mjs'

const codec = makeCodec()
const worldName = 'preload'
const binding = '__electronDouble'

/** A blank page that belongs to no window, such as the one Chromium starts with, is taken before a new one. */
async function freePage() {
  const context = browserContext()
  return (
    context.pages().find((page) => page.url() === 'about:blank' && !windowOfPage(page)) ?? (await context.newPage())
  )
}

/** @param {import('./browser-window.mjs').BrowserWindow} win */
export async function openPage(win, handlers) {
  const page = await freePage()
  win.page = page
  page.on('close', () => handlers.closed(page))
  page.on('crash', () => handlers.crashed(page))
  page.on('pageerror', (error) => console.error('[renderer]', error.stack ?? error.message))
  page.on('popup', (popup) => void popup.close().catch(() => {}))
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}))
  const cdp = await browserContext().newCDPSession(page)
  win.webContents.cdp = cdp
  await listen(win, cdp, page)
  await injectWorlds(win, cdp)
  return page
}

async function listen(win, cdp, page) {
  const contents = win.webContents
  const { frameTree } = await cdp.send('Page.getFrameTree')
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === worldName && context.auxData?.frameId === frameTree.frame.id) contents.world = context.id
  })
  cdp.on('Runtime.bindingCalled', ({ name, executionContextId, payload }) => {
    if (name === binding && executionContextId === contents.world) onMessage(win, codec.parse(payload))
  })
  cdp.on('Page.windowOpen', (details) => contents.askOpen(details))
  cdp.on('Page.frameRequestedNavigation', ({ url }) => {
    // http and our schemes are judged where the request passes; other schemes never become a request.
    if (!/^(https?|about|blob|data|javascript):/.test(url)) contents.askNavigation(url, true)
  })
  page.on('domcontentloaded', () => contents.emit('dom-ready'))
  await cdp.send('Runtime.enable')
  await cdp.send('Page.enable')
  await cdp.send('Runtime.addBinding', { name: binding, executionContextName: worldName })
}

function onMessage(win, message) {
  if (message.type === 'key') pressAccelerator(message, win)
  else void receive(win.webContents, message)
}

async function injectWorlds(win, cdp) {
  const token = JSON.stringify(randomUUID())
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${mainWorld})(${token})` })
  const preload = win.options.webPreferences?.preload
  if (!preload) return
  // As a function and not as text: the page's policy forbids eval, and the preload keeps its own line numbers.
  const body = `function (require, module, exports, process) {${readFileSync(preload, 'utf8')}\n}`
  const source = `(${isolatedWorld})(${token}, ${makeCodec}, ${body}, ${JSON.stringify(process.platform)})`
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { worldName, source })
}
