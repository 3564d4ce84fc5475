// A career put into the open database, and the packet drafted from it as a person would.
import type { Page } from 'playwright-core'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { seedDatabase } from '../bench/seed-database.ts'
import { roadmapId } from '../build-records.ts'
import { career, quotes, retries } from '../shared/packet/quotes-career.ts'
import { expectAnswer, goTo } from './support-places.ts'

/** Three things a committee would stop at: a "we", a future and praise. */
const told: readonly AnyRecord[] = career
  .filter(({ id }) => id !== retries.id)
  .map((one) =>
    one.id === quotes.id
      ? {
          ...quotes,
          context: 'A price took 1,840 ms. We decided to move quotes to a copy of their own.',
          outcome: 'This will save about 900 € a month. Everyone was very happy with the result.',
        }
      : one,
  )

/** Runs in the page: the id of the ladder that the first run made. */
export function ladderId(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('cairn')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const asked = opening.result.transaction('records').objectStore('records').getAll()
      asked.onsuccess = () => {
        opening.result.close()
        const found: { kind: string; id: string }[] = asked.result
        resolve(found.find(({ kind }) => kind === 'roadmap')?.id ?? '')
      }
    }
  })
}

/** Links and words speak of the ladder that is there. */
export async function seedCareer(page: Page, records: readonly AnyRecord[] = told): Promise<void> {
  const ladder = await page.evaluate(ladderId)
  const here: AnyRecord[] = JSON.parse(JSON.stringify(records).replaceAll(roadmapId, ladder))
  await seedDatabase(page, { records: here })
  await page.reload()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

/** Drafts the packet; without a period the one that is offered. */
export async function draftPacket(page: Page, period?: { from: string; to: string }): Promise<void> {
  await goTo(page, '/packet')
  await expectAnswer(page, 'Which level, and which period?')
  if (period !== undefined) {
    await page.getByLabel('Work from').fill(period.from)
    await page.getByLabel('To', { exact: true }).fill(period.to)
  }
  await page.getByRole('button', { name: 'Draft the packet' }).click()
  await page.getByRole('article', { name: 'Sheet 1' }).waitFor()
}

/** The packet that the demo has. */
export async function openDemoPacket(page: Page): Promise<void> {
  await goTo(page, '/packet')
  await page.getByRole('article', { name: 'Sheet 1' }).waitFor()
}

/** Freezes what is drafted, places to look at or not, as the version with this number. */
export async function freezePacket(page: Page, number = 1): Promise<void> {
  await goTo(page, '/packet/leaving')
  const freeze = page.getByRole('button', { name: `Lock version ${number}` })
  await freeze.waitFor()
  if (await freeze.isDisabled()) await page.getByLabel('I have checked these; they can be exported').check()
  await freeze.click()
  await page.getByRole('heading', { name: `Version ${number}` }).waitFor()
}
