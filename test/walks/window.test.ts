// The window itself on the real Electron: when it is shown, where it stands, which keys it takes, and how it goes. Every step in one app.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect } from 'vitest'
import { LONGEST_HIDDEN } from '../../electron/window-reveal.ts'
import { LONGEST_UNTOLD } from '../../renderer/platform/first-content.ts'
import type { AppDriver } from '../driver/app-driver.ts'
import { isAlive } from '../driver/processes.ts'
import { newProfile } from '../driver/profiles.ts'
import { testOnReal } from '../driver/test-on-real-electron.ts'
import { until } from '../driver/until.ts'
import { begin, quickLine, saveLine } from './durability-steps.ts'
import { walkThroughApp } from './support-app.ts'

const built = pathToFileURL(fileURLToPath(new URL('../../.build/electron/main.js', import.meta.url))).href

/** The app's own main, watched from its first moment. */
function watchedMain(): string {
  const file = join(newProfile(), 'watched-main.mjs')
  const watch = `app.on('browser-window-created', (_event, window) => {
    const madeAt = Date.now()
    window.once('show', () => {
      globalThis.shown = { madeAt, at: Date.now(), color: window.getBackgroundColor().toLowerCase() }
    })
  })`
  writeFileSync(file, `import { app } from 'electron'\n${watch}\nawait import(${JSON.stringify(built)})\n`)
  return file
}

/** What lies in the folder when the app starts: its window stood on a screen that was unplugged since. */
function profileWithPlace(): string {
  const folder = newProfile()
  const bounds = { x: -5000, y: 300, width: 1000, height: 700 }
  writeFileSync(join(folder, 'window.json'), JSON.stringify({ bounds, maximized: false }))
  return folder
}

const walk = walkThroughApp({ main: watchedMain(), userData: profileWithPlace() })

interface Shown {
  readonly madeAt: number
  readonly at: number
  readonly color: string
}

testOnReal('it is shown when its first content is painted, in the color of the page', async () => {
  const { app, page } = walk
  const shown = await until('the window to be shown', () =>
    app.evaluate(() => (Reflect.get(globalThis, 'shown') as Shown | undefined) ?? null, null),
  )
  // The system's clock may be set while the app runs, and the page's is not set with it: only how long ago it painted is asked there.
  // On a busy machine the browser may say late that it painted: the page waits for that word so long, and no longer.
  const painted = await until('the page to be painted', async () => {
    const now = await app.evaluate(() => Date.now(), null)
    const sincePaint = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      return paint === undefined ? null : performance.now() - paint.startTime
    })
    return sincePaint === null ? null : now - sincePaint
  })
  const longest = shown.madeAt + LONGEST_HIDDEN
  expect(shown.at).toBeGreaterThanOrEqual(Math.floor(Math.min(painted, shown.madeAt + LONGEST_UNTOLD)))
  // On a busy machine the page may be later than the longest wait; where it is not, its word shows the window and no timer.
  if (painted + 300 < longest) expect(shown.at).toBeLessThan(longest)
  expect(['#f5f6f3', '#171d20']).toContain(shown.color)
})

async function expectReachable(app: AppDriver): Promise<void> {
  const { window, screen } = await app.evaluate(({ BrowserWindow, screen: screens }) => {
    return { window: BrowserWindow.getAllWindows()[0]?.getBounds(), screen: screens.getPrimaryDisplay().workArea }
  }, null)
  expect(window?.x).toBeGreaterThanOrEqual(screen.x)
  expect(window?.y).toBeGreaterThanOrEqual(screen.y)
  expect((window?.x ?? 0) + 80).toBeLessThan(screen.x + screen.width)
}

testOnReal('it stands where it can be reached, though its screen was unplugged', () => expectReachable(walk.app))

/** Presses a key as the system would: the page has it first, then the menu. */
const press = (app: AppDriver, keyCode: string) =>
  app.evaluate(({ BrowserWindow }, key) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    contents?.focus()
    for (const type of ['keyDown', 'keyUp'] as const)
      contents?.sendInputEvent({ type, keyCode: key, modifiers: ['control'] })
  }, keyCode)

const zoomLevel = (app: AppDriver) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel() ?? null, null)

testOnReal('every key by which people zoom does so', async () => {
  const { app, page } = walk
  await begin(page)
  const steps = [
    ['=', 0.5],
    ['Plus', 1],
    ['numadd', 1.5],
    ['-', 1],
    ['numsub', 0.5],
    ['0', 0],
  ] as const
  for (const [key, level] of steps) {
    await press(app, key)
    await expect.poll(() => zoomLevel(app), { message: `Ctrl ${key}` }).toBe(level)
  }
})

testOnReal('Ctrl W closes the record, then does nothing; what is being written stays', async () => {
  const { app, page } = walk
  await saveLine(page, 'A record to close')
  await page.evaluate("location.hash = '/data/trash'")
  const address = () => page.evaluate('location.hash')
  await press(app, 'w')
  await expect.poll(address).toBe('#/data')
  await page.evaluate("location.hash = '/week'")
  await quickLine(page).fill('Half a thought')
  await press(app, 'w')
  await press(app, 'w')
  expect(await quickLine(page).inputValue()).toBe('Half a thought')
  expect(await address()).toMatch(/^#\/week/)
})

testOnReal(
  'told to end by the system, it keeps what is being written; a broken note of its place loses only the place',
  async () => {
    const { app } = walk
    const main = await app.evaluate(() => process.pid, null)
    process.kill(main, 'SIGTERM')
    await until('the app to be gone', () => !isAlive(main))
    writeFileSync(join(app.userData, 'window.json'), '{"bounds":{"x":')
    await app.relaunch()
    await expect.poll(() => quickLine(app.page).inputValue()).toBe('Half a thought')
    await expectReachable(app)
  },
)
