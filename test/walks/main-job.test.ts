// The main job from an empty folder to a closed session: each step leaves on the screen what the next one builds on.
import { expect, test } from 'vitest'
import { walkThroughApp } from './support-app.ts'
import { atRest, expectAnswer, goTo, openScreen } from './support-places.ts'
import {
  addMentor,
  begin,
  close,
  dayFromToday,
  hold,
  lookBack,
  planSession,
  prepare,
  story,
  writeEntry,
  writeQuickLine,
} from './support-week.ts'

const walk = walkThroughApp()
let session = ''

test('a first sentence begins a career and opens this week', async () => {
  await begin(walk.page)
  await walk.page.getByText('Mid-level to lead').waitFor()
  await expectAnswer(walk.page, /./)
})

test('a quick line and a whole entry are in the week, with their criteria', async () => {
  const { page } = walk
  await writeQuickLine(page, `${story.slowPath} #speed ^DEB-M2`)
  await writeEntry(page)
  await openScreen(page, 'This week')
  const rows = page.getByRole('list', { name: 'Recorded in this week' })
  await expect.poll(() => rows.getByRole('listitem').count()).toBe(2)
  expect(await rows.innerText()).toMatch(/DEB-M2[\s\S]*OWN-S2|OWN-S2[\s\S]*DEB-M2/)
  await expectAnswer(page, /^2 records this week/)
})

test('the whole entry is found again with my part, figures and who may see it', async () => {
  const { page } = walk
  await openScreen(page, 'Journal')
  await page.getByRole('searchbox').or(page.getByLabel('Search the journal')).first().fill('nightly')
  await page
    .getByRole('list', { name: 'Timeline' })
    .getByRole('link', { name: /nightly import/ })
    .click()
  const entry = page.getByRole('article', { name: 'Entry' })
  for (const words of ['Asked whose it was, then took it', 'Nights without a page', 'Mentor and packet', 'import']) {
    await entry.getByText(words).first().waitFor()
  }
})

test('a session is planned with a person and prepared', async () => {
  const { page } = walk
  await addMentor(page)
  session = await planSession(page, dayFromToday(0))
  await prepare(page)
  await expectAnswer(page, /^Ready for Ilse, except that nothing is sent yet/)
})

test('started, the problem locks; a note, an action and an answer are kept', async () => {
  const { page } = walk
  await hold(page)
  await page.getByText(/Problem stated, locked \d/).waitFor()
  expect(await page.getByRole('textbox', { name: 'Problem stated' }).count()).toBe(0)
  await page.getByRole('heading', { name: '1 question answered, 1 to go' }).waitFor()
  await page.getByText('Action', { exact: true }).waitFor()
})

test('looked back on and closed, the session says which criteria moved and by what', async () => {
  const { page } = walk
  await lookBack(page, dayFromToday(7))
  await close(page)
  await expectAnswer(page, /^2 criteria moved so far/)
  const moved = page.locator('section', { has: page.getByRole('heading', { name: 'What moved, and what moved it' }) })
  await moved.getByRole('listitem').filter({ hasText: 'DEB-M2' }).getByRole('link', { name: story.slowPath }).waitFor()
  await moved.getByRole('listitem').filter({ hasText: 'OWN-S2' }).getByRole('link', { name: story.import }).waitFor()
  const words = await page.getByRole('main').innerText()
  for (const said of ['Goal met', story.stated, story.found, story.action]) expect(words).toContain(said)
})

test('the next session carries over the open question and the open action', async () => {
  const { page } = walk
  await openScreen(page, 'Sessions')
  await expectAnswer(page, /^Next: Ilse/)
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(story.mentor) })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Question 1', exact: true }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Question 1', exact: true }).inputValue()).toBe(story.open)
  expect(await page.getByRole('textbox', { name: 'Question 2', exact: true }).count()).toBe(0)
  await page.getByRole('checkbox', { name: story.action }).waitFor()
  await page
    .getByText(/carried from/)
    .first()
    .waitFor()
})

test('the roadmap stands as of that session, and says so', async () => {
  const { page } = walk
  await openScreen(page, 'Roadmap')
  await page.getByRole('slider', { name: 'Shown as of' }).press('ArrowLeft')
  await page
    .getByText(/as of session 1/)
    .first()
    .waitFor()
  await atRest(page)
  for (const id of ['DEB-M2', 'OWN-S2']) {
    await page.getByRole('link', { name: new RegExp(`^${id}, evidenced, 1 evidence item.*moved`) }).waitFor()
  }
  await expect.poll(() => page.url()).toContain(session.split('/')[2])
})

test('a closed session is not closed twice', async () => {
  const { page } = walk
  await goTo(page, `${session}/after`)
  await page.getByRole('button', { name: 'Reopen' }).waitFor()
  expect(await page.getByRole('button', { name: 'Close the session' }).count()).toBe(0)
})
