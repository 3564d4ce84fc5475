// The first lines that run in a window: few, so that they run while the start itself is still being read.

// Wakes the browser's store, which takes its time; opening asks again and is then answered at once.
void indexedDB.databases()

// Node and older browsers lack it; the runtime we ship with does not, and fetches nothing.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
const { start } = await import('./start.tsx')
const element = document.getElementById('root')
if (!element) throw new Error('index.html has lost its #root')
await start(element)

// Only a module may wait at its top level.
export {}
