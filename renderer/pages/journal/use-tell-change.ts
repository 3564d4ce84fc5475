// Writes one change and says what came of it in a line with its undo, or why nothing was written.
import { useCallback } from 'react'
import type { Result } from '../../../shared/result.ts'
import { saveTroubleWords, undoTroubleWords } from '../../record-views/save-trouble-words.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import type { CommitNote, CommitTrouble, Committed } from '../../storage/commit.ts'
import { undo } from '../../storage/undo.ts'
import { showNotice } from '../../ui/show-notice.ts'

export type Change = (note: CommitNote) => Promise<Result<Committed, CommitTrouble>>

/** Takes back the newest change of this window and says so when it cannot. */
export function useUndoNewest(): () => void {
  const { database, window, clock } = useCairn()
  return useCallback(() => {
    void undo(database, window, clock.instant()).then((done) => {
      if (!done.ok) void showNotice({ words: undoTroubleWords(done.trouble) })
    })
  }, [database, window, clock])
}

/** `cause` is what the notice says and undo names. Answers whether it was written. */
export function useTellChange(): (cause: string, change: Change) => Promise<boolean> {
  const cairn = useCairn()
  const undoNewest = useUndoNewest()
  return useCallback(
    async (cause, change) => {
      const done = await change(noteNow(cairn, cause))
      if (done.ok) void showNotice({ words: `${cause}.`, undo: undoNewest })
      else void showNotice({ words: saveTroubleWords(done.trouble), stays: true })
      return done.ok
    },
    [cairn, undoNewest],
  )
}
