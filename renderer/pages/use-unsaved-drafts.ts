// The drafts that wait somewhere. Which windows are open is asked beforehand: a live read waits for the database only.
import { useEffect, useState } from 'react'
import { useCairn, useView } from '../storage/cairn-context.tsx'
import { openWindows } from '../storage/core/list-open-windows.ts'
import { type LeftDraft, readUnsavedDrafts } from '../storage/drafts/read-unsaved-drafts.ts'

/** Undefined while they are read. */
export function useUnsavedDrafts(): LeftDraft[] | undefined {
  const { window } = useCairn()
  const [open, setOpen] = useState<ReadonlySet<string> | null>(null)
  useEffect(() => {
    let current = true
    void openWindows().then((found) => current && setOpen(found))
    return () => {
      current = false
    }
  }, [])
  return useView(
    async (database) => (open === null ? undefined : readUnsavedDrafts(database, window, open)),
    [window, open],
  )
}
