// A mentor's file wherever it is opened: without scripts, cut short, and on a phone by touch.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { requestCode } from '../../shared/rules/sharing/numbered-passages.ts'
import { criterionId, idOf } from '../build-records.ts'
import { sharedCopy, sharedThing } from '../build-shared.ts'
import { dropProfiles } from '../driver/profiles.ts'
import { openStep, readersBrowser } from './support-review.ts'
import { openFromDisk, shareFile } from './support-share-page.ts'

const readers = readersBrowser()
afterAll(dropProfiles)

const [statement, action] = ['Rejects at least two options for stated reasons', 'Introduce Wren to the platform team']
const copy = sharedCopy({
  standing: {
    level: 'Senior',
    target: 'Staff',
    towards: 'To decide without asking first',
    moved: [
      { criterionId: criterionId('DEC-S2'), statement, place: 'Decisions, Senior', from: 'claimed', to: 'evidenced' },
    ],
    actions: [{ id: idOf(1), text: action, due: '2025-03-25', isReaders: true }],
  },
  things: [sharedThing(710), sharedThing(711, { title: 'A second thing' })],
})
const passage = 'Three teams write there; none of them owns the delay.'

async function opened(options: BrowserContextOptions, change = (text: string) => text) {
  const { text, address } = await shareFile(copy)
  writeFileSync(fileURLToPath(address), change(text))
  return openFromDisk(await readers.browser.newContext(options), address, { saves: true })
}

test('opens with who asks, level and goal, the questions, what moved with its place, and open actions in one view', async () => {
  const { page, strange } = await opened({ viewport: { width: 1280, height: 800 } })
  for (const words of [
    'Format: walkthrough.',
    'Senior, working toward Staff',
    'To decide without asking first',
    statement,
    action,
  ])
    await page.getByText(words, { exact: true }).waitFor()
  await page.getByText('DEC-S2, Decisions, Senior: from claimed to evidenced').waitFor()
  const last = await page.getByText(action, { exact: true }).boundingBox()
  expect((last?.y ?? 800) + (last?.height ?? 0)).toBeLessThan(720)
  await page.getByText('I will do it', { exact: true }).click()
  await page.getByText('1 action answered').waitFor()
  expect(await page.locator('#as-text').count()).toBe(0)
  expect(strange).toEqual([])
})

test('without scripts every word is readable, passages are numbered, and it says how to answer', async () => {
  const { page } = await opened({ javaScriptEnabled: false })
  await page.getByText(passage).first().waitFor()
  await page.getByText('Scripts are turned off here').waitFor()
  expect(await page.getByText('This page did not start').isVisible()).toBe(false)
  const text = await page.locator('#as-text').innerText()
  expect(text).toMatch(/\[Q1\]\s+Who would you ask next\?/)
  for (const words of ['[2] A price takes', `Cairn request ${requestCode(copy)}`, action, 'Format: walkthrough.'])
    expect(text).toContain(words)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
})

test('cut in its words, it says so and shows what can still be read', async () => {
  const { page } = await opened({}, (text) => text.slice(0, text.indexOf('An event-fed copy')))
  await page.getByText('This page did not start').waitFor()
  await page.getByText(passage).first().waitFor()
})

test('cut in its data or changed on the way, it does the same', async () => {
  for (const change of [
    (text: string) => text.slice(0, text.indexOf('"words"')),
    (text: string) => text.replace('310 ms over four runs."', '210 ms over four runs."'),
  ]) {
    const { page } = await opened({}, change)
    await page.getByText(/did not start|cannot be opened/).waitFor()
    await page.getByText(passage).first().waitFor()
  }
})

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const inWindow = async (page: Page, name: string) => {
  const box = await page.getByRole('button', { name }).boundingBox()
  return box !== null && box.y >= 0 && box.y + box.height <= 844
}

test('on a phone the steps are one line, the title stands once, and saving is always in reach', async () => {
  const { page } = await opened(phone)
  const steps = page.getByRole('navigation', { name: 'Steps' })
  await steps.getByRole('button', { name: /^Step 1 of 5/ }).waitFor()
  expect((await steps.boundingBox())?.height).toBeLessThan(80)
  const titles = await page.getByRole('heading', { name: /^Wren Alderby asks/ }).all()
  const widths = await Promise.all(titles.map(async (one) => (await one.boundingBox())?.width ?? 0))
  expect(widths.filter((width) => width > 1)).toHaveLength(1)
  for (const step of [/^Since we last met/, /^Wren’s 2 questions/, /^2 things, with notes/, /^Your own read/]) {
    await openStep(page, step)
    expect(await inWindow(page, 'Save my feedback')).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    // A short step begins where a long one does.
    const title = await page.getByRole('main').getByRole('heading', { level: 2 }).boundingBox()
    expect(title?.y).toBeLessThan(220)
  }
})

test('a tapped sentence is commented on', async () => {
  const { page, strange } = await opened(phone)
  await openStep(page, /^2 things, with notes/)
  await page.getByText('Tap a sentence to comment on it.').waitFor()
  expect(await page.getByText('Select words to comment on them, or press c.').isVisible()).toBe(false)
  await page.getByText(passage).first().tap()
  await page.getByRole('button', { name: 'Comment on this' }).tap()
  const form = page.getByRole('form', { name: 'A new comment' })
  await form.getByLabel('Your comment').fill('Who owns it then?')
  await form.getByRole('button', { name: 'Save comment' }).tap()
  await page.locator('mark').first().waitFor()
  expect(['A price takes 1,840 ms because quotes read the invoice tables.', passage]).toContain(
    (await page.locator('mark').first().innerText()).trim(),
  )
  expect(strange).toEqual([])
})
