// A machine that sleeps with Cairn open, and a clock that is set back: what was typed stays, the day is the new one, what is kept stays
// in its order.
import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { launchProfile } from '../driver/plain-browser.ts'
import { dropProfiles, newProfile } from '../driver/profiles.ts'
import { until } from '../driver/until.ts'
import { freePort, runHost } from './durability-host.ts'
import { snapshotNames } from './durability-profiles.ts'
import { begin, quickLine, rowsOf, saveLine } from './durability-steps.ts'
import { readTable, storedWords } from './durability-store.ts'

const slow = 120_000
afterAll(dropProfiles)

/** Runs in the page, before anything of it: the machine's clock is the one that the test sets. */
function tellTimeByTheTest(): void {
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now())
  const zone = () => Temporal.Now.timeZoneId()
  Object.defineProperties(Temporal.Now, {
    instant: { value: now },
    plainDateISO: { value: () => now().toZonedDateTimeISO(zone()).toPlainDate() },
  })
}

interface Machine {
  page: Page
  readonly dataFolder: string
  /** Ends the browser and opens it again with the clock at `time`; `fresh` without anything it kept. */
  startAgain(time: string, options?: { fresh: boolean }): Promise<Page>
}

async function machineAt(time: string): Promise<Machine> {
  const [dataFolder, port] = [newProfile(), await freePort()]
  const profile = newProfile()
  let host = await runHost(dataFolder, port)
  const open = async (at: string) => {
    const context = await launchProfile(profile, { timezoneId: 'Europe/Lisbon' })
    await context.clock.install({ time: at })
    await context.addInitScript(tellTimeByTheTest)
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(host.address)
    return page
  }
  const machine: Machine = {
    page: await open(time),
    dataFolder,
    startAgain: async (at, { fresh } = { fresh: false }) => {
      await machine.page.context().close()
      await host.end()
      if (fresh) rmSync(profile, { recursive: true })
      host = await runHost(dataFolder, port)
      machine.page = await open(at)
      return machine.page
    },
  }
  onTestFinished(async () => {
    await machine.page.context().close()
    await host.end()
  })
  return machine
}

const daysIn = async (page: Page) =>
  (await readTable(page, 'records')).flatMap(({ kind, day }) => (kind === 'entry' ? [day] : [])).sort()

/** Lets the machine's time pass until so many snapshots are kept. */
const untilKept = (page: Page, dataFolder: string, count: number) =>
  until(`${count} backups to be kept`, async () => {
    if (snapshotNames(dataFolder).length >= count) return true
    await page.clock.runFor('00:20')
    return false
  })

test(
  'asleep over the weekend in the middle of a line: it is still there, in the new week, and is dated on its day',
  async () => {
    const { page, dataFolder } = await machineAt('2025-03-14T17:00:00Z')
    await begin(page)
    await saveLine(page, 'On Friday')
    await quickLine(page).pressSequentially('Half a thou')
    // The lid is closed before half a minute of quiet has passed, and opened on Monday.
    await page.clock.fastForward(64 * 60 * 60 * 1000)
    await expect.poll(() => rowsOf(page).count()).toBe(0)
    await expect.poll(() => quickLine(page).inputValue()).toBe('Half a thou')
    await expect.poll(async () => JSON.stringify(await readTable(page, 'drafts'))).toContain('Half a thou')
    await untilKept(page, dataFolder, 1)
    await quickLine(page).pressSequentially('ght')
    await quickLine(page).press('Enter')
    await rowsOf(page).getByText('Half a thought', { exact: true }).waitFor()
    expect(await daysIn(page)).toEqual(['2025-03-14', '2025-03-17'])
  },
  slow,
)

test(
  'over midnight with the window open: the next line is dated on the new day',
  async () => {
    const { page } = await machineAt('2025-03-11T23:58:00Z')
    await begin(page)
    await saveLine(page, 'Before midnight')
    await page.clock.runFor('03:30')
    await saveLine(page, 'After midnight')
    expect(await daysIn(page)).toEqual(['2025-03-11', '2025-03-12'])
  },
  slow,
)

test(
  'the clock is set back by years: changes stay in their order, and the newest backup is the one offered',
  async () => {
    const machine = await machineAt('2025-03-14T12:00:00Z')
    await begin(machine.page)
    await saveLine(machine.page, 'With the right clock')
    await untilKept(machine.page, machine.dataFolder, 1)

    const page = await machine.startAgain('2019-07-01T09:00:00Z')
    await saveLine(page, 'With a clock set back')
    await untilKept(page, machine.dataFolder, 2)
    const changes = (await readTable(page, 'changes')).sort((one, other) => Number(one.seq) - Number(other.seq))
    expect(String(changes.at(-1)?.at)).toMatch(/^2019-07-01/)
    await page.getByRole('button', { name: /^Undo/ }).first().click()
    await page.getByText('Undone: saved an entry.').waitFor()
    await expect.poll(() => rowsOf(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Redo' }).click()
    await rowsOf(page).getByText('With a clock set back').waitFor()
    await untilKept(page, machine.dataFolder, 3)

    const lost = await machine.startAgain('2025-03-15T09:00:00Z', { fresh: true })
    await lost.getByRole('button', { name: 'Restore this backup' }).click()
    await quickLine(lost).waitFor()
    expect((await storedWords(lost)).sort()).toEqual(['With a clock set back', 'With the right clock'])
  },
  slow,
)
