// The only place that creates windows. Throws before a window weaker than this exists, and ends any that came about elsewhere.
import { app, BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from 'electron'
import { denyNavigation } from './navigation-guard.ts'

/** Each of these is stated by every window, even where it is the default, so that a changed default cannot weaken us. */
export const SAFE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
} as const satisfies WebPreferences

/** May be set beside them; anything else has to be thought about here first. */
const HARMLESS: ReadonlySet<string> = new Set([
  'preload',
  'devTools',
  'spellcheck',
  'backgroundThrottling',
  'javascript',
])

/** Throws with the reason when preferences are weaker than SAFE_PREFERENCES or hold a key nobody has judged. */
function assertSafePreferences(preferences: WebPreferences | undefined): void {
  const given = new Map<string, unknown>(Object.entries(preferences ?? {}))
  for (const [key, safe] of Object.entries(SAFE_PREFERENCES)) {
    if (given.get(key) !== safe) throw new Error(`Window refused: webPreferences.${key} must be ${safe}`)
    given.delete(key)
  }
  for (const key of given.keys()) {
    if (!HARMLESS.has(key))
      throw new Error(`Window refused: webPreferences.${key} is not on the list of create-guarded-window.ts`)
  }
}

let creating = false

export function createGuardedWindow(options: BrowserWindowConstructorOptions): BrowserWindow {
  assertSafePreferences(options.webPreferences)
  creating = true
  try {
    const window = new BrowserWindow(options)
    denyNavigation(window.webContents)
    return window
  } finally {
    creating = false
  }
}

/** Ends windows that did not come through createGuardedWindow, before they have loaded anything. */
export function refuseUnguardedWindows(): void {
  app.on('browser-window-created', (_event, window) => {
    if (creating) return
    window.destroy()
    throw new Error('Window refused: create windows with createGuardedWindow')
  })
}
