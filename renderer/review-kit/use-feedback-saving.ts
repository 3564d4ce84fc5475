// Saving the file and opening it again, each with one line that says what happened.
import { useCallback, useRef, useState } from 'react'
import {
  returnedReview,
  withDraftKept,
  withFileSaved,
  workFromFile,
} from '../../shared/rules/sharing/reader-review-draft.ts'
import type { OpenShare } from './read-embedded-share.ts'
import { readOwnFeedback } from './reopen-feedback-file.ts'
import { senderName } from './review-labels.ts'
import { type SaveFile, saveFeedback } from './save-feedback.ts'
import type { Review } from './use-review.ts'

export interface Saving {
  readonly told: string
  readonly save: () => Promise<void>
  readonly openOwn: (file: File) => Promise<void>
}

export function useSaving(review: Review, { copy, hash, lock }: OpenShare, saveFile?: SaveFile): Saving {
  const [told, setTold] = useState('')
  const newest = useRef(review)
  newest.current = review
  const save = useCallback(async () => {
    const moment = { at: new Date().toISOString(), newId: () => crypto.randomUUID() }
    // A comment that is still being written is part of what the reader wants to hand back.
    const work = withDraftKept(newest.current.work, moment)
    const file = returnedReview(work, { shareId: copy.shareId, hash, questions: copy.questions }, moment)
    try {
      const saved = await saveFeedback(file, lock, saveFile)
      if (saved === 'cancelled') return
      newest.current.tell(() => withFileSaved(work, file))
      const where = saved === 'downloaded' ? 'It is among your downloads. ' : ''
      const locked = lock === null ? '' : 'It is locked with the same passphrase. '
      setTold(`Saved. ${where}${locked}Now mail the small file back to ${senderName(copy)}.`)
    } catch {
      setTold('The file could not be written there. Nothing you wrote is lost: choose another place.')
    }
  }, [copy, hash, lock, saveFile])
  const openOwn = useCallback(
    async (file: File) => {
      const read = await readOwnFeedback(file, { copy, hash, lock })
      if (!read.ok) return setTold(read.reason)
      newest.current.tell((work) => workFromFile(work, read.review))
      setTold('Your feedback file is open: continue where you left off.')
    },
    [copy, hash, lock],
  )
  return { told, save, openOwn }
}
