// After every write one line that says so, with the way back beside it; where nothing was written, why.
import { useCallback } from 'react'
import type { Result } from '../../shared/result.ts'
import { type SaveTrouble, saveTroubleWords, undoTroubleWords } from '../record-views/forms/save-error-messages.ts'
import { type Cairn, noteNow, useCairn } from '../storage/cairn-context.tsx'
import type { CommitNote, Committed } from '../storage/core/commit-records.ts'
import { undoChange } from '../storage/history/undo.ts'
import { type Notice, showNotice } from '../ui/show-notice.ts'

/** What a write answered, as far as its notice needs it. */
export type Written = Result<Pick<Committed, 'seq'>, SaveTrouble>
export type Change = (note: CommitNote) => Promise<Written>

async function takeBack({ database, window, clock }: Cairn, seq: number): Promise<void> {
  const done = await undoChange(database, seq, window, clock.instant())
  if (!done.ok) void showNotice({ words: undoTroubleWords(done.trouble), stays: true })
}

/** Says `words` with the undo of that very change and what else may be done, or why it was not written. Answers whether it was. */
export function useSavedNotice(): (done: Written, words: string, action?: NonNullable<Notice['action']>) => boolean {
  const cairn = useCairn()
  return useCallback(
    (done, words, action) => {
      const more = action === undefined ? {} : { action }
      if (done.ok) void showNotice({ words, undo: () => void takeBack(cairn, done.value.seq), ...more })
      else void showNotice({ words: saveTroubleWords(done.trouble), stays: true })
      return done.ok
    },
    [cairn],
  )
}

/** A cause may end with the words of someone, and so with their own mark. */
const asSentence = (cause: string) => (/[.?!…]”?$/.test(cause) ? cause : `${cause}.`)

/** Writes and says so. `cause` names the change for undo and for the notice. Answers whether it was written. */
export function useTellChange(): (cause: string, change: Change) => Promise<boolean> {
  const cairn = useCairn()
  const told = useSavedNotice()
  return useCallback(
    async (cause, change) => told(await change(noteNow(cairn, cause)), asSentence(cause)),
    [cairn, told],
  )
}
