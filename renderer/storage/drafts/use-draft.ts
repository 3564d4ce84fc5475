// Editing with a net: what is typed is kept as a draft within a second, survives whatever dies, and is taken up again where it was left.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { earlierDraft } from '../../../shared/rules/records/earlier-draft.ts'
import { useCairn } from '../cairn-context.tsx'
import type { CairnDatabase, DraftRow } from '../core/database.ts'
import type { StorageTrouble } from '../core/storage-trouble.ts'
import { createDraftKeeper, noteUnsavedWork } from './draft-autosave.ts'
import { dropDraft, readDraft, setDraftAside } from './draft-store.ts'

export interface Draft<T> {
  readonly value: T
  /** Differs from what was last saved. */
  readonly isChanged: boolean
  /** The revision the edit began from; null for something new. */
  readonly baseRevision: number | null
  /** True once an earlier draft, if there was one, has been taken up. Render fields only then. */
  readonly isReady: boolean
  /** Why what is typed cannot be kept just now; null while it is. The words stay on screen. */
  readonly trouble: StorageTrouble | null
  change(next: Partial<T>): void
  /** Forgets the draft and starts again from `value`: after saving, or to discard. */
  reset(value: T, revision: number | null): Promise<void>
  /** Writes what is not saved yet now, also where another window's save has cleared it away. */
  flush(): Promise<void>
}

interface Start<T> {
  readonly key: string
  readonly kind: string
  readonly value: T
  readonly revision: number | null
  /** Whether a stored draft still has this shape; one that has not is set aside, and the form begins without it. */
  readonly isValue: (value: unknown) => value is T
}

/** What was kept, as this form has it; null when it has another shape, however odd. */
function asValue<T extends object>({ value: begins, isValue }: Pick<Start<T>, 'value' | 'isValue'>, stored: unknown) {
  try {
    const value = earlierDraft(begins, stored)
    return isValue(value) ? value : null
  } catch {
    // Completing or judging it broke already: no form could show it.
    return null
  }
}

/** Takes up an earlier draft of this place, once, if it still has the shape; sets it aside if it has not. */
function useEarlierDraft<T extends object>(
  { key, value, isValue }: Start<T>,
  found: (row: DraftRow | null, value: T | null) => void,
) {
  const { database, window } = useCairn()
  const newest = useRef({ value, isValue, found })
  newest.current = { value, isValue, found }
  useEffect(() => {
    let gone = false
    const take = (row: DraftRow | undefined) => {
      if (gone) return
      const taken = row === undefined ? null : asValue(newest.current, row.value)
      newest.current.found(taken === null ? null : (row ?? null), taken)
    }
    // Once nobody looks at the place any more, a store that closed under the question is no trouble.
    const unlessGone = (error: unknown) => {
      if (!gone) throw error
    }
    const read = async () => {
      const row = await readDraft(database, key, window)
      // Before the form is free: its first key would be written over it.
      if (row !== undefined && asValue(newest.current, row.value) === null) await setDraftAside(database, row)
      return row
    }
    void read().then(take, unlessGone)
    return () => {
      gone = true
    }
  }, [database, key, window])
}

/** Writes what it holds before it goes; as long as it holds something, the window knows. */
function useKeeper(database: CairnDatabase, isChanged: boolean, onTrouble: (trouble: StorageTrouble | null) => void) {
  const keeper = useMemo(() => createDraftKeeper(database, onTrouble), [database, onTrouble])
  useEffect(() => () => void keeper.flush(), [keeper])
  useEffect(() => (isChanged ? noteUnsavedWork() : undefined), [isChanged])
  return keeper
}

export function useDraft<T extends object>(begins: Start<T>): Draft<T> {
  const { key, kind, value: start, revision } = begins
  const { database, clock, window } = useCairn()
  const [trouble, setTrouble] = useState<StorageTrouble | null>(null)
  const [state, setState] = useState({ value: start, isChanged: false, baseRevision: revision, isReady: false })
  // Two changes in one event must both land: the newest state is kept beside React's.
  const newest = useRef(state)
  const show = useCallback((next: typeof state) => {
    newest.current = next
    setState(next)
  }, [])
  const keeper = useKeeper(database, state.isChanged, setTrouble)
  // Taken up from a window that is gone: it goes with this window's own.
  const left = useRef<DraftRow | null>(null)
  useEarlierDraft(begins, (row, value) => {
    left.current = row?.window === window ? null : row
    const found = row === null || value === null ? {} : { value, isChanged: true, baseRevision: row.baseRevision }
    show({ ...newest.current, ...found, isReady: true })
  })

  const change = (next: Partial<T>) => {
    const { value: before, baseRevision } = newest.current
    const value = { ...before, ...next }
    keeper.keep({ key, window, kind, baseRevision, value, at: clock.instant() })
    show({ ...newest.current, value, isChanged: true })
  }
  const reset = async (value: T, base: number | null) => {
    show({ value, isChanged: false, baseRevision: base, isReady: true })
    await keeper.drop({ key, window })
    if (left.current !== null) await dropDraft(database, left.current)
    left.current = null
  }
  const flush = async () => {
    const { value, isChanged, baseRevision } = newest.current
    if (isChanged) keeper.keep({ key, window, kind, baseRevision, value, at: clock.instant() })
    await keeper.flush()
  }
  return { ...state, trouble, change, reset, flush }
}
