// A disk that is really full, then really read-only: mounted for the walk by root, who alone may. So it stands apart.
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { dropProfiles } from '../../driver/profiles.ts'
import { hasFillingDisk, hasSmallDisk, withFillingDisk, withSmallKept } from '../durability-disk.ts'
import { withApp } from '../durability-profiles.ts'
import { begin, quickLine, rowsOf, saveLine, seeNotice, takeSnapshot, weekAgain } from '../durability-steps.ts'
import { storedWords } from '../durability-store.ts'

afterAll(dropProfiles)

const mountable = hasSmallDisk()
const onRealDisk = mountable ? '' : ' (skipped: a small disk cannot be mounted here)'
test.skipIf(!mountable)(
  `a real disk that is full, then read-only, says so and saving goes on${onRealDisk}`,
  () =>
    withSmallKept((userData, disk) =>
      withApp(userData, async (app) => {
        await begin(app.page)
        // Full before the line: a snapshot that came by itself in between would leave nothing to keep, and nothing to tell.
        disk.fill()
        await saveLine(app.page, 'While the disk was full')
        await takeSnapshot(app.page)
        await seeNotice(app.page, /No backup could be made.*The disk is full/)
        disk.empty()
        disk.makeReadOnly()
        await app.page.evaluate("location.hash = '/week'")
        await saveLine(app.page, 'On a read-only disk')
        await seeNotice(app.page, /The folder cannot be written to/)
        expect((await storedWords(app.page)).length).toBe(2)
      }),
    ),
  120_000,
)

const imaged = hasFillingDisk()
const onImage = imaged ? '' : ' (skipped: a file cannot be mounted as a disk here)'

const acknowledged = ['Before the disk was full', 'While there was little room', 'With room again']

/** What the window must never say of a disk that is only full. */
const blamed = /damaged|cannot be read|Restore|Restore a backup/

test.skipIf(!imaged)(
  `a disk that fills up under the database is called full and nothing else; what was saved is there, and it goes on with room${onImage}`,
  () =>
    withFillingDisk((disk) =>
      withApp(join(disk.place, 'Cairn'), async (app) => {
        const { page } = app
        await begin(page)
        await saveLine(page, 'Before the disk was full')
        disk.fillBut(12)
        await page.waitForTimeout(600)
        await saveLine(page, 'While there was little room')
        disk.fill()
        await quickLine(page).fill('While the disk was full')
        await quickLine(page).press('Enter')
        await seeNotice(page, /The disk is full, so nothing was saved|The disk is full, so nothing can be saved/)
        for (const words of ['One', 'Two', 'Three', 'Four']) {
          await quickLine(page).fill(words)
          await quickLine(page).press('Enter')
        }
        await page.waitForTimeout(5000)
        expect(await page.locator('body').innerText()).not.toMatch(blamed)
        expect(await quickLine(page).inputValue()).toBe('Four')
        disk.empty()
        // A write that met the full disk may have closed the database, too; it is opened again by itself.
        const closed = /The disk is full, so nothing can be saved|The database is closed/
        await expect.poll(() => page.getByText(closed).count(), { timeout: 30_000 }).toBe(0)
        await saveLine(page, 'With room again')
        // Killed while it is full again: what was acknowledged is found by the next start, and nothing is taken for damaged.
        disk.fill()
        await app.kill('main')
        disk.empty()
        await app.relaunch()
        const again = await weekAgain(app)
        for (const words of acknowledged) await rowsOf(again).getByText(words).waitFor()
        expect(await again.locator('body').innerText()).not.toMatch(blamed)
        await saveLine(again, 'After the kill')
        expect((await storedWords(again)).toSorted()).toEqual([...acknowledged, 'After the kill'].toSorted())
      }),
    ),
  180_000,
)
