// The tasks of the window's own thread while everything is taken out of one Cairn, with a passphrase, looked through, brought into
// another and taken back there.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { newProfile } from '../driver/profiles.ts'

const passphrase = 'stone on stone'
const patience = { timeout: 180_000 }

/** A window over a career, and how its host is handed and gives a file. */
export interface TaskSide {
  open(): Promise<Page>
  close(page: Page): Promise<void>
  /** Clicks, and answers once the whole file lies there. */
  save(page: Page, click: () => Promise<void>, file: string): Promise<void>
  choose(page: Page, click: () => Promise<void>, file: string): Promise<void>
}

/** Runs in the page: from here on long tasks are written down. */
function watchTasks(): void {
  const found: number[] = []
  Object.assign(globalThis, { cairnTasks: found })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) found.push(duration)
  }).observe({ type: 'longtask' })
}
const tasksOf = (page: Page) => page.evaluate((): number[] => Reflect.get(globalThis, 'cairnTasks'))

const press = (page: Page, name: string | RegExp) => () => page.getByRole('button', { name }).first().click(patience)

async function onPage(side: TaskSide, work: (page: Page) => Promise<void>): Promise<number[]> {
  const page = await side.open()
  await page.evaluate(() => {
    location.hash = '/data/in-and-out'
  })
  await page.getByRole('button', { name: 'Choose a file' }).waitFor()
  // What the start itself leaves to do is not what is measured.
  await page.waitForTimeout(3000)
  await page.evaluate(watchTasks)
  await work(page)
  const tasks = await tasksOf(page)
  await side.close(page)
  return tasks
}

const takeOutAndCheck = (side: TaskSide, file: string) =>
  onPage(side, async (page) => {
    await page.getByText('Lock it with a passphrase').click()
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByLabel('The same again').fill(passphrase)
    await side.save(page, press(page, 'Export everything'), file)
    await page.evaluate(() => {
      location.hash = '/data'
    })
    await press(page, 'Check now')()
    await page.getByRole('button', { name: 'Check again' }).waitFor(patience)
  })

const bringInAndBack = (side: TaskSide, file: string) =>
  onPage(side, async (page) => {
    await side.choose(page, press(page, 'Choose a file'), file)
    await page.getByLabel(/^Passphrase of/).fill(passphrase)
    await press(page, 'Open it')()
    await press(page, /^Show .* more/)()
    await press(page, 'Untick all')()
    await press(page, 'Tick all')()
    await press(page, /^Bring in/)()
    await page.getByText(/came in, links and summaries included/).waitFor(patience)
    await press(page, 'Undo the import')()
    await page.getByText(/was taken back, all of it/).waitFor(patience)
    // What follows a change: the journal's index, a snapshot, the witness.
    await page.waitForTimeout(3000)
  })

/** Milliseconds of every task over 50; zero stands for a run without any. */
export async function longestTasks(from: TaskSide, to: TaskSide): Promise<number[]> {
  const file = join(newProfile(), 'everything.zip.age')
  return [0, ...(await takeOutAndCheck(from, file)), ...(await bringInAndBack(to, file))]
}
