// The app opens on an empty folder, in a window of its own, and asks nothing of the network.
import { expect, test } from 'vitest'
import { launchBrowserHost } from '../driver/browser-host.ts'
import { expectNoRequests, startApp } from '../driver/start-app.ts'

test('the desktop opens on a fresh profile with the bridge and nothing more', async () => {
  const app = await startApp()
  await app.page.getByRole('heading', { level: 1 }).first().waitFor()
  expect(await app.page.title()).toContain('Cairn')
  const keys = await app.page.evaluate('[Object.keys(globalThis.desktop).sort(), typeof require, typeof process]')
  expect(keys).toEqual([['drop', 'on', 'request'], 'undefined', 'undefined'])
})

test('the loopback host opens the same app in a plain browser', async () => {
  const host = await launchBrowserHost()
  try {
    await host.page.getByRole('heading', { level: 1 }).first().waitFor()
    expect(await host.page.evaluate('typeof globalThis.desktop')).toBe('undefined')
    expectNoRequests(host.blockedRequests)
  } finally {
    await host.close()
  }
})
