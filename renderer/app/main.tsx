// The first lines that run in a window: few, so that they run while the start itself is still being read.
import { tellFirstContent } from '../platform/first-content.ts'
import { takeLoopbackKey } from '../platform/loopback-key.ts'
import { showRememberedAppearance } from '../state/appearance.ts'
import { showLastScreen } from '../state/screen-markup-cache.ts'
import { restoreAddress } from './remember-last-address.ts'

showRememberedAppearance()
takeLoopbackKey()
// The address of this file: a build has its own, and with it its own pictures.
const script = import.meta.url

// The browser's store takes its time to wake; what it answers is awaited where the database is opened.
const listed = indexedDB.databases()
listed.catch(() => undefined)

// Node and older browsers lack it; the runtime we ship with does not, and fetches nothing.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
// The small window of electron/capture/capture-window.ts. The demo's query is known to state/demo-mode.ts.
const isCapture = location.search === '?capture'
if (!isCapture) {
  restoreAddress()
  tellFirstContent()
}
const element = document.getElementById('root')
if (!element) throw new Error('index.html has lost its #root')
if (!isCapture) await showLastScreen(element, script)
const { start } = isCapture ? await import('./capture/start-capture.tsx') : await import('./start-main-window.tsx')
await start(element, listed, script)
