// `[[` typed by hand offers records in every text that is written at length, whatever its form: at once, and for the words that follow.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { appOfFile } from '../driver/start-app.ts'
import { begin, saveLine } from './durability-steps.ts'

const lines = ['Moved the build to one command', 'Wrote down why the cache lies']
const app = appOfFile(async ({ page }) => {
  await begin(page)
  for (const line of lines) await saveLine(page, line)
})

interface Place {
  /** The form of a new record of this kind. */
  readonly at: string
  /** What is pressed there first, for fields that come with a line of their own. */
  readonly adding?: readonly string[]
}

const places: readonly Place[] = [
  { at: '/journal/new' },
  { at: '/journal/proposals/new', adding: ['Add an option'] },
  { at: '/journal/pocs/new' },
  { at: '/journal/presentations/new', adding: ['Add a claim', 'Add a question that was asked'] },
  { at: '/journal/feedback/new' },
  { at: '/journal/learnings/new' },
  { at: '/journal/questions/new' },
  { at: '/journal/improvements/new' },
]

/** What is typed in each text that is written at length offers records, at once and for the words that follow. */
async function offersEverywhere(page: Page): Promise<number> {
  const writing = page.locator('.cm-content')
  await writing.first().waitFor()
  const count = await writing.count()
  for (let nth = 0; nth < count; nth += 1) {
    await writing.nth(nth).click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type('See [[', { delay: 40 })
    const offer = page.getByRole('option', { name: lines[0] ?? '' })
    await offer.waitFor()
    await page.keyboard.type('cache', { delay: 40 })
    await page.getByRole('option', { name: lines[1] ?? '' }).waitFor()
    await expect.poll(() => offer.count()).toBe(0)
    await page.keyboard.press('Escape')
  }
  return count
}

test.for(places)('at $at', { timeout: 120_000 }, async ({ at, adding = [] }) => {
  const { page } = app()
  await page.evaluate(`location.hash = '${at}'`)
  const first = page.locator('.cm-content')
  await first.first().waitFor()
  for (const name of adding) {
    const before = await first.count()
    await page.getByRole('button', { name, exact: true }).click()
    await expect.poll(() => first.count()).toBeGreaterThan(before)
  }
  await offersEverywhere(page)
  await page.evaluate("location.hash = '/week'")
})

/** Small forms beside a record that is read: how the record begins, and what opens the form there. */
const beside = [
  {
    at: '/journal/proposals/new',
    first: 'What you propose',
    save: 'Save the proposal',
    opens: 'Write what happened',
  },
  { at: '/journal/feedback/new', first: 'Their words', save: 'Save the feedback', opens: 'Decline, with a reason' },
  { at: '/journal/learnings/new', first: 'The topic', save: 'Save the learning', opens: null },
]

test.for(beside)('in the small form beside a record of $at', { timeout: 120_000 }, async (one) => {
  const { page } = app()
  await page.evaluate(`location.hash = '${one.at}'`)
  await page.getByRole('textbox', { name: one.first }).fill('First words')
  const save = page.getByRole('button', { name: one.save })
  await save.click()
  await save.waitFor({ state: 'detached' })
  if (one.opens !== null) await page.getByRole('button', { name: one.opens }).click()
  expect(await offersEverywhere(page)).toBeGreaterThan(0)
  await page.evaluate("location.hash = '/week'")
})
