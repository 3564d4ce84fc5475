// What a window does before it goes. It listens from its first moment on: someone may write a line and close it before the keeping began.
import type { Host } from '../platform/host.ts'
import { flushAllDrafts } from '../storage/drafts/draft-autosave.ts'

let putAway: () => Promise<unknown> = async () => undefined

/** What is put away after the drafts, in the place of what was said before. */
export function putAwayAtTheEnd(what: () => Promise<unknown>): void {
  putAway = what
}

/** Main waits for the answer, so it comes even when something could not be put away. */
export function answerClosing(page: Host): void {
  page.on('window.closing', async () => {
    try {
      await flushAllDrafts()
      await putAway()
    } finally {
      await page.request('window.ready-to-close', {})
    }
  })
  // A browser asks nothing before it closes a tab: what waits is written when the tab is left.
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flushAllDrafts()
  })
}
