// The page a mentor opens, from its first look to paper: axe, keys alone, narrow and zoomed, printed, opened again, sealed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerOpenDialog } from '../driver/dialogs.ts'
import { sizes } from '../driver/screen-sizes-and-schemes.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth } from './support-axe.ts'
import { sendForReview } from './support-exchange.ts'
import { press, tabTo, type } from './support-keyboard.ts'
import { pdfPages } from './support-packet-files.ts'
import { goTo } from './support-places.ts'
import { openAsReader, openStep, readersBrowser, saveFeedback } from './support-review.ts'
import type { OpenedPage } from './support-share-page.ts'
import { withoutRoom } from './support-text-overflow.ts'
import { addMentor, begin, story, writeEntry } from './support-week.ts'

const walk = walkThroughApp()
const said = { answer: 'Yes, with an owner.', comment: 'Say who was woken before.', stuckOn: 'Ownership.' } as const
const passphrase = 'nine owls over water'
const asks = 'Wren Alderby asks for your opinion.'

const readers = readersBrowser()
let reader: OpenedPage
let feedback = ''
const fileIn = (name: string) => join(walk.app.userData, name)

/** Looks at every place of the page, from the first to the last, as the keys lead through it. */
async function atEachPlace(page: Page, look: (place: string) => Promise<string[]>): Promise<string[]> {
  const found: string[] = []
  await openStep(page, /^Who, and what help/)
  for (;;) {
    const place = (await page.getByRole('main').textContent())?.slice(0, 30) ?? ''
    found.push(...(await look(place)))
    if ((await page.getByRole('button', { name: /›$/ }).count()) === 0) return found
    await page.keyboard.press('j')
  }
}

test('an open and a sealed file are sent', async () => {
  await begin(walk.page)
  await writeEntry(walk.page)
  await addMentor(walk.page)
  await sendForReview(walk.app, fileIn('open.html'))
  await sendForReview(walk.app, fileIn('sealed.html'), passphrase)
})

test('by keys alone: an answer, a comment on one sentence, a word on what was asked, the own read, saved', async () => {
  reader = await openAsReader(readers.browser, fileIn('open.html'))
  const { page } = reader
  await page.getByRole('heading', { level: 1, name: asks }).waitFor()
  await press(page, 'j')
  await press(page, 'j')
  await type(page, 'Your answer to question 1', said.answer)
  await press(page, 'Tab')
  await press(page, 'j')
  await page.getByRole('heading', { level: 2, name: story.import }).waitFor()
  await tabTo(page, /^Comment on all of “My part”/)
  await press(page, 'Enter')
  await page.getByRole('form', { name: 'A new comment' }).waitFor()
  await page.keyboard.type(said.comment)
  await tabTo(page, /^About/, 'Shift+Tab')
  await press(page, 'ArrowDown')
  await press(page, 'Control+Enter')
  await page.locator('mark', { hasText: 'Asked whose it was, then took it' }).waitFor()
  await tabTo(page, 'Yes, here')
  await press(page, 'Space')
  await press(page, 'j')
  await type(page, 'What is Wren really stuck on?', said.stuckOn)
  await tabTo(page, 'Save my feedback')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  feedback = await download.path()
  await page.getByText(/^Saved\./).waitFor()
})

test('axe finds nothing at any place, with a comment being written, nor in its dialogs', async () => {
  const { page } = reader
  await bringAxe(page)
  const faults = await atEachPlace(page, (place) => faultsInBoth(page, place))
  await openStep(page, /^1 thing, with notes/)
  await press(page, 'c')
  faults.push(...(await faultsInBoth(page, 'a comment')))
  await press(page, 'Escape')
  for (const name of ['Keys', 'Licenses', 'Preview the file']) {
    await page.getByRole('button', { name }).click()
    await page.getByRole('dialog').waitFor()
    faults.push(...(await faultsInBoth(page, name)))
    await press(page, 'Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  expect(faults).toEqual([])
})

test('it has room in a window 900 wide and at 200 % zoom', async () => {
  const { page } = reader
  await page.setViewportSize(sizes.narrow)
  const narrow = await atEachPlace(page, (place) => withoutRoom(page, `narrow, ${place}`))
  await page.setViewportSize(sizes.zoomed)
  const zoomed = await atEachPlace(page, (place) => withoutRoom(page, `zoomed, ${place}`))
  expect([...narrow, ...zoomed]).toEqual([])
  await page.setViewportSize(sizes.laptop)
})

test('on paper it is all there, and nothing of the page around it', async () => {
  const pages = await pdfPages(new Uint8Array(await reader.page.pdf({ format: 'A4' })))
  const words = pages.join(' ')
  for (const text of [asks, story.import, ...Object.values(said)]) expect(words).toContain(text)
  expect(words).not.toContain('Save my feedback')
  expect(reader.strange).toEqual([])
})

test('elsewhere it begins empty, and goes on where its own feedback file ends', async () => {
  const other = await openAsReader(readers.browser, fileIn('open.html'))
  const { page } = other
  await openStep(page, /^Wren’s 1 question/)
  expect(await page.getByLabel('Your answer to question 1').inputValue()).toBe('')
  await page.getByLabel('A feedback file from this page').setInputFiles(feedback)
  await page.getByText('Your feedback file is open: continue where you left off.').waitFor()
  expect(await page.getByLabel('Your answer to question 1').inputValue()).toBe(said.answer)
  await page.getByLabel('Your answer to question 1').fill(`${said.answer} And a date.`)
  await saveFeedback(page)
  await page.getByLabel('A feedback file from this page').setInputFiles(fileIn('open.html'))
  await page.getByText(/Nothing/).waitFor()
  expect(other.strange).toEqual([])
  await page.context().close()
})

test('where the browser keeps nothing it says so', async () => {
  const context = await readers.browser.newContext({ offline: true })
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused', 'SecurityError')
      },
    })
  })
  const page = await context.newPage()
  await page.goto(`file://${fileIn('open.html')}`)
  await openStep(page, /^Wren’s 1 question/)
  await page.getByLabel('Your answer to question 1').fill(said.answer)
  await page.getByText(/^This browser does not store your comments: save before you close this page\./).waitFor()
  await context.close()
})

test('a sealed one asks for its passphrase, says when that is wrong, and opens', async () => {
  const sealed = await openAsReader(readers.browser, fileIn('sealed.html'))
  const { page } = sealed
  await page.getByRole('heading', { level: 1, name: 'Wren Alderby locked this file with a passphrase.' }).waitFor()
  const field = page.getByLabel('Passphrase')
  await field.fill('nine owls over land')
  await page.getByRole('button', { name: 'Open' }).click()
  await page.getByText(/^That passphrase does not open this file\./).waitFor()
  await bringAxe(page)
  expect(await faultsInBoth(page, 'the passphrase')).toEqual([])
  await field.fill(passphrase)
  await press(page, 'Enter')
  await page.getByRole('heading', { level: 1, name: asks }).waitFor()

  // What goes back quotes what was locked: it is locked too, opens here again, and in the app with the same passphrase.
  await openStep(page, /^Wren’s 1 question/)
  await page.getByLabel('Your answer to question 1').fill(said.answer)
  const locked = await saveFeedback(page)
  expect(readFileSync(locked, 'utf8')).toMatch(/^\{"format":"cairn-feedback","version":1,"sealed":"-----BEGIN AGE/)
  await page.getByLabel('A feedback file from this page').setInputFiles(locked)
  await page.getByText('Your feedback file is open: continue where you left off.').waitFor()
  expect(sealed.strange).toEqual([])

  const { app } = walk
  await goTo(app.page, '/reviews/in')
  await answerOpenDialog(app, [locked])
  await app.page.getByRole('button', { name: 'Choose a feedback file' }).click()
  await app.page.getByLabel('Passphrase of the request').fill('nine owls over land')
  await app.page.getByRole('button', { name: 'Open it' }).click()
  await app.page.getByText(/^That passphrase does not open this file\./).waitFor()
  await app.page.getByLabel('Passphrase of the request').fill(passphrase)
  await app.page.getByRole('button', { name: 'Open it' }).click()
  await app.page.getByText('1 answer', { exact: true }).waitFor()
})
