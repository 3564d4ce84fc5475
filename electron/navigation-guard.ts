// A window shows our page and nothing else: every way to another address is shut. Links leave through link.open, after a click.
import type { WebContents } from 'electron'
import { isAppPage } from './app-page.ts'

interface Departure {
  readonly url: string
  preventDefault(): void
}

/** Reloading our own page is the one navigation that stays allowed; changing the hash is none. */
function keepToAppPage(departure: Departure): void {
  if (!isAppPage(departure.url)) departure.preventDefault()
}

export function denyNavigation(contents: WebContents): void {
  contents.on('will-navigate', keepToAppPage)
  // Our own protocol never redirects, and no page of ours has frames.
  contents.on('will-redirect', (departure) => departure.preventDefault())
  contents.on('will-frame-navigate', keepToAppPage)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
