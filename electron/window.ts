// The one window: its options, and its place kept from one start to the next.
import { type BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron'
import { stopCalls } from './closed-network.ts'
import { isOnWayland } from './wayland.ts'
import { followTheme, windowColor } from './window-color.ts'
import { createGuardedWindow, SAFE_PREFERENCES } from './window-guard.ts'
import { placeOn, type Rectangle, readPlace, SMALLEST, writePlace } from './window-place.ts'
import { revealWithContent } from './window-reveal.ts'

export interface WindowWishes {
  readonly dataFolder: string
  readonly preload: string
  readonly icon: string
}

/** Work areas with the main screen first. */
function workAreas() {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  return [main, ...others].map((display) => display.workArea)
}

function optionsFor(bounds: Rectangle, { preload, icon }: WindowWishes): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Cairn',
    icon,
    show: false,
    backgroundColor: windowColor(),
    webPreferences: { ...SAFE_PREFERENCES, preload, spellcheck: true },
  }
}

export interface MainWindow {
  readonly window: BrowserWindow
  /** To be called when the page has its first content: only then is the window shown. */
  readonly reveal: () => void
}

/** The window, not yet loaded and not yet shown. */
export async function createMainWindow(wishes: WindowWishes): Promise<MainWindow> {
  const { bounds, maximized } = placeOn(workAreas(), await readPlace(wishes.dataFolder))
  const window = createGuardedWindow(optionsFor(bounds, wishes))
  stopCalls(window.webContents)
  followTheme(window)
  const reveal = revealWithContent(window, () => {
    if (maximized) window.maximize()
    window.show()
  })
  return { window, reveal }
}

/** To be called while the window still stands. */
export function rememberPlace(window: BrowserWindow, dataFolder: string): Promise<void> {
  const { x, y, ...size } = window.getNormalBounds()
  // There the answer is the place that was asked for, wherever the window stands.
  const bounds = isOnWayland() ? size : { x, y, ...size }
  return writePlace(dataFolder, { bounds, maximized: window.isMaximized() })
}

/** What a second start asks for. */
export function comeForward(main: MainWindow | null): void {
  if (main === null) return
  if (main.window.isMinimized()) main.window.restore()
  main.reveal()
  main.window.show()
  main.window.focus()
}
