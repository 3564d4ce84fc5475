// `npm run soak`: the long ones. Each writes its report to .soak/, green or not; `--short` is what the build machine has time for.
import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AppDriver, KillTarget } from '../driver/app-driver.ts'
import { answerMessageBox } from '../driver/dialogs.ts'
import { startApp } from '../driver/start-app.ts'
import { until } from '../driver/until.ts'
import { runKillRounds } from './kill-rounds.ts'

const rounds = process.env.CAIRN_SHORT === '1' ? 5 : 200

function report(name: string, value: object): void {
  mkdirSync('.soak', { recursive: true })
  writeFileSync(`.soak/${name}.json`, `${JSON.stringify(value, null, 2)}\n`)
}

/** A strict transaction of its own database on the app's origin: what the storage under every save owes. */
async function saveStrictly(app: AppDriver, round: number): Promise<string> {
  await app.page.evaluate(putStone, `stone ${round}`)
  return `stone ${round}`
}

function putStone(stone: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('soak', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('stones')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const writing = opening.result.transaction('stones', 'readwrite', { durability: 'strict' })
      writing.objectStore('stones').put(stone, stone)
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

function allStones(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('soak', 1)
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const reading = opening.result.transaction('stones').objectStore('stones').getAll()
      reading.onsuccess = () => {
        opening.result.close()
        resolve(reading.result.map(String))
      }
    }
  })
}

/** After a crash the old page may still be listed for a moment: ask until one answers. */
const readStones = (app: AppDriver) =>
  until(
    'the stones to be read',
    () => Promise.race([app.page.evaluate(allStones).catch(() => null), pause(3000)]),
    30_000,
  )

const pause = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))

test.for(['renderer', 'main', 'all'] as const)(
  'a kill of %s right after a save loses nothing acknowledged',
  async (target: KillTarget) => {
    const app = await startApp()
    await answerMessageBox(app, 0) // the second death within a minute asks: open again
    const result = await runKillRounds(app, { rounds, target, save: saveStrictly, read: readStones })
    report(`kill-${target}`, result)
    expect(result.lost).toEqual([])
  },
)
