// A packet from its first draft to what is handed on: written, mended, checked, saved as every file, frozen, and still the same after a restart.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerSaveDialog } from '../driver/dialogs.ts'
import { walkThroughApp } from './support-app.ts'
import { draftPacket, seedCareer } from './support-packet.ts'
import { docxParagraphs, htmlBody, pdfMetadata, pdfPages } from './support-packet-files.ts'
import { expectAnswer, expectNotice, goTo } from './support-places.ts'
import { begin } from './support-week.ts'

const walk = walkThroughApp()
const mine = 'I moved quotes to a copy of their own in two weeks.'
let hash = ''

const fileIn = (name: string) => join(walk.app.userData, name)

/** Presses the button, lets the person choose a place, and answers what was written there. */
async function saved(button: string, ending: string): Promise<Uint8Array> {
  const { app, page } = walk
  const path = fileIn(`packet.${ending}`)
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: button }).click()
  await expectNotice(page, `Saved packet.${ending}.`)
  return new Uint8Array(readFileSync(path))
}

test('a level and a time give a first draft, and the places where a committee would stop', async () => {
  const { page } = walk
  await begin(page)
  await seedCareer(page)
  await draftPacket(page, { from: '2024-05-01', to: '2025-03-31' })
  await expectAnswer(page, '3 points a committee would question.')
  await page.getByRole('link', { name: /Sheet 3: Case 1/ }).click()
  await page.getByText('Quotes stopped waiting for invoices').first().waitFor()
})

test('a remark leads to its words; written anew, the words stand', async () => {
  const { page } = walk
  const remark = page.getByRole('listitem').filter({ hasText: 'Who is “we”?' })
  await remark.getByRole('button', { name: 'Write it' }).click()
  await page.getByRole('textbox', { name: 'Case 1, Problem' }).fill(`A price took 1,840 ms. ${mine} [C-2]`)
  await page.getByRole('button', { name: 'Save' }).click()
  await expectAnswer(page, '2 points a committee would question.')
  await page.getByText(mine).waitFor()
})

test('what has not happened goes to the open gaps, a remark is set aside, a part is moved', async () => {
  const { page } = walk
  await page.getByRole('button', { name: 'Move it to open gaps' }).click()
  await expectAnswer(page, '1 point a committee would question.')
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expectAnswer(page, 'No points that these rules would question.')
  await page.getByText('1 remark was dismissed by you.').waitFor()
  await page.getByRole('button', { name: 'More for Case 1, Options' }).click()
  await page.getByRole('menuitem', { name: 'Move it up' }).click()
  await expectNotice(page, 'Moved in the packet: Case 1, Options.')
})

test('before it leaves, the pages that will be written are shown, with what goes and what stays', async () => {
  const { page } = walk
  await page.getByRole('button', { name: 'Check for leaks, then export' }).click()
  await expectAnswer(page, 'Nothing private was found in it.')
  await page.getByRole('img', { name: /^Page 1 of \d, as it will print$/ }).waitFor()
  await page.getByText('Words of Pell Okonjo-Vane, by name').waitFor()
  await page.getByText('1 record of the period that is not for a packet').waitFor()
})

test('every file is written whole, with the words as they stand', async () => {
  const pdf = await saved('Save the PDF', 'pdf')
  expect((await pdfPages(pdf)).join(' ')).toContain(mine)
  expect((await pdfMetadata(pdf)).info).toMatchObject({ Creator: 'Cairn', Producer: 'Cairn' })
  const webPage = await saved('One web page', 'html')
  expect(htmlBody(webPage).body.textContent).toContain(mine)
  // Its typefaces travel in it, and their license with them.
  expect(Buffer.from(webPage).toString()).toMatch(
    /<style>\/\* SIL OFL[\s\S]*Hanken Grotesk[\s\S]*THE FONT SOFTWARE IS PROVIDED/,
  )
  expect(docxParagraphs(await saved('Word document', 'docx')).join(' ')).toContain(mine)
  expect(Buffer.from(await saved('Markdown', 'md')).toString('utf8')).toContain(mine)
  expect(Buffer.from(await saved('Claims as a table', 'csv')).toString('utf8')).toContain('"C-1"')
})

test('frozen, it keeps its hash through a restart, and what changes later is seen beside it', async () => {
  await walk.page.getByLabel('For whom').fill('The spring committee')
  await walk.page.getByRole('button', { name: 'Lock version 1' }).click()
  await walk.page.getByRole('heading', { name: 'Version 1' }).waitFor()
  hash = (await walk.page.getByText(/^[0-9a-f]{64}$/).textContent()) ?? ''
  await walk.app.close()
  await walk.app.relaunch()
  const { page } = walk
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await goTo(page, '/packet/leaving')
  await page.getByRole('heading', { name: 'Version 1' }).waitFor()
  expect(await page.getByText(/^[0-9a-f]{64}$/).textContent()).toBe(hash)
  await goTo(page, '/packet')
  await page.getByRole('button', { name: 'Write: The decision asked for', exact: true }).last().click()
  await page.getByRole('textbox', { name: 'The decision asked for' }).fill('I ask for lead.')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'Version', exact: true }).click()
  await expectAnswer(page, '1 version; the working copy has changed since the newest.')
  await page.getByRole('insertion').first().waitFor()
})
