// What a person sees when work beside the page fails: it is said, what was saved is safe, and the next try begins anew.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppDriver } from '../driver/app-driver.ts'
import { answerSaveDialog } from '../driver/dialogs.ts'
import { dropProfiles } from '../driver/profiles.ts'
import { expectNoRequests, launchApp } from '../driver/start-app.ts'
import { draftPacket, seedCareer } from './support-packet.ts'
import { pdfMetadata } from './support-packet-files.ts'
import { expectNotice } from './support-places.ts'
import { begin } from './support-week.ts'

let app: AppDriver

beforeAll(async () => {
  app = await launchApp()
  await begin(app.page)
  await seedCareer(app.page)
})
afterAll(async () => {
  const blocked = await app.blockedRequests()
  await app.close()
  dropProfiles()
  expectNoRequests(blocked)
})

/** Every worker that is started from now on finds no program. */
const breakWorkers = () =>
  app.page.evaluate(`{
    globalThis.WholeWorker ??= Worker
    globalThis.Worker = class extends WholeWorker {
      constructor(_address, options) { super('./assets/no-such-worker.js', options) }
    }
  }`)
const mendWorkers = () => app.page.evaluate('void (globalThis.Worker = globalThis.WholeWorker)')

async function searchFor(words: string): Promise<void> {
  await app.page.keyboard.press('Control+k')
  await app.page.getByRole('combobox', { name: 'Search or go to' }).fill(words)
}

test('a search whose worker dies says so, and the next search begins anew', async () => {
  const { page } = app
  await breakWorkers()
  await searchFor('Quotes')
  const words = 'A part of Cairn stopped working: search. Your saved records are safe. Reload the window to restart it.'
  await expectNotice(page, words)
  await mendWorkers()
  await page.keyboard.press('Escape')
  await searchFor('Quotes')
  await page
    .getByRole('option', { name: /Quotes/ })
    .first()
    .waitFor()
  await page.keyboard.press('Escape')
})

test('a preview that cannot be drawn says so, and the PDF is saved all the same', async () => {
  const { page } = app
  await draftPacket(page, { from: '2024-05-01', to: '2025-03-31' })
  await breakWorkers()
  await page.getByRole('button', { name: 'Check for leaks, then export' }).click()
  await page.getByText('The preview cannot be shown. The PDF is complete, and you can still save it.').waitFor()
  const path = join(app.userData, 'undrawn.pdf')
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Save the PDF' }).click()
  await expectNotice(page, 'Saved undrawn.pdf.')
  expect((await pdfMetadata(new Uint8Array(readFileSync(path)))).info).toMatchObject({ Creator: 'Cairn' })
  await mendWorkers()
})
