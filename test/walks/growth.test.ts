// What grows: a topic that comes back until it is explained in own words, and a question that moves a criterion of ownership.
import { expect, test } from 'vitest'
import { walkThroughApp } from './support-app.ts'
import { goTo, openScreen } from './support-places.ts'
import { begin, dayFromToday, runCommand, story, writeQuestion } from './support-week.ts'

const walk = walkThroughApp()
const topic = 'Backpressure in queues'
const words = 'A full queue has to slow the one who fills it; otherwise it only hides that nobody keeps up.'

/** What this week lists as due of the topic. */
const backToday = () =>
  walk.page
    .locator('section')
    .filter({ has: walk.page.getByRole('heading', { name: 'Due' }) })
    .getByRole('listitem')
    .filter({ hasText: topic })

async function visit(on: string, understanding: string): Promise<void> {
  const { page } = walk
  await page.getByLabel(understanding, { exact: true }).check()
  await page.getByLabel('Day of the review').fill(on)
}

test('a topic met eleven days ago and gone over a week ago is back in this week', async () => {
  const { page } = walk
  await begin(page)
  await openScreen(page, 'Journal')
  await runCommand(page, 'Write down a topic to learn')
  await page.getByLabel('The topic').fill(topic)
  await page.getByLabel('First met').fill(dayFromToday(-11))
  await page.getByRole('button', { name: 'Save the learning' }).click()
  await visit(dayFromToday(-7), 'Partly')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Partly understood; it is due for review today.').waitFor()
  await openScreen(page, 'This week')
  await backToday()
    .getByRole('link', { name: `Review “${topic}”` })
    .click()
})

test('explained in own words, it comes back no more', async () => {
  const { page } = walk
  await visit(dayFromToday(0), 'Can explain')
  await page.getByText('Without looking it up. Once this is written, the topic need not come back.').waitFor()
  await page.getByLabel('Explain it in your own words').fill(words)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Explained in your own words today.').waitFor()
  await page.getByText(words).first().waitFor()
  await openScreen(page, 'This week')
  expect(await backToday().count()).toBe(0)
})

test('a question asked of a decision moves OWN-S1', async () => {
  const { page } = walk
  await goTo(page, '/roadmap')
  await page.getByRole('link', { name: /^OWN-S1, not yet/ }).waitFor()
  await writeQuestion(page)
  await goTo(page, '/roadmap/matrix/now/OWN-S1')
  await page.getByRole('link', { name: /^OWN-S1, (claimed|evidenced), 1 evidence item/ }).waitFor()
  const criterion = page.getByRole('complementary', { name: 'Criterion OWN-S1' })
  await criterion.getByRole('link', { name: story.questioned }).waitFor()
})
