// Editing with a net: what is typed is kept as a draft within a second, survives whatever dies, and is taken up again where it was left.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useCairn } from './cairn-context.tsx'
import type { DraftRow } from './database.ts'
import { dropDraft, keepDraft, readDraft } from './drafts.ts'

/** Well under the second that may be lost: writing to disk takes its share. */
const writeEvery = 400

export interface Draft<T> {
  readonly value: T
  /** Differs from what was last saved. */
  readonly isChanged: boolean
  /** The revision the edit began from; null for something new. */
  readonly baseRevision: number | null
  /** True once an earlier draft, if there was one, has been taken up. Render fields only then. */
  readonly isReady: boolean
  change(next: Partial<T>): void
  /** Forgets the draft and starts again from `value`: after saving, or to discard. */
  reset(value: T, revision: number | null): Promise<void>
  /** Writes what is pending now. */
  flush(): Promise<void>
}

interface Start<T> {
  readonly key: string
  readonly kind: string
  readonly value: T
  readonly revision: number | null
  /** Whether a stored draft still has this shape; one that has not is left alone and not shown. */
  readonly isValue: (value: unknown) => value is T
}

/** The drafts that still have something to write; flushed together before the window closes. */
const pending = new Set<() => Promise<void>>()
export const flushAllDrafts = async (): Promise<void> => {
  await Promise.all([...pending].map((flush) => flush()))
}

export function useDraft<T extends object>({ key, kind, value: start, revision, isValue }: Start<T>): Draft<T> {
  const { database, clock } = useCairn()
  const [state, setState] = useState({ value: start, isChanged: false, baseRevision: revision, isReady: false })
  // Two changes in one event must both land: the newest state is kept beside React's.
  const newest = useRef(state)
  const show = useCallback((next: typeof state) => {
    newest.current = next
    setState(next)
  }, [])
  const waiting = useRef<{ row: DraftRow; timer: ReturnType<typeof setTimeout> } | null>(null)

  const flush = useCallback(async () => {
    const held = waiting.current
    if (held === null) return
    clearTimeout(held.timer)
    waiting.current = null
    pending.delete(flush)
    await keepDraft(database, held.row)
  }, [database])

  const isValueRef = useRef(isValue)
  useEffect(() => {
    let gone = false
    void readDraft(database, key).then((row) => {
      if (gone) return
      const found =
        row !== undefined && isValueRef.current(row.value)
          ? { value: row.value, isChanged: true, baseRevision: row.baseRevision }
          : {}
      show({ ...newest.current, ...found, isReady: true })
    })
    return () => {
      gone = true
      void flush()
    }
  }, [database, key, flush, show])

  const change = useCallback(
    (next: Partial<T>) => {
      const value = { ...newest.current.value, ...next }
      const row = { key, kind, baseRevision: newest.current.baseRevision, value, at: clock.instant() }
      // The first key starts the clock; later keys ride along, so the wait never grows with typing.
      const timer = waiting.current?.timer ?? setTimeout(() => void flush(), writeEvery)
      waiting.current = { row, timer }
      pending.add(flush)
      show({ ...newest.current, value, isChanged: true })
    },
    [key, kind, clock, flush, show],
  )

  const reset = useCallback(
    async (value: T, base: number | null) => {
      if (waiting.current !== null) clearTimeout(waiting.current.timer)
      waiting.current = null
      pending.delete(flush)
      show({ value, isChanged: false, baseRevision: base, isReady: true })
      await dropDraft(database, key)
    },
    [database, key, flush, show],
  )
  return { ...state, change, reset, flush }
}
