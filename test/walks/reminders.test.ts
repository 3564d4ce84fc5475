// What is due, on the real desktop: notified once a day at its time, clicked, and opened; never in quiet hours, never when it is off.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppDriver } from '../driver/app-driver.ts'
import {
  deskTrouble,
  type NotificationDesk,
  startBus,
  startNotificationDesk,
} from '../driver/notification-desk/start-notification-service.ts'
import { dropProfiles } from '../driver/profiles.ts'
import { expectNoRequests, hostOfWalks, launchApp } from '../driver/start-app.ts'
import { until } from '../driver/until.ts'
import { begin, saveLine } from './durability-steps.ts'
import { addressOf, goTo, openScreen } from './support-places.ts'
import { dayFromToday, runCommand } from './support-week.ts'

const why = hostOfWalks() === 'electron' ? deskTrouble() : 'only the real Electron can tell'
/** On the real Electron and a notification service of the walk's own. */
const onDesktop = (name: string, run: () => Promise<void>) =>
  test.skipIf(why !== null)(why === null ? name : `${name} (skipped: ${why})`, run)

const topic = 'Backpressure & <queues>'
let desk: NotificationDesk
let app: AppDriver
const page = (): Page => app.page

beforeAll(async () => {
  if (why !== null) return
  desk = await startNotificationDesk()
  app = await launchApp({ env: { DBUS_SESSION_BUS_ADDRESS: desk.address } })
  page().setDefaultTimeout(20_000)
})
afterAll(async () => {
  if (why !== null) return
  expectNoRequests(await app.blockedRequests())
  desk.end()
  dropProfiles()
})

/** What the main process reads as the time of this machine. */
const setClock = (day: string, time: string) =>
  app.evaluate((_electron, moment) => {
    const own = globalThis as typeof globalThis & { MachineDate?: DateConstructor }
    own.MachineDate ??= Date
    const MachineDate = own.MachineDate
    own.Date = new Proxy(MachineDate, {
      construct: (target, given: unknown[]) => Reflect.construct(target, given.length === 0 ? [moment] : given),
    })
  }, `${day}T${time}:00`)

type Day = { day: string; count: number; items: object[] }
interface Bridge {
  desktop: { request(channel: string, payload: object): Promise<object> }
}
const ask = (channel: string, payload: object) =>
  page().evaluate((asked) => (window as unknown as Bridge).desktop.request(asked.channel, asked.payload), {
    channel,
    payload,
  })
/** The page says what is due, and main looks at its clock. */
const plan = (days: Day[]) => ask('reminders.plan', { days })
const choose = (reminders: object) => ask('settings.change', { change: { reminders } })
const usual = {
  notify: true,
  at: '09:30',
  quietFrom: '18:00',
  quietUntil: '08:00',
  severalADay: false,
  showTitles: false,
}

const item = (address: string) => ({
  title: topic,
  neutral: 'A topic is due for review',
  address,
  recordId: address.split('/').at(-1),
})
/** Main at each of these times of a day, as it is told of one thing that is due. */
async function live(day: string, times: readonly string[], address: string, count = 1): Promise<void> {
  for (const time of times) {
    await setClock(day, time)
    await plan([{ day, count, items: Array.from({ length: count }, () => item(address)) }])
  }
}
const shown = (count: number) =>
  until(`${count} notifications`, () => (desk.shown.length >= count ? desk.shown.at(-1) : null), 5_000)

const isShown = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible(), null)
const hideWindow = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide(), null)

let learning = ''

onDesktop('what becomes due is notified at its time, in words that show nothing', async () => {
  await setClock(dayFromToday(0), '09:29')
  await begin(page())
  await saveLine(page(), 'Something of this week')
  await openScreen(page(), 'Journal')
  await runCommand(page(), 'Write down a topic to learn')
  await page().getByLabel('The topic').fill(topic)
  await page().getByLabel('First met').fill(dayFromToday(-11))
  await page().getByRole('button', { name: 'Save the learning' }).click()
  await page().getByRole('heading', { level: 1, name: topic }).waitFor()
  learning = addressOf(page())
  await openScreen(page(), 'This week')
  await page()
    .getByRole('region', { name: 'Due' })
    .getByRole('link', { name: `Review “${topic}”` })
    .waitFor()
  await setClock(dayFromToday(0), '09:30')
  await saveLine(page(), 'Something more')
  // The plan is as it was: main looks by itself once a minute, and here when it is told again.
  await live(dayFromToday(0), ['09:30'], learning)
  const one = await shown(1)
  expect(one).toMatchObject({ title: 'A topic is due for review', body: 'Open Cairn to see it.', app: 'Cairn' })
})

onDesktop('there is no second one that day, also when the clock is set back', async () => {
  await live(dayFromToday(0), ['09:31', '12:00', '09:29', '09:30'], learning)
  await live(dayFromToday(-1), ['09:00'], learning)
  await live(dayFromToday(0), ['09:29', '09:30'], learning)
  expect(desk.shown).toHaveLength(1)
})

onDesktop('a click brings the window back from where it was hidden, and opens the record', async () => {
  const [one] = desk.shown
  if (one === undefined) throw new Error('Nothing was shown.')
  await hideWindow()
  expect(await isShown()).toBe(false)
  desk.click(one)
  await until('the window to be shown', async () => (await isShown()) || null, 5_000)
  await page().getByRole('heading', { level: 1, name: topic }).waitFor()
  expect(addressOf(page())).toBe(learning)
})

onDesktop('titles are shown when that is chosen, as they were written', async () => {
  await choose({ ...usual, showTitles: true })
  await live(dayFromToday(1), ['09:29', '09:30'], learning)
  expect(await shown(2)).toMatchObject({ title: topic, body: 'Open Cairn to see it.' })
})

onDesktop('quiet hours are kept, and what fell into them comes at their end', async () => {
  await choose({ ...usual, quietFrom: '09:00', quietUntil: '10:00' })
  await live(dayFromToday(2), ['08:59', '09:30', '09:59'], learning)
  expect(desk.shown).toHaveLength(2)
  await live(dayFromToday(2), ['10:00'], learning, 3)
  expect(await shown(3)).toMatchObject({ title: '3 things are due', body: 'Open Cairn to see them.' })
})

onDesktop('turned off, there is none', async () => {
  await choose({ ...usual, notify: false })
  await live(dayFromToday(3), ['09:29', '09:30', '09:31'], learning)
  expect(desk.shown).toHaveLength(3)
})

onDesktop('several a day are as many as are due, and no more than five', async () => {
  await choose({ ...usual, severalADay: true })
  await live(dayFromToday(4), ['09:29', '09:30'], learning, 9)
  await shown(8)
  expect(desk.shown.slice(3).map(({ title }) => title)).toEqual([
    ...Array.from({ length: 4 }, () => 'A topic is due for review'),
    '5 things are due',
  ])
})

onDesktop('a record that was deleted meanwhile is said to be, on This week', async () => {
  const one = desk.shown.at(-2)
  if (one === undefined) throw new Error('Nothing was shown.')
  await goTo(page(), learning)
  await page().keyboard.press('Delete')
  await page().getByText('Moved the learning to the trash.').waitFor()
  desk.click(one)
  await page().getByText('The record of that notification was deleted. This week lists what is due now.').waitFor()
  expect(addressOf(page())).toBe('/week')
  await page().getByRole('region', { name: 'Due' }).getByText('Nothing is due.').waitFor()
})

onDesktop(
  'clicked while the demo is open, it leaves the demo, and what was deleted is said to be there too',
  async () => {
    const one = desk.shown.at(-3)
    if (one === undefined) throw new Error('Nothing was shown.')
    await page().evaluate("location.assign(location.pathname + '?demo')")
    await page().getByText('A demo career.').waitFor({ timeout: 60_000 })
    await page().getByRole('heading', { level: 1 }).first().waitFor()
    await until('the demo to listen for clicks', () =>
      page().evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /start-desktop/.test(name))),
    )
    desk.click(one)
    await page().getByText('The record of that notification was deleted. This week lists what is due now.').waitFor()
    expect(await page().getByText('A demo career.').count()).toBe(0)
    expect(addressOf(page())).toBe('/week')
  },
)

onDesktop('the test of the settings shows one at once', async () => {
  await goTo(page(), '/settings')
  await page().getByRole('button', { name: 'Show a test notification' }).click()
  expect(await shown(9)).toMatchObject({ title: 'Notifications work' })
})

onDesktop('what still stands is taken back when Cairn quits', async () => {
  const open = desk.shown.at(-1)
  await app.close()
  await until('the notification to be taken back', () => desk.withdrawn.includes(open?.id ?? -1) || null, 5_000)
})

onDesktop('a desktop without a notification service is said to show none', async () => {
  const { address, bus } = await startBus()
  const alone = await launchApp({ env: { DBUS_SESSION_BUS_ADDRESS: address } })
  try {
    await begin(alone.page)
    await goTo(alone.page, '/settings')
    await alone.page.getByRole('button', { name: 'Show a test notification' }).click()
    await alone.page.getByText(/^The desktop did not show the notification/).waitFor()
  } finally {
    await alone.close()
    bus.kill()
  }
})
