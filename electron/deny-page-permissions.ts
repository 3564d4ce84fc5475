// The page needs no camera, place, device or screen; every request for one is denied. It may write text to the clipboard, and that alone.
import type { Session } from 'electron'
import { isAppPage } from './app-page-addresses.ts'

/** Electron's name for writing plain text and cleaned HTML, as the page does when someone presses "Copy as text". */
const CLIPBOARD_WRITE = 'clipboard-sanitized-write'

interface Asking {
  readonly requestingUrl?: string
  readonly isMainFrame?: boolean
}

/** Only in the top frame of our own page: a frame within it, or a page to be printed, is never ours. */
const mayHave = (permission: string, { requestingUrl = '', isMainFrame = false }: Asking): boolean =>
  permission === CLIPBOARD_WRITE && isMainFrame && isAppPage(requestingUrl)

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, asking) => decide(mayHave(permission, asking)))
  session.setPermissionCheckHandler((_contents, permission, _origin, asking) => mayHave(permission, asking))
  session.setDevicePermissionHandler(() => false)
  // An answer without a stream is a refusal.
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
}

/** Files leave through the bridge, which asks where to; a page of ours never downloads, not even what it made itself. */
export function denyDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault())
}
