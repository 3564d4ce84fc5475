// The app over an open database: who it belongs to, undo and redo with their words, and the first run when nothing was begun.
import { useCallback, useEffect, useMemo } from 'react'
import { useCairn, useView } from '../storage/cairn-context.tsx'
import { readMeta } from '../storage/database.ts'
import { readProfile } from '../storage/read-profile.ts'
import { redo, undo, undoOffer } from '../storage/undo.ts'
import { showNotice } from '../ui/show-notice.ts'
import { App } from './app.tsx'
import type { Host } from './shortcuts.ts'
import { undoneWords } from './start-undo-words.ts'
import { whoOf } from './start-who.ts'

export const firstRunAddress = '/start'

/** Nothing but the first run has an address until something was begun. */
function useBegunGuard(): void {
  const { database } = useCairn()
  useEffect(() => {
    const guard = async () => {
      if (location.hash === `#${firstRunAddress}` || (await readMeta(database, 'identity')) !== undefined) return
      location.hash = firstRunAddress
    }
    addEventListener('hashchange', guard)
    return () => removeEventListener('hashchange', guard)
  }, [database])
}

function useUndo() {
  const cairn = useCairn()
  const { database, window, clock } = cairn
  const offer = useView((store) => undoOffer(store, window), [window])
  const onRedo = useCallback(async () => {
    const done = await redo(database, window, clock.instant())
    if (done.ok) void showNotice({ words: `Did it again: ${lowered(done.value.undone.cause.replace(/^Undid: /, ''))}` })
    else void showNotice({ words: undoneWords(done.trouble, 'redo') })
  }, [database, window, clock])
  const onUndo = useCallback(async () => {
    const done = await undo(database, window, clock.instant())
    if (done.ok) {
      const again = { words: 'Do it again', run: () => void onRedo() }
      void showNotice({ words: `Undone: ${lowered(done.value.undone.cause)}`, action: again })
    } else void showNotice({ words: undoneWords(done.trouble, 'undo') })
  }, [database, window, clock, onRedo])
  return { undoable: offer?.undo ?? null, onUndo, onRedo }
}

const lowered = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}.`

export function RunningApp({ host }: { host: Host }) {
  const { clock } = useCairn()
  const profile = useView(readProfile, [])
  const who = useMemo(() => (profile ? whoOf(profile, clock.today()) : null), [profile, clock])
  const { undoable, onUndo, onRedo } = useUndo()
  useBegunGuard()
  return (
    <App
      host={host}
      who={who}
      undoable={undoable}
      onUndo={() => void onUndo()}
      onRedo={() => void onRedo()}
      searchRecords={searchNothing}
    />
  )
}

const searchNothing = async () => []
