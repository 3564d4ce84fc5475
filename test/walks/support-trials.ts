// A POC and a presentation, written by hand in a walk so that their pages are seen with something on them.
import type { Page } from 'playwright-core'
import { addressOf, expectAnswer, openScreen } from './support-places.ts'
import { choose, runCommand } from './support-week.ts'

export interface Trials {
  readonly poc: string
  readonly presentation: string
}

/** A POC with a limit that was locked, measured and held. Answers its address. */
async function writePoc(page: Page): Promise<string> {
  await openScreen(page, 'Journal')
  await runCommand(page, 'Begin a POC')
  await page.getByLabel('What it is called').fill('Event-fed copy')
  await page.getByLabel('Hypothesis').fill('A copy fed by events answers nine quotes in ten in time')
  await page.getByRole('button', { name: 'Add a limit' }).click()
  await page.getByLabel('Measured', { exact: true }).fill('Quote page, 95th percentile')
  await page.getByLabel('Limit', { exact: true }).fill('400')
  await page.getByLabel('Unit').fill('ms')
  await page.getByRole('button', { name: 'Save the POC' }).click()
  await expectAnswer(page, /^Not started: 1 limit/)
  await page.getByRole('button', { name: 'Start the trial' }).click()
  await expectAnswer(page, /^Running: nothing/)
  await page.getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('button', { name: 'Add a measurement' }).click()
  await page.getByLabel('Before').fill('1,840')
  await page.getByLabel('Runs').fill('318 305 322 295')
  await page.getByRole('radio', { name: 'Validated', exact: true }).check()
  await page.getByLabel('Learned').fill('The copy is fast because it is small')
  await page.getByRole('button', { name: 'Save the POC' }).click()
  await expectAnswer(page, 'Validated: 322 ms, and the limit was 400.')
  return addressOf(page)
}

/** A presentation with a claim that a record stands behind and one that has nothing. Answers its address. */
async function writePresentation(page: Page, evidence: string): Promise<string> {
  await openScreen(page, 'Journal')
  await runCommand(page, 'Write down a presentation')
  await page.getByLabel('What it is called').fill('A read model for quotes')
  await page.getByLabel('Minutes planned').fill('20')
  await page.getByRole('button', { name: 'Add a claim' }).click()
  await page.getByLabel('What you claim').fill('The quote page is fast enough at last')
  await page.getByLabel('What to say').fill('Begin with the Monday everybody remembers')
  await choose(page, 'Evidence', evidence)
  await page.getByRole('button', { name: 'Add a claim' }).click()
  await page.getByLabel('What you claim').last().fill('It stays cheap')
  await page.getByRole('button', { name: 'Add a question that was asked' }).click()
  await page.getByLabel('What was asked').fill('And on a Monday?')
  await page.getByLabel('To follow up').fill('Measure a Monday')
  await page.getByRole('button', { name: 'Save the presentation' }).click()
  await expectAnswer(page, '2 claims, 1 without evidence.')
  return addressOf(page)
}

const idOf = (address: string) => address.split('/').at(-1) ?? ''

/** The ids of what was written. */
export async function writeTrials(page: Page): Promise<Trials> {
  const poc = idOf(await writePoc(page))
  return { poc, presentation: idOf(await writePresentation(page, 'Event-fed copy')) }
}
