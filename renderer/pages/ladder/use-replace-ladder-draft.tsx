// A ladder from a file or an earlier version becomes the draft that is edited; one that is there already is not replaced without a word.
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { LadderDraft } from '../../../shared/rules/ladder/ladder-draft.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { keepDraft, readDraft } from '../../storage/drafts/draft-store.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { editAddress } from './ladder-labels-and-addresses.ts'
import { ladderDraftKey } from './use-ladder-draft.ts'

interface LayDraft {
  /** Opens the editor with it, or asks first. */
  readonly lay: (draft: LadderDraft) => Promise<void>
  readonly question: ReactNode
}

export function useReplaceLadderDraft(): LayDraft {
  const { database, clock, window } = useCairn()
  const [, navigate] = useLocation()
  const [asked, setAsked] = useState<LadderDraft | null>(null)
  const write = async (value: LadderDraft) => {
    const row = { key: ladderDraftKey, kind: 'roadmap', window, value, baseRevision: null, at: clock.instant() }
    await keepDraft(database, row)
    navigate(editAddress)
  }
  const lay = async (draft: LadderDraft) =>
    (await readDraft(database, ladderDraftKey, window)) === undefined ? write(draft) : setAsked(draft)
  const question = (
    <ConfirmDialog
      opened={asked !== null}
      title="Replace your unsaved changes?"
      confirmWords="Replace them"
      tone="rust"
      onConfirm={() => void (asked && write(asked))}
      onClose={() => setAsked(null)}
    >
      <p>You have changes to the ladder that are not saved yet. This ladder replaces them.</p>
    </ConfirmDialog>
  )
  return { lay, question }
}
