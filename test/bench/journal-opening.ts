// The journal at any size: opened with the count of everything it holds, and scrolled to anywhere in it. What its worker keeps is there,
// as it is for everybody but once after an update.
import { until } from '../driver/until.ts'
import { large, small } from './bench-apps-and-baselines.ts'
import type { Bench } from './bench-row.ts'
import { journalNodes } from './page-weight.ts'
import { seededRandom } from './seeded-random.ts'
import type { SizedApp } from './sized-app.ts'
import { timeToAnswer } from './time-to-answer.ts'

const jumps = 40

/** Runs in the page: whether the worker has kept what it read. */
function isKept(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('cairn-journal')
    // Asking must not make it.
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onerror = () => resolve(false)
    opening.onsuccess = () => {
      const asked = opening.result.transaction('parts').objectStore('parts').count()
      asked.onsuccess = () => {
        opening.result.close()
        resolve(asked.result === 3)
      }
    }
  })
}

const opened = new WeakSet<SizedApp>()

/** Opened once before, and left until what it read is kept. */
async function ready(app: SizedApp): Promise<SizedApp> {
  if (opened.has(app)) return app
  const page = await app.host.context.newPage()
  await page.goto(app.journal.address)
  await until('the journal to be kept', () => page.evaluate(isKept), 180_000)
  await page.close()
  opened.add(app)
  return app
}

const journalOpening = async (app: SizedApp): Promise<number> => {
  const { host, journal } = await ready(app)
  return timeToAnswer(host.context, journal)
}

/** Runs in the page: scrolls there, and answers after how many milliseconds every row in sight is painted with its words. */
function scrolledTo(share: number): Promise<number> {
  const from = performance.now()
  scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight))
  const isInSight = (row: Element) => {
    const { top, bottom } = row.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  }
  const hasWords = () => {
    const rows = [...document.querySelectorAll('[data-place]')].filter(isInSight)
    return rows.length > 3 && rows.every((row) => row.querySelector('a') !== null)
  }
  return new Promise((resolve) => {
    const frame = () =>
      hasWords() ? requestAnimationFrame(() => resolve(performance.now() - from)) : requestAnimationFrame(frame)
    requestAnimationFrame(frame)
  })
}

/** Milliseconds from a scroll to anywhere to its rows painted, of many such scrolls. */
async function farScrolls(app: SizedApp): Promise<number[]> {
  const { host, journal } = await ready(app)
  const page = await host.context.newPage()
  await page.goto(journal.address)
  await page.getByText(journal.answered.text).first().waitFor()
  await page.waitForTimeout(4000)
  const random = seededRandom(jumps)
  const times: number[] = []
  for (let jump = 0; jump < jumps; jump += 1) {
    times.push(await page.evaluate(scrolledTo, random.between(0, 1000) / 1000))
    await page.waitForTimeout(50)
  }
  await page.close()
  return times
}

const farScroll = async (app: SizedApp): Promise<number> => {
  const times = (await farScrolls(app)).toSorted((one, other) => one - other)
  return times[Math.floor(times.length / 2)] ?? 0
}

const row = (name: string, target: number, of: (app: SizedApp) => Promise<number>): Bench => ({
  name: `${name}, 100,000 records`,
  floorName: 'the same with 1,000',
  target,
  unit: 'ms',
  measured: async () => of(await large()),
  floor: async () => of(await small()),
})

export const journalBenches: readonly Bench[] = [
  { ...row('nodes of the journal', 1.2, journalNodes), unit: 'nodes', pairs: 3 },
  row('journal opened and counted', 2, journalOpening),
  row('median far scroll in the journal', 2, farScroll),
]
