// Which windows there are, and what a request's frame belongs to. Kept apart from BrowserWindow so that app and Chromium need not import it.

const windows = new Map()

export const allWindows = () => [...windows.values()]
export const windowById = (id) => windows.get(id) ?? null
export const isListed = (id) => windows.has(id)
export const list = (win) => void windows.set(win.id, win)
export const unlist = (win) => windows.delete(win.id)
export const windowOfPage = (page) => allWindows().find((win) => win.page === page) ?? null

/** Closes every window in turn; false as soon as one of them prevents it. */
export async function closeAll() {
  for (const win of allWindows()) {
    if (!(await win.close())) return false
  }
  return true
}

export const windowGate = {
  windowOfFrame: (frame) => windowOfPage(frame.page()),

  /** False when the app's will-navigate prevents it. A load the app itself asked for is not a navigation of the page. */
  beforeNavigation(win, frame, address) {
    const contents = win.webContents
    const isMainFrame = frame === win.page.mainFrame()
    if (isMainFrame && contents.expectsLoad(address)) return true
    return contents.askNavigation(address, isMainFrame)
  },
}
