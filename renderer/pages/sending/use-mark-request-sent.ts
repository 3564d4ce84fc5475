// Noting that a review request went out, or that it did not after all; what went wrong is said.
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { markSending } from '../../storage/review/mark-shares-sent.ts'
import { showNotice } from '../../ui/show-notice.ts'

export function useMarkReviewRequestSent() {
  const { database, window, clock } = useCairn()
  return async (shareId: string, sentOn: string | null): Promise<void> => {
    const done = await markSending(database, shareId, sentOn, { at: clock.instant(), window })
    if (!done.ok) await showNotice({ words: saveTroubleWords(done.trouble), stays: true })
  }
}
