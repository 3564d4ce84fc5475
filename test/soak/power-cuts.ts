// Cuts the power at the acknowledgement: the app lives on a mounted disk image, and what the image holds at that moment is opened as a disk of its own.
import type { Page } from 'playwright-core'
import { copyProfile, newProfile } from '../driver/profiles.ts'
import { withImageDisk } from '../walks/durability-disk.ts'
import { withApp } from '../walks/durability-profiles.ts'
import { begin, saveLine, weekAgain } from '../walks/durability-steps.ts'
import { storedWords } from '../walks/durability-store.ts'

/** What the app would be without its strictness: every transaction of the page gets the browser's default. */
const relax = `{
  const open = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (stores, mode) { return open.call(this, stores, mode, { durability: 'relaxed' }) }
}`

async function relaxedPage(page: Page): Promise<void> {
  await page.addInitScript(relax)
  await page.reload()
}

/** Whatever screen the app shows after the cut: what its database really holds. */
async function foundAfter(place: string): Promise<Set<string>> {
  return withApp(place, async ({ page }) => {
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    return new Set(await storedWords(page))
  })
}

/** The acknowledged lines that were not found after their cut. */
export function powerCuts(cuts: number, durability: 'strict' | 'relaxed'): Promise<string[]> {
  return withImageDisk((disk) =>
    withApp(disk.place, async (app) => {
      await begin(app.page)
      if (durability === 'relaxed') await relaxedPage(app.page)
      const page = await weekAgain(app)
      const acknowledged: string[] = []
      const lost: string[] = []
      for (let cut = 0; cut < cuts; cut += 1) {
        const words = `Stone before cut ${cut}`
        await saveLine(page, words)
        acknowledged.push(words)
        const found = await disk.withPowerCut(foundAfter)
        lost.push(...acknowledged.filter((one) => !found.has(one)).map((one) => `${one}, after cut ${cut}`))
      }
      return lost
    }),
  )
}

/** Where no image can be mounted: the profile copied at the acknowledgement. It holds what was written, synced or not. */
export function copiedProfiles(cuts: number): Promise<string[]> {
  return withApp(newProfile(), async (app) => {
    await begin(app.page)
    const page = await weekAgain(app)
    const acknowledged: string[] = []
    const lost: string[] = []
    for (let cut = 0; cut < cuts; cut += 1) {
      const words = `Stone before cut ${cut}`
      await saveLine(page, words)
      acknowledged.push(words)
      const found = await foundAfter(copyProfile(app.userData))
      lost.push(...acknowledged.filter((one) => !found.has(one)).map((one) => `${one}, after cut ${cut}`))
    }
    return lost
  })
}
