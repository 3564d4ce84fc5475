// A disk that is really full, then really read-only: mounted for the walk, which only root may do. So it stands apart and root runs it.
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { dropProfiles, newProfile } from '../../driver/profiles.ts'
import { canMount, canMountImages, withImageDisk, withSmallDisk } from '../durability-disk.ts'
import { withApp } from '../durability-profiles.ts'
import { begin, quickLine, saveLine, seeNotice, takeSnapshot } from '../durability-steps.ts'
import { storedWords } from '../durability-store.ts'

afterAll(dropProfiles)

const mountable = canMount()
const onRealDisk = mountable ? '' : ' (skipped: a small disk cannot be mounted here)'
test.skipIf(!mountable)(
  `a real disk that is full, then read-only, says so and saving goes on${onRealDisk}`,
  () => {
    const userData = newProfile()
    return withSmallDisk(join(userData, 'kept'), (disk) =>
      withApp(userData, async (app) => {
        await begin(app.page)
        await saveLine(app.page, 'Before the disk was full')
        disk.fill()
        await takeSnapshot(app.page)
        await seeNotice(app.page, /No snapshot could be kept.*The disk is full/)
        disk.empty()
        disk.makeReadOnly()
        await app.page.evaluate("location.hash = '/week'")
        await saveLine(app.page, 'On a read-only disk')
        await seeNotice(app.page, /The folder cannot be written to/)
        expect((await storedWords(app.page)).length).toBe(2)
      }),
    )
  },
  120_000,
)

const imaged = canMountImages()
const onImage = imaged ? '' : ' (skipped: a file cannot be mounted as a disk here)'

/** What the window must never say of a disk that is only full. */
const blamed = /damaged|cannot be read|Restore|Go back to a snapshot/

test.skipIf(!imaged)(
  `a disk that fills up under the database is called full and nothing else; what was saved is there, and it goes on with room${onImage}`,
  () =>
    withImageDisk((disk) =>
      withApp(join(disk.place, 'Cairn'), async (app) => {
        const { page } = app
        await begin(page)
        await saveLine(page, 'Before the disk was full')
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
        await expect.poll(() => page.getByText(/The disk is full, so nothing can be saved/).count()).toBe(0)
        await saveLine(page, 'With room again')
        expect((await storedWords(page)).toSorted()).toEqual(['Before the disk was full', 'With room again'])
      }),
    ),
  180_000,
)
