// The host behind this page: whoever starts the page calls this once and hands the host on.
import { createBrowserHost } from './browser-host.ts'
import { createDesktopHost, type DesktopWindow } from './desktop-host.ts'
import type { Host } from './host.ts'

declare global {
  interface Window {
    /** There only in the desktop app. */
    readonly desktop?: DesktopWindow
  }
}

export function chooseHost(): Host {
  if (window.desktop !== undefined) return createDesktopHost(window.desktop)
  return createBrowserHost()
}
