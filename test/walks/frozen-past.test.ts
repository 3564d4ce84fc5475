// What a closing froze stays, whatever happens to the evidence afterwards; the dated view follows the records, and says why the two part.
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { walkThroughApp } from './support-app.ts'
import { addressOf, atRest, expectAnswer, expectNotice, goTo, openScreen } from './support-places.ts'
import { choose, dayFromToday, runCommand, story, type Told, tellWholeStory } from './support-week.ts'

const walk = walkThroughApp()
const edited = 'Ran the nightly import for a month'
const late = 'Cut the time to notice a stuck import to four minutes'
let told: Told = { entry: '', session: '' }
let frozen = ''

/** Everything the page says of the closing, its title first, in the view that is chosen. */
async function progressOf(page: Page, view: 'As known then' | 'By date of work'): Promise<string> {
  await goTo(page, `${told.session}/progress`)
  await page.getByRole('radio', { name: view }).check({ force: true })
  await atRest(page)
  return page.getByRole('main').innerText()
}

const causes = (page: Page) =>
  page.getByRole('heading', { name: 'Where the two views differ' }).locator('xpath=..').getByRole('listitem')

beforeAll(async () => {
  told = await tellWholeStory(walk.page)
  frozen = await progressOf(walk.page, 'As known then')
})

test('at the closing the two views agree', async () => {
  const { page } = walk
  await progressOf(page, 'By date of work')
  await page.getByText('Both views agree').waitFor()
})

test('an entry edited after the closing keeps its frozen words there, and says so', async () => {
  const { page } = walk
  await goTo(page, told.entry)
  await page.keyboard.press('e')
  await page.getByLabel('What', { exact: true }).fill(edited)
  await page.getByRole('button', { name: 'Save the entry' }).click()
  await page.getByRole('article').getByText(edited).first().waitFor()
  expect(await progressOf(page, 'As known then')).toBe(frozen)
  await progressOf(page, 'By date of work')
  await causes(page)
    .filter({ hasText: /OWN-S2.*was edited since; counts in both/ })
    .waitFor()
})

test('an entry written later and dated back counts only in the dated view', async () => {
  const { page } = walk
  await openScreen(page, 'Journal')
  await runCommand(page, 'Write an entry')
  await page.getByLabel('What', { exact: true }).fill(late)
  await page.getByLabel('Date', { exact: true }).fill(dayFromToday(-1))
  await choose(page, 'Supports', 'OPS-S1')
  await page.getByRole('button', { name: 'Save the entry' }).click()
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor()
  expect(await progressOf(page, 'As known then')).toBe(frozen)
  expect(await progressOf(page, 'By date of work')).not.toBe(frozen)
  await causes(page)
    .filter({ hasText: `OPS-S1 “${late}” was written later and dated back; counts only by date of work.` })
    .waitFor()
})

test('a deleted entry still counts as known then, and no longer as dated then', async () => {
  const { page } = walk
  await openScreen(page, 'Journal')
  await page.getByRole('list', { name: 'Timeline' }).getByRole('link', { name: story.slowPath }).click()
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await expectNotice(page, 'Moved an entry to the trash.')
  expect(await progressOf(page, 'As known then')).toBe(frozen)
  await progressOf(page, 'By date of work')
  await causes(page)
    .filter({
      hasText: `DEB-M2 “${story.slowPath}” was deleted since; counts only as known then.`,
    })
    .waitFor()
})

test('the roadmap as of that session shows both views, counts where they part and names the cause', async () => {
  const { page } = walk
  const cell = (id: string, says: string) => page.getByRole('link', { name: new RegExp(`^${id}, ${says}`) })
  await openScreen(page, 'Roadmap')
  await page.getByRole('slider', { name: 'Shown as of' }).press('ArrowLeft')
  await cell('DEB-M2', 'evidenced, by work date it differs').waitFor()
  await cell('OPS-S1', 'not yet, by work date it differs').waitFor()
  await page.getByText('The views differ in 2 criteria').waitFor()
  await page.getByRole('radio', { name: 'by date of work' }).check({ force: true })
  await cell('DEB-M2', 'not yet').waitFor()
  await cell('OPS-S1', 'evidenced, 1 evidence item').waitFor()
  await cell('DEB-M2', 'not yet').click()
  const side = page.getByRole('complementary', { name: 'Criterion DEB-M2' })
  await side.getByText(`“${story.slowPath}” counted then and has been deleted since.`).waitFor()
})

test('undo brings the deleted entry back, and with it the view by date', async () => {
  const { page } = walk
  await openScreen(page, 'This week')
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await page.getByRole('list', { name: 'Recorded in this week' }).getByRole('link', { name: story.slowPath }).waitFor()
  await progressOf(page, 'By date of work')
  await causes(page).filter({ hasText: 'OPS-S1' }).waitFor()
  expect(
    await causes(page)
      .filter({ hasText: /DEB-M2.*counts only/ })
      .count(),
  ).toBe(0)
})

test('what is moved to the trash is brought back from there whole', async () => {
  const { page } = walk
  await goTo(page, told.entry)
  await page.keyboard.press('Delete')
  await expect.poll(() => addressOf(page)).toBe('/journal')
  await openScreen(page, 'Roadmap')
  await page.getByRole('link', { name: /^OWN-S2, not yet/ }).waitFor()
  await goTo(page, '/data/trash')
  await page.getByRole('button', { name: `Restore ${edited}` }).click()
  await expectAnswer(page, /empty/)
  await goTo(page, told.entry)
  const entry = page.getByRole('article', { name: 'Entry' })
  await entry.getByRole('button', { name: 'Edit', exact: true }).waitFor()
  for (const words of ['Asked whose it was, then took it', 'Nights without a page', 'OWN-S2']) {
    await entry.getByText(words).first().waitFor()
  }
  await openScreen(page, 'Roadmap')
  await page.getByRole('link', { name: /^OWN-S2, evidenced, 1 evidence item/ }).waitFor()
})

test('a restart changes nothing of what was frozen', async () => {
  const { app } = walk
  await app.close()
  await app.relaunch()
  await expectAnswer(app.page, /./)
  expect(await progressOf(app.page, 'As known then')).toBe(frozen)
})
