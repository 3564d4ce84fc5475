// The first lines that run in a window: the look, then the start.
import './look.ts'
import { setColorScheme } from './look.ts'
import { start } from './start.tsx'

setColorScheme()

const element = document.getElementById('root')
if (!element) throw new Error('index.html has lost its #root')

// Node and older browsers lack it; the runtime we ship with does not, and fetches nothing.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
await start(element)
