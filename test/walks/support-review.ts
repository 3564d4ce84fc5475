// A mentor's side of a review: a browser of their own with the network cut, and the file opened from the disk in it.
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { chromiumArgs } from '../chromium/chromium-args.mjs'
import { findChromium } from '../chromium/find-chromium.mjs'
import { until } from '../driver/until.ts'
import { troublesOf } from './support-app.ts'

export interface Reader {
  readonly page: Page
  /** What the page tried that a file must not: requests, dialogs, windows, failures. Empty when all is well. */
  readonly trespasses: string[]
}

export const startReaders = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium() ?? '', args: chromiumArgs })

/**
 * Opens a file as somebody does who got it by mail: a fresh browser, no network. It saves as a browser does that cannot ask for a
 * place, since no walk can click the system's own dialog.
 */
export async function openAsReader(browser: Browser, file: string): Promise<Reader> {
  const context = await browser.newContext({ offline: true, acceptDownloads: true })
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  const page = await context.newPage()
  page.setDefaultTimeout(8_000)
  const trespasses = troublesOf(page)
  const address = pathToFileURL(file).href
  context.on('page', (other) => trespasses.push(`a window to ${other.url()}`))
  page.on('request', (request) => {
    if (request.url() !== address && !/^(blob|data):/.test(request.url()))
      trespasses.push(`a request to ${request.url()}`)
  })
  page.on('framenavigated', (frame) => {
    if (frame.url() !== address) trespasses.push(`gone to ${frame.url()}`)
  })
  page.on('dialog', (dialog) => {
    trespasses.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(address)
  return { page, trespasses }
}

/** Where the reader is, by the name the steps give it. */
export async function openStep(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name }).click()
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
