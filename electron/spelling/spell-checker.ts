// Chromium's spell check, with the dictionaries of the profile alone: a language without its file would be asked for from the network.
import type { Session } from 'electron'
import type { Spelling } from '../../shared/spelling-schema.ts'
import { createSerialQueue } from '../handlers/serial-task-queue.ts'
import type { SettingsFile } from '../handlers/settings-file.ts'
import type { DictionaryFolder } from './dictionary-folder.ts'

type SpellingSession = Pick<
  Session,
  | 'availableSpellCheckerLanguages'
  | 'getSpellCheckerLanguages'
  | 'setSpellCheckerLanguages'
  | 'listWordsInSpellCheckerDictionary'
  | 'addWordToSpellCheckerDictionary'
  | 'removeWordFromSpellCheckerDictionary'
>

export interface SpellChecker {
  /** Puts Cairn's dictionaries in their place and checks with what is chosen. Never fails: without a dictionary nothing is checked. */
  start(): Promise<void>
  describe(): Promise<Spelling>
  /** False, and nothing changed, when the bytes are no dictionary for this language. */
  add(language: string, bytes: Uint8Array): Promise<boolean>
  remove(language: string): Promise<void>
  /** Teaches or forgets a word. False when Chromium does not take it: too long, or there already. */
  setWord(word: string, isKnown: boolean): boolean
}

interface Parts {
  readonly session: SpellingSession
  readonly settings: SettingsFile
  readonly dictionaries: DictionaryFolder
}

export function createSpellChecker({ session, settings, dictionaries }: Parts): SpellChecker {
  const inOrder = createSerialQueue()
  /** Uses the chosen languages whose dictionary is whole, and no other. */
  const checkChosen = () =>
    inOrder(async () => {
      const whole = (await dictionaries.list()).filter(({ isWhole }) => isWhole).map(({ language }) => language)
      const usable = new Set(whole.filter((language) => session.availableSpellCheckerLanguages.includes(language)))
      session.setSpellCheckerLanguages(settings.current().spelling.languages.filter((language) => usable.has(language)))
    })
  settings.onChange(() => void checkChosen())
  return {
    async start() {
      // A folder that cannot be written to may hold them from an earlier start.
      await dictionaries.bringShipped().catch(() => undefined)
      await checkChosen()
    },
    async describe() {
      const [list, words] = await Promise.all([dictionaries.list(), session.listWordsInSpellCheckerDictionary()])
      const { path: folder, addable } = dictionaries
      return { checkedBy: 'cairn', folder, dictionaries: list, addable: [...addable], words }
    },
    async add(language, bytes) {
      const isKept = await dictionaries.keep(language, bytes)
      if (isKept) await checkChosen()
      return isKept
    },
    remove: (language) =>
      inOrder(async () => {
        // First of all nothing may look for it any more.
        session.setSpellCheckerLanguages(session.getSpellCheckerLanguages().filter((used) => used !== language))
        await dictionaries.drop(language)
      }),
    setWord: (word, isKnown) =>
      isKnown ? session.addWordToSpellCheckerDictionary(word) : session.removeWordFromSpellCheckerDictionary(word),
  }
}
