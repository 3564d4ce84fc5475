// What an error that nobody caught says about the store, looked at once and told.
import { storageTrouble } from '../storage/core/storage-trouble.ts'
import { lookIntoStore } from '../storage/start/diagnose-database.ts'
import { showNotice } from '../ui/show-notice.ts'
import { WorkerDied } from '../workers/start-worker.ts'

const unexpected = (error: unknown) =>
  `An unexpected error occurred (${error instanceof Error ? error.message : String(error)}). Your saved records are safe, but the last action may not be complete. Reload the window if something does not respond.`

/** What nothing was prepared for is said, never passed over. Dead workers are told of by name where they are started. */
function tellUnexpected(error: unknown): void {
  if (error instanceof WorkerDied) return
  const reload = { words: 'Reload', run: () => location.reload() }
  void showNotice({ words: unexpected(error), action: reload, stays: true, about: 'unexpected' })
}

const passed =
  'The database stopped responding and was reopened. Everything you saved is there. Unsaved text is still on the screen; save it again.'

/** Where the failure came from: behind a page that still stands, or from the page itself, which is gone then. */
type Failed = (error: unknown, from: 'behind' | 'page') => void

/**
 * A store that failed is opened anew and read before anything is called damage; a full disk is said to be one, and so is a folder that
 * may only be read. A page that still stands keeps what is typed on it: there a notice says so.
 */
export function createErrorDiagnosis(
  databaseName: string,
  damaged: () => void,
  closed: (why: 'full' | 'read-only') => void,
): Failed {
  let isLooking = false
  const look = async (from: Parameters<Failed>[1]) => {
    const found = await lookIntoStore(databaseName)
    isLooking = false
    if (found === 'damaged') damaged()
    if ((found === 'full' || found === 'read-only') && from === 'page') closed(found)
    if (found === 'whole') void showNotice({ words: passed, stays: true, about: 'store' })
  }
  return (error, from) => {
    const trouble = storageTrouble(error)
    if (trouble === null && from === 'behind') tellUnexpected(error)
    if (isLooking || trouble?.kind !== 'store-failed') return
    isLooking = true
    void look(from)
  }
}
