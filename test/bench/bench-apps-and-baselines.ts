// The two sides of every bench: the app over careers of three sizes, and the floors it is held against; each with a Chromium of its own.
import type { BrowserHost } from '../driver/browser-host.ts'
import { dropProfiles } from '../driver/profiles.ts'
import { type Floor, launchFloor } from './baseline-page-hosts.ts'
import type { Bench } from './bench-row.ts'
import { launchRosterApp, type RosterApp } from './roster-app.ts'
import { launchSizedApp, type SizedApp } from './sized-app.ts'
import { type Look, timeToAnswer, timeToPaint } from './time-to-answer.ts'

/** Made when first wanted, so that one bench alone waits for nothing else; `host.close` is remembered for the end. */
const opened: BrowserHost[] = []
function once<T>(make: () => Promise<T>, hostOf: (made: T) => BrowserHost): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make().then((one) => {
      opened.push(hostOf(one))
      return one
    })
    return made
  }
}
const sized = (size: number) =>
  once(
    () => launchSizedApp(size),
    ({ host }) => host,
  )
export const floors = {
  blank: once(
    () => launchFloor('blank'),
    (host) => host,
  ),
  themed: once(
    () => launchFloor('themed'),
    (host) => host,
  ),
}
export const small = sized(1000)
export const usual = sized(10_000)
export const large = sized(100_000)

export async function closeSides(): Promise<void> {
  for (const host of opened) await host.close()
  dropProfiles()
}

type Timed = typeof timeToAnswer

export const floorStart =
  (floor: Floor, timed: Timed = timeToAnswer) =>
  async () => {
    const host = await floors[floor]()
    const selector = floor === 'blank' ? 'button' : 'h1'
    const look: Look = {
      address: `${host.origin}/`,
      painted: { selector, text: 'Painted' },
      click: 'button',
      answered: { selector, text: 'Answered' },
    }
    return timed(host.context, look)
  }
export const appStart =
  (app: () => Promise<SizedApp>, timed: Timed = timeToAnswer) =>
  async () => {
    const { host, start } = await app()
    return timed(host.context, start)
  }

const coldStart = 'cold start, 10,000 records'
const themedPage = 'blank page with our theme, fonts and components'

export const coldStartBenches: readonly Bench[] = [
  {
    name: coldStart,
    floorName: 'blank React page',
    target: 3,
    unit: 'ms',
    measured: appStart(usual),
    floor: floorStart('blank'),
  },
  {
    name: coldStart,
    floorName: themedPage,
    target: 1.5,
    unit: 'ms',
    measured: appStart(usual),
    floor: floorStart('themed'),
  },
  {
    name: 'cold start to the newest record painted, 10,000 records',
    floorName: themedPage,
    target: 1.5,
    unit: 'ms',
    measured: appStart(usual, timeToPaint),
    floor: floorStart('themed', timeToPaint),
  },
  {
    name: 'cold start, 100,000 records',
    floorName: 'the same with 1,000',
    target: 1.25,
    unit: 'ms',
    measured: appStart(large),
    floor: appStart(small),
  },
]

/** One page of the app, painted. */
const appPage = (app: () => Promise<SizedApp>, page: 'year' | 'roadmap') => async () => {
  const sizedApp = await app()
  return timeToAnswer(sizedApp.host.context, sizedApp[page])
}

const rosterOver = (sessions: number, people: number) =>
  once(
    () => launchRosterApp(sessions, people),
    ({ host }) => host,
  )
const roster = rosterOver(726, 400)
const rosterOpened = (app: () => Promise<RosterApp>) => async () => {
  const { host, look } = await app()
  return timeToAnswer(host.context, look)
}

const rosterBenches: readonly Bench[] = [
  {
    name: 'roster painted and answering, 726 sessions with 400 people',
    floorName: 'the same with a tenth',
    target: 1.5,
    unit: 'ms',
    measured: rosterOpened(roster),
    floor: rosterOpened(rosterOver(73, 40)),
  },
  {
    name: 'roster painted and answering, 7,260 sessions with 4,000 people',
    floorName: 'the same with 726 and 400',
    target: 2,
    unit: 'ms',
    measured: rosterOpened(rosterOver(7260, 4000)),
    floor: rosterOpened(roster),
  },
]

const yearPage = { name: 'year page painted, 100,000 records', unit: 'ms', measured: appPage(large, 'year') } as const
/** It grows with the year and not with the years before it, and costs little more than the roadmap. */
const yearBenches: readonly Bench[] = [
  { ...yearPage, floorName: 'the same with 1,000', target: 1.5, floor: appPage(small, 'year') },
  { ...yearPage, floorName: 'the roadmap page of the same career', target: 2, floor: appPage(large, 'roadmap') },
]

export const pageBenches = [...rosterBenches, ...yearBenches]
