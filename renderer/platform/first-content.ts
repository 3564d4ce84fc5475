// Tells the desktop when this window has painted its first content: the window is shown then, and not before.
import type { DesktopWindow } from './desktop-host.ts'

/** Milliseconds. Where the browser never says that it painted, its frames have to do. */
export const LONGEST_UNTOLD = 1000

/** Two frames later: the first of them is being drawn when it is told, the second says that it was. */
const afterTwoFrames = (tell: () => void) => requestAnimationFrame(() => requestAnimationFrame(tell))

/** A busy machine brings a drawn frame to the screen late: the browser says when it has. */
function whenPainted(tell: () => void): void {
  const { promise, resolve } = Promise.withResolvers<void>()
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) resolve()
  })
  observer.observe({ type: 'paint', buffered: true })
  setTimeout(resolve, LONGEST_UNTOLD)
  void promise.then(() => {
    observer.disconnect()
    tell()
  })
}

/** To be called while the page is still empty. Whatever comes to stand in it first counts: what it showed last, the app, a failure. */
export function tellFirstContent(): void {
  const desktop: DesktopWindow | undefined = window.desktop
  if (desktop === undefined) return
  const watcher = new MutationObserver(() => {
    watcher.disconnect()
    // A window that is not told of is shown by itself in the end.
    const tell = () => void desktop.request('window.has-content', {}).catch(() => undefined)
    afterTwoFrames(() => whenPainted(tell))
  })
  watcher.observe(document.body, { childList: true, subtree: true })
}
