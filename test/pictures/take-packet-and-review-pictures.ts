// What the demo career hands on: its packet, a file for a mentor, that file as the mentor has it, and what came back of it.
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { AppDriver } from '../driver/app-driver.ts'
import { answerOpenDialog, answerSaveDialog } from '../driver/dialogs.ts'
import { freezePacket, openDemoPacket } from '../walks/support-packet.ts'
import { expectAnswer, goTo } from '../walks/support-places.ts'
import { openAsReader, openStep, saveFeedback } from '../walks/support-review.ts'
import { choose } from '../walks/support-week.ts'

/** Takes a picture of what is shown, under this name. */
export type Shot = (page: Page, name: string) => Promise<void>

const addresses = { leaving: '/packet/leaving', sheets: '/packet/sheets/3', packet: '/packet' } as const

export async function packetPictures({ page }: AppDriver, shot: Shot): Promise<void> {
  await openDemoPacket(page)
  await freezePacket(page, 2)
  for (const [name, address] of Object.entries(addresses)) {
    await goTo(page, address)
    await shot(page, name)
  }
}

async function sendFromDemo(app: AppDriver, file: string, shot: Shot): Promise<void> {
  const { page } = app
  await goTo(page, '/reviews/send')
  await choose(page, 'Who is to read it', 'Ilse')
  await page.getByLabel('To be challenged').check()
  await page.getByLabel('What Ilse can help with').fill('Read it as if you had to run it at night.')
  for (const words of ['Separate read model for quotes', 'Event-fed copy', 'Exponential backoff with jitter'])
    await choose(page, 'Three to five things', words)
  await page.getByRole('group', { name: 'Ask whether they saw you do this' }).getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Add a question' }).click()
  await page
    .getByRole('textbox', { name: /^Question \d+$/ })
    .last()
    .fill('Who should decide when two teams read one table?')
  await page.getByRole('button', { name: 'Use pseudonyms for all' }).click()
  await shot(page, 'send')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: 'Save the file' }).click()
  await expectAnswer(page, /^Saved for .*, not sent yet/)
  await shot(page, 'sent')
}

async function readIt(page: Page, shot: Shot): Promise<string> {
  await shot(page, 'review-who')
  await openStep(page, /with notes/)
  const passage = page.locator('[data-part] p').first()
  await passage.evaluate((element) => getSelection()?.selectAllChildren(element))
  await page.keyboard.press('c')
  await page.getByLabel('Question', { exact: true }).check()
  await page.getByLabel('Your comment').fill('Who answers at night when the copy stops? A name, not a team.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Comment on all of it', exact: true }).click()
  await page.getByLabel('Your comment').fill('Four runs in one afternoon is one traffic shape. Add the Monday peak')
  await shot(page, 'review-thing')
  await page.keyboard.press('Control+Enter')
  for (const verdict of await page.getByLabel('Yes, here').all()) await verdict.check()
  await openStep(page, /^Your own read/)
  await page
    .getByLabel(/really stuck on/)
    .fill('Nobody owns the delay, and you hope that a number will choose an owner.')
  await page.getByLabel('One next step').fill('Ask the three teams for one name each.')
  await shot(page, 'review-read')
  return saveFeedback(page)
}

export async function reviewPictures(app: AppDriver, readers: Browser, shot: Shot): Promise<void> {
  const { page } = app
  const file = join(app.userData, 'review.html')
  await sendFromDemo(app, file, shot)
  const reader = await openAsReader(readers, file)
  const feedback = await readIt(reader.page, shot)
  await reader.page.pdf({ path: '.build/pictures/review-paper.pdf', format: 'A4' })
  await goTo(page, '/reviews/in')
  await answerOpenDialog(app, [feedback])
  await page.getByRole('button', { name: 'Choose a feedback file' }).click()
  await page.getByRole('button', { name: 'Import' }).waitFor()
  await shot(page, 'inbox-file')
  await page.getByRole('button', { name: 'Import' }).click()
  await expectAnswer(page, /^Ilse sent/)
  await shot(page, 'inbox-review')
  for (const [name, address] of Object.entries({
    reviews: '/reviews',
    inbox: '/reviews/in',
    roster: '/reviews/roster',
  })) {
    await goTo(page, address)
    await shot(page, name)
  }
}
