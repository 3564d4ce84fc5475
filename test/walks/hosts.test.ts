// The host behind the page: how it refuses to start, and what a person sees when it goes or cannot keep anything.
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { AppDriver } from '../driver/app-driver.ts'
import { dropProfiles, newProfile } from '../driver/profiles.ts'
import { freePort, refusalOf, runHost, withTabs } from './durability-host.ts'
import { liveFolder, snapshotNames, withApp } from './durability-profiles.ts'
import { begin, rowsOf, saveLine, seeNotice, takeSnapshot, weekAgain } from './durability-steps.ts'
import { storedWords } from './durability-store.ts'

const slow = 120_000
afterAll(dropProfiles)

describe('a host that cannot start says one sentence', () => {
  test('when another program has the port', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const sentence = await refusalOf(newProfile(), port)
    other.close()
    expect(sentence).toContain(`Port ${port} is used by another program; close that program and start Cairn again`)
    expect(sentence.trim().split('\n')).toHaveLength(1)
  })

  test(
    'when Cairn is open with the same data already, whichever host it is',
    async () => {
      const dataFolder = newProfile()
      const host = await runHost(dataFolder, await freePort())
      expect(await refusalOf(dataFolder, await freePort())).toContain('Cairn is already open with this data')
      await host.end()
      await withApp(dataFolder, async () => {
        expect(await refusalOf(dataFolder, await freePort())).toContain('Cairn is already open with this data')
      })
    },
    slow,
  )

  test('when a file stands where the folder should be', async () => {
    const folder = newProfile()
    writeFileSync(join(folder, 'file'), '')
    const sentence = await refusalOf(join(folder, 'file', 'Cairn'), await freePort())
    expect(sentence).toMatch(/a file is in its place\. Nothing was changed\. .*set CAIRN_DATA to another folder/)
  })
})

test(
  'the host goes under an open page: what is written is saved and said to be, and all is there when it is back',
  () =>
    withTabs(async (tabs) => {
      const page = tabs.first
      await begin(page)
      await saveLine(page, 'Written with a host')
      // The page fetches what it may need once nothing else wants the machine; here it goes on with all of it.
      await page.waitForLoadState('networkidle')
      await tabs.host.end()
      await saveLine(page, 'Written without a host')
      await seeNotice(
        page,
        /Your changes are saved in the database\. Cairn is no longer running behind this page; start it again with npm start/,
      )
      tabs.host = await runHost(tabs.dataFolder, tabs.port)
      await page.goto(tabs.host.address)
      await rowsOf(page).getByText('Written without a host').waitFor()
      expect((await storedWords(page)).length).toBe(2)
    }),
  slow,
)

/** Below the handlers: every write of a file fails with this code, as the system would say it. */
function refuseWrites(app: AppDriver, code: 'ENOSPC' | 'EROFS' | null): Promise<void> {
  return app.evaluate(async (_electron, wanted) => {
    const { open } = process.getBuiltinModule('node:fs/promises')
    const handle = await open('/dev/null')
    const kind = Object.getPrototypeOf(handle)
    await handle.close()
    kind.wholeWrite ??= kind.writeFile
    kind.writeFile =
      wanted === null
        ? kind.wholeWrite
        : async () => {
            throw Object.assign(new Error(wanted), { code: wanted })
          }
  }, code)
}

describe('nothing can be kept outside the database', () => {
  test.for([
    ['ENOSPC', /The disk is full/],
    ['EROFS', /The folder cannot be written to/],
  ] as const)(
    '%s below the handlers is said once, saving goes on, and keeping resumes',
    { timeout: slow },
    ([code, words]) => {
      const userData = newProfile()
      return withApp(userData, async (app) => {
        await begin(app.page)
        await refuseWrites(app, code)
        await saveLine(app.page, 'While nothing could be kept')
        await seeNotice(app.page, words)
        await takeSnapshot(app.page)
        await seeNotice(app.page, /No backup could be made/)
        expect(snapshotNames(userData)).toEqual([])
        await refuseWrites(app, null)
        await takeSnapshot(app.page)
        await expect.poll(() => snapshotNames(userData).length).toBe(1)
      })
    },
  )

  test(
    'the folder of backups is taken away while Cairn is open: the next backup is whole again',
    async () => {
      const userData = newProfile()
      await withApp(userData, async (app) => {
        await begin(app.page)
        await saveLine(app.page, 'Before the folder went')
        await takeSnapshot(app.page)
        await expect.poll(() => snapshotNames(userData).length).toBe(1)
        rmSync(join(userData, 'kept'), { recursive: true })
        await app.page.evaluate("location.hash = '/week'")
        await saveLine(app.page, 'After the folder went')
      })
      // One of all of it, or one and what came after it: a slow machine may take the first before the line is saved.
      expect(snapshotNames(userData)).not.toEqual([])
      rmSync(liveFolder(userData), { recursive: true })
      await withApp(userData, async (app) => {
        await app.page.getByRole('button', { name: 'Restore this backup' }).click()
        const words = await storedWords(await weekAgain(app))
        expect(words.sort()).toEqual(['After the folder went', 'Before the folder went'])
      })
    },
    slow,
  )
})
