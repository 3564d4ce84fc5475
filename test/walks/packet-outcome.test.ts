// What a committee said of a version that was handed in: written by keys alone, answered in the working copy, taken along into the next
// packet; read at every width.
import { expect, test } from 'vitest'
import { walkThroughApp } from './support-app.ts'
import { bringAxe, faultsInBoth } from './support-axe.ts'
import { draftPacket, freezePacket, seedCareer } from './support-packet.ts'
import { expectNotice, goTo } from './support-places.ts'
import { begin } from './support-week.ts'

const walk = walkThroughApp()

/** At 1280 and at 320 pixels, in both schemes: nothing axe finds, nothing to scroll sideways. */
async function looksRight(place: string): Promise<void> {
  const { page } = walk
  await bringAxe(page)
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await faultsInBoth(page, `${place} at ${width}`)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide, `${place} at ${width}`).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
}

test('a version gets its outcome and a remark on a criterion, by keys', async () => {
  const { page } = walk
  await begin(page)
  await seedCareer(page)
  await draftPacket(page, { from: '2024-05-01', to: '2025-03-31' })
  await freezePacket(page)
  // Records that were put in by hand are not what Cairn last saw, which it says over the page.
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await goTo(page, '/packet/editions')
  await page.getByRole('button', { name: 'Add the outcome of version 1' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'Promoted' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('button', { name: 'Add a remark' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('What the committee said').fill('Two weeks are too short for an outcome.')
  await page.getByLabel('About').selectOption({ index: 1 })
  await looksRight('the form of an outcome')
  await page.getByLabel('What the committee said').press('Control+Enter')
  await expectNotice(page, 'Saved the outcome of version 1.')
  await page.getByText('1 remark, 0 answered in the working copy.', { exact: false }).waitFor()
  await looksRight('a remark that is open')
})

test('the working copy says that a remark waits, and answers it', async () => {
  const { page } = walk
  await goTo(page, '/packet')
  await page.getByText('1 committee remark on version 1 is not answered yet.').waitFor()
  await looksRight('the working copy')
  await page.getByRole('link', { name: 'Answer them under Versions' }).click()
  await page.getByRole('button', { name: 'Mark as answered' }).click()
  await page.getByLabel('How the working copy answers it').fill('The outcome covers six months now.')
  await page.keyboard.press('Control+Enter')
  await expectNotice(page, 'Answered a committee remark.')
  await page.getByText('1 remark, 1 answered in the working copy.', { exact: false }).waitFor()
  await looksRight('a remark that is answered')
})

test('the next packet starts from it, says what no longer holds, and goes on with its versions', async () => {
  const { page } = walk
  await page.getByRole('link', { name: 'Start the next packet' }).click()
  await page.getByLabel('Work from').fill('2025-03-01')
  await page.getByRole('list', { name: 'What no longer holds' }).waitFor()
  await looksRight('the next packet')
  await page.getByRole('button', { name: 'Start the next packet' }).click()
  await expectNotice(page, 'Started the next packet.')
  await page.getByRole('article', { name: 'Sheet 1' }).waitFor()
  await goTo(page, '/packet/leaving')
  const lock = page.getByRole('button', { name: 'Lock version 2' })
  await lock.waitFor()
  if (await lock.isDisabled()) await page.getByLabel('I have checked these; they can be exported').check()
  await lock.click()
  await page.getByRole('heading', { name: 'Version 2' }).waitFor()
  await goTo(page, '/packet/editions/1,2')
  await page.getByText('1 remark, 1 answered in version 2.', { exact: false }).waitFor()
  await looksRight('versions of both packets')
})
