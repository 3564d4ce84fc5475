// Tells the desktop when this window has painted its first content: the window is shown then, and not before.
import type { Host } from '../platform/host.ts'

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

/** To be called while the element is still empty. Whatever comes to stand in it first counts: the app, the restore screen, a failure. */
export function tellFirstContent(element: HTMLElement, host: Host): void {
  if (host.kind !== 'desktop') return
  const watcher = new MutationObserver(() => {
    watcher.disconnect()
    afterTwoFrames(() => whenPainted(() => void host.request('window.has-content', {})))
  })
  watcher.observe(element, { childList: true })
}
