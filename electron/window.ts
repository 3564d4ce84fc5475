// The one window: its options, and its place kept from one start to the next.
import { type BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron'
import { createGuardedWindow, SAFE_PREFERENCES } from './window-guard.ts'
import { placeOn, readPlace, SMALLEST, type WindowPlace, writePlace } from './window-place.ts'

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

function optionsFor({ bounds }: WindowPlace, { preload, icon }: WindowWishes): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Cairn',
    icon,
    // shown at ready-to-show: an empty white frame first would flash
    show: false,
    webPreferences: { ...SAFE_PREFERENCES, preload, spellcheck: true },
  }
}

/** The window, not yet loaded. Call `show` once there is something to show. */
export async function createMainWindow(wishes: WindowWishes): Promise<BrowserWindow> {
  const place = placeOn(workAreas(), await readPlace(wishes.dataFolder))
  const window = createGuardedWindow(optionsFor(place, wishes))
  window.once('ready-to-show', () => {
    if (place.maximized) window.maximize()
    window.show()
  })
  return window
}

/** To be called while the window still stands. */
export function rememberPlace(window: BrowserWindow, dataFolder: string): Promise<void> {
  return writePlace(dataFolder, { bounds: window.getNormalBounds(), maximized: window.isMaximized() })
}
