// A proposal written as a person writes it: options with reasons, what decides, one direction answered, and a first revision.
import type { Page } from 'playwright-core'
import { addressOf, expectAnswer, expectNotice } from './support-places.ts'
import { runCommand } from './support-week.ts'

export const proposed = { title: 'Give quotes their own read model', context: 'A price takes 1,840 ms.' }

/** From the journal. Answers the address of the saved proposal. */
export async function writeProposal(page: Page): Promise<string> {
  await runCommand(page, 'Write a proposal')
  await page.getByLabel('What you propose').fill(proposed.title)
  await page.getByLabel('Why it is needed').fill(proposed.context)
  for (const [name, lost] of [
    ['Bigger cache', 'Hides the owner question'],
    ['Event-fed copy', ''],
  ] as const) {
    await page.getByRole('button', { name: 'Add an option' }).click()
    await page.getByLabel('What it is called').last().fill(name)
    if (lost !== '') await page.getByLabel('Why it lost').last().fill(lost)
  }
  await page.getByLabel('This one is chosen').last().check()
  await page.getByRole('button', { name: 'Add a driver' }).click()
  await page.getByLabel('Driver', { exact: true }).fill('Latency at peak')
  await page.getByLabel('Weight, 0 to 10').selectOption('8')
  await page.getByLabel('Bigger cache, Latency at peak').selectOption('4')
  await page.getByLabel('Event-fed copy, Latency at peak').selectOption('9')
  await page.getByLabel('The whole system').fill('Invoices lose a reader.')
  await page.getByLabel('What you predict').fill('Under 400 ms')
  await page.getByLabel('How sure, in percent').fill('80')
  await page.getByRole('button', { name: 'Save the proposal' }).click()
  await expectAnswer(page, proposed.title)
  await page.getByRole('button', { name: 'Call this revision 1' }).click()
  await page.getByLabel('What changed, and why').fill('The first whole version')
  await page.getByRole('button', { name: 'Call this revision 1' }).click()
  await expectNotice(page, 'Called it a revision.')
  return addressOf(page)
}
