// The main job, step by step with the mouse: a week recorded, a person, a session prepared, held, looked back on and closed.
import type { Locator, Page } from 'playwright-core'
import { until } from '../driver/until.ts'
import { addressOf, atRest, expectAnswer, expectNotice, openScreen } from './support-places.ts'

/** Today and the days around it, on the calendar of this machine, which is the app's. */
export const dayFromToday = (days: number): string => Temporal.Now.plainDateISO().add({ days }).toString()

export const story = {
  slowPath: 'Cut the quote page from 1,900 to 600 ms at the query',
  import: 'Took on the nightly import nobody owned',
  questioned: 'Why does the rate desk retry without a limit?',
  mentor: 'Ilse Quarrington',
  goal: 'Leave with one option for the read model',
  stated: 'The claims query is too slow',
  found: 'Two services read one table for two reasons',
  open: 'Who decides when two teams read one table?',
  asked: 'When is a read model worth its upkeep?',
  reading: 'Read model sketch',
  note: 'A read model pays once two readers differ',
  action: 'Draw both readers before touching the table',
} as const

export async function begin(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('Wren Alderby')
  await page.getByLabel('Your level now').fill('mid-level')
  await page.getByLabel('The level you aim at').fill('lead')
  await page.getByLabel('How many months you give it').fill('16')
  await page.getByRole('button', { name: 'Start my own' }).click()
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
  await atRest(page)
}

/** A space at the end closes the list of what could stand there, so that Enter saves. */
export async function writeQuickLine(page: Page, line: string): Promise<void> {
  await openScreen(page, 'This week')
  const field = page.getByLabel('Quick line', { exact: true })
  await field.fill(`${line} `)
  await field.press('Enter')
  await expectNotice(page, 'Saved an entry.')
}

export async function runCommand(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: /Search or go to/ }).click()
  await page.getByRole('combobox', { name: 'Search or go to' }).fill(words)
  await page.getByRole('option', { name: words }).first().click()
}

export async function choose(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label, exact: true })
  await field.fill(words)
  await page.getByRole('listbox', { name: label }).getByRole('option').first().waitFor()
  await field.press('Enter')
}

/** A choice of a session is shown once it is saved, a moment after the click. */
export async function tick(box: Locator): Promise<void> {
  await box.click()
  await until('the choice to be saved', () => box.isChecked(), 5_000)
}

/** A question with a page of its own, for an OWN criterion. Answers its address. */
export async function writeQuestion(page: Page): Promise<string> {
  await openScreen(page, 'Journal')
  await runCommand(page, 'Write down a question')
  await page.getByLabel('What I asked').fill(story.questioned)
  await page.getByLabel('What I learned').fill('The limit was dropped in a hurry and never put back')
  await choose(page, 'Supports', 'OWN-S1')
  await page.getByRole('button', { name: 'Save the question' }).click()
  await expectAnswer(page, story.questioned)
  return addressOf(page)
}

/** The form of the journal with all it takes. Answers the address of the saved entry. */
export async function writeEntry(page: Page): Promise<string> {
  await openScreen(page, 'Journal')
  await runCommand(page, 'Write an entry')
  await page.getByLabel('What', { exact: true }).fill(story.import)
  await page.getByLabel('My part').fill('Asked whose it was, then took it')
  await page.getByLabel('Team’s part').fill('Noor reviewed the hand-over')
  await page.getByLabel('Self-initiated', { exact: true }).check()
  await page.getByRole('button', { name: 'Add a figure' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Nights without a page')
  await page.getByLabel('Before', { exact: true }).fill('3')
  await page.getByLabel('After', { exact: true }).fill('30')
  await choose(page, 'Supports', 'OWN-S2')
  await page.getByRole('combobox', { name: 'Tags' }).fill('import')
  await page.getByLabel('Mentor and packet').check()
  await page.getByRole('button', { name: 'Save the entry' }).click()
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor()
  return addressOf(page)
}

export async function addMentor(page: Page): Promise<void> {
  await openScreen(page, 'People')
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByLabel('Name', { exact: true }).fill(story.mentor)
  await page.getByLabel('Level').fill('Principal engineer')
  await page.getByRole('combobox', { name: 'Knows about' }).fill('read models')
  await page.getByLabel('Goal').fill('Leading a decision across two teams')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor()
}

/** Answers the address of the planned session. */
export async function planSession(page: Page, day: string): Promise<string> {
  await openScreen(page, 'Sessions')
  await page.getByRole('button', { name: 'Plan a session', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('With', { exact: true }).selectOption({ label: story.mentor })
  await dialog.getByLabel('Day', { exact: true }).fill(day)
  await dialog.getByRole('button', { name: 'Plan the session' }).click()
  await page.getByRole('textbox', { name: 'Goal of this session' }).waitFor()
  return addressOf(page)
}

async function addLine(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true })
  await field.fill(words)
  await field.press('Enter')
  await page
    .getByText(words)
    .or(page.locator(`textarea:text-is("${words}")`))
    .first()
    .waitFor()
}

export async function prepare(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Goal of this session' }).fill(story.goal)
  await page.getByRole('textbox', { name: 'Problem stated' }).fill(story.stated)
  await addLine(page, 'Add a question', story.asked)
  await addLine(page, 'Add a question', story.open)
  await addLine(page, 'Add a link or document', story.reading)
}

export async function hold(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'During', exact: true }).click()
  await page.getByRole('button', { name: 'Start the session' }).click()
  const note = page.getByRole('textbox', { name: 'Note', exact: true })
  await note.fill(story.note)
  await note.press('Enter')
  await page.getByRole('button', { name: story.note }).waitFor()
  await note.fill(story.action)
  await note.press('Escape')
  await page.keyboard.press('a')
  await page.getByRole('button', { name: story.action }).waitFor()
  await tick(page.getByRole('checkbox', { name: story.asked }))
  await page.getByRole('textbox', { name: `Answer to: ${story.asked}` }).fill('Once two readers ask different things')
}

export async function lookBack(page: Page, nextOn: string): Promise<void> {
  await page.getByRole('button', { name: 'End session' }).click()
  await expectAnswer(page, 'How did it go with Ilse?')
  await tick(page.getByRole('group', { name: 'Goal met' }).getByLabel('Yes', { exact: true }))
  await page.getByRole('textbox', { name: 'Problem found' }).fill(story.found)
  await tick(page.getByRole('group', { name: 'What came of it' }).getByLabel('A decision', { exact: true }))
  await tick(page.getByRole('group', { name: 'For you' }).getByLabel('Yes', { exact: true }))
  await page.getByLabel('Next session').fill(nextOn)
}

export async function close(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close the session' }).click()
  await page.getByRole('heading', { name: 'What moved, and what moved it' }).waitFor()
}

export interface Told {
  readonly entry: string
  readonly session: string
}

/** All of it. Answers the addresses of the entry written in the form and of the closed session. */
export async function tellWholeStory(page: Page): Promise<Told> {
  await begin(page)
  return tellStoryAfterBeginning(page)
}

export async function tellStoryAfterBeginning(page: Page): Promise<Told> {
  await writeQuickLine(page, `${story.slowPath} #speed ^DEB-M2`)
  const entry = await writeEntry(page)
  await addMentor(page)
  const session = await planSession(page, dayFromToday(0))
  await prepare(page)
  await hold(page)
  await lookBack(page, dayFromToday(7))
  await close(page)
  return { entry, session }
}
