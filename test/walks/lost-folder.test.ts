// The data folder is made read-only, or deleted, while Cairn runs on it: each is said in a sentence, nothing is called damaged, and
// what was saved is there at the next start.
import { chmodSync, lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished } from 'vitest'
import { dropProfiles, newProfile } from '../driver/profiles.ts'
import { testOnReal } from '../driver/test-on-real-electron.ts'
import { until } from '../driver/until.ts'
import { expectRestoreScreen, goBackToNewest } from './durability-damages.ts'
import { snapshotNames, withApp } from './durability-profiles.ts'
import { begin, rowsOf, saveLine, seeNotice, weekAgain } from './durability-steps.ts'
import { storedWords } from './durability-store.ts'

afterAll(dropProfiles)

/** What no window may say of a folder that is only shut. */
const blamed = /damaged and|files are damaged, perhaps|cannot be read|Restore/

/** Everything in a folder, what lies deepest first. Files come and go while the browser runs. */
function setModes(folder: string, ofFolders: number, ofFiles: number): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted().reverse()
  for (const path of [...names.map((name) => join(folder, name)), folder]) {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found?.isDirectory()) chmodSync(path, ofFolders)
    else if (found?.isFile()) chmodSync(path, ofFiles)
  }
}

/** The browser may put a file into a folder that is just being emptied. */
function deleted(folder: string): true | null {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    return true
  } catch {
    return null
  }
}

/** More than the store's log takes: it must begin a file, and may not. */
const breakTheStore = `void (() => {
  const opening = indexedDB.open('cairn')
  opening.onsuccess = () => {
    const drafts = opening.result.transaction('drafts', 'readwrite').objectStore('drafts')
    for (let row = 0; row < 200; row += 1)
      drafts.put({ key: 'filler ' + row, window: 'main', value: crypto.getRandomValues(new Uint8Array(50000)) })
  }
})()`

testOnReal(
  'a folder made read-only is called so and nothing else, and opens with everything once it may be written to',
  () => {
    const userData = newProfile()
    const openAgain = () => setModes(userData, 0o700, 0o600)
    onTestFinished(openAgain)
    return withApp(userData, async (app) => {
      await begin(app.page)
      await saveLine(app.page, 'Before the folder was shut')
      setModes(userData, 0o500, 0o400)
      await saveLine(app.page, 'While it was read-only')
      await seeNotice(app.page, /^The data folder is read-only.*What you saved is safe.*Allow writing to the folder/)
      await app.page.evaluate(breakTheStore)
      await app.page.evaluate('location.reload()')
      await app.page.getByRole('heading', { name: 'The data folder is read-only.' }).waitFor()
      expect(await app.page.locator('body').innerText()).not.toMatch(blamed)
      openAgain()
      const page = await weekAgain(app)
      await saveLine(page, 'Open again')
      await app.kill('main')
      await app.relaunch()
      const again = await weekAgain(app)
      expect(await again.locator('body').innerText()).not.toMatch(blamed)
      expect((await storedWords(again)).toSorted()).toEqual([
        'Before the folder was shut',
        'Open again',
        'While it was read-only',
      ])
    })
  },
)

testOnReal(
  'a folder that is deleted is said to be, is backed up anew with each save, and all of it is restored',
  () => {
    const userData = newProfile()
    return withApp(userData, async (app) => {
      await begin(app.page)
      await saveLine(app.page, 'Before the folder went')
      await until('the folder to go', () => deleted(userData))
      await saveLine(app.page, 'When it was gone')
      await seeNotice(
        app.page,
        /^The data folder was deleted.*Everything you saved is in a new backup.*restore that backup/,
      )
      const kept = snapshotNames(userData)
      await saveLine(app.page, 'And a moment later')
      await until('the next backup', async () => snapshotNames(userData).length > kept.length || null)
      await app.kill('all')
      await app.relaunch()
      await expectRestoreScreen(app.page, /Your database is missing/)
      await goBackToNewest(app.page)
      const again = await weekAgain(app)
      for (const words of ['Before the folder went', 'When it was gone', 'And a moment later'])
        await rowsOf(again).getByText(words).waitFor()
    })
  },
)
