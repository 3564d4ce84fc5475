// The whole main job without a mouse: everything is reached with Tab and keys, focus is always seen, and nothing holds it.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerOpenDialog, answerSaveDialog } from '../driver/dialogs.ts'
import { newProfile } from '../driver/profiles.ts'
import { walkThroughApp } from './support-app.ts'
import { press, tabTo, type } from './support-keyboard.ts'
import { atRest, expectAnswer, expectNotice } from './support-places.ts'
import { dayFromToday, story } from './support-week.ts'

const walk = walkThroughApp()

/** As a date field takes it in the language of the test’s Chromium: day, month, year. */
const dateKeys = (day: string) => day.replace(/^(\d+)-(\d+)-(\d+)$/, '$3$2$1')

/** The palette opens out of a text too; its line has the focus a moment after it is there. */
async function openPalette(): Promise<void> {
  const { page } = walk
  await press(page, 'Control+k')
  await page.locator('[role=combobox][aria-label="Search or go to"]:focus').waitFor()
}

async function command(words: string): Promise<void> {
  const { page } = walk
  await openPalette()
  await page.keyboard.type(words)
  await page.getByRole('option', { name: words }).first().waitFor()
  await press(page, 'Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await atRest(page)
}

async function add(label: string, words: string): Promise<void> {
  await type(walk.page, label, words)
  await walk.page.keyboard.press('Enter')
}

test('begins', async () => {
  const { page } = walk
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await type(page, 'Your name', 'Wren Alderby')
  await type(page, 'Your level now', 'mid-level')
  await type(page, 'The level you aim at', 'lead')
  await type(page, 'How many months you give it', '16')
  await tabTo(page, 'Start my own')
  await press(page, 'Enter')
  await page.getByText('Mid-level to lead').waitFor()
})

test('writes a line, with a criterion taken from what the line offers', async () => {
  const { page } = walk
  await atRest(page)
  await type(page, 'Quick line', `${story.slowPath} ^DEB-M`)
  await page.getByRole('option').nth(1).waitFor()
  await press(page, 'ArrowDown')
  await press(page, 'Enter')
  await press(page, 'Enter')
  await page.getByRole('list', { name: 'Recorded in this week' }).getByText('DEB-M2').waitFor()
})

test('writes a whole entry from the palette', async () => {
  const { page } = walk
  await command('Journal')
  await command('Write an entry')
  await page.getByRole('form', { name: 'Entry' }).waitFor()
  await type(page, 'What', story.import)
  await type(page, 'My part', 'Asked whose it was, then took it')
  await tabTo(page, 'Self-initiated')
  await press(page, 'Space')
  await tabTo(page, 'Add a figure')
  await press(page, 'Enter')
  await tabTo(page, 'Name', 'Shift+Tab')
  await page.keyboard.type('Nights without a page')
  await type(page, 'Supports', 'OWN-S2')
  await press(page, 'Enter')
  await tabTo(page, 'Private')
  await press(page, 'ArrowRight')
  await press(page, 'Control+Enter')
  const entry = page.getByRole('article', { name: 'Entry' })
  for (const words of ['Nights without a page', 'OWN-S2', 'Mentor']) await entry.getByText(words).first().waitFor()
})

test('adds a person and plans a session', async () => {
  const { page } = walk
  await command('People')
  await tabTo(page, 'Add a person')
  await press(page, 'Enter')
  await page.getByLabel('Name', { exact: true }).waitFor()
  await add('Name', story.mentor)
  await expectNotice(page, `Saved ${story.mentor}.`)
  await command('Sessions')
  await tabTo(page, 'Plan a session')
  await press(page, 'Enter')
  await page.getByRole('dialog').waitFor()
  await tabTo(page, 'Plan the session')
  await press(page, 'Enter')
  await page.getByRole('textbox', { name: 'Goal of this session' }).waitFor()
})

test('prepares, starts and holds it', async () => {
  const { page } = walk
  await type(page, 'Goal of this session', story.goal)
  await type(page, 'Problem stated', story.stated)
  await add('Add a question', story.asked)
  await page.getByRole('textbox', { name: 'Question 1', exact: true }).waitFor()
  await page.keyboard.type(story.open)
  await press(page, 'Enter')
  await page.getByRole('textbox', { name: 'Question 2', exact: true }).waitFor()
  await add('Add a link or document', story.reading)
  await tabTo(page, 'During')
  await press(page, 'Enter')
  await tabTo(page, 'Start the session')
  await press(page, 'Enter')
  await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor()
  await tabTo(page, 'Note')
  await page.keyboard.type(story.note)
  await press(page, 'Enter')
  await page.getByRole('button', { name: story.note }).waitFor()
  await page.keyboard.type(story.action)
  await press(page, 'Escape')
  await press(page, 'a')
  await page.getByRole('button', { name: story.action }).waitFor()
  await tabTo(page, story.asked, 'Shift+Tab')
  await press(page, 'Space')
  await page.getByRole('heading', { name: '1 question answered, 1 to go' }).waitFor()
})

test('looks back, closes, and sees what moved', async () => {
  const { page } = walk
  await tabTo(page, 'End session')
  await press(page, 'Enter')
  await expectAnswer(page, 'How did it go with Ilse?')
  await tabTo(page, 'Yes')
  await press(page, 'Space')
  await type(page, 'Problem found', story.found)
  await type(page, 'Next session', dateKeys(dayFromToday(7)))
  await expect.poll(() => page.getByLabel('Next session').inputValue()).toBe(dayFromToday(7))
  await tabTo(page, 'Close the session')
  await press(page, 'Enter')
  await page.getByRole('heading', { name: 'What moved, and what moved it' }).waitFor()
  await expectAnswer(page, /^2 criteria moved so far/)
})

test('sees the roadmap as of that session, opens a criterion and leaves it', async () => {
  const { page } = walk
  await tabTo(page, /^Skip/)
  await press(page, 'g')
  await press(page, 'r')
  await atRest(page)
  await tabTo(page, 'Shown as of')
  await press(page, 'ArrowLeft')
  await page
    .getByText(/as of session 1/)
    .first()
    .waitFor()
  await tabTo(page, /^DEB-M2, evidenced/)
  await press(page, 'Enter')
  await page.getByRole('complementary', { name: 'Criterion DEB-M2' }).waitFor()
  await press(page, 'Escape')
  await expect.poll(async () => (await press(page, 'Shift')).name).toMatch(/^DEB-M2/)
})

test('undoes by key, and finds everything again in the palette', async () => {
  const { page } = walk
  await command('This week')
  await add('Quick line', 'A line to be taken back ')
  await expectNotice(page, 'Saved an entry.')
  await press(page, 'Tab')
  await press(page, 'Control+z')
  await page.getByText('A line to be taken back').waitFor({ state: 'detached' })
  await openPalette()
  await page.keyboard.type('nightly')
  await page.getByRole('option', { name: /nightly import/ }).waitFor()
  await press(page, 'Escape')
})

test('takes everything out, locked, and brings it in again after something was taken back', async () => {
  const { page, app } = walk
  const file = join(newProfile(), 'everything.zip.age')
  await answerSaveDialog(app, file)
  await answerOpenDialog(app, [file])
  await command('This week')
  await add('Quick line', 'A line for the file ')
  await expectNotice(page, 'Saved an entry.')
  await command('Data')
  await tabTo(page, 'Export everything')
  await press(page, 'Enter')
  await atRest(page)
  await tabTo(page, 'Lock it with a passphrase')
  await press(page, 'Space')
  await type(page, 'Passphrase', 'stone on stone')
  await type(page, 'Confirm passphrase', 'stone on stone')
  await tabTo(page, 'Export everything')
  await press(page, 'Enter')
  await page.getByText(/^Exported everything/).waitFor()
  await expect.poll(async () => (await press(page, 'Shift')).name).toBe('Export everything')
  await press(page, 'Control+z')
  await page.getByText('Undone: saved an entry.').waitFor()
  await tabTo(page, 'Choose a file')
  await press(page, 'Enter')
  await page.getByText(/^Passphrase of/).waitFor()
  await expect.poll(async () => (await press(page, 'Shift')).name).toMatch(/^Passphrase of/)
  // What was undone just now is read again by the page before anything is typed.
  await atRest(page)
  await page.keyboard.type('stone on stone')
  await press(page, 'Enter')
  await expectAnswer(page, 'The file holds 1 item that is not here.')
  await tabTo(page, 'A line for the file')
  await press(page, 'Space')
  await press(page, 'Space')
  await tabTo(page, 'Import 1 item')
  await press(page, 'Enter')
  await page.getByText('1 item imported, including links and summaries.').waitFor()
  await tabTo(page, 'Undo the import')
  await press(page, 'Enter')
  await page.getByText('The import was undone.').waitFor()
  await expect.poll(async () => (await press(page, 'Shift')).isBody).toBe(false)
})
