// The window is shown with its first content: shown before, it stands empty for a quarter of a second, in no color of ours.
import type { BrowserWindow } from 'electron'

/** Milliseconds. A page that says nothing by then is better seen than waited for. */
export const LONGEST_HIDDEN = 2000

/** Answers what to call when the page has its first content. A page that can never say so shows the window at once. */
export function revealWithContent(window: BrowserWindow, show: () => void): () => void {
  let isShown = false
  const reveal = () => {
    clearTimeout(timer)
    if (isShown || window.isDestroyed()) return
    isShown = true
    show()
  }
  const timer = setTimeout(reveal, LONGEST_HIDDEN)
  const { webContents } = window
  for (const failure of ['did-fail-load', 'render-process-gone', 'preload-error'] as const) {
    // each has a signature of its own in Electron's types
    webContents.once(failure as 'did-fail-load', reveal)
  }
  window.once('closed', () => clearTimeout(timer))
  return reveal
}
