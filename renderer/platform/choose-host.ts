// The host behind this page: whoever starts the page calls this once and hands the host on.
import { createBrowserHost } from './browser-host.ts'
import { createDesktopHost } from './desktop-host.ts'
import type { Host } from './host.ts'

export function chooseHost(): Host {
  if (window.desktop !== undefined) return createDesktopHost(window.desktop)
  return createBrowserHost()
}
