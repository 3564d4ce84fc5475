// The process stands still at one step of a snapshot, of a restore, of an import, and is killed there: what was saved is all there, the
// work was done whole or not at all, and the next try succeeds.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AppDriver } from '../driver/app-driver.ts'
import { answerOpenDialog, answerSaveDialog } from '../driver/dialogs.ts'
import { newProfile } from '../driver/profiles.ts'
import { appOfFile } from '../driver/start-app.ts'
import { until } from '../driver/until.ts'
import { fileSteps, hasStoppedInMain, stopInWorker, stopMainAt } from './durability-probe.ts'
import { snapshotNames } from './durability-profiles.ts'
import { alwaysOpenAgain, begin, quickLine, saveLine, takeSnapshot } from './durability-steps.ts'
import { wholeStore } from './durability-store.ts'

const slow = { timeout: 240_000 }
const archive = join(newProfile(), 'everything.zip')
const app = appOfFile(async (driver) => {
  const { page } = driver
  await begin(page)
  for (const line of ['Moved the build to one command', 'Wrote down why the cache lies']) await saveLine(page, line)
  await takeSnapshot(page)
  await until('the first backup', async () => snapshotNames(driver.userData).length > 0 || null)
  await page.evaluate("location.hash = '/data/in-and-out'")
  await answerSaveDialog(driver, archive)
  await page.getByRole('button', { name: 'Export everything' }).click()
  await page.getByText(/^Exported everything/).waitFor()
})

/** Drafts come and go with the screens that are open; what was saved does not. */
async function savedIn(page: Parameters<typeof wholeStore>[0]) {
  const { drafts: _drafts, ...rest } = await wholeStore(page)
  return rest
}

/** All of it is killed, and started again on the same profile. */
async function killedAndBack(driver: AppDriver) {
  await driver.kill('all')
  await driver.relaunch()
  await alwaysOpenAgain(driver)
  return weekOf()
}

async function weekOf() {
  const { page } = app()
  await page.evaluate("location.hash = '/week'")
  await quickLine(page).waitFor()
  return page
}

test.for(fileSteps)('stopped in a backup at the step: %s', slow, async (step) => {
  const driver = app()
  const page = await weekOf()
  await saveLine(page, `Saved before the backup, ${step}`)
  const [before, names] = [await savedIn(page), snapshotNames(driver.userData)]
  await stopMainAt(driver, step)
  await takeSnapshot(page)
  await until('main to stop', async () => (await hasStoppedInMain(driver)) || null)
  const again = await killedAndBack(driver)
  expect(await savedIn(again)).toEqual(before)
  expect(snapshotNames(driver.userData)).toEqual(expect.arrayContaining(names))
  await takeSnapshot(again)
  await expect.poll(() => snapshotNames(driver.userData).length).toBeGreaterThan(names.length)
  await again.getByRole('table', { name: 'Backups' }).waitFor()
  expect(await again.getByText(/damaged \(not deleted\)/).count()).toBe(0)
})

test.for([1, 8])('stopped in a restore at write %i', slow, async (nth) => {
  const driver = app()
  const page = await weekOf()
  await saveLine(page, `Saved before the restore, ${nth}`)
  const before = await savedIn(page)
  const goBackToOldest = async (on: typeof page) => {
    await on.evaluate("location.hash = '/data'")
    await on
      .getByRole('button', { name: /^Preview the backup of/ })
      .last()
      .click()
    await on.getByRole('button', { name: /^Restore the backup of/ }).click()
  }
  await stopInWorker(page, { name: 'restore', nth, begin: () => goBackToOldest(page) })
  const again = await killedAndBack(driver)
  expect(await savedIn(again)).toEqual(before)
  await saveLine(again, `Saved after the restore, ${nth}`)
})

test.for([1, 3])('stopped in an import at write %i', slow, async (nth) => {
  const driver = app()
  // A window that has imported nothing yet.
  const page = await killedAndBack(driver)
  await page.getByRole('link', { name: 'Moved the build to one command' }).first().click()
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await page.getByText('Moved an entry to the trash.').waitFor()
  await page.evaluate("location.hash = '/data/trash'")
  await page
    .getByRole('button', { name: /^Delete permanently/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Delete here' }).click()
  await page.getByText('The trash is empty.').first().waitFor()
  const before = await savedIn(page)
  const importErased = async (on: typeof page) => {
    await on.evaluate("location.hash = '/data/in-and-out'")
    await answerOpenDialog(driver, [archive])
    await on.getByRole('button', { name: 'Choose a file' }).click()
    await on.getByRole('checkbox', { name: 'Moved the build to one command' }).check()
    await on.getByRole('button', { name: 'Import 1 item' }).click()
  }
  await stopInWorker(page, { name: 'bringIn', nth, begin: () => importErased(page) })
  const again = await killedAndBack(driver)
  expect(await savedIn(again)).toEqual(before)
  await importErased(again)
  await again.getByText('1 item imported, including links and summaries.').waitFor()
  expect(readFileSync(archive).byteLength).toBeGreaterThan(0)
})
