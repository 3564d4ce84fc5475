// Two mentors over seven weeks: three sessions in a row with one of them and one with the other, a request answered in the mentor's own
// file, and the outcome of the first session asked about when its day has come.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerSaveDialog } from '../driver/dialogs.ts'
import { lookAt } from '../driver/screen-sizes-and-schemes.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth } from './support-axe.ts'
import { addressOf, expectAnswer, goTo, openScreen } from './support-places.ts'
import { openAsReader, openStep, readersBrowser, saveFeedback } from './support-review.ts'
import { bringIn } from './support-review-files.ts'
import { begin, choose, dayFromToday, story, tick, writeEntry } from './support-week.ts'

const walk = walkThroughApp()
const readers = readersBrowser()
const [ilse, noor] = [story.mentor, 'Noor Castellane']

/** What each session is about: no clock is set, so the days lie before today, and seven weeks are enough for a check after six. */
const met = {
  first: { whom: ilse, day: dayFromToday(-49), format: 'Problem', question: story.open, found: story.found },
  second: { whom: ilse, day: dayFromToday(-35), format: 'Career', question: 'Which gap is first?', found: 'No scope' },
  other: { whom: noor, day: dayFromToday(-21), format: 'Open', question: 'Who reviews plans?', found: 'No reviewer' },
  third: { whom: ilse, day: dayFromToday(0), format: 'Design exercise', question: 'What breaks?', found: 'One owner' },
} as const
type Met = (typeof met)[keyof typeof met]

const said = { first: 'Whoever is woken by it.', second: 'The nightly copy.', stuckOn: 'Asking for the time.' } as const
const year = met.first.day.slice(0, 4)
const inYear = (whom: string) =>
  Object.values(met).filter((one) => one.day.startsWith(year) && (whom === '' || one.whom === whom)).length
/** "7 items in 2026, including 4 sessions." In a new year what was recorded today is in the next one. */
function sentenceOf(count: number): RegExp {
  const sessions = count === 1 ? '1 session' : `${count} sessions`
  return new RegExp(`^${sessions} in ${year}|^\\d+ items? in ${year}.*, including ${sessions}\\.$`)
}
let third = ''
let feedback = ''

async function addPerson(page: Page, name: string): Promise<void> {
  await openScreen(page, 'People')
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor()
}

/** Answers the address of the session. */
async function plan(page: Page, { whom, day, format }: Met): Promise<string> {
  await openScreen(page, 'Sessions')
  await page.getByRole('button', { name: 'Plan a session', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('With', { exact: true }).selectOption({ label: whom })
  await dialog.getByLabel('Day', { exact: true }).fill(day)
  await dialog.getByLabel('Format').selectOption({ label: format })
  await dialog.getByRole('button', { name: 'Plan the session' }).click()
  await page.getByText(`Format: ${format.toLowerCase()}`).waitFor()
  return addressOf(page)
}

const questionOf = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Question ${number}`, exact: true })

async function ask(page: Page, question: string, number: number): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Add a question', exact: true })
  await field.fill(question)
  await field.press('Enter')
  await expect.poll(() => questionOf(page, number).inputValue()).toBe(question)
}

async function start(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'During', exact: true }).click()
  await page.getByRole('button', { name: 'Start the session' }).click()
  await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor()
}

/** `more` is what else is said of it before it is closed. */
async function endAndClose(page: Page, { found }: Met, more = async () => {}): Promise<void> {
  await page.getByRole('button', { name: 'End session' }).click()
  await tick(page.getByRole('group', { name: 'Goal met' }).getByLabel('Yes', { exact: true }))
  await page.getByRole('textbox', { name: 'Problem found' }).fill(found)
  await tick(page.getByRole('group', { name: 'What came of it' }).getByLabel('A decision', { exact: true }))
  await more()
  await page.getByRole('button', { name: 'Close the session' }).click()
  await page.getByRole('heading', { name: 'What moved, and what moved it' }).waitFor()
}

test('the first session is held and closed, with an open question, an action and a check after six weeks', async () => {
  const { page } = walk
  await begin(page)
  await writeEntry(page)
  await addPerson(page, ilse)
  await addPerson(page, noor)
  await plan(page, met.first)
  await ask(page, met.first.question, 1)
  await start(page)
  await page.getByRole('textbox', { name: 'Note', exact: true }).fill(story.action)
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await page.getByRole('button', { name: story.action }).waitFor()
  await endAndClose(page, met.first, async () => {
    const check = page.getByRole('group', { name: 'Ask whether it held' })
    await tick(check.getByLabel('After 6 weeks', { exact: true }))
  })
})

test('the second one with the same mentor carries both over and answers the question', async () => {
  const { page } = walk
  await plan(page, met.second)
  await expect.poll(() => questionOf(page, 1).inputValue()).toBe(met.first.question)
  // Done, it is no longer among what is carried over.
  await page.getByRole('checkbox', { name: story.action }).click()
  await page.getByRole('checkbox', { name: story.action }).waitFor({ state: 'detached' })
  await ask(page, met.second.question, 2)
  await start(page)
  await tick(page.getByRole('checkbox', { name: met.second.question }))
  await endAndClose(page, met.second)
})

test('the one with another mentor carries nothing of theirs', async () => {
  const { page } = walk
  await plan(page, met.other)
  await ask(page, met.other.question, 1)
  const words = await page.getByRole('main').innerText()
  expect([words.includes(met.first.question), words.includes(story.action)]).toEqual([false, false])
  await start(page)
  await endAndClose(page, met.other)
})

test('for the third one a request is saved, which says the format beside what stays private', async () => {
  const { app, page } = walk
  third = await plan(page, met.third)
  await expect.poll(() => questionOf(page, 1).inputValue()).toBe(met.first.question)
  await ask(page, met.third.question, 2)
  await goTo(page, third.replace('/sessions/', '/reviews/send/'))
  await page.getByLabel('What Ilse can help with').fill('Read it as if you had to run it at night.')
  await choose(page, 'Three to five things', story.import)
  const leaves = page.locator('dl div').filter({ hasText: 'Format of the session' })
  await leaves.getByText(met.third.format).waitFor()
  await page.getByText('The notes, answers and everything else of the session').waitFor()
  await answerSaveDialog(app, join(app.userData, 'request.html'))
  await page.getByRole('button', { name: 'Save the file' }).click()
  await expectAnswer(page, /^Saved for Ilse Quarrington, not sent yet/)
})

test('the mentor sees the format in the first view, answers both questions and saves', async () => {
  const { page, strange } = await openAsReader(readers.browser, join(walk.app.userData, 'request.html'))
  await page.getByText('Format: design exercise.', { exact: true }).waitFor()
  await openStep(page, /^Wren’s 2 questions/)
  await page.getByLabel('Your answer to question 1').fill(said.first)
  await page.getByLabel('Your answer to question 2').fill(said.second)
  await openStep(page, /^Your own read/)
  await page.getByLabel('What is Wren really stuck on?').fill(said.stuckOn)
  feedback = await saveFeedback(page)
  expect(strange).toEqual([])
})

test('imported, each answer stands under its question of that session and of no other; one is used, and it is closed', async () => {
  const { app, page } = walk
  await bringIn(app, feedback, 'Import')
  await expectAnswer(page, /^Ilse sent 2 answers/)
  await goTo(page, third)
  for (const [number, answer] of [said.first, said.second].entries()) {
    const question = page.getByRole('listitem').filter({ has: questionOf(page, number + 1) })
    await question.getByText(answer).waitFor()
  }
  const first = page.getByRole('listitem').filter({ has: questionOf(page, 1) })
  await first.getByRole('button', { name: 'Use as the answer' }).click()
  await start(page)
  await expect
    .poll(() => page.getByRole('textbox', { name: `Answer to: ${met.first.question}` }).inputValue())
    .toBe(said.first)
  await endAndClose(page, met.third, () => page.getByRole('button', { name: 'Use as their read' }).click())
})

test('each mentor has the sessions with them, each under its day', async () => {
  const { page } = walk
  for (const [name, count] of [
    [ilse, 3],
    [noor, 1],
  ] as const) {
    await openScreen(page, 'People')
    await page.getByRole('main').getByRole('link', { name }).first().click()
    await page.getByRole('button', { name: 'Show as table' }).click()
    const rows = page.getByRole('table', { name: `Sessions with ${name.split(' ')[0]}` }).getByRole('row')
    await expect.poll(() => rows.count()).toBe(count + 1)
  }
})

test('at 320 px the words of a history keep their size, and axe finds nothing', async () => {
  const { page } = walk
  await lookAt(page, 'column', 'light')
  const box = page.getByRole('region', { name: 'The history as a chart' })
  expect(await box.getByRole('img').evaluate((svg: SVGSVGElement) => svg.getScreenCTM()?.a)).toBeGreaterThanOrEqual(0.9)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await box.focus()
  await bringAxe(page)
  expect(await faultsInBoth(page, 'a person')).toEqual([])
  await lookAt(page, 'laptop', 'light')
})

test('only the first one is due for its check, weeks later; the answer keeps today as its day', async () => {
  const { page } = walk
  await openScreen(page, 'This week')
  const checks = page.getByRole('link', { name: /^Did it hold\?/ })
  await expect.poll(() => checks.count()).toBe(1)
  await checks.filter({ hasText: met.first.found }).click()
  await tick(page.getByRole('group', { name: 'Outcome' }).getByLabel('Yes', { exact: true }))
  await page.getByText(/^Answered on /).waitFor()
  await openScreen(page, 'This week')
  await expect.poll(() => checks.count()).toBe(0)
})

test('its year counts the sessions, of all and of one mentor, and the outcome that held', async () => {
  const { page } = walk
  await goTo(page, `/sessions/over-time/${year}`)
  await expectAnswer(page, sentenceOf(inYear('')))
  await page.getByText('Checked outcomes that held up: 1 of 1.', { exact: true }).waitFor()
  await page.getByRole('button', { name: '1: Held', exact: true }).click()
  await page
    .getByRole('list', { name: 'Records of Held', exact: true })
    .getByRole('link', { name: story.found })
    .waitFor()
  await choose(page, 'With one person', ilse)
  await expectAnswer(page, sentenceOf(inYear(ilse)))
  await page.getByText('Checked outcomes that held up: 1 of 1.', { exact: true }).waitFor()
})
