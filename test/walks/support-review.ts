// A mentor's side of a review: a browser of their own with the network cut, and the file opened from the disk in it.
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../driver/plain-browser.ts'
import { until } from '../driver/until.ts'
import { type OpenedPage, openFromDisk } from './support-share-page.ts'

/** For one file of tests: the browser of someone else, closed at the end. */
export function readersBrowser(): { readonly browser: Browser; readonly context: BrowserContext } {
  let browser: Browser | null = null
  let context: BrowserContext | null = null
  const started = <T>(one: T | null): T => {
    if (one === null) throw new Error('The reader has no browser yet')
    return one
  }
  beforeAll(async () => {
    browser = await launchBrowser()
    context = await browser.newContext()
  })
  afterAll(() => browser?.close())
  return {
    get browser() {
      return started(browser)
    },
    get context() {
      return started(context)
    },
  }
}

/**
 * Opens a file as someone does who got it by mail: a fresh browser, no network. It saves as a browser does that cannot ask for a
 * place, since no walk can click the system's own dialog.
 */
export async function openAsReader(browser: Browser, file: string): Promise<OpenedPage> {
  const context = await browser.newContext({ acceptDownloads: true })
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  return openFromDisk(context, pathToFileURL(file).href, { saves: true })
}

/** Where the reader is, by the name the steps give it. */
export async function openStep(page: Page, name: string | RegExp): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Steps' })
  // On a narrow screen they stand behind one line.
  const line = steps.getByRole('button', { name: /^Step \d/, expanded: false })
  if (await line.isVisible()) await line.click()
  await steps.getByRole('button', { name }).click()
}

/** Saves as the reader does. Answers where the small file lies. */
export async function saveFeedback(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my feedback' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.cairn-feedback\.json$/)
  await page.getByText(/^Saved\. It is among your downloads\./).waitFor()
  return download.path()
}

/** Runs in the page: what is kept in the browser, opened with the key that only the file holds. */
async function keptWords(): Promise<string> {
  const { key } = JSON.parse(document.getElementById('cairn-share')?.textContent ?? '{}')
  const [kept = ''] = Object.values({ ...localStorage })
  const bytesOf = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
  const [iv = '', sealed = ''] = String(kept).split('.')
  if (sealed === '') return ''
  const opener = await crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['decrypt'])
  const words = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(iv) }, opener, bytesOf(sealed))
  return new TextDecoder().decode(words)
}

/** Until these words are kept in the reader's browser, half a second behind the keys. */
export async function untilKept(page: Page, words: string): Promise<void> {
  await until(`“${words}” to be kept`, async () => (await page.evaluate(keptWords)).includes(words))
}
