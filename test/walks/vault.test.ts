// Someone keeps their records in a folder beside their code: written there, edited on both sides, a conflict decided, a deleted file asked about.
import { readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerOpenDialog } from '../driver/dialogs.ts'
import { newProfile } from '../driver/profiles.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth } from './support-axe.ts'
import { goTo } from './support-places.ts'
import { begin, writeQuickLine } from './support-week.ts'

const walk = walkThroughApp()

let folder = ''
const entries = () => readdirSync(join(folder, 'Entries')).filter((name) => name.endsWith('.md'))
const pathOf = (words: string) => {
  const name = entries().find((one) => one.includes(words))
  if (name === undefined) throw new Error(`No file is called ${words}: ${entries().join(', ')}`)
  return join(folder, 'Entries', name)
}
const read = (words: string) => readFileSync(pathOf(words), 'utf8')

test('every record is written to a chosen folder', async () => {
  const { app, page } = walk
  await begin(page)
  await writeQuickLine(page, 'Cut the build to four minutes')
  folder = newProfile()
  await goTo(page, '/data/vault')
  await page.getByRole('heading', { level: 1, name: 'Keep every record as a Markdown file' }).waitFor()
  await bringAxe(page)
  expect(await faultsInBoth(page, 'no vault yet')).toEqual([])
  await answerOpenDialog(app, [folder])
  await page.getByRole('checkbox', { name: /Include private records/ }).check()
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await page.getByRole('heading', { level: 1, name: /^Up to date, / }).waitFor()
  expect(read('Cut the build')).toContain('## What\n\nCut the build to four minutes\n')
  expect(await faultsInBoth(page, 'a vault')).toEqual([])
})

test('what is saved in the app is in the folder, and what is edited in the folder is in the app', async () => {
  const { page } = walk
  await writeQuickLine(page, 'Moved the queue to one region')
  await expect.poll(() => entries().length).toBe(2)
  writeFileSync(pathOf('Moved the queue'), read('Moved the queue').replace('one region', 'two regions'))
  await goTo(page, '/week')
  await page.getByText('Moved the queue to two regions').first().waitFor()
})

test('a field that was changed on both sides waits for a decision', async () => {
  const { page } = walk
  await goTo(page, '/data/vault')
  await page.getByRole('heading', { level: 1, name: /^Up to date, / }).waitFor()
  const path = pathOf('Cut the build')
  const before = readFileSync(path, 'utf8')
  const merged = before.replace(
    'Cut the build to four minutes\n',
    '<<<<<<< HEAD\nCut the build to four minutes\n=======\nCut the build to five minutes\n>>>>>>> other\n',
  )
  writeFileSync(path, merged)
  await page.getByRole('heading', { level: 1, name: '1 file needs your decision' }).waitFor()
  const fields = page.getByRole('group', { name: 'What' })
  await fields.waitFor()
  expect(await faultsInBoth(page, 'a conflict in the vault')).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 1280, height: 800 })
  await fields.getByRole('radio', { name: /In the file/ }).check()
  await page.getByRole('button', { name: 'Save this version' }).click()
  await page.getByRole('heading', { level: 1, name: /^Up to date, / }).waitFor()
  expect(readFileSync(path, 'utf8')).toBe(before.replace('four minutes', 'five minutes'))
  await goTo(page, '/week')
  await page.getByText('Cut the build to five minutes').first().waitFor()
})

test('a deleted file is a question', async () => {
  const { page } = walk
  const path = pathOf('Moved the queue')
  rmSync(path)
  await page.getByText('1 file of the Markdown vault needs your decision.').waitFor()
  await page.getByRole('button', { name: 'Open vault' }).click()
  await page.getByText('Its file was deleted from the folder. The record is still in Cairn.').waitFor()
  expect(await faultsInBoth(page, 'a deleted file of the vault')).toEqual([])
  await page.getByRole('button', { name: /^Recreate the file/ }).click()
  await page.getByRole('heading', { level: 1, name: /^Up to date, / }).waitFor()
  expect(read('Moved the queue')).toContain('two regions')
})

test('the next start takes the folder up again, with what was edited meanwhile', async () => {
  const { app } = walk
  await app.kill('main')
  writeFileSync(pathOf('Moved the queue'), read('Moved the queue').replace('two regions', 'three regions'))
  await app.relaunch()
  await goTo(walk.page, '/week')
  await walk.page.getByText('Moved the queue to three regions').first().waitFor()
})

test('a file that cannot be written is named with the reason, and written once it can be', async () => {
  const { page } = walk
  await goTo(page, '/week')
  const place = join(folder, 'Entries')
  renameSync(place, join(folder, 'Aside'))
  symlinkSync(join(folder, 'Aside'), place)
  await writeQuickLine(page, 'Drew the map')
  await page.getByText(/A file of the Markdown vault is not up to date.+Drew the map.+Not written: a link/).waitFor()
  await goTo(page, '/data/vault')
  await page.getByRole('heading', { level: 1, name: '1 file is not up to date' }).waitFor()
  await page
    .getByRole('list', { name: 'Skipped files' })
    .getByText(/Drew the map/)
    .waitFor()
  await bringAxe(page)
  expect(await faultsInBoth(page, 'a file that cannot be written')).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.setViewportSize({ width: 1280, height: 800 })
  rmSync(place)
  renameSync(join(folder, 'Aside'), place)
  await page.getByRole('button', { name: 'Check now' }).click()
  await page.getByRole('heading', { level: 1, name: /^Up to date, / }).waitFor()
  expect(read('Drew the map')).toContain('Drew the map')
})
