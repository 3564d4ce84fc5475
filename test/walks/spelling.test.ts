// Spelling on the real Electron: words are checked with the dictionaries in the profile, and nothing is asked of a network, from the start to the end.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { DICTIONARY_LANGUAGES, dictionaryFileName } from '../../electron/spelling/dictionary-names.ts'
import type { AppDriver, LaunchOptions } from '../driver/app-driver.ts'
import { askedOfNetwork, netLogSwitch } from '../driver/net-log.ts'
import { dropProfiles, newProfile } from '../driver/profiles.ts'
import { hostOfWalks, launchApp } from '../driver/start-app.ts'
import { until } from '../driver/until.ts'
import { goTo, openScreen } from './support-places.ts'
import { begin, writeQuickLine } from './support-week.ts'

const isReal = hostOfWalks() === 'electron'
const why = isReal ? '' : ' (skipped: the double has no spell check and no network log)'
const onElectron = test.skipIf(!isReal)

afterAll(dropProfiles)

interface Clicked {
  readonly word: string
  readonly suggestions: string[]
}

/** An app whose network log is read once it has quit; `quit` answers what was asked. */
async function launchLogged(options: LaunchOptions = {}) {
  const userData = options.userData ?? newProfile()
  const log = join(userData, 'net-log.json')
  const app = await launchApp({ ...options, userData, switches: [netLogSwitch(log)] })
  let isOpen = true
  const quit = async () => {
    isOpen = false
    await app.close()
    return askedOfNetwork(log)
  }
  onTestFinished(async () => {
    if (isOpen) await app.close()
  })
  app.page.setDefaultTimeout(20_000)
  return { app, quit }
}

/** What a right click tells; no native menu opens, since nobody would close it. */
async function listenToClicks(app: AppDriver): Promise<void> {
  await app.evaluate(({ BrowserWindow, Menu }) => {
    Menu.prototype.popup = () => undefined
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.on('context-menu', (_event, { misspelledWord, dictionarySuggestions }) =>
        Reflect.set(globalThis, 'clicked', { word: misspelledWord, suggestions: dictionarySuggestions }),
      )
    }
  }, null)
}

/** A right click on the first word of a field, until `word` is what it is told to be. A click says nothing before the word was checked. */
function clickOn(app: AppDriver, field: Locator, word: string): Promise<Clicked> {
  return until(`a right click to find “${word}”`, async () => {
    const box = await field.boundingBox()
    await field.click({ button: 'right', position: { x: 24, y: Math.min(18, (box?.height ?? 36) / 2) } })
    const clicked = await app.evaluate(() => Reflect.get(globalThis, 'clicked') as Clicked | undefined, null)
    return clicked?.word === word && clicked
  })
}

onElectron(`words are checked as they are written, and no network is asked from start to quit${why}`, async () => {
  const { app, quit } = await launchLogged()
  const { page } = app
  await begin(page)
  await listenToClicks(app)
  const line = page.getByLabel('Quick line', { exact: true })
  await line.fill('helllo colour')
  expect((await clickOn(app, line, 'helllo')).suggestions).toContain('hello')
  await writeQuickLine(page, 'Cut the quote page')
  await goTo(page, '/settings')
  await page.getByRole('checkbox', { name: 'English (United Kingdom)' }).click()
  await page.getByRole('checkbox', { name: 'English (United States)' }).click()
  await until('the choice to be followed', async () => {
    const used = await app.evaluate(({ session }) => session.defaultSession.getSpellCheckerLanguages(), null)
    return used.join() === 'en-GB'
  })
  const words = page.getByRole('combobox', { name: 'Words you added, never underlined' })
  await words.fill('kubectl')
  await words.press('Enter')
  await page.getByRole('button', { name: 'Remove kubectl' }).waitFor()
  await openScreen(page, 'This week')
  await line.fill('color kubectl')
  expect((await clickOn(app, line, 'color')).suggestions).toContain('colour')
  await line.fill('kubectl color')
  expect((await clickOn(app, line, '')).suggestions).toEqual([])
  expect(await quit()).toEqual([])
})

onElectron(`each dictionary that Cairn has a name for is the one that this Chromium looks for${why}`, async () => {
  const userData = newProfile()
  const folder = join(userData, 'Dictionaries')
  mkdirSync(folder)
  const bytes = readFileSync('electron/dictionaries/en-US.bdic')
  for (const language of DICTIONARY_LANGUAGES) writeFileSync(join(folder, dictionaryFileName(language) ?? ''), bytes)
  const { app, quit } = await launchLogged({ userData })
  const told = await app.evaluate(
    async ({ session: { defaultSession } }, languages) => {
      const loaded = new Set<string>()
      const missing: string[] = []
      const done = new Promise<void>((resolve) => {
        const note = () => {
          if (loaded.size + missing.length >= languages.length) resolve()
        }
        defaultSession.on('spellcheck-dictionary-initialized', (_event, language) => {
          loaded.add(language)
          note()
        })
        defaultSession.on('spellcheck-dictionary-download-begin', (_event, language) => {
          missing.push(language)
          note()
        })
      })
      defaultSession.setSpellCheckerLanguages([])
      defaultSession.setSpellCheckerLanguages(languages)
      await done
      return missing
    },
    [...DICTIONARY_LANGUAGES],
  )
  expect(told).toEqual([])
  expect(await quit()).toEqual([])
})

onElectron(`a request of the browser process is in the log, and has no way out${why}`, async () => {
  const { app, quit } = await launchLogged()
  const answer = await app.evaluate(
    ({ net }) =>
      net.fetch('http://127.0.0.1:47699/').then(
        () => 'answered',
        ({ message }) => String(message),
      ),
    null,
  )
  expect(answer).toBe('net::ERR_NAME_NOT_RESOLVED')
  expect(await quit()).toContain('URL_REQUEST_START_JOB http://127.0.0.1:47699/')
})
