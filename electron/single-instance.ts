// A second start shows the window of the first and ends.
import { app, type BrowserWindow } from 'electron'

/** False when another Cairn runs; the caller quits. `windowNow` is asked whenever somebody starts Cairn again. */
export function holdSingleInstance(windowNow: () => BrowserWindow | null): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    const window = windowNow()
    if (window === null) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
  return true
}
