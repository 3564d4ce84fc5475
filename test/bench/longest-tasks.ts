// The tasks of the window's own thread while everything is taken out of one Cairn, with a passphrase, and brought into another.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { newProfile } from '../driver/profiles.ts'
import type { SizedApp } from './sized-app.ts'

const passphrase = 'stone on stone'
const patience = { timeout: 180_000 }

/** Runs in the page: from here on long tasks are written down. */
function watchTasks(): void {
  const found: number[] = []
  Object.assign(globalThis, { cairnTasks: found })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) found.push(duration)
  }).observe({ type: 'longtask' })
}
const tasksOf = (page: Page) => page.evaluate((): number[] => Reflect.get(globalThis, 'cairnTasks'))

async function openInAndOut({ host }: SizedApp): Promise<Page> {
  const page = await host.context.newPage()
  await page.goto(`${host.origin}/#/data/in-and-out`)
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  // What the start itself leaves to do is not what is measured.
  await page.waitForTimeout(3000)
  await page.evaluate(watchTasks)
  return page
}

async function takeOut(app: SizedApp, file: string): Promise<number[]> {
  const page = await openInAndOut(app)
  await page.getByText('Lock it with a passphrase').click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same again').fill(passphrase)
  const [download] = await Promise.all([
    page.waitForEvent('download', patience),
    page.getByRole('button', { name: 'Take everything out' }).click(),
  ])
  await download.saveAs(file)
  const tasks = await tasksOf(page)
  await page.close()
  return tasks
}

async function bringIn(app: SizedApp, file: string): Promise<number[]> {
  const page = await openInAndOut(app)
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  await chooser.setFiles(file)
  await page.getByLabel(/^Passphrase of/).fill(passphrase)
  await page.getByRole('button', { name: 'Open it' }).click()
  await page.getByRole('button', { name: /^Bring in/ }).click(patience)
  await page.getByText(/came in, links and summaries included/).waitFor(patience)
  const tasks = await tasksOf(page)
  await page.close()
  return tasks
}

/** Milliseconds of every task over 50; zero stands for a run without any. */
export async function longestTasks(from: SizedApp, to: SizedApp): Promise<number[]> {
  const file = join(newProfile(), 'everything.zip.age')
  return [0, ...(await takeOut(from, file)), ...(await bringIn(to, file))]
}
