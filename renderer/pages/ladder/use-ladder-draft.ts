// The ladder while it is edited: kept as a draft, each step undone in turn, saved as a new version.
import { useEffect, useRef, useState } from 'react'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { LadderContent } from '../../../shared/rules/ladder/ladder-changes.ts'
import { decisionsOf, draftOf, isLadderDraft, type LadderDraft } from '../../../shared/rules/ladder/ladder-draft.ts'
import { ladderTrouble } from '../../../shared/rules/ladder/validate-ladder.ts'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { saveLadder } from '../../storage/roadmap/save-ladder.ts'
import { useSavedNotice } from '../use-saved-notice.ts'
import { useStableCallback } from './use-stable-callback.ts'

/** Where an edited ladder waits; an imported one is laid there too. */
export const ladderDraftKey = 'ladder'
/** Steps that can be undone. */
const mostSteps = 200

const laterWords = 'The ladder was changed while you were editing. Check what changes, then save again.'

/** The draft with the steps that can be undone: those of this visit. */
function useSteps(roadmap: Roadmap) {
  const draft = useDraft<LadderDraft>({
    key: ladderDraftKey,
    kind: 'roadmap',
    value: draftOf(roadmap),
    revision: null,
    isValue: isLadderDraft,
  })
  const steps = useRef<LadderContent[]>([])
  const field = useRef('')
  const change = (next: Partial<LadderDraft>, typedInto = '') => {
    const isSameField = typedInto !== '' && typedInto === field.current
    field.current = typedInto
    if (next.content !== undefined && !isSameField)
      steps.current = [...steps.current, draft.value.content].slice(-mostSteps)
    draft.change(next)
  }
  const undo = () => {
    const before = steps.current.at(-1)
    if (before === undefined) return
    steps.current = steps.current.slice(0, -1)
    field.current = ''
    draft.change({ content: before })
  }
  const discard = () => {
    steps.current = []
    return draft.reset(draftOf(roadmap), null)
  }
  return { draft, change, undo, canUndo: steps.current.length > 0, discard }
}

export function useLadderDraft(roadmap: Roadmap) {
  const cairn = useCairn()
  const told = useSavedNotice()
  const { draft, discard, ...steps } = useSteps(roadmap)
  const { value } = draft
  const [trouble, setTrouble] = useState<string | null>(null)
  const change = (next: Partial<LadderDraft>, field?: string) => {
    setTrouble(null)
    steps.change(next, field)
  }
  const edit = useStableCallback((step: (content: LadderContent) => LadderContent, field?: string) =>
    change({ content: step(value.content) }, field),
  )
  // Nothing is edited yet: another window's version is what an edit begins from.
  const isBehind = draft.isReady && !draft.isChanged && value.baseId !== roadmap.id
  useEffect(() => {
    if (isBehind) void discard()
  })
  /** Answers whether it is saved. */
  const save = async (): Promise<boolean> => {
    const wrong = ladderTrouble(value.content)
    setTrouble(wrong)
    if (wrong !== null) return false
    const note = { ...noteNow(cairn, 'Changed the ladder'), clearsDrafts: [ladderDraftKey] }
    const ladder = { content: value.content, ...decisionsOf(roadmap, value) }
    const done = await saveLadder(cairn.database, roadmap, ladder, note)
    if (!done.ok) {
      setTrouble(done.trouble.kind === 'ladder-changed' ? laterWords : saveTroubleWords(done.trouble))
      return false
    }
    // What was typed is saved: the form lets go of it, so that it is not kept again as the page goes.
    await discard()
    told(done, 'Ladder saved.')
    return true
  }
  return { ...steps, draft, value, trouble, change, edit, discard, save }
}

export type LadderEditing = ReturnType<typeof useLadderDraft>
