// The demo as a person meets it: in by the fourth door, changed, had anew, left; and nothing of it ever lies where the own career does.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerSaveDialog } from '../driver/dialogs.ts'
import { begin, quickLine, rowsOf, saveLine } from './durability-steps.ts'
import { readTable } from './durability-store.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth } from './support-axe.ts'
import { openDemoPacket } from './support-packet.ts'
import { pdfPages } from './support-packet-files.ts'
import { goTo } from './support-places.ts'

const walk = walkThroughApp()
const line = 'A thought that belongs to nobody'
const banner = (page: Page) => page.getByRole('region', { name: 'Notice' })
const keptOf = () => join(walk.app.userData, 'kept')
/** Every file that is kept, with its bytes. */
const keptFiles = () =>
  readdirSync(keptOf(), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'base64')])
    .toSorted()
const isKept = (database: string) => existsSync(join(keptOf(), database))

async function enter(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Look at a demo career/ }).click()
  await banner(page).getByText('A demo career.').waitFor({ timeout: 60_000 })
  await quickLine(page).waitFor()
}

test('a door of the first run opens the demo, which says what it is', async () => {
  const { page } = walk
  await enter(page)
  await page.getByText('Month 16 of 16').waitFor()
  await bringAxe(page)
  expect(await faultsInBoth(page, 'the demo, this week')).toEqual([])
})

test('its roadmap, its sessions and what one of them moved are there to be looked at', async () => {
  const { page } = walk
  await page.getByRole('link', { name: 'Roadmap', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /of 56 have evidence, \d+ of them confirmed/ }).waitFor()
  await page.getByRole('link', { name: 'Sessions', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Next: Ilse, on Thursday.' }).waitFor()
  await page.getByRole('link', { name: /My stories describe what I did/ }).click()
  await page.getByRole('link', { name: 'Progress' }).click()
  await page.getByRole('heading', { level: 1, name: /criteria moved since/ }).waitFor()
  await page.evaluate("location.hash = '/week'")
})

test('what is written in it stays in it, over a reload too, and nothing of it is kept outside', async () => {
  const { page } = walk
  await saveLine(page, line)
  await page.reload()
  await rowsOf(page).getByText(line, { exact: true }).waitFor()
  await page.evaluate("location.hash = '/data'")
  await page.getByRole('heading', { name: /^This is the demo\. It has no backups/ }).waitFor()
  expect(await readTable(page, 'records')).toEqual([])
  expect(isKept('cairn-demo')).toBe(false)
})

test('its packet is there, looked at as it will print, and written as any other', async () => {
  const { app, page } = walk
  const path = join(app.userData, 'packet.pdf')
  await openDemoPacket(page)
  await goTo(page, '/packet/leaving')
  await page.getByRole('img', { name: /^Page 1 of \d+, as it will print$/ }).waitFor()
  const looked = page.getByLabel('I have checked these; they can be exported')
  if ((await looked.count()) > 0) await looked.check()
  await answerSaveDialog(app, path)
  await page.getByRole('button', { name: 'Save the PDF' }).click()
  await page.getByText('Saved packet.pdf.', { exact: true }).waitFor()
  const words = (await pdfPages(new Uint8Array(readFileSync(path)))).join(' ')
  for (const told of ['Separate read model for quotes', 'Ilse Quarrington']) expect(words).toContain(told)
})

test('a version of it was handed in, and comparing it with the next says which remark is answered', async () => {
  const { page } = walk
  await goTo(page, '/packet/editions')
  await page
    .getByText(/More evidence requested/)
    .first()
    .waitFor()
  await page.getByText('3 remarks, 2 answered in the working copy.').waitFor()
  await page.getByText('Invoices has run them for five weeks, and its lead engineer says').first().waitFor()
})

test('started anew, it is as it was told', async () => {
  const { page } = walk
  await page.evaluate("location.hash = '/week'")
  await banner(page).getByRole('button', { name: 'Reset demo' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Reset demo' }).click()
  await rowsOf(page).waitFor({ timeout: 60_000 })
  await expect.poll(() => rowsOf(page).getByText(line, { exact: true }).count()).toBe(0)
})

test('left, it leads back to the first run, and the own career begins with nothing of it', async () => {
  const { page } = walk
  await banner(page).getByRole('button', { name: 'Leave the demo' }).click()
  await begin(page)
  await saveLine(page, 'The first line of my own')
  expect(await banner(page).count()).toBe(0)
  const kinds = (await readTable(page, 'records')).map(({ kind }) => kind).sort()
  expect(kinds).toEqual(['entry', 'profile', 'roadmap'])
})

test('the window closes from within the demo at once, leaves what is kept of the own career to the byte, and opens with it', async () => {
  const { app, page } = walk
  await page.evaluate("location.assign(location.pathname + '?demo')")
  await quickLine(page).waitFor()
  const before = keptFiles()
  await saveLine(page, line)
  await app.close()
  expect(keptFiles()).toEqual(before)
  await app.relaunch()
  await rowsOf(app.page).getByText('The first line of my own', { exact: true }).waitFor()
  expect(readdirSync(keptOf())).toEqual(['cairn'])
})
