// A window shows our page and nothing else: every way to another address is shut. Links leave through link.open, after a click.
import type { WebContents } from 'electron'
import { isAppPage } from './app-page-addresses.ts'

interface Departure {
  readonly url: string
  preventDefault(): void
}

/** Our page is one file; everything it shows stands behind the hash. Other files beside it are its parts, no pages. */
const isThePage = (address: string): boolean => isAppPage(address) && new URL(address).pathname === '/'

/** Reloading our own page is the one navigation that stays allowed; changing the hash is none. */
function keepToAppPage(departure: Departure): void {
  if (!isThePage(departure.url)) departure.preventDefault()
}

/** Chromium shows `about:blank` and its like without asking anybody first, so the page that stood there is brought back afterwards. */
function bringBack(contents: WebContents): void {
  let last: string | null = null
  contents.on('did-stop-loading', () => {
    const address = contents.getURL()
    if (isThePage(address)) last = address
    else if (address.startsWith('about:') && last !== null) void contents.loadURL(last).catch(() => undefined)
  })
}

export function denyNavigation(contents: WebContents): void {
  contents.on('will-navigate', keepToAppPage)
  // Our own protocol never redirects, and no page of ours has frames.
  contents.on('will-redirect', (departure) => departure.preventDefault())
  contents.on('will-frame-navigate', keepToAppPage)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  bringBack(contents)
}
