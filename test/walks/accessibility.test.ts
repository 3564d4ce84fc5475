// axe finds nothing on any route of the app: empty and with data, with dialogs open, in light and dark, with no rule turned off.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addressesOf, type Filling, furtherAddresses, nobody } from './support-addresses.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth, faultsOn, rulesRun } from './support-axe.ts'
import { fillWith } from './support-filling.ts'
import { atRest, goTo } from './support-places.ts'
import { begin, story, tellStoryAfterBeginning } from './support-week.ts'

const walk = walkThroughApp()
let filling: Filling = nobody

async function faultsAt(addresses: readonly string[]): Promise<string[]> {
  const faults: string[] = []
  for (const address of addresses) {
    await goTo(walk.page, address)
    faults.push(...(await faultsInBoth(walk.page, address)))
  }
  return faults
}

/** Opens, looks, and leaves by Escape: a dialog that cannot be left so would fail the next one. */
async function faultsOfDialog(place: string, open: () => Promise<unknown>): Promise<string[]> {
  await open()
  const dialog = walk.page.getByRole('dialog')
  await dialog.waitFor()
  await atRest(walk.page)
  const faults = await faultsInBoth(walk.page, place)
  await walk.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  return faults
}

async function nextSession(page: Page): Promise<string> {
  await goTo(page, '/sessions')
  const link = page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(story.mentor) })
    .first()
  return (await link.getAttribute('href'))?.replace('#', '') ?? ''
}

const press = (name: string | RegExp) => () => walk.page.getByRole('button', { name }).first().click()

test('axe looks for what it should: contrast, names, size of targets', () => {
  expect(rulesRun()).toEqual(expect.arrayContaining(['color-contrast', 'label', 'target-size', 'button-name']))
})

test('the check itself finds a fault', async () => {
  const { page } = walk
  await bringAxe(page)
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('button'), { id: 'nameless' })))
  expect(await faultsOn(page, 'here')).toEqual([expect.stringContaining('button-name at #nameless')])
  await page.evaluate(() => document.getElementById('nameless')?.remove())
})

test('the first run and its dialogs', async () => {
  expect([
    ...(await faultsInBoth(walk.page, 'first run')),
    ...(await faultsOfDialog('restore', press(/Restore from a snapshot/))),
    ...(await faultsOfDialog('a file somebody sent', press(/^Open a file somebody sent you/))),
    ...(await faultsOfDialog('where it is kept', press('Where it is kept'))),
  ]).toEqual([])
})

test('every route without data', async () => {
  await begin(walk.page)
  expect(await faultsAt([...addressesOf(nobody), '/nowhere'])).toEqual([])
})

test('every route with data', async () => {
  const { page } = walk
  const told = await tellStoryAfterBeginning(page)
  filling = await fillWith(walk.app, told)
  expect(await faultsAt([...addressesOf(filling), ...furtherAddresses(filling)])).toEqual([])
})

test('dialogs that open anywhere', async () => {
  const { page } = walk
  await goTo(page, '/week')
  const found = [
    ...(await faultsOfDialog('palette', () => page.keyboard.press('Control+k'))),
    ...(await faultsOfDialog('shortcuts', () => page.keyboard.press('?'))),
    ...(await faultsOfDialog('quick note', () => page.keyboard.press('Control+n'))),
  ]
  expect(found).toEqual([])
})

test('dialogs of a screen, a toolbar, and what a line offers', async () => {
  const { page } = walk
  const faults: string[] = []
  const at = async (address: string, dialogs: Readonly<Record<string, () => Promise<unknown>>>) => {
    await goTo(page, address)
    for (const [place, open] of Object.entries(dialogs)) faults.push(...(await faultsOfDialog(place, open)))
  }
  await at('/sessions', { 'plan a session': press('Plan a session') })
  await at(await nextSession(page), { 'when and whom': press(/^Change$/), 'pre-read': press('Write the pre-read') })
  await at('/roadmap/matrix/now/DEB-M2', {
    'a confirmation': press('Write down a confirmation'),
    'link a record': press('Link a record'),
    'not applicable': press('Not applicable…'),
    'no chance yet': press('No chance yet…'),
  })
  await goTo(page, '/week')
  await page.getByLabel('Quick line', { exact: true }).pressSequentially('Asked why ^OWN')
  await page.getByRole('option').first().waitFor()
  faults.push(...(await faultsInBoth(page, 'completions')))
  await page.getByLabel('Quick line', { exact: true }).fill('')
  await goTo(page, '/journal')
  await page.getByRole('list', { name: 'Timeline' }).getByRole('link').first().focus()
  await page.keyboard.press('Space')
  await page.getByRole('toolbar', { name: 'Chosen records' }).waitFor()
  faults.push(...(await faultsInBoth(page, 'several chosen')))
  faults.push(...(await faultsOfDialog('tag several', press(/^Tag$/))))
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await at('/data/trash', { erase: press(/^Erase for good/) })
  expect(faults).toEqual([])
})
