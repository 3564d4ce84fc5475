// The one window: its options, and its place kept from one start to the next, for each set of displays.
import { type BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron'
import { stopCalls } from './block-network-access.ts'
import { createGuardedWindow, SAFE_PREFERENCES } from './create-guarded-window.ts'
import { isOnWayland } from './detect-wayland.ts'
import { broughtBack, placeOn, type Rectangle, SMALLEST } from './fit-window-to-screens.ts'
import { nameOfSet, placeFor, readMemory, rememberIn } from './saved-window-positions.ts'
import { revealWithContent } from './window-reveal.ts'
import { followTheme, windowColor } from './window-theme-color.ts'

export interface WindowWishes {
  readonly dataFolder: string
  readonly preload: string
  readonly icon: string
  /** A start at login, or for one thought, stays out of sight until someone asks for the window. */
  readonly startsHidden: () => boolean
}

/** Work areas with the main screen first. */
function workAreas() {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id)
  return [main, ...others].map((display) => display.workArea)
}

const displaysNow = () => nameOfSet(screen.getAllDisplays())

/** A display that is unplugged takes no window with it. On Wayland the system places windows itself. */
function staysInReach(window: BrowserWindow): void {
  if (isOnWayland()) return
  const look = () => {
    const place = broughtBack(workAreas(), window.getNormalBounds())
    if (place !== null) window.setBounds(place)
  }
  screen.on('display-removed', look)
  screen.on('display-metrics-changed', look)
  window.on('closed', () => {
    screen.off('display-removed', look)
    screen.off('display-metrics-changed', look)
  })
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
  readonly show: () => void
}

/** The window, not yet loaded and not yet shown. */
export async function createMainWindow(wishes: WindowWishes): Promise<MainWindow> {
  const memory = await readMemory(wishes.dataFolder)
  const { bounds, maximized } = placeOn(workAreas(), placeFor(memory, displaysNow()))
  const window = createGuardedWindow(optionsFor(bounds, wishes))
  stopCalls(window.webContents)
  followTheme(window)
  staysInReach(window)
  let isPlaced = !maximized
  const show = () => {
    if (!isPlaced) window.maximize()
    isPlaced = true
    window.show()
  }
  const reveal = revealWithContent(window, () => {
    if (!wishes.startsHidden()) show()
  })
  return { window, reveal, show }
}

/** To be called while the window still stands. One out of sight was remembered when it went, and no longer knows its place. */
export async function rememberPlace(window: BrowserWindow, dataFolder: string): Promise<void> {
  if (!window.isVisible() && !window.isMinimized()) return
  const { x, y, ...size } = window.getNormalBounds()
  // There the answer is the place that was asked for, wherever the window stands.
  const bounds = isOnWayland() ? size : { x, y, ...size }
  await rememberIn(dataFolder, displaysNow(), { bounds, maximized: window.isMaximized() })
}

/** What a second start asks for, the tray, and whoever else wants to see the window. */
export function comeForward(main: MainWindow | null): void {
  if (main === null) return
  if (main.window.isMinimized()) main.window.restore()
  main.reveal()
  main.show()
  main.window.focus()
}
