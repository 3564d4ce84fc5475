// What the double cannot tell, asked of the real Electron: one question for each row of the list of gaps in test/README.md.
import { chmodSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appOfFile, hostOfWalks } from '../driver/start-app.ts'
import { testOnReal } from '../driver/test-on-real-electron.ts'
import { begin, quickLine, saveLine } from './durability-steps.ts'

/** Stands where a Linux desktop has the program that opens addresses, and leaves a file when it is called. */
const desk = mkdtempSync(join(tmpdir(), 'cairn-desk-'))
const called = join(desk, 'called')
writeFileSync(join(desk, 'xdg-open'), `#!/bin/sh\necho "$@" >> '${called}'\n`)
chmodSync(join(desk, 'xdg-open'), 0o755)

const app = appOfFile(({ page }) => begin(page), { env: { PATH: `${desk}:${process.env.PATH}` } })

/** One of the menu's own commands, as the runtime carries it out. */
const roleOfEdit = (role: string) =>
  app().evaluate(({ Menu, BrowserWindow }, wanted) => {
    const [window] = BrowserWindow.getAllWindows()
    window?.focus()
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? []
    const item = items.find((one) => one.role?.toLowerCase() === wanted)
    if (!item) throw new Error(`The menu has no ${wanted}`)
    item.click({}, window, window?.webContents)
  }, role)

test(`the walks ran on ${hostOfWalks()}, which is what carries this one`, () => {
  expect(app().kind).toBe(hostOfWalks())
})

testOnReal('every page is in the sandbox of the system', async () => {
  const metrics = await app().evaluate(({ app: main }) => main.getAppMetrics(), null)
  const pages = metrics.filter(({ type }) => type === 'Tab')
  expect(pages.length).toBeGreaterThan(0)
  // Chromium tells it of a process on Windows and macOS; on Linux the kernel does.
  const isHeld = await app().evaluate(
    (_, pids) => pids.map((pid) => process.getBuiltinModule('node:fs').readFileSync(`/proc/${pid}/status`, 'utf8')),
    pages.map(({ pid }) => pid),
  )
  for (const status of isHeld) {
    expect(status, 'system calls are filtered').toMatch(/^Seccomp:\s*2$/m)
    expect(status, 'nothing may be gained').toMatch(/^NoNewPrivs:\s*1$/m)
  }
})

testOnReal('the database lies under the app’s own address', async () => {
  await saveLine(app().page, 'One stone')
  expect(readdirSync(join(app().userData, 'IndexedDB'))).toContain('app_cairn_0.indexeddb.leveldb')
})

testOnReal('the commands of the Edit menu act on the field', async () => {
  const field = quickLine(app().page)
  await field.fill('Carried by hand')
  await roleOfEdit('selectall')
  await roleOfEdit('cut')
  await expect.poll(() => field.inputValue()).toBe('')
  await roleOfEdit('paste')
  await expect.poll(() => field.inputValue()).toBe('Carried by hand')
  await roleOfEdit('undo')
  await expect.poll(() => field.inputValue()).toBe('')
  await field.fill('')
})

testOnReal('at twice the zoom the page has half the width', async () => {
  const width = () => app().page.evaluate<number>('innerWidth')
  const zoom = (factor: number) =>
    app().evaluate(
      ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(wanted),
      factor,
    )
  const before = await width()
  await zoom(2)
  await expect.poll(width).toBe(Math.round(before / 2))
  await zoom(1)
  await expect.poll(width).toBe(before)
})

testOnReal('a window that is asked for is none, and an address for mail opens no program', async () => {
  const pages = () => app().evaluate(({ webContents }) => webContents.getAllWebContents().length, null)
  const before = await pages()
  expect(await app().page.evaluate("window.open('https://example.com/') === null")).toBe(true)
  expect(await app().page.evaluate("window.open('mailto:ilse@example.com') === null")).toBe(true)
  await app().page.evaluate("location.href = 'mailto:ilse@example.com'")
  await app().page.evaluate('new Promise((done) => setTimeout(done, 400))')
  expect(await pages()).toBe(before)
  expect(await quickLine(app().page).isVisible()).toBe(true)
  expect(existsSync(called)).toBe(false)
})

testOnReal('a page that crashes is said so by its reason, and stands again with what was saved', async () => {
  await app().evaluate(({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents
    page?.on('render-process-gone', (_, { reason }) => Object.assign(globalThis, { reason }))
    page?.forcefullyCrashRenderer()
  }, null)
  await expect.poll(() => app().evaluate(() => Reflect.get(globalThis, 'reason'), null)).toMatch(/crashed|killed/)
  const shown = () =>
    app().evaluate(({ BrowserWindow }) => {
      const page = BrowserWindow.getAllWindows()[0]?.webContents
      return page?.executeJavaScript('document.body.innerText').catch(() => '')
    }, null)
  await expect.poll(shown).toContain('One stone')
})
