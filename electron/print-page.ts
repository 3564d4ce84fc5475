// Turns a page into a PDF in a hidden, guarded window that nothing runs in. One at a time; stopping ends the window.
import type { BrowserWindow, PrintToPDFOptions } from 'electron'
import { createGuardedWindow, SAFE_PREFERENCES } from './create-guarded-window.ts'
import { pageToPrint } from './print-page-registry.ts'

/** Paper and margins are the page's own; its headings make the outline, its elements the tags. */
const AS_WRITTEN: PrintToPDFOptions = {
  printBackground: true,
  preferCSSPageSize: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

function hiddenWindow(parent: BrowserWindow | null): BrowserWindow {
  const webPreferences = { ...SAFE_PREFERENCES, javascript: false, backgroundThrottling: false }
  return createGuardedWindow({ show: false, webPreferences, ...(parent === null ? {} : { parent }) })
}

async function printed(window: BrowserWindow, address: string): Promise<Uint8Array<ArrayBuffer>> {
  await window.loadURL(address)
  return new Uint8Array(await window.webContents.printToPDF(AS_WRITTEN))
}

export interface PagePrinter {
  /** Null when it was stopped, or the next page took its place. */
  print(html: string): Promise<Uint8Array<ArrayBuffer> | null>
  stop(): void
}

/** `windowNow` is the window it works for: the hidden one goes with it. */
export function createPagePrinter(windowNow: () => BrowserWindow | null): PagePrinter {
  let current: BrowserWindow | null = null
  const stop = () => {
    current?.destroy()
    current = null
  }
  return {
    stop,
    async print(html) {
      stop()
      const { address, forget } = pageToPrint(html)
      const window = hiddenWindow(windowNow())
      current = window
      const stopped = new Promise<null>((resolve) => window.once('closed', () => resolve(null)))
      try {
        return await Promise.race([printed(window, address), stopped])
      } catch (error) {
        if (window.isDestroyed()) return null
        throw error
      } finally {
        forget()
        if (current === window) stop()
      }
    },
  }
}
