// The double is only as good as what it refuses: each part of Electron it stands for is tried here on a tiny main of its own.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { clickMenu } from './dialogs.ts'
import { launchDouble } from './double-driver.ts'
import { withFixture } from './fixture/with-fixture.ts'
import { copyProfile } from './profiles.ts'
import { expectNoRequests } from './start-app.ts'
import { until } from './until.ts'

const inPage = 'globalThis.fixture'

describe('the bridge', () => {
  test('carries values, bytes and failures, and says who sent them', () =>
    withFixture(async (app) => {
      expect(await app.page.title()).toBe('Fixture ran')
      const echoed =
        await app.page.evaluate(`${inPage}.echo({ bytes: new Uint8Array([1, 2, 255]), none: undefined, at: new Date(5) })
        .then(({ value, from }) => [[...value.bytes], 'none' in value, value.at.getTime(), from])`)
      expect(echoed).toEqual([[1, 2, 255], true, 5, 'app://cairn/index.html'])
      const failed = await app.page.evaluate(`${inPage}.fail().catch((error) => error.message)`)
      expect(failed).toBe("Error invoking remote method 'fixture:fail': Error: refused")
    }))

  test('brings menu commands and keys the page left over, until the listener is taken off', () =>
    withFixture(async (app) => {
      await app.page.evaluate(
        `globalThis.heard = []; globalThis.stop = ${inPage}.onMenu((command) => globalThis.heard.push(command))`,
      )
      const heard = () => app.page.evaluate('globalThis.heard.length')
      await clickMenu(app, 'new-note')
      await expect.poll(heard).toBe(1)
      await app.page.keyboard.press('Control+n')
      await expect.poll(heard).toBe(2)
      await app.page.evaluate('globalThis.stop()')
      await clickMenu(app, 'new-note')
      await app.page.evaluate(`${inPage}.echo(1)`)
      expect(await heard()).toBe(2)
    }))

  test('leaves no Node, no ipc and no eval in the page', () =>
    withFixture(async (app) => {
      const types = await app.page.evaluate(
        '[typeof require, typeof process, typeof __electronDouble, Object.isFrozen(globalThis.fixture)]',
      )
      expect(types).toEqual(['undefined', 'undefined', 'undefined', true])
    }))
})

describe('what a page may not do', () => {
  test('a request that would leave is stopped, recorded and fails the walk', () =>
    withFixture(async (app) => {
      const answer = await app.page.evaluate("fetch('https://example.com/').then(() => 'open', () => 'blocked')")
      expect(answer).toBe('blocked')
      const blocked = await app.blockedRequests()
      expect(blocked).toEqual(['https://example.com/'])
      expect(() => expectNoRequests(blocked)).toThrow('https://example.com/')
    }))

  test('navigation and new windows are judged by the app and never reach the network', () =>
    withFixture(async (app) => {
      await app.page.click('#away')
      await app.page.click('#popup')
      const denied = () =>
        app.evaluate(({ BrowserWindow }) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents
          return contents && 'denied' in contents ? contents.denied : null
        }, null)
      await expect.poll(denied).toEqual([
        { what: 'navigate', url: 'https://example.com/' },
        { what: 'open', url: 'https://example.com/popup' },
      ])
      expect(app.page.url()).toContain('cairn.app.electron-double')
      expect(await app.blockedRequests()).toEqual([])
    }))

  test('a permission the handler refuses is denied by Chromium itself', () =>
    withFixture(async (app) => {
      const states = await app.page.evaluate(
        "Promise.all(['geolocation', 'notifications', 'camera'].map((name) => navigator.permissions.query({ name }).then((status) => status.state)))",
      )
      expect(states).toEqual(['denied', 'denied', 'denied'])
    }))
})

describe('windows and their end', () => {
  test('a second window opens and closes, and a close can be prevented', () =>
    withFixture(async (app) => {
      const second = await app.newWindow(() => clickMenu(app, 'new-window'))
      await expect.poll(() => second.title()).toBe('Fixture ran')
      const closeLast = (keep: boolean) =>
        app.evaluate(({ BrowserWindow }, keepOpen) => {
          Object.assign(globalThis, { keepOpen })
          BrowserWindow.getAllWindows()[1]?.close()
        }, keep)
      await closeLast(true)
      expect(app.pages()).toHaveLength(2)
      await closeLast(false)
      await until('the second window to close', () => app.pages().length === 1)
    }))

  test('a second instance on the same profile is refused and the first one told', () =>
    withFixture(async (app) => {
      const main = fileURLToPath(new URL('./fixture/main.mjs', import.meta.url))
      const register = new URL('./double/register.mjs', import.meta.url).href
      const second = spawnSync(process.execPath, ['--import', register, main], {
        env: { ...process.env, CAIRN_DATA: app.userData },
      })
      expect(second.status).toBe(3)
      await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'secondInstances'), null)).toBe(1)
    }))

  test('a killed renderer is told to the app, which loads the page again', () =>
    withFixture(async (app) => {
      const before = app.page
      await app.kill('renderer')
      expect(app.page).not.toBe(before)
      await expect.poll(() => app.page.title()).toBe('Fixture ran')
    }))

  test.for(['main', 'all'] as const)('after a kill of %s the same profile opens again with what was stored', (target) =>
    withFixture(async (app) => {
      await app.page.evaluate("localStorage.setItem('stone', '1')")
      await app.page.evaluate(storeInDatabase)
      await app.kill(target)
      await app.relaunch()
      expect(await app.page.evaluate(readFromDatabase)).toBe('kept')
    }),
  )

  test('a copy of the profile taken in use opens with what was acknowledged', () =>
    withFixture(async (app) => {
      await app.page.evaluate(storeInDatabase)
      const copy = copyProfile(app.userData)
      const main = fileURLToPath(new URL('./fixture/main.mjs', import.meta.url))
      const later = await launchDouble({ main, userData: copy })
      expect(await later.page.evaluate(readFromDatabase)).toBe('kept')
      await later.close()
    }))
})

const openDatabase = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('fixture', 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore('stones')
  opening.onsuccess = () => resolve(opening.result)
  opening.onerror = () => reject(opening.error)
})`
const storeInDatabase = `${openDatabase}.then((database) => new Promise((resolve) => {
  const writing = database.transaction('stones', 'readwrite', { durability: 'strict' })
  writing.objectStore('stones').put('kept', 1)
  writing.oncomplete = () => resolve()
}))`
const readFromDatabase = `${openDatabase}.then((database) => new Promise((resolve) => {
  const reading = database.transaction('stones').objectStore('stones').get(1)
  reading.onsuccess = () => resolve(reading.result)
}))`
