// From a session to its year: held and closed, asked two weeks later whether it held, answered, and looked back over, on screen and in files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerSaveDialog } from '../driver/dialogs.ts'
import { lookAt } from '../driver/screen-sizes-and-schemes.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth } from './support-axe.ts'
import { addressOf, expectAnswer, goTo, openScreen } from './support-places.ts'
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
  tick,
  writeQuickLine,
} from './support-week.ts'

const walk = walkThroughApp()
const day = dayFromToday(-15)
const year = day.slice(0, 4)
let session = ''

test('a session of two weeks ago is held, and its check is set for two weeks after it', async () => {
  const { page } = walk
  await begin(page)
  await addMentor(page)
  session = await planSession(page, day)
  await prepare(page)
  await hold(page)
  await lookBack(page, dayFromToday(7))
  await tick(page.getByRole('group', { name: 'Ask whether it held' }).getByLabel('After 2 weeks', { exact: true }))
  await page.getByText('Not answered yet: was the problem found the one stated?').waitFor()
  await tick(
    page.getByRole('group', { name: 'What it turned out to be' }).getByLabel('Another problem', { exact: true }),
  )
  await close(page)
})

test('it is due this week, is answered there, and is asked no more', async () => {
  const { page } = walk
  await openScreen(page, 'This week')
  await page.getByRole('link', { name: `Did it hold? “${story.found}”` }).click()
  await tick(page.getByRole('group', { name: 'Outcome' }).getByLabel('Partly', { exact: true }))
  await page.getByText(/^Answered on /).waitFor()
  await openScreen(page, 'This week')
  expect(await page.getByRole('link', { name: /^Did it hold\?/ }).count()).toBe(0)
})

test('the next session tells what was recorded since, line by line with who sees it', async () => {
  const { page } = walk
  await writeQuickLine(page, story.slowPath)
  await openScreen(page, 'Sessions')
  await page.getByRole('link', { name: story.mentor }).first().click()
  await page.getByRole('button', { name: /^\d+ lines?/ }).click()
  const lines = page.getByRole('list', { name: 'Lines and who sees them' })
  await lines.getByText(story.slowPath).waitFor()
  await lines.getByText(new RegExp(story.action)).waitFor()
})

test('its year is one of the parts of Sessions, says what it counts and opens it', async () => {
  const { page } = walk
  await openScreen(page, 'Sessions')
  await page.getByRole('link', { name: 'Over time' }).click()
  await goTo(page, `/sessions/over-time/${year}`)
  await expectAnswer(page, new RegExp(`^\\d+ items? in ${year}, including 1 session\\.$`))
  await page.getByText('Checked outcomes that held up: 0 of 1.', { exact: true }).waitFor()
  await page.getByText('Sessions in which the problem found was not the one stated: 1 of 1.', { exact: true }).waitFor()
  await page.getByRole('button', { name: '1: Held in part' }).click()
  await page.getByRole('list', { name: 'Records of Held in part' }).getByRole('link', { name: story.found }).click()
  await expect.poll(() => addressOf(page)).toBe(`${session}/after`)
})

test('the page has no faults in light and dark, and nothing scrolls sideways at 320 px', async () => {
  const { page } = walk
  await goTo(page, `/sessions/over-time/${year}`)
  await page.getByRole('button', { name: 'Show as table' }).first().click()
  await bringAxe(page)
  expect(await faultsInBoth(page, 'a year')).toEqual([])
  await lookAt(page, 'column', 'light')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await lookAt(page, 'laptop', 'light')
})

test('the written review and the page for the mentor are saved as files', async () => {
  const { app, page } = walk
  const file = (name: string) => join(app.userData, name)
  await page.getByRole('radio', { name: 'Everything, for yourself' }).check()
  await answerSaveDialog(app, file('year.md'))
  await page.getByRole('button', { name: 'Save as Markdown', exact: true }).click()
  await page.getByText('Saved year.md.').waitFor()
  const text = readFileSync(file('year.md'), 'utf8')
  expect(text).toContain(`# Looking back on ${year}`)
  expect(text).toContain('Checked outcomes that held up: 0 of 1.')
  await answerSaveDialog(app, file('year.pdf'))
  await page.getByRole('button', { name: 'Save as PDF', exact: true }).click()
  await page.getByText('Saved year.pdf.').waitFor({ timeout: 30_000 })
  expect(readFileSync(file('year.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  await goTo(page, `${session}/progress`)
  await answerSaveDialog(app, file('session.html'))
  await page.getByRole('button', { name: 'Save as web page', exact: true }).click()
  await page.getByText('Saved session.html.').waitFor()
  expect(readFileSync(file('session.html'), 'utf8')).toContain(`Found: ${story.found}`)
})
