// The quick note is fetched after the first paint, as everything that lies over the pages: no start waits for a dialog.
import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react'
import { afterFirstPage } from './load-pages.ts'

type Note = ComponentType<{ onClose: () => void }>

/** Draws the quick note while it is open; opened earlier than it is there, it comes as soon as it is. */
export function useQuickNote(): (close: () => void) => ReactNode {
  const [Note, setNote] = useState<Note | null>(null)
  useEffect(
    () =>
      afterFirstPage(
        () =>
          void import('./quick-note.tsx').then(
            (module) => setNote(() => module.QuickNote),
            // The window is then without it until it is loaded again, as it is without its other late parts.
            () => undefined,
          ),
      ),
    [],
  )
  return useCallback((close) => (Note === null ? null : <Note onClose={close} />), [Note])
}
