// A driver is only as good as what it refuses: each part of Electron that walks count on is tried here on a tiny main of its own, with the
// double and with the real one.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AppDriver } from './app-driver.ts'
import { clickMenu } from './dialogs.ts'
import { launchDouble } from './double-driver.ts'
import { launchElectron } from './electron-driver.ts'
import { findElectron } from './find-electron.mjs'
import { copyProfile, dropProfiles } from './profiles.ts'
import { expectNoRequests, hostOfWalks } from './start-app.ts'
import { until } from './until.ts'

const main = fileURLToPath(new URL('./fixture/main.mjs', import.meta.url))
const register = new URL('./double/register.mjs', import.meta.url).href
const inPage = 'globalThis.fixture'
const isReal = hostOfWalks() === 'electron'

/** Asked of the page: `page.title()` is empty on the real one once a navigation was prevented. */
const titleOf = (page: Page) => page.evaluate('document.title')

const double = { name: 'the double', launch: launchDouble, second: [process.execPath, '--import', register, main] }
const real = { name: 'the real Electron', launch: launchElectron, second: [findElectron() ?? '', main] }

describe.for([double, ...(isReal ? [real] : [])])('$name', ({ launch, second }) => {
  let app: AppDriver
  beforeAll(async () => {
    app = await launch({ main })
  })
  afterAll(async () => {
    await app.close()
    dropProfiles()
  })

  test('carries values, bytes and failures over the bridge, and says who sent them', async () => {
    await expect.poll(() => titleOf(app.page)).toBe('Fixture ran')
    const echoed =
      await app.page.evaluate(`${inPage}.echo({ bytes: new Uint8Array([1, 2, 255]), none: undefined, at: new Date(5) })
        .then(({ value, from }) => [[...value.bytes], 'none' in value, value.at.getTime(), from])`)
    expect(echoed).toEqual([[1, 2, 255], true, 5, 'app://cairn/index.html'])
    const failed = await app.page.evaluate(`${inPage}.fail().catch((error) => error.message)`)
    expect(failed).toBe("Error invoking remote method 'fixture:fail': Error: refused")
  })

  test('brings menu commands until the listener is taken off', async () => {
    await app.page.evaluate(
      `globalThis.heard = []; globalThis.stop = ${inPage}.onMenu((command) => globalThis.heard.push(command))`,
    )
    const heard = () => app.page.evaluate('globalThis.heard.length')
    await clickMenu(app, 'new-note')
    await expect.poll(heard).toBe(1)
    await app.page.evaluate('globalThis.stop()')
    await clickMenu(app, 'new-note')
    await app.page.evaluate(`${inPage}.echo(1)`)
    expect(await heard()).toBe(1)
  })

  test('leaves no Node, no ipc and no eval in the page', async () => {
    const types = await app.page.evaluate(
      '[typeof require, typeof process, typeof __electronDouble, Object.isFrozen(globalThis.fixture)]',
    )
    expect(types).toEqual(['undefined', 'undefined', 'undefined', true])
  })

  test('lets the app judge navigation and new windows, none of which reaches the network', async () => {
    // Clicked by a script: Playwright's own click would wait for the navigation that the app prevents.
    await app.page.evaluate("document.querySelector('#away').click()")
    const denied = () => app.evaluate(() => Reflect.get(globalThis, 'denied'), null)
    await expect.poll(denied).toEqual(['https://example.com/'])
    await app.page.evaluate("document.querySelector('#popup').click()")
    await expect.poll(denied).toEqual(['https://example.com/', 'https://example.com/popup'])
    expect(await titleOf(app.page)).toBe('Fixture ran')
    expect(app.pages()).toHaveLength(1)
    expect(await app.blockedRequests()).toEqual([])
  })

  test('stops, records and fails the walk for a request that would leave', async () => {
    const answer = await app.page.evaluate("fetch('https://example.com/').then(() => 'open', () => 'blocked')")
    expect(answer).toBe('blocked')
    const blocked = await app.blockedRequests()
    expect(blocked).toEqual(['https://example.com/'])
    expect(() => expectNoRequests(blocked)).toThrow('https://example.com/')
  })

  test('denies a permission that the handler refuses', async () => {
    const asked = 'new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no))'
    const denied = 1
    expect(await app.page.evaluate(`${asked}.then(() => 'told', ({ code }) => code)`)).toBe(denied)
  })

  test('opens and closes a second window, whose close can be prevented', async () => {
    const other = await app.newWindow(() => clickMenu(app, 'new-window'))
    await expect.poll(() => titleOf(other)).toBe('Fixture ran')
    const closeOther = (keep: boolean) =>
      app.evaluate(({ BrowserWindow }, keepOpen) => {
        Object.assign(globalThis, { keepOpen })
        const [last] = BrowserWindow.getAllWindows().sort((a, b) => b.id - a.id)
        last?.close()
      }, keep)
    await closeOther(true)
    expect(app.pages()).toHaveLength(2)
    await closeOther(false)
    await until('the second window to close', () => app.pages().length === 1)
    expect(await titleOf(app.page)).toBe('Fixture ran')
  })

  test('refuses a second instance on the same profile and tells the first', async () => {
    const [program = '', ...words] = second
    const { status } = spawnSync(program, words, { env: { ...process.env, CAIRN_DATA: app.userData } })
    expect(status).toBe(3)
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'secondInstances'), null)).toBe(1)
  })

  test('tells the app of a killed renderer, and shows the page that it loads again', async () => {
    const before = app.page
    await app.kill('renderer')
    expect(app.page).not.toBe(before)
    await expect.poll(() => titleOf(app.page)).toBe('Fixture ran')
  })

  test.for(['main', 'all'] as const)(
    'opens the same profile after a kill of %s with what was stored',
    async (target) => {
      await app.page.evaluate(storeInDatabase(target))
      await app.kill(target)
      await app.relaunch()
      expect(await app.page.evaluate(readFromDatabase)).toBe(target)
    },
  )

  test('opens a copy of the profile, taken in use, with what was acknowledged', async () => {
    await app.page.evaluate(storeInDatabase('copied'))
    const later = await launch({ main, userData: copyProfile(app.userData) })
    expect(await later.page.evaluate(readFromDatabase)).toBe('copied')
    await later.close()
  })
})

const openDatabase = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('fixture', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('stones')
  opening.onsuccess = () => resolve(opening.result)
  opening.onerror = () => reject(opening.error)
})`
const storeInDatabase = (stone: string) => `${openDatabase}.then((database) => new Promise((resolve) => {
  const writing = database.transaction('stones', 'readwrite', { durability: 'strict' })
  writing.objectStore('stones').put('${stone}', 1)
  writing.oncomplete = () => resolve()
}))`
const readFromDatabase = `${openDatabase}.then((database) => new Promise((resolve) => {
  const reading = database.transaction('stones').objectStore('stones').get(1)
  reading.onsuccess = () => resolve(reading.result)
}))`
