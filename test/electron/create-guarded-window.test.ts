// No window weaker than the guard allows ever exists, and none exists that the guard has not seen.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { BrowserWindow } from './electron-double.ts'

vi.mock('electron', () => import('./electron-double.ts'))
const { createGuardedWindow, refuseUnguardedWindows, SAFE_PREFERENCES } = await import(
  '../../electron/create-guarded-window.ts'
)
refuseUnguardedWindows()

const sources = fileURLToPath(new URL('../../electron/', import.meta.url))

/** The last part of a name: `BrowserWindow` for `BrowserWindow` and for `electron.BrowserWindow`. */
function lastName(node: object | null): string {
  if (node === null) return ''
  if ('property' in node && typeof node.property === 'object') return lastName(node.property)
  return 'name' in node && typeof node.name === 'string' ? node.name : ''
}

/** Every `new X(…)` and every extended class in a source, by the last part of its name. */
function constructedIn(file: string): string[] {
  const found: string[] = []
  const visitor = new Visitor({
    NewExpression: (node) => void found.push(lastName(node.callee)),
    ClassDeclaration: (node) => void found.push(lastName(node.superClass)),
  })
  visitor.visit(parseSync(file, readFileSync(file, 'utf8')).program)
  return found
}

const WINDOWS = new Set(['BrowserWindow', 'BaseWindow', 'BrowserView', 'WebContentsView'])

beforeEach(() => {
  BrowserWindow.made = []
})

describe('the window guard', () => {
  it('creates a window that states every safe preference', () => {
    expect(createGuardedWindow({ webPreferences: { ...SAFE_PREFERENCES, preload: '/preload.cjs' } })).toBeDefined()
    expect(BrowserWindow.made).toHaveLength(1)
  })

  it.each(Object.keys(SAFE_PREFERENCES))('throws before a window exists when %s is left out or turned', (key) => {
    const { [key]: safe, ...others } = { ...SAFE_PREFERENCES } as Record<string, boolean>
    for (const webPreferences of [others, { ...others, [key]: !safe }]) {
      expect(() => createGuardedWindow({ webPreferences })).toThrow(key)
    }
    expect(BrowserWindow.made).toEqual([])
  })

  it('throws on a preference that nobody has judged, and on none at all', () => {
    const webPreferences = { ...SAFE_PREFERENCES, enableBlinkFeatures: 'All' }
    expect(() => createGuardedWindow({ webPreferences })).toThrow('enableBlinkFeatures')
    expect(() => createGuardedWindow({})).toThrow('sandbox')
  })

  it('ends a window that was made without it', () => {
    expect(() => new BrowserWindow()).toThrow('createGuardedWindow')
    expect(BrowserWindow.made[0]?.destroyed).toBe(true)
  })

  it('denies new windows, webviews, redirects and every address but our page', () => {
    createGuardedWindow({ webPreferences: { ...SAFE_PREFERENCES } })
    const contents = BrowserWindow.made[0]?.webContents
    const wasStopped = (event: string, url: string) => {
      let stopped = false
      contents?.emit(event, { url, preventDefault: () => (stopped = true) })
      return stopped
    }
    expect(contents?.openHandler({ url: 'https://example.org/' })).toEqual({ action: 'deny' })
    expect(wasStopped('will-navigate', 'https://example.org/')).toBe(true)
    expect(wasStopped('will-navigate', 'app://cairn.example.org/')).toBe(true)
    expect(wasStopped('will-frame-navigate', 'data:text/html,x')).toBe(true)
    expect(wasStopped('will-redirect', 'app://cairn/')).toBe(true)
    expect(wasStopped('will-attach-webview', '')).toBe(true)
    expect(wasStopped('will-navigate', 'app://cairn/assets/gone.js')).toBe(true)
    expect(wasStopped('will-navigate', 'app://print/')).toBe(true)
    expect(wasStopped('will-navigate', 'app://cairn/#/week')).toBe(false)
    expect(wasStopped('will-navigate', 'app://cairn/?demo')).toBe(false)
  })

  it('is the only source in electron/ that constructs a window or a view', () => {
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|mjs)$/.test(file))
    expect(files.length).toBeGreaterThan(20)
    const makers = files.filter((file) => constructedIn(join(sources, file)).some((name) => WINDOWS.has(name)))
    expect(makers, 'create the window with createGuardedWindow of electron/create-guarded-window.ts').toEqual([
      'create-guarded-window.ts',
    ])
  })
})
