// The one Chromium behind the double. Every request passes here: registered schemes are answered, the rest is stopped and recorded.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { chromiumArgs } from '../../chromium/chromium-args.mjs'
import { findChromium, installCommand } from '../../chromium/find-chromium.mjs'
import { policyForBrowser, schemeHandlers, toApp } from './addresses.mjs'
import { askBeforeRequest, askHeadersReceived } from './web-request.mjs'

/** Requests that would have left the machine. The driver reads it; a walk fails when it is not empty. */
export const blockedRequests = []

let context = null
export const browserContext = () => context

/** @param {string} userData @param {{ windowOfFrame: Function, beforeNavigation: Function }} windows */
export async function startChromium(userData, windows) {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(`No Chromium was found. Install one: ${installCommand()}`)
  const profile = join(userData, 'chromium')
  const portFile = join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true }) // a killed run leaves a stale one
  context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: process.env.HEADED !== '1',
    args: [...chromiumArgs, '--remote-debugging-port=0'],
    viewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
  })
  await context.routeWebSocket(/.*/, (socket) => {
    blockedRequests.push(socket.url())
    void socket.close()
  })
  await context.route('**/*', (route) => answer(route, windows).catch(() => route.abort('failed').catch(() => {})))
  return Number(readFileSync(portFile, 'utf8').split('\n')[0])
}

function frameOf(request) {
  try {
    return request.frame()
  } catch {
    return null // the first request of a popup comes before its frame
  }
}

async function answer(route, windows) {
  const request = route.request()
  const address = toApp(request.url())
  const frame = frameOf(request)
  const win = frame ? windows.windowOfFrame(frame) : null
  if (!win) return route.abort('blockedbyclient') // a page nobody allowed; setWindowOpenHandler has judged it
  if (request.isNavigationRequest() && !windows.beforeNavigation(win, frame, address)) return route.abort('aborted')
  const details = {
    id: 0,
    url: address,
    method: request.method(),
    resourceType: request.resourceType(),
    webContentsId: win.id,
  }
  if (await askBeforeRequest(details)) return route.abort('blockedbyclient')
  const handler = schemeHandlers.get(new URL(address).protocol.slice(0, -1))
  if (!handler) {
    blockedRequests.push(address)
    return route.abort('internetdisconnected')
  }
  const body = request.postDataBuffer()
  const headers = await request.allHeaders()
  const response = await handler(new Request(address, { method: request.method(), headers, ...(body ? { body } : {}) }))
  const answered = await askHeadersReceived(details, response)
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(
      Object.entries(answered).map(([name, value]) => [
        name,
        /security-policy/i.test(name) ? policyForBrowser(value) : value,
      ]),
    ),
    body: Buffer.from(await response.arrayBuffer()),
  })
}
