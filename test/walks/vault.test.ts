// Someone keeps their records in a folder beside their code: written there, edited on both sides, a conflict decided, a deleted file asked about.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerOpenDialog } from '../driver/dialogs.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth } from './support-axe.ts'

const walk = walkThroughApp()
const shots = process.env.CAIRN_SHOTS
const shot = async (page: Page, name: string) => {
  if (!shots) return
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.screenshot({ path: join(shots, `${name}-${scheme}.png`), fullPage: true })
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

const folderOf = () => join(walk.app.userData, 'career notes')
const goTo = (page: Page, address: string) => page.evaluate(`location.hash = '${address}'`)
const entries = () => readdirSync(join(folderOf(), 'Entries')).filter((name) => name.endsWith('.md'))
const pathOf = (words: string) => {
  const name = entries().find((one) => one.includes(words))
  if (name === undefined) throw new Error(`No file is called ${words}: ${entries().join(', ')}`)
  return join(folderOf(), 'Entries', name)
}
const read = (words: string) => readFileSync(pathOf(words), 'utf8')

async function addEntry(page: Page, words: string): Promise<void> {
  await goTo(page, '/week')
  const line = page.getByLabel('Quick line', { exact: true })
  await line.fill(words)
  await line.press('Enter')
  await page.getByText(words).first().waitFor()
}

test('every record is written to a chosen folder', async () => {
  const { app, page } = walk
  await page.getByRole('button', { name: 'Start with an empty pile' }).click()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await addEntry(page, 'Cut the build to 4 minutes')
  mkdirSync(folderOf())
  await goTo(page, '/data/vault')
  await page.getByRole('heading', { level: 1, name: 'Keep every record as a Markdown file' }).waitFor()
  await bringAxe(page)
  expect(await faultsInBoth(page, 'no vault yet')).toEqual([])
  await shot(page, 'vault-off')
  await answerOpenDialog(app, [folderOf()])
  await page.getByRole('checkbox', { name: /Include private records/ }).check()
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await page.getByRole('heading', { level: 1, name: /in step with the folder/ }).waitFor()
  expect(read('Cut the build')).toContain('## What\n\nCut the build to 4 minutes\n')
  expect(await faultsInBoth(page, 'a vault')).toEqual([])
  await shot(page, 'vault-on')
})

test('what is saved in the app is in the folder, and what is edited in the folder is in the app', async () => {
  const { page } = walk
  await addEntry(page, 'Moved the queue to one region')
  await expect.poll(() => entries().length).toBe(2)
  writeFileSync(pathOf('Moved the queue'), read('Moved the queue').replace('one region', 'two regions'))
  await page.getByText('Moved the queue to two regions').first().waitFor()
})

test('a field that was changed on both sides waits for a decision', async () => {
  const { page } = walk
  // The folder is not heard of while its disk is away: both sides change meanwhile.
  await page.evaluate("location.hash = '/data/vault'")
  await page.getByRole('heading', { level: 1, name: /in step with the folder/ }).waitFor()
  const path = pathOf('Cut the build')
  const before = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    before.replace('4 minutes', '5 minutes').replace('## What', '<<<<<<< HEAD\n## What').concat('=======\n'),
  )
  await page.getByRole('heading', { level: 1, name: '1 file to decide on' }).waitFor()
  await page
    .getByText('Its front matter', { exact: false })
    .or(page.getByText('not under a heading', { exact: false }))
    .waitFor()
  const merged = before.replace(
    'Cut the build to 4 minutes\n',
    '<<<<<<< HEAD\nCut the build to 4 minutes\n=======\nCut the build to 5 minutes\n>>>>>>> other\n',
  )
  writeFileSync(path, merged)
  const fields = page.getByRole('group', { name: 'What' })
  await fields.waitFor()
  expect(await faultsInBoth(page, 'a conflict in the vault')).toEqual([])
  await shot(page, 'vault-conflict')
  await page.setViewportSize({ width: 320, height: 700 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(320)
  await shot(page, 'vault-conflict-320')
  await page.setViewportSize({ width: 1280, height: 800 })
  await fields.getByRole('radio', { name: /In the file/ }).check()
  await page.getByRole('button', { name: 'Save this version' }).click()
  await page.getByRole('heading', { level: 1, name: /in step with the folder/ }).waitFor()
  expect(readFileSync(path, 'utf8')).toBe(before.replace('4 minutes', '5 minutes'))
  await goTo(page, '/week')
  await page.getByText('Cut the build to 5 minutes').first().waitFor()
})

test('a deleted file is a question', async () => {
  const { page } = walk
  const path = pathOf('Moved the queue')
  rmSync(path)
  await page.getByText('1 file of the Markdown vault needs your decision.').waitFor()
  await page.getByRole('button', { name: 'Open vault' }).click()
  await page.getByText('Its file was deleted from the folder. The record is still in Cairn.').waitFor()
  expect(await faultsInBoth(page, 'a deleted file of the vault')).toEqual([])
  await page.getByRole('button', { name: /^Write the file again/ }).click()
  await page.getByRole('heading', { level: 1, name: /in step with the folder/ }).waitFor()
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
