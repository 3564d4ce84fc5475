// A person's own ladder: imported from a company's file over the demo career, its evidence placed, a session closed, edited again, undone.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerOpenDialog, answerSaveDialog } from '../driver/dialogs.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth } from './support-axe.ts'

const walk = walkThroughApp()
const go = async (page: Page, address: string, heading: RegExp | string) => {
  await page.evaluate((to) => {
    location.hash = to
  }, address)
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

const csv = [
  'Competency,Level,Track,Criterion,Notes',
  'System design,Engineer,,Splits a feature into steps that can be shipped,"For example: a migration in three releases"',
  'System design,Senior,,Writes design documents that other teams review,',
  'System design,Staff,IC,Sets the technical direction of a product area,',
  'System design,Manager,Management,Keeps the architecture and the teams aligned,',
  'Collaboration,Engineer,,Gives feedback in code reviews that others act on,',
  'Collaboration,Senior,,Mentors at least one engineer,',
  'Collaboration,Staff,IC,Presents in the architecture forum,',
  'Collaboration,Manager,Management,Runs hiring for the team,',
].join('\n')

test('the ladder in use is shown with what stands on it', async () => {
  const { page } = walk
  await page.getByRole('button', { name: /^Look at a demo career/ }).click()
  await page.getByText('Month 16 of 16').waitFor({ timeout: 60_000 })
  await go(page, '/roadmap', /of 56 have evidence/)
  await page.getByRole('link', { name: 'Ladder', exact: true }).click()
  await page
    .getByRole('heading', { level: 1, name: 'Mid-level to lead: 3 levels, 8 competencies, 56 criteria' })
    .waitFor()
  await bringAxe(page)
  expect(await faultsInBoth(page, 'the ladder')).toEqual([])
})

test('a disagreement with someone’s word goes onto the next agenda, and back', async () => {
  const { page } = walk
  await go(page, '/roadmap/assessments', 'All views agree on the 38 criteria that were assessed.')
  await page.getByRole('button', { name: 'Assess OPS-L1 yourself' }).click()
  await page.getByRole('radio', { name: 'Not yet' }).check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page
    .getByRole('heading', { level: 1, name: 'The views differ on 1 of 38 assessed criteria, most on OPS-L1.' })
    .waitFor()
  expect(await faultsInBoth(page, 'a disagreement')).toEqual([])
  await page.getByRole('button', { name: 'Add selected to the agenda' }).click()
  await page.getByText('On the agenda', { exact: true }).waitFor()
  await page.getByRole('link', { name: /^the session with / }).click()
  await page.getByText(/^OPS-L1, “Defines the few signals/).waitFor()
})

/** The deeper pages of the roadmap, with the beginning of what each answers. */
const deeper = {
  '/roadmap/path': /criteri/,
  '/roadmap/assessments': /view|assessed/,
  '/roadmap/compare': /moved|nothing in common/,
  '/roadmap/months': /evidence/,
  '/roadmap/competencies': /evidence/,
  '/roadmap/areas': /areas|recorded/,
}

async function looksDeeper(page: Page, ladder: string) {
  const before = page.viewportSize()
  for (const [address, answer] of Object.entries(deeper))
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 })
      await go(page, address, answer)
      expect(await faultsInBoth(page, `${address} at ${width} on ${ladder}`)).toEqual([])
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wide, `${address} at ${width} on ${ladder}`).toBeLessThanOrEqual(0)
    }
  await page.setViewportSize(before ?? { width: 1280, height: 800 })
}

test('each way of looking deeper into the roadmap can be read and reached in every width', async () => {
  const { page } = walk
  await looksDeeper(page, 'demo')
  await go(page, '/roadmap/months', /^206 evidence items/)
  await page.getByRole('button', { name: 'System design breadth, June 2024: 2 evidence items' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('list', { name: 'Evidence items counted' }).getByRole('link').first().waitFor()
  expect(await faultsInBoth(page, 'the months with a figure that is open')).toEqual([])
})

test('a company’s file is read, shown, and becomes a draft with tracks that fork', async () => {
  const { app, page } = walk
  const file = join(app.userData, 'Northwind ladder.csv')
  writeFileSync(file, csv)
  await go(page, '/roadmap/ladder/import', 'Import a ladder')
  await answerOpenDialog(app, [file])
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await page.getByText('Northwind ladder (CSV): 4 levels, 2 competencies, 8 criteria.').waitFor()
  expect(await faultsInBoth(page, 'a ladder to import')).toEqual([])
  await page.getByRole('button', { name: 'Edit as a draft' }).click()
  await page.getByRole('heading', { level: 1, name: 'Edit the ladder: 4 levels, 2 competencies, 8 criteria' }).waitFor()
  await expect.poll(() => page.getByLabel('Track').nth(3).inputValue()).toBe('Management')
  expect(await faultsInBoth(page, 'a ladder that is edited')).toEqual([])
})

test('evidence goes where it is placed; the rest is listed and counts nowhere', async () => {
  const { page } = walk
  const place = page.getByLabel(/^Where its evidence goes: SYS-/).first()
  const choices = await place.locator('option').allTextContents()
  const design = choices.find((words) => words.includes('Writes design documents')) ?? ''
  await place.selectOption({ label: design })
  await page.getByRole('button', { name: 'Save as a new version' }).click()
  await page
    .getByRole('heading', { level: 1, name: 'Northwind ladder: 4 levels, 2 competencies, 8 criteria' })
    .waitFor()
  await page.getByText(/supported criteria that this version of the ladder does not have/).waitFor()
  expect(await faultsInBoth(page, 'the ladder with evidence that is not placed')).toEqual([])
  await go(page, '/roadmap', /^1 of 8/)
})

test('the deeper pages read a ladder whose tracks fork, and sessions closed on the one before', async () => {
  await looksDeeper(walk.page, 'forked')
  await go(walk.page, '/roadmap/path', /up to Manager \(Management\)/)
  await walk.page.getByText('Your ladder has no level called “lead”').waitFor()
  expect(await walk.page.getByText('Staff (IC)').count()).toBe(0)
})

test('in a narrow window nothing scrolls sideways, and no column is too narrow to read', async () => {
  const { page } = walk
  const before = page.viewportSize()
  for (const address of ['/roadmap/ladder', '/roadmap/ladder/edit'])
    for (const width of [320, 900]) {
      await page.setViewportSize({ width, height: 900 })
      await go(page, address, /4 levels, 2 competencies, 8 criteria$/)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wide, `${address} at ${width}`).toBeLessThanOrEqual(0)
      const rows = page.getByRole('region', { name: 'Not placed' }).getByRole('listitem').locator('> div:first-child')
      if (address === '/roadmap/ladder') expect(await rows.count()).toBeGreaterThan(5)
      for (const words of await rows.all()) expect((await words.boundingBox())?.width).toBeGreaterThan(200)
    }
  if (before !== null) await page.setViewportSize(before)
})

test('one that was left is placed later', async () => {
  const { page } = walk
  await go(page, '/roadmap/ladder', /^Northwind ladder/)
  const left = page.getByText(/^\d+ evidence items supported criteria/)
  const count = async () => Number.parseInt((await left.textContent()) ?? '', 10)
  const before = await count()
  await page
    .getByRole('button', { name: /^Show the \d+ items$/ })
    .first()
    .click()
  const first = page.getByLabel(/^New criterion for “/).first()
  await first.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Place', exact: true }).first().click()
  await page.getByText(/^Placed “/).waitFor()
  await expect.poll(count).toBe(before - 1)
})

test('sessions closed before stay readable, as their ladder was', async () => {
  const { page } = walk
  await go(page, '/sessions', /Next: Ilse/)
  await page.getByRole('link', { name: /My stories describe what I did/ }).click()
  await page.getByRole('link', { name: 'Progress' }).click()
  await page.getByRole('heading', { level: 1, name: /criteria moved since/ }).waitFor()
  await page.getByText('on version 1 of the ladder').waitFor()
})

test('the first version is kept beside the ladder, and counts through what is paired', async () => {
  const { page } = walk
  await go(page, '/roadmap/ladder', /levels, 2 competencies/)
  await page.getByRole('button', { name: 'Add as another ladder' }).last().click()
  await page.getByRole('heading', { level: 1, name: /of 56 ha(s|ve) evidence/ }).waitFor()
  const paired = async () =>
    Number(/^(\d+) of 56 criteria paired/.exec(await page.getByText(/56 criteria paired/).innerText())?.[1])
  const before = await paired()
  await page
    .getByRole('button', { name: /^Pair for/ })
    .first()
    .click()
  await page.getByLabel(/^Count the evidence of/).selectOption({ index: 1 })
  await expect.poll(paired).toBe(before + 1)
  expect(await faultsInBoth(page, 'a second ladder')).toEqual([])
  await page.getByRole('button', { name: 'Remove', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /levels, 2 competencies/ }).waitFor()
  expect(await page.getByText('of 56 paired').count()).toBe(0)
})

test('it is exported, and the export read again is the same ladder', async () => {
  const { app, page } = walk
  await go(page, '/roadmap/ladder', /^Northwind ladder/)
  const file = join(app.userData, 'exported.yaml')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('menuitem', { name: 'YAML' }).click()
  await page.getByText('Exported the ladder as exported.yaml.').waitFor()
  expect(readFileSync(file, 'utf8')).toContain('Runs hiring for the team')
  await go(page, '/roadmap/ladder/import', 'Import a ladder')
  await answerOpenDialog(app, [file])
  await page.getByRole('button', { name: 'Choose a file' }).click()
  await page.getByText('Northwind ladder (YAML): 4 levels, 2 competencies, 8 criteria.').waitFor()
  await page.getByRole('button', { name: 'Edit as a draft' }).click()
  await page.getByRole('heading', { level: 1, name: /^Edit the ladder/ }).waitFor()
  await expect.poll(() => page.getByRole('heading', { name: 'What changes' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Discard changes' }).click()
  // It leads back by itself; the next step must not be led away from its own page.
  await page.getByRole('heading', { level: 1, name: /^Northwind ladder/ }).waitFor()
})

test('an edit is undone step by step, then saved, then undone as one change', async () => {
  const { page } = walk
  await go(page, '/roadmap/ladder/edit', /^Edit the ladder/)
  await page
    .getByRole('button', { name: /^Move .* down$/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Undo last step' }).click()
  expect(await page.getByRole('button', { name: 'Undo last step' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: 'Add a criterion' }).first().click()
  await page.getByLabel('What it asks for').fill('Keeps a decision log')
  await page.getByLabel('Evidence items needed').fill('2')
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('button', { name: 'Save as a new version' }).click()
  await page.getByRole('heading', { level: 1, name: /^Northwind ladder: .* 9 criteria$/ }).waitFor()
  await page.getByText('Ladder saved.').waitFor()
  await page.getByRole('alert').getByRole('button', { name: 'Undo', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /^Northwind ladder: .* 8 criteria$/ }).waitFor()
})
