// What a person does in the walks about losing nothing: begins, writes lines, and finds the app again after it was killed.
import type { Page } from 'playwright-core'
import type { AppDriver } from '../driver/app-driver.ts'
import { until } from '../driver/until.ts'

export const quickLine = (page: Page) => page.getByLabel('Quick line', { exact: true })

/** The rows that are drawn in this week: what has been acknowledged. */
export const rowsOf = (page: Page) => page.getByRole('list', { name: 'Recorded in this week' })

/** From the first run to this week, with every blank left empty. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start my own' }).click()
  await quickLine(page).waitFor()
}

/** Writes a line and resolves at the first moment its row stands on the screen. */
export async function saveLine(page: Page, words: string): Promise<void> {
  await quickLine(page).fill(words)
  await quickLine(page).press('Enter')
  await rowsOf(page).getByText(words, { exact: true }).waitFor()
}

/** A page that is gone, or not yet there, answers nothing within the patience; a page that works does. */
async function worksNow(page: Page): Promise<boolean> {
  return quickLine(page)
    .waitFor({ timeout: 3000 })
    .then(
      () => true,
      () => false,
    )
}

/** The window once it shows this week again; `before` is the page that was killed, when its window survives it. */
export function weekAgain(app: AppDriver, before: Page | null = null): Promise<Page> {
  return until(
    'this week to be shown again',
    async () => {
      const page = app.pages().find((one) => one !== before && !one.isClosed())
      return page !== undefined && (await worksNow(page)) ? page : null
    },
    45_000,
  )
}

/** A second death within a minute asks a person, who opens the page again. */
export function alwaysOpenAgain(app: AppDriver): Promise<void> {
  return app.evaluate(({ dialog }) => {
    Object.assign(dialog, { showMessageBox: async () => ({ response: 0, checkboxChecked: false }) })
  }, null)
}

export const seeNotice = (page: Page, words: RegExp | string) => page.getByText(words).first().waitFor()

export async function takeSnapshot(page: Page): Promise<void> {
  await page.evaluate("location.hash = '/data'")
  await page.getByRole('button', { name: 'Back up now' }).click()
}
