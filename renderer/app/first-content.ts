// Tells the desktop when this window has painted its first content: the window is shown then, and not before.
import type { Host } from '../platform/host.ts'

/** Two frames later: the first of them is being drawn when it is told, the second says that it was. */
const afterTwoFrames = (tell: () => void) => requestAnimationFrame(() => requestAnimationFrame(tell))

/** To be called while the element is still empty. Whatever comes to stand in it first counts: the app, the restore screen, a failure. */
export function tellFirstContent(element: HTMLElement, host: Host): void {
  if (host.kind !== 'desktop') return
  const watcher = new MutationObserver(() => {
    watcher.disconnect()
    afterTwoFrames(() => void host.request('window.has-content', {}))
  })
  watcher.observe(element, { childList: true })
}
