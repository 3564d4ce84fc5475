// A draft is discarded everywhere with the same way back.
import { useCairn } from '../storage/cairn-context.tsx'
import type { DraftRow } from '../storage/core/database.ts'
import { bringDraftBack, dropDraft } from '../storage/drafts/draft-store.ts'
import { showNotice } from '../ui/show-notice.ts'

/** `name` says what it is a draft of. */
export function useDiscardDraft(): (row: DraftRow, name: string) => Promise<void> {
  const { database } = useCairn()
  return async (row, name) => {
    await dropDraft(database, row)
    await showNotice({ words: `Discarded the draft: ${name}.`, undo: () => void bringDraftBack(database, row) })
  }
}
