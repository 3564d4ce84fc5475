// One record of each kind with a page of its own, written as a person writes it: what the walks over all screens look at.
import type { Page } from 'playwright-core'
import { addressOf, expectAnswer, openScreen } from './support-places.ts'
import { writeProposal } from './support-proposal.ts'
import { runCommand, writeQuestion } from './support-week.ts'

export interface Evidence {
  readonly question: string
  readonly feedback: string
  readonly learning: string
  readonly improvement: string
  readonly proposal: string
}

const said = {
  words: 'I would sign this design, and I would ask for one figure more.',
  topic: 'Backpressure in queues',
  hurts: 'Every build waits nine minutes for tests that fail by chance',
}

async function writeFeedback(page: Page): Promise<string> {
  await runCommand(page, 'Write down feedback')
  await page.getByLabel('Their words').fill(said.words)
  await page.getByLabel('Who they are to you').fill('Staff engineer, Rates')
  await page.getByLabel('A strength').check()
  await page.getByLabel('The passage it is about').fill('The copy is fed by invoice events.')
  await page.getByRole('button', { name: 'Save the feedback' }).click()
  await expectAnswer(page, 'These words wait for your answer.')
  return addressOf(page)
}

async function writeLearning(page: Page): Promise<string> {
  await runCommand(page, 'Write down a topic to learn')
  await page.getByLabel('The topic').fill(said.topic)
  await page.getByLabel('The pattern').fill('A full queue slows the one who fills it.')
  await page.getByRole('button', { name: 'Save the learning' }).click()
  await expectAnswer(page, said.topic)
  await page.getByLabel('Can explain').check()
  await page.getByLabel('What this review showed').fill('It is a contract, no buffer')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('It is a contract, no buffer').waitFor()
  return addressOf(page)
}

async function writeImprovement(page: Page): Promise<string> {
  await runCommand(page, 'Write down what should be better')
  await page.getByLabel('What should be better').fill(said.hurts)
  await page.getByLabel('Area').selectOption({ label: 'Tests' })
  await page.getByLabel('Broke at').fill('2026-01-05T09:00')
  await page.getByLabel('Noticed at').fill('2026-01-07T10:30')
  await page.getByRole('button', { name: 'Add a figure' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Build, whole')
  await page.getByLabel('Before', { exact: true }).fill('9')
  await page.getByRole('button', { name: 'Save the improvement' }).click()
  await expectAnswer(page, said.hurts)
  await page.getByRole('button', { name: 'Add to the end of the ranking' }).click()
  await page.getByRole('button', { name: 'Remove from the ranking' }).waitFor()
  return addressOf(page)
}

const idOf = (address: string) => address.split('/').at(-1) ?? ''

/** The ids of what was written. */
export async function writeEvidence(page: Page): Promise<Evidence> {
  const question = idOf(await writeQuestion(page))
  await openScreen(page, 'Journal')
  const feedback = idOf(await writeFeedback(page))
  await openScreen(page, 'Journal')
  const learning = idOf(await writeLearning(page))
  await openScreen(page, 'Journal')
  const improvement = idOf(await writeImprovement(page))
  await openScreen(page, 'Journal')
  return { question, feedback, learning, improvement, proposal: idOf(await writeProposal(page)) }
}
