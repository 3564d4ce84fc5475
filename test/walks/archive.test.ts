// Everything out, something erased, everything in again: it is back, and taken back again as one step.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerOpenDialog, answerSaveDialog } from '../driver/dialogs.ts'
import { newProfile } from '../driver/profiles.ts'
import { launchApp } from '../driver/start-app.ts'
import { walkThroughApp } from './support-app.ts'
import { expectAnswer, expectNotice, goTo, openScreen } from './support-places.ts'
import { begin, story, writeQuickLine } from './support-week.ts'

const walk = walkThroughApp()
const stone = story.slowPath
let file = ''

test('everything leaves as one file', async () => {
  const { page, app } = walk
  file = join(newProfile(), 'everything.zip')
  await begin(page)
  await writeQuickLine(page, stone)
  await writeQuickLine(page, story.import)
  await openScreen(page, 'Data')
  await page.getByRole('link', { name: 'Export everything' }).click()
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: 'Export everything' }).click()
  await page.getByText(/^Exported everything .*everything\.zip\.$/).waitFor()
})

test('and comes in on a fresh machine by a door of the first run: taken out there it is the same bytes', async () => {
  const fresh = await launchApp()
  const page = fresh.page
  await answerOpenDialog(fresh, [file])
  await page.getByRole('button', { name: /^Restore from a backup/ }).click()
  await page.getByRole('button', { name: 'Choose an export of everything' }).click()
  await page.getByText(/^everything\.zip holds .* with their history\.$/).waitFor()
  await page.getByRole('button', { name: 'Import everything' }).click()
  await page.getByRole('list', { name: 'Recorded in this week' }).getByText(stone).waitFor()
  const again = join(newProfile(), 'again.zip')
  await answerSaveDialog(fresh, again)
  await goTo(page, '/data/in-and-out')
  await page.getByRole('button', { name: 'Export everything' }).click()
  await page.getByText(/^Exported everything .*again\.zip\.$/).waitFor()
  expect(readFileSync(again).equals(readFileSync(file))).toBe(true)
  await fresh.close()
})

test('a record that was erased comes back from it, and is taken back as one step', async () => {
  const { page, app } = walk
  await openScreen(page, 'This week')
  await page.getByRole('link', { name: stone }).first().click()
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await expectNotice(page, 'Moved an entry to the trash.')
  await goTo(page, '/data/trash')
  await page.getByRole('button', { name: `Delete permanently ${stone}` }).click()
  await page.getByRole('button', { name: 'Delete here' }).click()
  await expectAnswer(page, 'The trash is empty.')
  await goTo(page, '/data/in-and-out')
  await answerOpenDialog(app, [file])
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await expectAnswer(page, 'The file holds 1 item that you deleted.')
  await page.getByRole('checkbox', { name: stone }).check()
  await page.getByRole('button', { name: 'Import 1 item' }).click()
  await page.getByText('1 item imported, including links and summaries.').waitFor()
  await openScreen(page, 'This week')
  await page.getByText(stone).first().waitFor()
  await goTo(page, '/data/in-and-out')
  await page.getByRole('button', { name: 'Undo the import' }).click()
  await page.getByText('The import was undone.').waitFor()
  await openScreen(page, 'This week')
  await page.getByText(story.import).first().waitFor()
  expect(await page.getByText(stone).count()).toBe(0)
})
