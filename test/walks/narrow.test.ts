// In a window 900 wide, and at 200 % zoom on a laptop, every screen wraps: no scrolling sideways, no text cut.
import { expect, test } from 'vitest'
import { sizes, zoomTwice } from '../driver/looks.ts'
import { addressesOf, type Filling, furtherAddresses, nobody } from './support-addresses.ts'
import { walkThroughApp } from './support-app.ts'
import { fillWith } from './support-filling.ts'
import { atRest, goTo } from './support-places.ts'
import { withoutRoom } from './support-room.ts'
import { tellWholeStory, writeQuickLine } from './support-week.ts'

const walk = walkThroughApp()
let filling: Filling = nobody

/** A word nobody can break, as an address or a name of a class is. */
const longWord = `Renamed ${'QuoteReadModelProjection'.repeat(6)}`

async function troublesAt(addresses: readonly string[]): Promise<string[]> {
  const troubles: string[] = []
  for (const address of addresses) {
    await goTo(walk.page, address)
    troubles.push(...(await withoutRoom(walk.page, address)))
  }
  return troubles
}

test('the check itself finds a text that is cut and one that leaves the window', async () => {
  const { page } = walk
  await page.evaluate(() => {
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

test('the first run has room', async () => {
  const { page } = walk
  await page.setViewportSize(sizes.narrow)
  const narrow = await withoutRoom(page, 'narrow')
  await zoomTwice(page)
  expect([...narrow, ...(await withoutRoom(page, 'zoomed'))]).toEqual([])
})

test('every screen has room in a window 900 wide', async () => {
  const { page } = walk
  await page.setViewportSize(sizes.laptop)
  const told = await tellWholeStory(page)
  await writeQuickLine(page, longWord)
  filling = await fillWith(walk.app, told)
  await page.setViewportSize(sizes.narrow)
  expect(await troublesAt([...addressesOf(filling), ...furtherAddresses(filling)])).toEqual([])
})

test('every screen has room at 200 % zoom', async () => {
  await zoomTwice(walk.page)
  expect(await troublesAt([...addressesOf(filling), ...furtherAddresses(filling)])).toEqual([])
})

test('what lies over a screen has room at 200 % zoom', async () => {
  const { page } = walk
  await goTo(page, '/week')
  const troubles: string[] = []
  for (const key of ['Control+k', '?', 'Control+n']) {
    await page.keyboard.press(key)
    await page.getByRole('dialog').waitFor()
    await atRest(page)
    troubles.push(...(await withoutRoom(page, key)))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  expect(troubles).toEqual([])
})
