// What was said at the first run is changed in the settings and seen wherever it is used: the rail's counter, the packet, a review
// request; so are formats, weeks, visibility and keys; then a level is reached.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readShareJson, shareJson } from '../../shared/files/share-file.ts'
import { hashText } from '../build-shared.ts'
import { answerSaveDialog } from '../driver/dialogs.ts'
import { until } from '../driver/until.ts'
import { walkThroughApp } from './support-app.ts'
import { seedCareer } from './support-packet.ts'
import { expectAnswer, expectNotice, goTo, openScreen } from './support-places.ts'
import { begin, choose, dayFromToday, writeQuickLine } from './support-week.ts'

const walk = walkThroughApp()
const rail = () => walk.page.getByRole('navigation', { name: 'Main' })
const monthsAgo = (months: number) => Temporal.Now.plainDateISO().subtract({ months }).toString()
const select = (label: string, words: string) => walk.page.getByLabel(label, { exact: true }).selectOption(words)

test('every answer of the first run is changed from one’s name, and the rail counts by it', async () => {
  const { page } = walk
  await begin(page)
  await seedCareer(page)
  await rail()
    .getByRole('link', { name: /Settings/ })
    .click()
  await expectAnswer(page, 'Choices are saved as you make them.')
  const fields = {
    'Your name': 'Robin Thorne',
    'Your role': 'Staff engineer',
    'Your team': 'Payments',
    'What you are responsible for': 'The ledger and its reports',
    'Your current level': 'mid',
    'Your target level': 'senior',
    'Start month': monthsAgo(19).slice(0, 7),
    'Planned months': '16',
  }
  for (const [label, words] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expectNotice(page, 'Changed the profile.')
  await rail().getByText('Robin Thorne').waitFor()
  await rail().getByText('Mid to senior').waitFor()
  await rail()
    .getByText(/^[34] months past the 16 planned$/)
    .waitFor()
})

test('formats, the week and the visibility of new records are followed at once', async () => {
  const { page } = walk
  await select('Date format', 'March 13, 2025')
  await select('Number format', '1.840,25')
  await select('Time format', '5:30 PM')
  await select('First day of the week', 'Sunday')
  await expectNotice(page, 'Changed the first day of the week.')
  await select('Entry', 'Mentor and packet')
  await expectNotice(page, 'Changed the visibility of new records.')
  await page
    .getByRole('status')
    .filter({ hasText: /(AM|PM), 1\.840,25$/ })
    .waitFor()
  await writeQuickLine(page, 'Moved the ledger to two writers')
  const today = Temporal.Now.plainDateISO()
  const sunday = today.subtract({ days: today.dayOfWeek % 7 })
  const months = 'January February March April May June July August September October November December'.split(' ')
  await page
    .getByText(new RegExp(`^${months[sunday.month - 1]} ${sunday.day} to `))
    .first()
    .waitFor()
  await page.getByText('Moved the ledger to two writers', { exact: true }).click()
  await page.getByText('Mentor and packet').first().waitFor()
})

test('a packet and a review request carry the new name, role and team', async () => {
  const { app, page } = walk
  await goTo(page, '/packet')
  await expectAnswer(page, 'Which level, and which period?')
  expect(await page.getByLabel('Work from').inputValue()).toBe(`${monthsAgo(19).slice(0, 7)}-01`)
  await page.getByRole('button', { name: 'Draft the packet' }).click()
  const sheet = page.getByRole('article', { name: 'Sheet 1' })
  await sheet.getByText('Robin Thorne').first().waitFor()
  await sheet.getByText('Staff engineer, Payments').first().waitFor()
  await goTo(page, '/reviews/send')
  await choose(page, 'Who is to read it', 'Ilse')
  await choose(page, 'Three to five things', 'Moved the ledger')
  const path = join(app.userData, 'share.html')
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Save the file' }).click()
  await expectAnswer(page, /^Saved for /)
  const json = shareJson(readFileSync(path, 'utf8'))
  const read = json.ok ? await readShareJson(json.value, hashText) : json
  expect(read.ok && read.value.kind === 'open' && read.value.words.from.name).toBe('Robin Thorne')
})

test('a level reached moves the target and is shown on the roadmap; one in the future is refused', async () => {
  const { page } = walk
  await openScreen(page, 'Roadmap')
  await page.getByRole('button', { name: 'Mark a promotion' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Day', { exact: true }).fill(dayFromToday(1))
  await dialog.getByRole('button', { name: 'Mark promotion' }).click()
  await dialog.getByText('This day is in the future. Mark the promotion once it has happened.').waitFor()
  await dialog.getByLabel('Day', { exact: true }).fill(dayFromToday(-10))
  expect(await dialog.getByLabel('Next target').inputValue()).toBe('Lead')
  await dialog.getByRole('button', { name: 'Mark promotion' }).click()
  await expectNotice(page, 'Marked the promotion to senior.')
  await rail().getByText('Senior to lead').waitFor()
  await page.getByRole('list', { name: 'Levels reached' }).getByText('Senior', { exact: true }).waitFor()
})

test('keys that were chosen work at once, in the menu too, and the old ones no longer do', async () => {
  const { app, page } = walk
  await goTo(page, '/settings')
  await page.getByRole('button', { name: 'Change: Go to Journal' }).click()
  await page.keyboard.press('Control+k')
  await page.getByText(/^Ctrl K is already used for “Search/).waitFor()
  await page.keyboard.press('Control+Shift+KeyJ')
  await page.getByRole('button', { name: 'Reset: Go to Journal' }).waitFor()
  const inMenu = () =>
    app.evaluate(({ Menu }) => String(Menu.getApplicationMenu()?.getMenuItemById('go-journal')?.accelerator), null)
  await until('the menu to show it', async () => (await inMenu()) === 'CmdOrCtrl+Shift+J')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('g')
  await page.keyboard.press('j')
  await expectAnswer(page, 'Choices are saved as you make them.')
  await page.keyboard.press('Control+Shift+KeyJ')
  await until('the journal', async () => page.url().endsWith('/journal'))
})

test('all of it is there at the next start', async () => {
  await walk.app.close()
  await walk.app.relaunch()
  const { page } = walk
  await rail().getByText('Senior to lead').waitFor()
  await goTo(page, '/settings')
  await page
    .getByRole('status')
    .filter({ hasText: /(AM|PM), 1\.840,25$/ })
    .waitFor()
  expect(await page.getByLabel('First day of the week').inputValue()).toBe('7')
  await page.getByRole('button', { name: 'Reset: Go to Journal' }).waitFor()
})
