// Where spell checking begins: nothing is asked of the network, then whoever checks on this system.
import type { Session } from 'electron'
import { APP_PAGE } from '../app-page-addresses.ts'
import { realFileSteps } from '../handlers/atomic-write.ts'
import type { SettingsFile } from '../handlers/settings-file.ts'
import type { SpellingHost } from '../handlers/spelling.ts'
import { createDictionaryFolder } from './dictionary-folder.ts'
import { createSpellChecker } from './spell-checker.ts'

/**
 * Before the first window Chromium is told of no language; with it, it loads what is chosen, which at each start is the language of the
 * system until someone says otherwise. Neither `spellcheck: false` nor `setSpellCheckerEnabled(false)` keeps it from asking for that dictionary.
 */
function forbidDictionaryDownloads(session: Session): void {
  session.setSpellCheckerLanguages([])
  // Should a file vanish while it is used: an address that only our own scheme has, so that the request cannot leave.
  session.setSpellCheckerDictionaryDownloadURL(`${APP_PAGE}no-dictionary/`)
}

interface Surroundings {
  readonly session: Session
  readonly settings: SettingsFile
  readonly dataFolder: string
  /** Where the dictionaries lie that come with Cairn. */
  readonly shippedFolder: string
}

/** To be called before the first window, which does not wait for it: words are checked as soon as their dictionary is there. */
export function startSpelling({ session, settings, dataFolder, shippedFolder }: Surroundings): SpellingHost {
  forbidDictionaryDownloads(session)
  // A Mac checks with its own dictionaries, whatever a session says.
  if (process.platform === 'darwin') return 'system'
  const dictionaries = createDictionaryFolder({ dataFolder, shippedFolder, files: realFileSteps })
  const checker = createSpellChecker({ session, settings, dictionaries })
  void checker.start()
  return checker
}
