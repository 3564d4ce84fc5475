// Going from screen to screen in a walk, and waiting until a screen has come to rest.
import type { Locator, Page } from 'playwright-core'

/** Nothing was added, taken away or rewritten for a moment. The timer of a session moves every ten seconds, so this ends. */
export async function atRest(page: Page): Promise<void> {
  // In a narrow window an open record takes the place of the list, its sentence with it.
  await page.locator('h1:visible, article:visible').first().waitFor()
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const done = () => {
          watch.disconnect()
          resolve()
        }
        let timer = setTimeout(done, 90)
        const watch = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(done, 90)
        })
        watch.observe(document.body, { childList: true, subtree: true, characterData: true })
      }),
  )
}

export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, address)
  await atRest(page)
}

export const addressOf = (page: Page): string => new URL(page.url()).hash.slice(1)

/** By the rail, as a person goes. */
export async function openScreen(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click()
  await atRest(page)
}

/** The one sentence the screen opens with, once it says so. */
export async function expectAnswer(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: words }).first().waitFor()
}

export async function expectNotice(page: Page, words: string): Promise<void> {
  await page.getByText(words, { exact: true }).last().waitFor()
}

/** What stands in a field for long texts, whether the editor has taken its place yet or not. */
export const wordsIn = (field: Locator): Promise<string> =>
  field.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value
      : [...element.querySelectorAll('.cm-line')].map(({ textContent }) => textContent).join('\n'),
  )
