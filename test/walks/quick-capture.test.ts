// A thought caught over whatever is open: saved into the database that was left or not at all, its draft kept, its window used by keys alone.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { LONGEST_HIDDEN } from '../../electron/window-reveal.ts'
import type { AppDriver } from '../driver/app-driver.ts'
import { findElectron } from '../driver/find-electron.mjs'
import { launchApp } from '../driver/start-app.ts'
import { testOnReal } from '../driver/test-on-real-electron.ts'
import { until } from '../driver/until.ts'
import { readTable } from './durability-store.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth } from './support-axe.ts'
import {
  cannotPress,
  captureInSight,
  captureLine,
  hiddenAgain,
  isInSight,
  openCapture,
  pressEverywhere,
  startLater,
} from './support-capture.ts'
import { goTo, openScreen } from './support-places.ts'
import { begin, tick } from './support-week.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const config = mkdtempSync(join(tmpdir(), 'cairn-walk-config-'))
afterAll(() => rmSync(config, { recursive: true, force: true }))

const walk = walkThroughApp({ env: { APPIMAGE: '/opt/some folder/Cairn.AppImage', XDG_CONFIG_HOME: config } })

test('before anything was begun the window says so, and nothing is written', async () => {
  const capture = await openCapture(walk.app)
  await capture.getByText('Cairn is not set up yet.').waitFor()
  expect(await captureLine(capture).count()).toBe(0)
  await capture.keyboard.press('Escape')
  await hiddenAgain(walk.app)
  expect(await readTable(walk.page, 'meta')).toEqual([])
})

test('Enter saves the line with its criterion, and the window goes; the main one shows it at once', async () => {
  await begin(walk.page)
  const capture = await openCapture(walk.app)
  await captureLine(capture).fill('Asked why quotes share a database ^DEC-S2 ')
  await captureLine(capture).press('Enter')
  await hiddenAgain(walk.app)
  const rows = walk.page.getByRole('list', { name: 'Recorded in this week' })
  await rows.getByText('Asked why quotes share a database').waitFor()
  expect(await rows.innerText()).toContain('DEC-S2')
  const changes = await readTable(walk.page, 'changes')
  expect(changes.at(-1)).toMatchObject({ window: 'capture', cause: 'Saved an entry' })
})

test('Escape keeps the draft, and the next time it stands there', async () => {
  const capture = await openCapture(walk.app)
  expect(await captureLine(capture).inputValue()).toBe('')
  await captureLine(capture).pressSequentially('Half a thought')
  await capture.keyboard.press('Escape')
  await hiddenAgain(walk.app)
  const drafts = await readTable(walk.page, 'drafts')
  expect(drafts).toMatchObject([{ key: 'quick-note', window: 'capture', value: { line: 'Half a thought' } }])
  await openCapture(walk.app)
  await expect.poll(() => captureLine(capture).inputValue()).toBe('Half a thought')
})

test('the window is sound for assistive technology by day and night, by keys alone, and narrow', async () => {
  const capture = await openCapture(walk.app)
  await bringAxe(capture)
  expect(await faultsInBoth(capture, 'capture')).toEqual([])
  const focused = () => capture.evaluate(() => document.activeElement?.textContent || document.activeElement?.ariaLabel)
  await captureLine(capture).focus()
  const seen = [await focused()]
  for (const _step of [1, 2]) {
    await capture.keyboard.press('Tab')
    seen.push(await focused())
  }
  expect(seen).toEqual(['Quick note', 'Save the note', expect.stringContaining('Save as draft')])
  await walk.app.evaluate(({ BrowserWindow }) => {
    const win = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('?capture'))
    win?.setBounds({ width: 320, height: 320 })
  }, null)
  await expect.poll(() => capture.evaluate(() => innerWidth)).toBe(320)
  expect(await capture.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await capture.keyboard.press('Escape')
  await hiddenAgain(walk.app)
})

test('a shortcut is chosen by pressing it, and one that is taken is said', async () => {
  const { app, page } = walk
  await goTo(page, '/settings')
  const field = page.getByLabel('Shortcut in every program')
  await app.evaluate(({ globalShortcut }) => globalShortcut.register('F9', () => undefined), null)
  await field.press('F9')
  await page.getByText(/already uses this shortcut/).waitFor()
  await field.press('Control+Alt+J')
  await expect.poll(() => field.inputValue()).toBe('Ctrl+Alt+J')
  await until('the shortcut to be taken', () =>
    app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Control+Alt+J'), null),
  )
  await expect.poll(() => page.getByText(/already uses this shortcut/).count()).toBe(0)
})

testOnReal(
  'a right click has its menu there too, and a word it teaches stands in the open settings at once',
  async () => {
    const { app, page } = walk
    const capture = await openCapture(app)
    await app.evaluate(({ Menu }) => {
      // Nobody would close a native one.
      Menu.prototype.popup = function popup() {
        Reflect.set(globalThis, 'opened', this)
      }
    }, null)
    await captureLine(capture).fill('helllo')
    await until('the menu to offer to learn the word', async () => {
      await captureLine(capture).click({ button: 'right', position: { x: 24, y: 12 } })
      return app.evaluate(() => {
        const menu: Electron.Menu | undefined = Reflect.get(globalThis, 'opened')
        const item = menu?.items.find(({ label }) => label === 'Add to Dictionary')
        item?.click()
        return item !== undefined
      }, null)
    })
    await page.getByRole('button', { name: 'Remove helllo' }).waitFor()
    await captureLine(capture).fill('Half a thought')
    await capture.keyboard.press('Escape')
    await hiddenAgain(app)
  },
)

const pressed = 'pressed anywhere, the shortcut opens the window; removed, it is given back'
test.skipIf(cannotPress !== null)(cannotPress === null ? pressed : `${pressed} (skipped: ${cannotPress})`, async () => {
  const { app, page } = walk
  await pressEverywhere(app, 'Control+Alt+J')
  const capture = await captureInSight(app)
  await capture.keyboard.press('Escape')
  await hiddenAgain(app)
  await page.getByRole('button', { name: 'Remove the shortcut' }).click()
  await until('the shortcut to be given back', () =>
    app.evaluate(({ globalShortcut }) => !globalShortcut.isRegistered('Control+Alt+J'), null),
  )
})

test.runIf(process.platform === 'linux')(
  'opening at login is a file that the desktop reads, written and removed',
  async () => {
    const { app, page } = walk
    const folder = await app.evaluate(({ app: electron }) => electron.getPath('appData'), null)
    const file = join(folder, 'autostart/cairn.desktop')
    const login = page.getByRole('checkbox', { name: 'Open Cairn at login' })
    await login.click()
    await until('the file to be written', () => existsSync(file))
    expect(readFileSync(file, 'utf8')).toMatch(
      /^Exec=env CAIRN_DATA=.* "\/opt\/some folder\/Cairn\.AppImage" --hidden$/m,
    )
    await login.click()
    await until('the file to be removed', () => !existsSync(file))
  },
)

test('kept running, a closed window is only hidden, and a second start shows it again', async () => {
  const { app, page } = walk
  // Shown once it is written: only then does it count.
  await tick(page.getByRole('checkbox', { name: /^Keep Cairn running/ }))
  const mainInSight = () =>
    app.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().some((win) => !win.webContents.getURL().includes('?capture') && win.isVisible()),
      null,
    )
  await app.evaluate(({ BrowserWindow }) => {
    for (const win of BrowserWindow.getAllWindows()) if (!win.webContents.getURL().includes('?capture')) win.close()
  }, null)
  await until('the window to be hidden', async () => !(await mainInSight()))
  startLater(app)
  await until('the window to be shown', mainInSight)
})

/** As a desktop's own shortcut does it: another start of the program itself, which tells the first and ends. */
async function captureByStart(app: AppDriver): Promise<Page> {
  if (app.kind !== 'electron') return openCapture(app)
  const env = { ...process.env, CAIRN_DATA: app.userData }
  const child = spawn(findElectron() ?? '', [root, '--capture'], { env, stdio: 'ignore' })
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0)
  return captureInSight(app)
}

const inSight = (app: AppDriver) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((win) => win.isVisible()).length, null)

let changes: object[] = []

test('started at login nothing is shown; a start with --capture shows the line alone, with the draft that outlived the app', async () => {
  await walk.app.close()
  const hidden = await launchApp({ userData: walk.app.userData, switches: ['--hidden'] })
  try {
    await openScreen(hidden.page, 'This week')
    // Longer than a page may keep its window waiting.
    await hidden.page.waitForTimeout(LONGEST_HIDDEN)
    expect(await inSight(hidden)).toBe(0)
    const capture = await captureByStart(hidden)
    await expect.poll(() => captureLine(capture).inputValue()).toBe('Half a thought')
    expect(await inSight(hidden)).toBe(1)
    changes = await readTable(hidden.page, 'changes')
  } finally {
    await hidden.close()
  }
})

test('beside another database than the one that was left nothing can be written', async () => {
  const { app } = walk
  const witness = join(app.userData, 'kept/cairn/witness.json')
  const noted = JSON.parse(readFileSync(witness, 'utf8'))
  writeFileSync(witness, JSON.stringify({ ...noted, databaseId: 'another-one' }))
  await app.relaunch()
  const closed = await openCapture(app)
  await closed.getByText('The database is not the one Cairn last used').waitFor()
  expect(await captureLine(closed).count()).toBe(0)
  await closed.getByRole('button', { name: 'Open Cairn' }).click()
  await hiddenAgain(app)
  expect(await isInSight(app)).toBe(false)
  expect(await readTable(app.page, 'changes')).toEqual(changes)
})
