// A proposal from its first draft to its outcome: an open direction asked in a session, the revision that session caused, two POCs,
// the forum, accepted, looked at again.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { walkThroughApp } from './support-app.ts'
import { addressOf, expectAnswer, expectNotice, goTo, openScreen } from './support-places.ts'
import { proposed, writeProposal } from './support-proposal.ts'
import { addMentor, begin, choose, dayFromToday, planSession, runCommand, story } from './support-week.ts'

const walk = walkThroughApp()
const asked = `What would you challenge in this? (${proposed.title})`
let proposal = ''
let session = ''

/** From the open form of a POC to its verdict. */
async function tryOut(page: Page, title: string, runs: string, verdict: string): Promise<void> {
  await page.getByLabel('What it is called').fill(title)
  await page.getByRole('button', { name: 'Add a limit' }).click()
  await page.getByLabel('Measured', { exact: true }).fill('Quote page, 95th percentile')
  await page.getByLabel('Limit', { exact: true }).fill('400')
  await page.getByLabel('Unit').fill('ms')
  await page.getByRole('button', { name: 'Save the POC' }).click()
  await page.getByRole('button', { name: 'Start the trial' }).click()
  await page.getByText(/^limits locked/).waitFor()
  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('button', { name: 'Add a measurement' }).click()
  await page.getByLabel('Runs').fill(runs)
  await page.getByRole('radio', { name: verdict, exact: true }).check()
  await page.getByRole('button', { name: 'Save the POC' }).click()
  await expectAnswer(page, new RegExp(`^${verdict}:`))
}

test('a draft says its options, what would flip it, and what is still open', async () => {
  const { page } = walk
  await begin(page)
  await openScreen(page, 'Journal')
  proposal = await writeProposal(page)
  await page.getByRole('row', { name: /Event-fed copy.*Chosen/ }).waitFor()
  await page.getByText('Event-fed copy is first, and it is the one you chose.').waitFor()
  await page.getByText('No session is planned to ask it in.').first().waitFor()
})

test('an open direction is asked in the next session by one click', async () => {
  const { page } = walk
  await addMentor(page)
  session = await planSession(page, dayFromToday(0))
  await page.getByRole('textbox', { name: 'Goal of this session' }).fill(story.goal)
  await goTo(page, proposal)
  const challenged = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Who challenged it' }) })
  await challenged.getByRole('button', { name: 'Ask in session 1' }).click()
  await challenged.getByRole('link', { name: 'To be asked in session 1' }).click()
  await page.locator(`textarea:text-is("${asked}")`).or(page.getByText(asked)).first().waitFor()
})

test('the session causes a revision, and the two are read as one text', async () => {
  const { page } = walk
  await page.getByRole('link', { name: 'During', exact: true }).click()
  await page.getByRole('button', { name: 'Start the session' }).click()
  await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor()
  expect(addressOf(page)).toBe(`${session}/during`)
  await goTo(page, proposal)
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByLabel('The decision', { exact: true }).fill('Quotes keep a copy, and on-call is named.')
  await page.getByRole('button', { name: 'Save the proposal' }).click()
  await page.getByRole('button', { name: 'Call this revision 2' }).click()
  await page.getByLabel('What changed, and why').fill('Ilse asked who is woken at night')
  await choose(page, 'What caused it', story.goal)
  await page.getByRole('button', { name: 'Call this revision 2' }).click()
  await expectNotice(page, 'Called it a revision.')
  await page.getByRole('link', { name: 'Compare revisions' }).click()
  await page.getByRole('insertion').filter({ hasText: 'on-call is named' }).waitFor()
  await page.getByRole('link', { name: story.goal }).waitFor()
})

test('two POCs try it under the same limit, locked before the first run, and stand side by side', async () => {
  const { page } = walk
  await goTo(page, proposal)
  await page.getByRole('button', { name: 'Begin a POC' }).click()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await tryOut(page, 'Read replica', '920 935', 'Invalidated')
  await openScreen(page, 'Journal')
  await runCommand(page, 'Begin a POC')
  await choose(page, 'For the proposal', proposed.title)
  await tryOut(page, 'Event-fed copy', '302 310', 'Validated')
  await goTo(page, proposal)
  const thread = page.getByRole('list', { name: 'The thread' })
  await thread.getByText(/^Invalidated .*, limit 400 ms$/).waitFor()
  await thread.getByText(/^Validated .*, limit 400 ms$/).waitFor()
  await page.getByRole('link', { name: 'Compare the POCs' }).click()
  for (const name of ['Read replica', 'Event-fed copy']) await page.getByRole('columnheader', { name }).waitFor()
})

test('the forum hears it, each claim with what shows it', async () => {
  const { page } = walk
  await goTo(page, proposal)
  await page.getByRole('button', { name: 'Prepare a presentation' }).click()
  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  await page.getByLabel('What it is called').fill(proposed.title)
  await page.getByLabel('Forum', { exact: true }).fill('Architecture forum')
  await page.getByRole('button', { name: 'Add a claim' }).click()
  await page.getByLabel('What you claim').fill('A copy answers in 310 ms')
  await choose(page, 'Evidence', 'Event-fed copy')
  await page.getByLabel('Outcome', { exact: true }).selectOption({ label: 'Accepted with a condition' })
  await page.getByRole('button', { name: 'Save the presentation' }).click()
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor()
  await goTo(page, proposal)
  const thread = page.getByRole('list', { name: 'The thread' })
  await thread.getByText('Architecture forum').waitFor()
  await thread.getByText(/accepted with a condition$/).waitFor()
})

test('it is accepted with a reason, and what happened is written beside what was predicted', async () => {
  const { page } = walk
  await goTo(page, proposal)
  await page.getByRole('button', { name: 'Change status' }).click()
  await page.getByLabel('Accepted', { exact: true }).check()
  await page.getByLabel('Why', { exact: true }).fill('The forum, with a name for nights')
  await page.getByRole('button', { name: 'Mark as accepted' }).click()
  await page.getByText(/^accepted \d/).waitFor()
  await page.getByRole('button', { name: 'Write what happened' }).click()
  await page.getByLabel('What happened').fill('310 ms at peak')
  await page.getByLabel('Came true', { exact: true }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  const thread = page.getByRole('list', { name: 'The thread' })
  await thread.getByText(/Came true, .* you were 80% sure/).waitFor()
})
