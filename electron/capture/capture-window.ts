// The small window that takes a thought over whatever is open: loaded beforehand and hidden, so that it takes the keys at once.
import { type BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron'
import type { BridgeEvents } from '../../shared/bridge-channel-schemas.ts'
import { TEXT_SIZES } from '../../shared/machine-settings.ts'
import { CAPTURE_PAGE } from '../app-page-addresses.ts'
import { stopCalls } from '../block-network-access.ts'
import { closeGently } from '../close-window-gracefully.ts'
import { type ContextMenuWishes, offerContextMenu } from '../context-menu.ts'
import { createGuardedWindow, SAFE_PREFERENCES } from '../create-guarded-window.ts'
import type { SettingsFile } from '../handlers/settings-file.ts'
import { revealWithContent } from '../window-reveal.ts'
import { followTheme, windowColor } from '../window-theme-color.ts'
import { captureWindowBounds } from './capture-window-bounds.ts'

export interface CaptureWindowWishes {
  readonly settings: Pick<SettingsFile, 'current'>
  readonly preload: string
  readonly icon: string
  readonly isQuitting: () => boolean
  /** The window has gone from sight. */
  readonly onHidden: () => void
  readonly menuWishes: ContextMenuWishes
}

export interface CaptureWindow {
  /** Makes it now, unseen, so that the first use does not wait. */
  load(): void
  /** May come thirty times a second from a key that is held. */
  show(): void
  /** Its page has its line. */
  ready(): void
  /** Its page has put its draft away. */
  done(): void
}

function optionsFor({ preload, icon }: CaptureWindowWishes): BrowserWindowConstructorOptions {
  return {
    title: 'Quick note',
    icon,
    show: false,
    frame: false,
    resizable: false,
    maximizable: false,
    minimizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    backgroundColor: windowColor(),
    // On a Mac a panel takes the keys without bringing the app forward, so that hiding it gives them back.
    ...(process.platform === 'darwin' ? { type: 'panel' } : {}),
    webPreferences: { ...SAFE_PREFERENCES, preload, spellcheck: true },
  }
}

const send = (window: BrowserWindow, event: 'window.closing' | 'capture.shown') =>
  window.webContents.send(event, {} satisfies BridgeEvents[typeof event])

function placeUnderCursor(window: BrowserWindow, { settings }: CaptureWindowWishes): void {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
  // Smaller text leaves the space around it as it is.
  const text = Math.max(100, TEXT_SIZES[settings.current().appearance.textSize]) / 100
  window.setBounds(captureWindowBounds(workArea, window.webContents.getZoomFactor() * text))
}

/** Answers what shows it: as soon as its page has its line, or will never have it. */
function presenter(window: BrowserWindow, wishes: CaptureWindowWishes): { present(): void; ready(): void } {
  let isReady = false
  let isWanted = false
  const present = () => {
    isWanted = true
    if (!isReady) return
    const wasHidden = !window.isVisible()
    if (wasHidden) placeUnderCursor(window, wishes)
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
    // Its database may be another one by now.
    if (wasHidden) send(window, 'capture.shown')
  }
  const ready = revealWithContent(window, () => {
    isReady = true
    if (isWanted) present()
  })
  return { present, ready }
}

function make(wishes: CaptureWindowWishes) {
  const window = createGuardedWindow(optionsFor(wishes))
  stopCalls(window.webContents)
  followTheme(window)
  offerContextMenu(window, wishes.menuWishes)
  // Its accelerators belong to the main window, which may not be in sight.
  window.removeMenu()
  const closing = closeGently(
    window,
    () => send(window, 'window.closing'),
    async () => undefined,
    () => !wishes.isQuitting(),
  )
  window.on('hide', wishes.onHidden)
  // A draft is a second old at most; the next use makes another window.
  window.webContents.on('render-process-gone', () => window.destroy())
  // A page that cannot be loaded is shown as the failure that it is.
  window.loadURL(CAPTURE_PAGE).catch(() => undefined)
  const done = () => {
    closing.ready()
    if (!wishes.isQuitting()) window.hide()
  }
  return { window, done, ...presenter(window, wishes) }
}

export function createCaptureWindow(wishes: CaptureWindowWishes): CaptureWindow {
  let made: ReturnType<typeof make> | null = null
  const get = () => {
    if (made !== null) return made
    made = make(wishes)
    made.window.once('closed', () => {
      made = null
      wishes.onHidden()
    })
    return made
  }
  return {
    load: () => void get(),
    show: () => get().present(),
    ready: () => made?.ready(),
    done: () => made?.done(),
  }
}
