// `[[` typed by hand offers records in every text that is written at length, whatever its form: at once, and for the words that follow.
import { expect, test } from 'vitest'
import { appOfFile } from '../driver/start-app.ts'
import { begin, saveLine } from './durability-steps.ts'

const lines = ['Moved the build to one command', 'Wrote down why the cache lies']
const app = appOfFile(async ({ page }) => {
  await begin(page)
  for (const line of lines) await saveLine(page, line)
})

const places = [
  '/journal/new',
  '/journal/proposals/new',
  '/journal/pocs/new',
  '/journal/presentations/new',
  '/journal/feedback/new',
  '/journal/learnings/new',
  '/journal/questions/new',
  '/journal/improvements/new',
]

test.for(places)('at %s', { timeout: 120_000 }, async (place) => {
  const { page } = app()
  await page.evaluate(`location.hash = '${place}'`)
  const writing = page.locator('.cm-content')
  await writing.first().waitFor()
  const count = await writing.count()
  for (let nth = 0; nth < count; nth += 1) {
    await writing.nth(nth).click()
    await page.keyboard.type('See [[', { delay: 40 })
    const offer = page.getByRole('option', { name: lines[0] ?? '' })
    await offer.waitFor()
    await page.keyboard.type('cache', { delay: 40 })
    await page.getByRole('option', { name: lines[1] ?? '' }).waitFor()
    await expect.poll(() => offer.count()).toBe(0)
    await page.keyboard.press('Escape')
  }
  await page.evaluate("location.hash = '/week'")
})
