// The live database is damaged as a browser lets happen (in every way in the soak): it is recognised at the start, and the way back brings everything back.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProfile, dropProfiles } from '../driver/profiles.ts'
import { damages, expectRestoreScreen, goBackToNewest, putBack } from './durability-damages.ts'
import { careerLines, lateLine, liveFolder, makeCareer, snapshotNames, withApp } from './durability-profiles.ts'
import { rowsOf, saveLine, weekAgain } from './durability-steps.ts'
import { readTable, storedWords, wholeStore } from './durability-store.ts'

const everything = [...careerLines, lateLine].sort()
const slow = 180_000
let career = ''
beforeAll(async () => {
  career = await makeCareer()
}, slow)
afterAll(dropProfiles)

describe('a damaged database', () => {
  test.for(damages.slice(0, 1))(
    '%s is recognised, and going back brings everything back',
    { timeout: slow },
    async ([, damage, sentence]) => {
      const userData = copyProfile(career)
      damage(liveFolder(userData))
      const found = await withApp(userData, async (app) => {
        await expectRestoreScreen(app.page, sentence)
        await goBackToNewest(app.page)
        const page = await weekAgain(app)
        await saveLine(page, 'After going back')
        return storedWords(page)
      })
      expect(found.sort()).toEqual([...everything, 'After going back'].sort())
    },
  )

  test(
    'an empty database in place of the one that was left can be begun anew, and the other stays a backup',
    async () => {
      const userData = copyProfile(career)
      const kept = snapshotNames(userData)
      rmSync(liveFolder(userData), { recursive: true })
      await withApp(userData, async (app) => {
        await expectRestoreScreen(app.page, /Your database is missing/)
        await app.page.getByRole('button', { name: 'Start new here' }).click()
        await app.page.getByRole('button', { name: 'Start my own' }).click()
        await saveLine(await weekAgain(app), 'A new beginning')
      })
      expect(snapshotNames(userData)).toEqual(expect.arrayContaining(kept))
      await withApp(userData, async (app) => {
        expect(await storedWords(await weekAgain(app))).toEqual(['A new beginning'])
      })
    },
    slow,
  )
})

describe('an older copy put back', () => {
  async function olderInPlace(): Promise<string> {
    const userData = copyProfile(career)
    await withApp(userData, async (app) => saveLine(await weekAgain(app), 'Written after the copy'))
    putBack(career, userData)
    return userData
  }

  test(
    'is recognised, and going back keeps the older copy as a backup',
    async () => {
      const userData = await olderInPlace()
      const kept = snapshotNames(userData)
      await withApp(userData, async (app) => {
        await expectRestoreScreen(app.page, /older than the one Cairn last used/)
        await goBackToNewest(app.page)
        const page = await weekAgain(app)
        expect((await storedWords(page)).sort()).toEqual([...everything, 'Written after the copy'].sort())
      })
      await withApp(userData, async (app) => {
        await rowsOf(await weekAgain(app))
          .getByText('Written after the copy')
          .waitFor()
      })
      const added = snapshotNames(userData).filter((name) => !kept.includes(name))
      expect(added.length).toBeGreaterThanOrEqual(1)
    },
    slow,
  )

  test(
    'may be kept instead, and what was left stays among the backups to go back to',
    async () => {
      const userData = await olderInPlace()
      const kept = snapshotNames(userData)
      await withApp(userData, async (app) => {
        await expectRestoreScreen(app.page, /older than the one/)
        await app.page.getByRole('button', { name: 'Keep the current database' }).click()
        const page = await weekAgain(app)
        expect((await storedWords(page)).sort()).toEqual(everything)
        await saveLine(page, 'On the older copy')
      })
      expect(snapshotNames(userData)).toEqual(expect.arrayContaining(kept))
      await withApp(userData, async (app) => {
        await rowsOf(await weekAgain(app))
          .getByText('On the older copy')
          .waitFor()
      })
    },
    slow,
  )
})

test(
  'a database of a newer Cairn is refused in plain words and stays as it was; the way back sets it aside first',
  async () => {
    const userData = copyProfile(career)
    const newer =
      'new Promise((y, n) => { const o = indexedDB.open("cairn", 9990); o.onsuccess = () => { o.result.close(); y() }; o.onerror = n })'
    const before = await withApp(userData, async (app) => {
      const page = await weekAgain(app)
      await page.evaluate(newer)
      return wholeStore(page)
    })
    await withApp(userData, async (app) => {
      await expectRestoreScreen(app.page, /A newer Cairn wrote this database/)
      await app.page.getByRole('button', { name: 'Restore this backup' }).waitFor()
      expect(await wholeStore(app.page)).toEqual(before)
      expect(
        await app.page.evaluate('indexedDB.databases().then((all) => all.find((one) => one.name === "cairn").version)'),
      ).toBe(9990)
      expect(existsSync(join(userData, 'set-aside'))).toBe(false)
      await goBackToNewest(app.page)
      const page = await weekAgain(app)
      expect((await storedWords(page)).sort()).toEqual(everything)
    })
    const [when = ''] = readdirSync(join(userData, 'set-aside', 'cairn'))
    expect(readdirSync(join(userData, 'set-aside', 'cairn', when)).sort()).toEqual([
      'IndexedDB',
      'found.cairn.zip',
      'found.json.gz',
    ])
  },
  slow,
)

test(
  'a damaged note beside a good database does not stand in its way',
  async () => {
    const userData = copyProfile(career)
    writeFileSync(join(userData, 'kept', 'cairn', 'witness.json'), '{"databaseId":')
    await withApp(userData, async (app) => {
      const page = await weekAgain(app)
      expect((await readTable(page, 'records')).length).toBeGreaterThan(4)
    })
  },
  slow,
)
