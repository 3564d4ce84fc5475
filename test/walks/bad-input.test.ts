// What nobody should type and someone will: each answered with a plain sentence on the screen, and nothing lost.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { startApp } from '../driver/start-app.ts'
import { begin, quickLine, saveLine } from './durability-steps.ts'
import { readTable, storedWords } from './durability-store.ts'
import { wordsIn } from './support-places.ts'

const slow = 120_000

async function begun(): Promise<Page> {
  const app = await startApp()
  await begin(app.page)
  return app.page
}

/** Puts text where the focus is in one go, as pasting does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const transfer = new DataTransfer()
    transfer.setData('text/plain', words)
    const event = new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })
    if (document.activeElement?.dispatchEvent(event)) document.execCommand('insertText', false, words)
  }, text)
}

const newEntry = async (page: Page) => {
  await page.evaluate("location.hash = '/journal/new'")
  await page.getByLabel('What', { exact: true }).waitFor()
}
const saveEntry = (page: Page) => page.getByRole('button', { name: 'Save the entry' }).click()
const said = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor()

test(
  'an empty entry is saved, an empty line is not, and neither breaks anything',
  async () => {
    const page = await begun()
    await quickLine(page).press('Enter')
    await quickLine(page).fill('   ')
    await quickLine(page).press('Enter')
    expect((await readTable(page, 'records')).filter(({ kind }) => kind === 'entry')).toEqual([])
    await newEntry(page)
    await saveEntry(page)
    await said(page, 'Saved the entry.')
    expect((await readTable(page, 'records')).filter(({ kind }) => kind === 'entry')).toHaveLength(1)
  },
  slow,
)

test(
  'a megabyte pasted into the line stays there as a draft, and the sentence says what to do',
  async () => {
    const page = await begun()
    await saveLine(page, 'Before it')
    await quickLine(page).focus()
    await paste(page, 'stone '.repeat(175_000))
    await quickLine(page).press('Enter')
    await said(
      page,
      /An entry takes up to 100,000 characters; this line has 1,0\d\d,\d{3}\. It is kept here, nothing was saved/,
    )
    await expect
      .poll(async () => JSON.stringify(await readTable(page, 'drafts')).length, { timeout: 20_000 })
      .toBeGreaterThan(1_000_000)
    await page.reload()
    await expect
      .poll(async () => (await quickLine(page).inputValue()).length, { timeout: 20_000 })
      .toBeGreaterThan(1_000_000)
    expect(await storedWords(page)).toEqual(['Before it'])
  },
  slow,
)

test(
  'a megabyte pasted into an entry names the field that is too long, and keeps it',
  async () => {
    const page = await begun()
    await newEntry(page)
    await page.getByLabel('What', { exact: true }).focus()
    await paste(page, 'stone '.repeat(175_000))
    await saveEntry(page)
    await said(page, /longer than the 100,000 characters that fit/)
    await said(page, /Nothing was saved yet, and what you typed is kept as a draft/)
    await expect
      .poll(async () => JSON.stringify(await readTable(page, 'drafts')).length, { timeout: 20_000 })
      .toBeGreaterThan(1_000_000)
    expect(await storedWords(page)).toEqual([])
  },
  slow,
)

test(
  'ten thousand tags are refused with a sentence in the line and in the form, and stay typed',
  async () => {
    const page = await begun()
    const tags = Array.from({ length: 10_000 }, (_, index) => `tag${index}`)
    await quickLine(page).focus()
    await paste(page, `Many ${tags.map((tag) => `#${tag}`).join(' ')}`)
    await quickLine(page).press('Enter')
    await said(page, /An entry takes up to 60 tags; this line has 10,000\. It is kept here, nothing was saved/)
    expect((await quickLine(page).inputValue()).length).toBeGreaterThan(80_000)
    await newEntry(page)
    await page.getByLabel('What', { exact: true }).fill('With many tags')
    await page.getByLabel('Tags', { exact: true }).last().focus()
    await paste(page, tags.join(', '))
    await saveEntry(page)
    await said(page, /more than the 60 that fit/)
    expect(await storedWords(page)).toEqual([])
  },
  slow,
)

test.for(['0001-01-01', '9999-12-31'])(
  'an entry of %s is saved and found again on its day',
  { timeout: slow },
  async (day) => {
    const page = await begun()
    await newEntry(page)
    await page.getByLabel('What', { exact: true }).fill(`On ${day}`)
    await page.getByLabel('Date', { exact: true }).fill(day)
    await saveEntry(page)
    await said(page, 'Saved the entry.')
    expect(await storedWords(page)).toEqual([`On ${day}`])
    await page.evaluate("location.hash = '/journal'")
    await said(page, `On ${day}`)
    const week = day === '0001-01-01' ? '0001-W01' : '9999-W52'
    await page.evaluate(`location.hash = '/week/${week}'`)
    await said(page, `On ${day}`)
  },
)

test(
  'a day that does not exist is said at its field, and what was typed stays',
  async () => {
    const page = await begun()
    await newEntry(page)
    await page.getByLabel('What', { exact: true }).fill('On no day')
    await page.getByLabel('Date', { exact: true }).fill('')
    await saveEntry(page)
    await said(page, /Days run from year 1 to 9999/)
    expect(await wordsIn(page.getByLabel('What', { exact: true }))).toBe('On no day')
    expect(await storedWords(page)).toEqual([])
  },
  slow,
)
