// The theme and the text size in the app: the page, the window behind it and the system's own parts follow, also at the next start.
import { expect } from 'vitest'
import { testOnReal } from '../driver/test-on-real-electron.ts'
import { until } from '../driver/until.ts'
import { begin } from './durability-steps.ts'
import { walkThroughApp } from './support-app.ts'
import { goTo } from './support-places.ts'

const walk = walkThroughApp()

const looks = () =>
  walk.page.evaluate(() => {
    const { fontSize, backgroundColor, colorScheme } = getComputedStyle(document.documentElement)
    return { scheme: document.documentElement.dataset.mantineColorScheme, fontSize, backgroundColor, colorScheme }
  })
const behind = () =>
  walk.app.evaluate(({ nativeTheme, BrowserWindow }) => {
    const colors = BrowserWindow.getAllWindows().map((window) => window.getBackgroundColor().toLowerCase())
    return { source: nativeTheme.themeSource, colors }
  }, null)

const light = { scheme: 'light', fontSize: '16px', backgroundColor: 'rgb(245, 246, 243)', colorScheme: 'light' }
const dark = { scheme: 'dark', fontSize: '20px', backgroundColor: 'rgb(23, 29, 32)', colorScheme: 'dark' }

testOnReal('a theme and a text size are followed at once by the page and by what is behind it', async () => {
  const { page } = walk
  await begin(page)
  await goTo(page, '/settings')
  expect((await behind()).source).toBe('system')
  await page.getByRole('radio', { name: 'Light', exact: true }).click()
  await until('the light theme', async () => (await looks()).scheme === 'light')
  expect(await looks()).toEqual(light)
  await page.getByRole('radio', { name: 'Dark', exact: true }).click()
  await page.getByRole('radio', { name: 'Larger (125%)' }).click()
  await until('the larger text', async () => (await looks()).fontSize === '20px')
  expect(await looks()).toEqual(dark)
  expect(await behind()).toEqual({ source: 'dark', colors: ['#171d20'] })
  // What a menu or a dialog of the system has, a page hears too. The driver had it hear of a light one, whatever the app says.
  await page.emulateMedia({ colorScheme: null })
  await until('the page to hear of it', () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
})

testOnReal('both are there at the next start, whatever the system’s theme is', async () => {
  await walk.app.close()
  await walk.app.relaunch()
  await walk.page.getByRole('heading', { level: 1 }).first().waitFor()
  expect(await looks()).toEqual(dark)
  expect(await behind()).toEqual({ source: 'dark', colors: ['#171d20'] })
})

testOnReal('a zoom by the keys is on top of the text size', async () => {
  await walk.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(1)
  }, null)
  await until('the zoom', async () => (await walk.page.evaluate(() => devicePixelRatio)) > 1.1)
  expect((await looks()).fontSize).toBe('20px')
})
