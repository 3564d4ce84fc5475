// The app left alone for a minute on a machine of another language: by Chromium's own log it asks no network for anything.
import { join } from 'node:path'
import { askedOfNetwork, netLogSwitch } from '../driver/net-log.ts'
import { newProfile } from '../driver/profiles.ts'
import { launchApp } from '../driver/start-app.ts'

const idleMs = 60_000

export interface IdleReport {
  /** As the app itself says it; a locale that Electron has no words for falls back to English. */
  readonly locale: string
  readonly asked: string[]
}

export async function idleNetwork(language: string): Promise<IdleReport> {
  const userData = newProfile()
  const log = join(userData, 'net-log.json')
  const system = `${language.replace('-', '_')}.UTF-8`
  const app = await launchApp({
    userData,
    env: { LANG: system, LC_ALL: system, LANGUAGE: language },
    switches: [netLogSwitch(log), `--lang=${language}`],
  })
  await app.page.getByRole('heading', { level: 1 }).first().waitFor()
  const locale = await app.evaluate(({ app: electron }) => electron.getLocale(), null)
  await new Promise((resolve) => setTimeout(resolve, idleMs))
  await app.close()
  return { locale, asked: askedOfNetwork(log) }
}
