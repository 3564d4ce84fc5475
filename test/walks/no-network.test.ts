// Nothing leaves the machine: on the desktop every walk checks it, and here the same for a plain browser; and the check is shown to bite.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrowserHost, launchBrowserHost } from '../driver/browser-host.ts'
import { dropProfiles } from '../driver/profiles.ts'
import { expectNoRequests } from '../driver/start-app.ts'
import { troublesOf } from './support-app.ts'
import { expectAnswer, openScreen } from './support-places.ts'
import {
  addMentor,
  begin,
  close,
  dayFromToday,
  hold,
  lookBack,
  planSession,
  prepare,
  writeEntry,
} from './support-week.ts'

let host: BrowserHost
let troubles: string[] = []

beforeAll(async () => {
  host = await launchBrowserHost({ open: false })
  host.page.setDefaultTimeout(20_000)
  troubles = troublesOf(host.page)
  await host.page.goto(host.address)
})

afterAll(async () => {
  await host.close()
  dropProfiles()
})

test('the main job in a plain browser asks nothing of the network', async () => {
  const { page } = host
  await begin(page)
  await writeEntry(page)
  await addMentor(page)
  await planSession(page, dayFromToday(0))
  await prepare(page)
  await hold(page)
  await lookBack(page, dayFromToday(7))
  await close(page)
  await openScreen(page, 'Data')
  expectNoRequests(host.blockedRequests)
  expect(troubles).toEqual([])
})

test('what was written is there again after a reload, from this machine alone', async () => {
  const { page } = host
  await page.reload()
  await openScreen(page, 'Roadmap')
  await expectAnswer(page, /^1 of 56 have evidence|^1 of 56 has evidence/)
  expectNoRequests(host.blockedRequests)
  expect(troubles).toEqual([])
})

test('a script that asks for an address outside is stopped by the page itself, and the walk sees it', async () => {
  const { page } = host
  const asked = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  )
  expect(asked).toBe('refused')
  await expect.poll(() => troubles.join(' ')).toContain('https://example.com/')
})

test('a picture from outside is not fetched either', async () => {
  const { page } = host
  troubles.length = 0
  await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'https://example.com/dot.png' })))
  await expect.poll(() => troubles.join(' ')).toContain('dot.png')
  expectNoRequests(host.blockedRequests.filter((url) => !url.includes('example.com')))
})
