// `npm run pictures`: every screen over an invented career, in both schemes and both sizes, to be looked at; a few of them for the README.
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { seedDatabase } from '../bench/seed-database.ts'
import { sizes, takePicture } from '../driver/looks.ts'
import { startApp } from '../driver/start-app.ts'
import { pictureCareer } from './picture-career.ts'

const folder = '.build/pictures'
const readmeFolder = '.github/pictures'
/** The pictures that the README shows. */
const inReadme = ['week', 'roadmap', 'progress', 'before'] as const

/** Screens by the name of their picture; a session's id comes from the career. */
const screens = (closed: string, planned: string): Record<string, string> => ({
  week: '/week',
  journal: '/journal',
  roadmap: '/roadmap',
  criterion: '/roadmap/matrix/now/EVI-M1',
  list: '/roadmap/list/now',
  sessions: '/sessions',
  before: `/sessions/${planned}`,
  progress: `/sessions/${closed}/progress`,
  people: '/people',
  data: '/data',
  trash: '/data/trash',
  private: '/data/private',
})

async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((path) => {
    location.hash = path
  }, address)
  await page.waitForTimeout(800)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

const idOfSession = (records: readonly object[], isClosed: boolean): string => {
  const found = records.filter((one) => 'kind' in one && one.kind === 'session' && 'closedAt' in one)
  const fitting = found.filter((one) => 'closedAt' in one && (one.closedAt !== null) === isClosed).at(-1)
  if (fitting === undefined || !('id' in fitting)) throw new Error('The career lacks a session.')
  return String(fitting.id)
}

test('pictures of every screen', async () => {
  for (const one of [folder, readmeFolder]) mkdirSync(one, { recursive: true })
  const app = await startApp()
  await app.page.getByRole('heading', { level: 1 }).first().waitFor()
  const career = await pictureCareer(Temporal.Now.plainDateISO().toString())
  await seedDatabase(app.page, career)
  await app.page.evaluate(() => {
    location.hash = '/week'
  })
  await app.page.reload()
  const records = career.records ?? []
  for (const [name, address] of Object.entries(screens(idOfSession(records, true), idOfSession(records, false)))) {
    for (const size of ['laptop', 'desk'] as const) {
      await app.page.setViewportSize(sizes[size])
      await show(app.page, address)
      for (const scheme of ['light', 'dark'] as const) {
        await takePicture(app.page, join(folder, `${name}-${size}-${scheme}.png`), size, scheme)
      }
    }
  }
  for (const name of inReadme) {
    for (const scheme of ['light', 'dark'] as const) {
      cpSync(join(folder, `${name}-laptop-${scheme}.png`), join(readmeFolder, `${name}-${scheme}.png`))
    }
  }
})
