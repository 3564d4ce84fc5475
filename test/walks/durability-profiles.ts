// A profile with a career in it, made once and copied for each walk; and the app run on a copy from start to end.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { AppDriver } from '../driver/app-driver.ts'
import { newProfile } from '../driver/profiles.ts'
import { expectNoRequests, launchApp } from '../driver/start-app.ts'
import { begin, saveLine, weekAgain } from './durability-steps.ts'

/** Starts on a profile, runs, quits as a person would; fails when anything asked for the network. */
export async function withApp<T>(userData: string, run: (app: AppDriver) => Promise<T>): Promise<T> {
  const app = await launchApp({ userData })
  try {
    const answer = await run(app)
    expectNoRequests(await app.blockedRequests())
    return answer
  } finally {
    await app.close().catch(() => app.kill('all').catch(() => undefined))
  }
}

export const careerLines = ['Moved the build to one command', 'Wrote down why the cache lies', 'Reviewed Ilse’s plan']
export const lateLine = 'Answered a question of Pell’s'

/** LevelDB moves what was written from its log to a data file once some megabytes have gone through. */
const fillTheLog = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('cairn')
  opening.onerror = () => reject(opening.error)
  opening.onsuccess = () => {
    const drafts = opening.result.transaction('drafts', 'readwrite').objectStore('drafts')
    for (let row = 0; row < 100; row += 1) {
      drafts.put({ key: 'filler ' + row, window: 'main', value: crypto.getRandomValues(new Uint8Array(50000)) })
    }
    for (let row = 0; row < 100; row += 1) drafts.delete(['filler ' + row, 'main'])
    drafts.transaction.oncomplete = () => resolve(opening.result.close())
    drafts.transaction.onabort = () => reject(drafts.transaction.error)
  }
})`

/** What was written first lies in a data file, the late line in the log behind it. */
export async function makeCareer(): Promise<string> {
  const userData = newProfile()
  await withApp(userData, async (app) => {
    await begin(app.page)
    for (const line of careerLines) await saveLine(app.page, line)
    for (let turn = 0; turn < 3; turn += 1) await app.page.evaluate(fillTheLog)
  })
  await withApp(userData, async (app) => saveLine(await weekAgain(app), lateLine))
  return userData
}

/** Where Chromium keeps the live database: a folder of LevelDB files. */
export function liveFolder(userData: string): string {
  const found = readdirSync(userData, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith('.indexeddb.leveldb'),
  )
  if (found === undefined) throw new Error(`No database in ${userData}`)
  return join(userData, found)
}

export const snapshotFolder = (userData: string) => join(userData, 'kept', 'cairn', 'snapshots')

export function snapshotNames(userData: string): string[] {
  const folder = snapshotFolder(userData)
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.snapshot')) : []
}
