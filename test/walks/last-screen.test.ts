// What a window showed last is painted before the app is read, and only where the app will show the same.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { until } from '../driver/until.ts'
import { begin, saveLine } from './durability-steps.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth } from './support-axe.ts'
import { goTo } from './support-places.ts'

const walk = walkThroughApp()

interface Watched {
  /** What stood in the picture when it came; null: there was none. */
  shown: string | null
  /** Whether anything in it could be reached. */
  isInert: boolean
  /** What the app had drawn when the picture went. */
  under: string
  shift: number
  removed: boolean
}

/** Runs before the page's own scripts. */
function watch(): void {
  const watched: Watched = { shown: null, isInert: false, under: '', shift: 0, removed: false }
  Object.assign(globalThis, { watched })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += Number(Reflect.get(entry, 'value'))
  }).observe({ type: 'layout-shift', buffered: true })
  new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      const picture = [...addedNodes].find((node) => node instanceof HTMLElement && node.id === 'last-screen')
      if (picture instanceof HTMLElement) {
        watched.shown = picture.innerText
        watched.isInert = picture.inert
      }
      if ([...removedNodes].some((node) => node instanceof HTMLElement && node.id === 'last-screen')) {
        watched.removed = true
        watched.under = document.getElementById('root')?.innerText ?? ''
      }
    }
  }).observe(document, { childList: true, subtree: true })
}

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('cairn.last-screen'))
const untilKept = (page: Page, words: string) =>
  until(`a picture with “${words}”`, async () => (await kept(page))?.includes(words) ?? false)

/** Loads the window again and tells what was seen on the way. */
async function loadedAgain(page: Page): Promise<Watched> {
  await page.reload()
  await page.locator('#root h1').first().waitFor()
  const read = () => page.evaluate((): Watched => Reflect.get(globalThis, 'watched'))
  await until('the picture to be gone', async () => (await page.locator('#last-screen').count()) === 0)
  // A shift comes with the frame after it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  return read()
}

test('the next start shows the week at once, as it was, and the app takes its place without a jump', async () => {
  const { page } = walk
  await begin(page)
  await saveLine(page, 'Cut the quote page to 600 ms')
  await untilKept(page, 'Cut the quote page to 600 ms')
  await page.addInitScript(watch)
  const seen = await loadedAgain(page)
  expect(seen.shown).toContain('Cut the quote page to 600 ms')
  expect(seen.isInert).toBe(true)
  expect(seen.removed).toBe(true)
  expect(seen.under).toContain('Cut the quote page to 600 ms')
  expect(seen.shift).toBe(0)
  await bringAxe(page)
  expect(await faultsInBoth(page, 'week')).toEqual([])
})

test('a change is forgotten with the picture of the time before it', async () => {
  const { page } = walk
  await saveLine(page, 'Wrote down who owns the import')
  expect(await kept(page)).toBeNull()
  const seen = await loadedAgain(page)
  expect(seen.shown).toBeNull()
  await page.getByText('Wrote down who owns the import').first().waitFor()
})

test('a picture of another state of the database is gone before the app is there', async () => {
  const { page } = walk
  await untilKept(page, 'Wrote down who owns the import')
  await page.evaluate(() => {
    const picture = JSON.parse(localStorage.getItem('cairn.last-screen') ?? '')
    const markup = picture.markup.replaceAll('Wrote down who owns the import', 'What stood there before')
    localStorage.setItem('cairn.last-screen', JSON.stringify({ ...picture, markup, seq: picture.seq - 1 }))
  })
  const seen = await loadedAgain(page)
  expect(seen.shown).toContain('What stood there before')
  expect(seen.removed).toBe(true)
  expect(seen.under).not.toContain('What stood there before')
})

test.for([
  ['another day', { until: 1 }],
  ['another build', { script: 'app://cairn/assets/index-before.js' }],
  ['another width', { width: 100 }],
  ['other settings', { settings: 'before' }],
  ['another address', { address: '/journal' }],
  ['no picture at all', { markup: 7 }],
] as const)('%s: it is not shown', async ([, change]) => {
  const { page } = walk
  await goTo(page, '/journal')
  await goTo(page, '/week')
  // The next one that is kept is the last until something changes.
  await page.evaluate(() => localStorage.removeItem('cairn.last-screen'))
  await untilKept(page, '"address":"/week"')
  await page.evaluate((other) => {
    const picture = JSON.parse(localStorage.getItem('cairn.last-screen') ?? '')
    localStorage.setItem('cairn.last-screen', JSON.stringify({ ...picture, ...other }))
  }, change)
  expect((await loadedAgain(page)).shown).toBeNull()
})

test('a page with words that are only typed is not kept', async () => {
  const { page } = walk
  await goTo(page, '/journal')
  await goTo(page, '/week')
  await page.getByLabel('Quick line', { exact: true }).fill('Not saved yet')
  await page.waitForTimeout(4000)
  expect((await kept(page)) ?? '').not.toContain('Not saved yet')
})
