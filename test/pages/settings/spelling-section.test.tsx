// Spelling in the settings, with the real files of a host behind it: dictionaries are chosen, added and removed, words learned and forgotten.
import { existsSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { realFileSteps } from '../../../electron/handlers/atomic-write.ts'
import { createHandlers } from '../../../electron/handlers/create-handlers.ts'
import { openSettingsFile } from '../../../electron/handlers/settings-file.ts'
import type { SpellingHost } from '../../../electron/handlers/spelling.ts'
import { createDictionaryFolder } from '../../../electron/spelling/dictionary-folder.ts'
import { createSpellChecker } from '../../../electron/spelling/spell-checker.ts'
import { languageName, languageOfFile } from '../../../renderer/pages/settings/dictionary-language.ts'
import { Page } from '../../../renderer/pages/settings/settings-page.tsx'
import type { KeepingHost } from '../../../renderer/storage/core/storage-host.ts'
import { HostProvider } from '../../../renderer/storage/host-context.tsx'
import { aDesk } from '../../electron/fake-desktop-services.ts'

const shippedFolder = join(import.meta.dirname, '../../../electron/dictionaries')
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-spelling-'))
})
afterEach(async () => {
  cleanup()
  await rm(folder, { recursive: true, force: true })
})

/** What the desktop says after a right click taught it a word. */
let learn: () => void = () => undefined

function aSession() {
  let languages: string[] = []
  const words = new Set<string>()
  return {
    availableSpellCheckerLanguages: ['de', 'en-GB', 'en-US'],
    getSpellCheckerLanguages: () => languages,
    setSpellCheckerLanguages(told: string[]) {
      languages = told
    },
    listWordsInSpellCheckerDictionary: async () => [...words],
    addWordToSpellCheckerDictionary: (word: string) => words.add(word).has(word),
    removeWordFromSpellCheckerDictionary: (word: string) => words.delete(word),
  }
}

/** The person chooses `file` in the system's dialog. */
async function show({ file = null, other }: { file?: string | null; other?: SpellingHost } = {}) {
  const settings = openSettingsFile(folder)
  const session = aSession()
  const dictionaries = createDictionaryFolder({ dataFolder: folder, shippedFolder, files: realFileSteps })
  const checker = createSpellChecker({ session, settings, dictionaries })
  await checker.start()
  const desk = aDesk({ chooseFileToOpen: async () => file })
  const around = { version: '0.1.0', platform: 'linux', dataFolder: folder, desk, settings }
  const handlers = createHandlers({ ...around, spelling: other ?? checker })
  const host: KeepingHost = {
    request: (channel, request) => handlers[channel](request),
    on: (event, listener) => {
      if (event === 'spelling.word-learned') learn = listener as () => void
      return () => undefined
    },
  }
  render(
    <MantineProvider>
      <HostProvider host={host}>
        <Page />
      </HostProvider>
    </MantineProvider>,
  )
  await screen.findByRole('heading', { name: 'Spelling' })
  return { checked: () => session.getSpellCheckerLanguages(), session }
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const box = (name: string) => screen.findByRole<HTMLInputElement>('checkbox', { name })

describe('dictionaries', () => {
  it('are chosen by language, several at once', async () => {
    const { checked } = await show()
    expect((await box('English (United States)')).checked).toBe(true)
    await userEvent.click(await box('English (United Kingdom)'))
    await waitFor(() => expect(checked()).toEqual(['en-US', 'en-GB']))
    await userEvent.click(await box('English (United States)'))
    await waitFor(() => expect(checked()).toEqual(['en-GB']))
  })

  it('come from a file whose name says the language, are used at once, and can be removed', async () => {
    const { checked } = await show({ file: join(shippedFolder, 'en-GB.bdic') })
    await press('Add a dictionary file')
    const language = await screen.findByRole<HTMLSelectElement>('combobox', { name: /Language of en-GB.bdic/ })
    // English comes with Cairn, so that nothing is chosen beforehand.
    expect(language.value).toBe('')
    await userEvent.selectOptions(language, 'German')
    await press('Add dictionary')
    await waitFor(async () => expect((await box('German')).checked).toBe(true))
    await waitFor(() => expect(checked()).toEqual(['en-US', 'de']))
    const again = screen.getByRole('button', { name: 'Add a dictionary file' })
    await waitFor(() => expect(document.activeElement).toBe(again))
    await press('Remove German')
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'German' })).toBeNull())
    expect(checked()).toEqual(['en-US'])
    expect(existsSync(join(folder, 'Dictionaries', 'de-DE-3-0.bdic'))).toBe(false)
  })

  it('are refused in a sentence when the file is none, and nothing is changed', async () => {
    const file = join(folder, 'de-DE.bdic')
    writeFileSync(file, 'SET UTF-8')
    const { checked } = await show({ file })
    await press('Add a dictionary file')
    await press('Add dictionary')
    await screen.findByText('The file is not a dictionary in the .bdic format, or it is damaged; nothing was changed.')
    expect(screen.queryByRole('checkbox', { name: 'German' })).toBeNull()
    expect(checked()).toEqual(['en-US'])
  })

  it('say so when they are damaged', async () => {
    await show({ file: join(shippedFolder, 'en-GB.bdic') })
    writeFileSync(join(folder, 'Dictionaries', 'de-DE-3-0.bdic'), 'damaged')
    cleanup()
    await show()
    await box('German Not checked: the file is damaged. Add it again, or remove it.')
  })
})

it('words are learned and forgotten', async () => {
  const { session } = await show()
  await userEvent.type(
    screen.getByRole('combobox', { name: 'Words you added, never underlined' }),
    'Quarrington{Enter}',
  )
  await waitFor(async () => expect(await session.listWordsInSpellCheckerDictionary()).toEqual(['Quarrington']))
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Quarrington' }))
  await waitFor(async () => expect(await session.listWordsInSpellCheckerDictionary()).toEqual([]))
})

it('a word learned by a right click appears while the page is open', async () => {
  const { session } = await show()
  session.addWordToSpellCheckerDictionary('Alderby')
  learn()
  await screen.findByRole('button', { name: 'Remove Alderby' })
})

it.each([
  ['browser', /^Your browser checks spelling here/],
  ['system', /^macOS checks spelling/],
] as const)('the %s that checks in our place is named, and there is nothing to choose', async (other, words) => {
  await show({ other })
  screen.getByText(words)
  expect(screen.queryByRole('button', { name: 'Add a dictionary file' })).toBeNull()
})

it.each([
  ['de-DE-3-0.bdic', 'de'],
  ['de_DE.BDIC', 'de'],
  ['pt-BR-3-0.bdic', 'pt-BR'],
  ['hy-1-0.bdic', 'hy'],
  ['my words.bdic', null],
  ['pt.bdic', null],
])('the name %s is for %s', (name, language) => {
  expect(languageOfFile(name, ['de', 'hy', 'pt-BR', 'pt-PT'])).toBe(language)
})

it('a language is called as people call it', () => {
  expect(['en-GB', 'pt-BR', 'nb'].map(languageName)).toEqual([
    'English (United Kingdom)',
    'Portuguese (Brazil)',
    'Norwegian Bokmål',
  ])
})
