// What Chromium is told to check with: only languages whose dictionary lies whole in the profile, for each other one would be asked for.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FileSteps, realFileSteps } from '../../electron/handlers/atomic-write.ts'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { answerRequest } from '../../electron/handlers/dispatch-bridge-request.ts'
import { openSettingsFile } from '../../electron/handlers/settings-file.ts'
import { createSpellChecker } from '../../electron/spelling/spell-checker.ts'
import { aDictionaryFolder, shipped } from './dictionary-fixtures.ts'
import { aDesk } from './fake-desktop-services.ts'
import { aFolder, failingAt } from './temporary-folder.ts'

/** A session that notes what it was told, and throws as Electron's does at a language it does not know. */
function aSession() {
  let languages: string[] = ['en-US']
  const words = new Set(['Quarrington'])
  return {
    availableSpellCheckerLanguages: ['de', 'en-GB', 'en-US', 'fr'],
    getSpellCheckerLanguages: () => languages,
    setSpellCheckerLanguages(told: string[]) {
      const unknown = told.find((language) => !this.availableSpellCheckerLanguages.includes(language))
      if (unknown !== undefined) throw new Error(`Invalid language code provided: "${unknown}"`)
      languages = told
    },
    listWordsInSpellCheckerDictionary: async () => [...words],
    addWordToSpellCheckerDictionary: (word: string) => word.length < 100 && words.add(word).has(word),
    removeWordFromSpellCheckerDictionary: (word: string) => words.delete(word),
  }
}

function aCairn(files: FileSteps = realFileSteps) {
  const dataFolder = aFolder()
  const session = aSession()
  const settings = openSettingsFile(dataFolder)
  const spelling = createSpellChecker({ session, settings, dictionaries: aDictionaryFolder(dataFolder, files) })
  const around = { version: '0.1.0', platform: 'linux', dataFolder }
  const handlers = createHandlers({ ...around, desk: aDesk(), settings, spelling })
  const choose = (...languages: string[]) => settings.change({ spelling: { languages } })
  return { dataFolder, session, spelling, handlers, choose, checked: () => session.getSpellCheckerLanguages() }
}

describe('at a start', () => {
  it('English is checked with the dictionary that Cairn brings', async () => {
    const { spelling, checked } = aCairn()
    await spelling.start()
    expect(checked()).toEqual(['en-US'])
  })

  it('nothing is checked where the dictionaries cannot be written', async () => {
    const { spelling, checked } = aCairn(failingAt('open', 'EROFS'))
    await spelling.start()
    expect(checked()).toEqual([])
  })

  it('a chosen language is left out while its file is missing, damaged or for another Chromium', async () => {
    const { spelling, checked, choose, dataFolder } = aCairn()
    await spelling.add('de', shipped('en-GB'))
    await spelling.add('pl', shipped('en-GB'))
    writeFileSync(join(dataFolder, 'Dictionaries', 'de-DE-3-0.bdic'), 'damaged')
    await choose('fr', 'de', 'pl', 'en-GB')
    await spelling.start()
    expect(checked()).toEqual(['en-GB'])
  })
})

describe('while Cairn is open', () => {
  it('a choice is followed at once, several in their order, and none at all', async () => {
    const { spelling, checked, choose } = aCairn()
    await spelling.start()
    await choose('en-GB', 'en-US')
    await expect.poll(checked).toEqual(['en-GB', 'en-US'])
    await choose()
    await expect.poll(checked).toEqual([])
  })

  it('an added dictionary is used once it is chosen, and no more once it is removed', async () => {
    const { spelling, handlers, checked, choose } = aCairn()
    await spelling.start()
    const added = await answerRequest(handlers, 'spelling.add-dictionary', { language: 'de', bytes: shipped('en-GB') })
    expect(added).toMatchObject({ ok: true, spelling: { checkedBy: 'cairn' } })
    await choose('en-US', 'de')
    await expect.poll(checked).toEqual(['en-US', 'de'])
    const removed = await answerRequest(handlers, 'spelling.remove-dictionary', { language: 'de' })
    expect(checked()).toEqual(['en-US'])
    expect(removed.ok && removed.spelling.dictionaries.map(({ language }) => language)).toEqual(['en-US', 'en-GB'])
  })

  it('a file that is no dictionary is refused by its name, and what was used stays in use', async () => {
    const { spelling, handlers, checked, dataFolder } = aCairn()
    await spelling.start()
    const bytes = new TextEncoder().encode('SET UTF-8\nTRY esianrt')
    const answer = await answerRequest(handlers, 'spelling.add-dictionary', { language: 'de', bytes })
    expect(answer).toEqual({ ok: false, trouble: { kind: 'not-a-dictionary' } })
    expect(checked()).toEqual(['en-US'])
    expect(() => readFileSync(join(dataFolder, 'Dictionaries', 'de-DE-3-0.bdic'))).toThrow('ENOENT')
  })

  it.each(['', '../x', 'de/..', 'DE', 'x'.repeat(50)])(
    'a language that is a path or no tag gets no further: %j',
    async (language) => {
      const { handlers } = aCairn()
      const answer = await answerRequest(handlers, 'spelling.add-dictionary', { language, bytes: shipped('en-GB') })
      expect(answer).toMatchObject({ ok: false, trouble: { kind: 'bad-request' } })
    },
  )

  it('learned words are shown, learned and forgotten one by one', async () => {
    const { handlers } = aCairn()
    const set = (word: string, isKnown: boolean) => answerRequest(handlers, 'spelling.set-word', { word, isKnown })
    expect(await answerRequest(handlers, 'spelling.read', {})).toMatchObject({ spelling: { words: ['Quarrington'] } })
    expect(await set('Alderby', true)).toMatchObject({ spelling: { words: ['Quarrington', 'Alderby'] } })
    expect(await set('Quarrington', false)).toMatchObject({ spelling: { words: ['Alderby'] } })
    expect(await set('x'.repeat(100), true)).toMatchObject({ ok: false, trouble: { kind: 'failed' } })
  })

  it('a folder that went away says so in words, and takes nothing', async () => {
    const { dataFolder, handlers } = aCairn(failingAt('open', 'EACCES'))
    rmSync(join(dataFolder, 'Dictionaries'), { recursive: true, force: true })
    const answer = await answerRequest(handlers, 'spelling.add-dictionary', { language: 'de', bytes: shipped('en-GB') })
    expect(answer).toEqual({ ok: false, trouble: { kind: 'read-only' } })
  })
})

describe('where Cairn does not check itself', () => {
  const around = { version: '0.1.0', platform: 'linux', dataFolder: aFolder() }

  it('the browser host says that the browser does', async () => {
    const handlers = createHandlers({ ...around, desk: null })
    expect(await answerRequest(handlers, 'spelling.read', {})).toMatchObject({ spelling: { checkedBy: 'browser' } })
    expect(await answerRequest(handlers, 'spelling.set-word', { word: 'x', isKnown: true })).toEqual({
      ok: false,
      trouble: { kind: 'not-here' },
    })
  })

  it('a Mac says that the system does', async () => {
    const handlers = createHandlers({ ...around, desk: aDesk(), spelling: 'system' })
    expect(await answerRequest(handlers, 'spelling.read', {})).toMatchObject({ spelling: { checkedBy: 'system' } })
  })
})
