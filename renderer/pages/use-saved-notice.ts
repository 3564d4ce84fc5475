// After every save one line that says so, with the way back beside it; after a save that could not be, why.
import { useCallback } from 'react'
import { undoTroubleWords } from '../record-views/save-trouble-words.ts'
import { useCairn } from '../storage/cairn-context.tsx'
import { undo } from '../storage/undo.ts'
import { showNotice } from '../ui/show-notice.ts'

/** Says `words`, with Undo. */
export function useSavedNotice(): (words: string) => void {
  const { database, window, clock } = useCairn()
  return useCallback(
    (words: string) => {
      const takeBack = async () => {
        const done = await undo(database, window, clock.instant())
        if (!done.ok) void showNotice({ words: undoTroubleWords(done.trouble), stays: true })
      }
      void showNotice({ words, undo: () => void takeBack() })
    },
    [database, window, clock],
  )
}
