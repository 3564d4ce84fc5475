// Files for mentors outside of the app: made by the product's own writers around the built review page, opened from disk with the network cut.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { sealText } from '../../renderer/storage/review/seal-share.ts'
import { putShareInPage, sealedEnvelope, shareEnvelope } from '../../shared/files/share-file.ts'
import { shareWords } from '../../shared/files/share-plain-html.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import { hashText, shareKey } from '../build-shared.ts'
import { newProfile } from '../driver/profiles.ts'

const assets = '.build/renderer/assets'

/** The two pages as the app was built with them. */
export async function builtPages(): Promise<{ open: string; sealed: string }> {
  const file = readdirSync(assets).find((name) => name.includes('review-pages'))
  if (file === undefined) throw new Error('The review pages are not built: npm run build')
  return (await import(/* @vite-ignore */ pathToFileURL(join(assets, file)).href)).reviewPages
}

export interface ShareFile {
  readonly text: string
  readonly hash: string
  /** `file:` and where it lies. */
  readonly address: string
}

/** The whole file as sending writes it; sealed when there is a passphrase. */
export async function shareFile(copy: SharedCopy, passphrase = ''): Promise<ShareFile> {
  const { open, sealed } = await builtPages()
  const { json, hash } = await shareEnvelope(copy, hashText, shareKey)
  const text =
    passphrase === ''
      ? putShareInPage(open, json, shareWords(copy))
      : putShareInPage(sealed, sealedEnvelope(await sealText(json, passphrase), copy.from.name))
  const path = join(newProfile(), 'review.html')
  writeFileSync(path, text)
  return { text, hash, address: pathToFileURL(path).href }
}

export interface OpenedPage {
  readonly page: Page
  /** What it asked for beside itself, every dialog, every window and every place it went to, every trouble it told of. */
  readonly strange: readonly string[]
}

/** Opens a file from disk in a window of its own, with no network, and writes down whatever a page must not do. */
export async function openFromDisk(
  context: BrowserContext,
  address: string,
  may = { saves: false },
): Promise<OpenedPage> {
  await context.setOffline(true)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const strange = watched(page, address, may)
  await page.goto(address)
  return { page, strange }
}

/** `own` is how every address begins that the page may have. */
export function watched(page: Page, own: string, may = { saves: false }): string[] {
  const strange: string[] = []
  const harmless = (url: string) => url.startsWith(own) || /^(data|blob|about):/.test(url)
  page.on('request', (request) => harmless(request.url()) || strange.push(`assigned ${request.url()}`))
  page.on('framenavigated', (frame) => harmless(frame.url()) || strange.push(`went to ${frame.url()}`))
  page.on('frameattached', () => strange.push('made a frame'))
  page.on('popup', (popup) => strange.push(`opened ${popup.url()}`))
  page.on('dialog', (dialog) => {
    strange.push(`asked "${dialog.message()}"`)
    void dialog.dismiss()
  })
  if (!may.saves) page.on('download', (download) => strange.push(`saved ${download.suggestedFilename()}`))
  page.on('pageerror', (error) => strange.push(`broke: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && strange.push(`said: ${message.text()}`))
  return strange
}

/** Every place of the review page in its order, by its own key (`k` goes back), as its reader has it. `look` is asked at each. */
export async function wordsOnPage(page: Page, look = async (_page: Page) => {}, key = 'j'): Promise<string> {
  const main = page.getByRole('main')
  await main.getByRole('heading', { level: 2 }).first().waitFor()
  let [before, words] = ['', await main.innerText()]
  const all = []
  while (words !== before) {
    all.push(words)
    await look(page)
    await page.keyboard.press(key)
    ;[before, words] = [words, await main.innerText()]
  }
  return all.join('\n')
}

/** What no words may become: scripts, frames, handlers, styles and links that lead where none may. Runs in the page. */
export const madeOfWords = (page: Page, flag: string): Promise<string[]> =>
  page.evaluate((name) => {
    const found = Reflect.has(globalThis, name) ? ['a script ran'] : []
    const bad =
      'iframe, object, embed, form[action], base, meta[http-equiv=refresh i], svg script, body link, head link[href*=evil], img[src^=http], [style*=url]'
    for (const one of document.querySelectorAll(bad)) found.push(one.outerHTML.slice(0, 120))
    for (const one of document.scripts)
      if (one.type !== 'application/json' && one.text.includes(name)) found.push('a script of words')
    for (const one of document.querySelectorAll('*'))
      for (const { name: attribute, value } of one.attributes) {
        const leads = ['href', 'src', 'action', 'formaction', 'xlink:href'].includes(attribute)
        if (/^on/i.test(attribute)) found.push(`${one.tagName} ${attribute}`)
        if (leads && /^\s*(javascript|vbscript|file|data:(?!,|image\/|font\/)):?/i.test(value))
          found.push(`${attribute}=${value}`)
      }
    return found
  }, flag)
