// A disk that is really full, then really read-only: mounted for the walk, which only root may do. So it stands apart and root runs it.
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { dropProfiles, newProfile } from '../../driver/profiles.ts'
import { canMount, withSmallDisk } from '../durability-disk.ts'
import { withApp } from '../durability-profiles.ts'
import { begin, saveLine, seeNotice, takeSnapshot } from '../durability-steps.ts'
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
