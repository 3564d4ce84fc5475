// `npm run pictures`: every screen over the demo career, in both schemes and both sizes, to be looked at; a few of them for the README.
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { test } from 'vitest'
import { demoCareer } from '../../shared/demo/demo-career.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { launchBrowser } from '../driver/plain-browser.ts'
import { lookAt, type Scheme, type Size, sizes, takePicture } from '../driver/screen-sizes-and-schemes.ts'
import { startApp } from '../driver/start-app.ts'
import { packetPictures, reviewPictures } from './take-packet-and-review-pictures.ts'

const folder = '.build/pictures'
const readmeFolder = '.github/pictures'
/** The pictures that the README shows. */
const inReadme = [
  'week',
  'roadmap',
  'before',
  'during',
  'progress',
  'proposal',
  'poc',
  'packet',
  'review-thing',
] as const

const records = demoCareer().steps.flatMap(({ writes }) => writes.map(({ record }) => record))

function idOf(kind: AnyRecord['kind'], day: string): string {
  const found = records.find((record) => record.kind === kind && 'day' in record && record.day === day)
  if (found === undefined) throw new Error(`The demo has no ${kind} of ${day}.`)
  return found.id
}

const closed = idOf('session', '2025-03-13')
const proposal = idOf('proposal', '2025-01-21')
const presentation = idOf('presentation', '2025-02-27')

/** Screens by the name of their picture. */
const screens: Readonly<Record<string, string>> = {
  week: '/week',
  journal: '/journal',
  roadmap: '/roadmap',
  criterion: '/roadmap/matrix/now/EVI-M1',
  list: '/roadmap/list/now',
  sessions: '/sessions',
  before: `/sessions/${idOf('session', '2025-09-04')}`,
  during: `/sessions/${idOf('session', '2025-03-20')}/during`,
  after: `/sessions/${closed}/after`,
  progress: `/sessions/${closed}/progress`,
  people: '/people',
  proposal: `/journal/proposals/${proposal}`,
  revisions: `/journal/proposals/${proposal}/revisions`,
  poc: `/journal/pocs/${idOf('poc', '2025-03-06')}`,
  comparison: `/journal/pocs/${idOf('poc', '2025-03-06')}/compare`,
  presentation: `/journal/presentations/${presentation}`,
  presenter: `/journal/presentations/${presentation}/present`,
  feedback: `/journal/feedback/${idOf('feedback', '2025-02-27')}`,
  learning: `/journal/learnings/${idOf('learning', '2025-02-20')}`,
  question: `/journal/questions/${idOf('question', '2025-03-10')}`,
  improvement: `/journal/improvements/${idOf('improvement', '2025-01-16')}`,
  history: `/journal/history/${proposal}`,
  data: '/data',
  'in-and-out': '/data/in-and-out',
  vault: '/data/vault',
  trash: '/data/trash',
  private: '/data/private',
  settings: '/settings',
}

async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((path) => {
    location.hash = path
  }, address)
  await page.waitForTimeout(800)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

/** A diagram comes late, and is drawn anew in each scheme. */
async function settleIn(page: Page, size: Size, scheme: Scheme): Promise<void> {
  await lookAt(page, size, scheme)
  const diagrams = page.locator('main figure:has(> pre, > img)')
  if ((await diagrams.count()) === 0) return
  await diagrams.locator('img').first().waitFor({ timeout: 60_000 })
  await page.waitForTimeout(4000)
}

/** Opens the demo and takes its banner away: the pictures show what every career looks like. */
async function openDemo(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Look at a demo career/ }).click()
  await page.getByRole('button', { name: 'Leave the demo' }).waitFor({ timeout: 120_000 })
  await page.addStyleTag({ content: 'section[aria-label="Notice"] { display: none }' })
}

/** What is shown, in both sizes and schemes. */
async function shot(page: Page, name: string): Promise<void> {
  for (const size of ['laptop', 'desk'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      await settleIn(page, size, scheme)
      await takePicture(page, join(folder, `${name}-${size}-${scheme}.png`), size, scheme)
    }
  }
}

test('pictures of every screen', async () => {
  for (const one of [folder, readmeFolder]) mkdirSync(one, { recursive: true })
  const app = await startApp()
  const { page } = app
  await openDemo(page)
  for (const [name, address] of Object.entries(screens)) {
    for (const size of ['laptop', 'desk'] as const) {
      await page.setViewportSize(sizes[size])
      await show(page, address)
      for (const scheme of ['light', 'dark'] as const) {
        await settleIn(page, size, scheme)
        await takePicture(page, join(folder, `${name}-${size}-${scheme}.png`), size, scheme)
      }
    }
  }
  await packetPictures(app, shot)
  const readers = await launchBrowser()
  await reviewPictures(app, readers, shot)
  await readers.close()
  for (const name of inReadme) {
    for (const scheme of ['light', 'dark'] as const) {
      cpSync(join(folder, `${name}-laptop-${scheme}.png`), join(readmeFolder, `${name}-${scheme}.png`))
    }
  }
})
