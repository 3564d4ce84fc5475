// Dictionaries and learned words, as the Settings page shows and changes them. Which languages are used is a setting like any other.

import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { Trouble } from '../../shared/bridge-error-messages.ts'
import type { Spelling } from '../../shared/spelling-schema.ts'
import type { SpellChecker } from '../spelling/spell-checker.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'

/** Cairn's own checker, or who checks in its place. */
export type SpellingHost = SpellChecker | 'system' | 'browser'

const checkedElsewhere = (checkedBy: 'system' | 'browser'): Spelling => ({
  checkedBy,
  folder: '',
  dictionaries: [],
  addable: [],
  words: [],
})

type SpellingChannel = 'spelling.read' | 'spelling.add-dictionary' | 'spelling.remove-dictionary' | 'spelling.set-word'
type SpellingHandlers = { [C in SpellingChannel]: (request: BridgeRequests[C]) => Promise<BridgeResponses[C]> }

export function createSpellingHandlers(host: SpellingHost): SpellingHandlers {
  /** Answers with everything as it is afterwards: the page shows what is, not what it asked for. */
  const change = async (act: (checker: SpellChecker) => Promise<Trouble | null>) => {
    if (typeof host === 'string') return refuse({ kind: 'not-here' })
    try {
      const trouble = await act(host)
      return trouble !== null ? refuse(trouble) : { ok: true as const, spelling: await host.describe() }
    } catch (error) {
      return refuse(troubleOfError(error))
    }
  }
  return {
    'spelling.read': async () => ({
      ok: true,
      spelling: typeof host === 'string' ? checkedElsewhere(host) : await host.describe(),
    }),
    'spelling.add-dictionary': ({ language, bytes }) =>
      change(async (checker) => ((await checker.add(language, bytes)) ? null : { kind: 'not-a-dictionary' })),
    'spelling.remove-dictionary': ({ language }) =>
      change(async (checker) => {
        await checker.remove(language)
        return null
      }),
    'spelling.set-word': ({ word, isKnown }) =>
      change(async (checker) =>
        checker.setWord(word, isKnown) ? null : { kind: 'failed', detail: 'it is not a word' },
      ),
  }
}
