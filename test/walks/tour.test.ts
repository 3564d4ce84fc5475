// One tour of every screen, which each of them is looked at by: axe in light and dark, room at 900 and 320 px and at 200 % zoom, and Tab.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { addressesOf, bareAddressesOf, type Filling, furtherAddresses, nobody } from './support-addresses.ts'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth, faultsOn, rulesRun } from './support-axe.ts'
import { fillWith } from './support-filling.ts'
import { tabRound } from './support-keyboard.ts'
import { atRest, goTo } from './support-places.ts'
import { troublesOfRoom, withoutRoom } from './support-text-overflow.ts'
import { begin, story, tellStoryAfterBeginning, writeQuickLine } from './support-week.ts'

const walk = walkThroughApp()
let filling: Filling = nobody
/** Seventy screens; a busy machine may take its time. */
const whole = 400_000

/** A word nobody can break, as an address or a name of a class is. */
const longWord = `Renamed ${'QuoteReadModelProjection'.repeat(6)}`

/** Opens, looks, and leaves by Escape: a dialog that cannot be left so would fail the next one. */
async function faultsOfDialog(place: string, open: () => Promise<unknown>): Promise<string[]> {
  await open()
  const dialog = walk.page.getByRole('dialog')
  await dialog.waitFor()
  await atRest(walk.page)
  const faults = await faultsInBoth(walk.page, place)
  faults.push(...(await troublesOfRoom(walk.page, place)))
  await walk.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  return faults
}

/** Round the frame alone it is more than eight stops; a screen without it has at least its way back. */
async function troublesOfTab(address: string, isBare: boolean): Promise<string[]> {
  const stops = await tabRound(walk.page)
  return stops < (isBare ? 1 : 9) ? [`${address}: only ${stops} stops of Tab`] : []
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

test('the checks themselves find a nameless button, a text that is cut and one that leaves the window', async () => {
  const { page } = walk
  await bringAxe(page)
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('button'), { id: 'nameless' })))
  expect(await faultsOn(page, 'here')).toEqual([expect.stringContaining('button-name at #nameless')])
  await page.evaluate(() => {
    document.getElementById('nameless')?.remove()
    const box = Object.assign(document.createElement('div'), { id: 'cut', textContent: 'much too long for its box' })
    box.setAttribute('style', 'width: 40px; overflow: hidden; white-space: nowrap')
    const far = Object.assign(document.createElement('div'), { id: 'far', textContent: 'far out' })
    far.setAttribute('style', 'position: absolute; left: 3000px')
    document.body.append(box, far)
  })
  expect(await withoutRoom(page, 'here')).toEqual([
    expect.stringContaining('is cut at the side'),
    expect.stringContaining('leaves the window'),
    expect.stringContaining('wider than the window'),
  ])
  await page.evaluate(() => {
    document.getElementById('cut')?.remove()
    document.getElementById('far')?.remove()
  })
})

test('the first run and its dialogs', async () => {
  expect([
    ...(await faultsInBoth(walk.page, 'first run')),
    ...(await troublesOfRoom(walk.page, 'first run')),
    ...(await faultsOfDialog('restore', press(/Restore from a backup/))),
    ...(await faultsOfDialog('a file someone sent', press(/^Open a file someone sent you/))),
    ...(await faultsOfDialog('where it is kept', press('Where your data is stored'))),
  ]).toEqual([])
})

test('every route without data', { timeout: whole }, async () => {
  await begin(walk.page)
  const faults: string[] = []
  for (const address of [...addressesOf(nobody), '/nowhere']) {
    await goTo(walk.page, address)
    faults.push(...(await faultsInBoth(walk.page, address)))
  }
  expect(faults).toEqual([])
})

test('the whole story is told, so that every route has its record', { timeout: whole }, async () => {
  const told = await tellStoryAfterBeginning(walk.page)
  await writeQuickLine(walk.page, longWord)
  filling = await fillWith(walk.app, told)
})

test('every route with data', { timeout: whole }, async () => {
  const { page } = walk
  const bare = new Set(bareAddressesOf(filling))
  const faults: string[] = []
  for (const address of [...addressesOf(filling), ...furtherAddresses(filling)]) {
    await goTo(page, address)
    faults.push(...(await faultsInBoth(page, address)))
    faults.push(...(await troublesOfRoom(page, address)))
    if (address !== '/start') faults.push(...(await troublesOfTab(address, bare.has(address))))
  }
  expect(faults).toEqual([])
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
    'no chance yet': press('No opportunity yet…'),
  })
  await goTo(page, '/week')
  await page.getByLabel('Quick line', { exact: true }).pressSequentially('Asked why ^OWN')
  await page.getByRole('option').first().waitFor()
  faults.push(...(await faultsInBoth(page, 'completions')))
  await page.getByLabel('Quick line', { exact: true }).fill('')
  await goTo(page, '/journal')
  await page.getByRole('list', { name: 'Timeline' }).getByRole('link').first().focus()
  await page.keyboard.press('Space')
  await page.getByRole('toolbar', { name: 'Selected records' }).waitFor()
  faults.push(...(await faultsInBoth(page, 'several chosen')))
  faults.push(...(await faultsOfDialog('tag several', press(/^Tag$/))))
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await at('/data/trash', { erase: press(/^Delete permanently/) })
  expect(faults).toEqual([])
})
