// The capture window from nothing to its line: which database it may write to, looked at again whenever the window is given the keys.
import '../style-sheets.ts'
import { MantineProvider } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { chooseHost } from '../../platform/choose-host.ts'
import type { Host } from '../../platform/host.ts'
import { colorSchemeManager } from '../../state/appearance.ts'
import { takeRememberedShortcuts } from '../../state/chosen-shortcuts.ts'
import { takeRememberedFormats } from '../../state/locale-format-settings.ts'
import { forgetLastScreen } from '../../state/screen-markup-cache.ts'
import { CairnProvider } from '../../storage/cairn-context.tsx'
import { onChanges } from '../../storage/core/follow-commits.ts'
import { fetchRecordSchema } from '../../storage/core/record-schema.ts'
import { watchStore } from '../../storage/core/watch-store.ts'
import { flushAllDrafts } from '../../storage/drafts/draft-autosave.ts'
import { cssVariablesResolver, theme } from '../../ui/theme.ts'
import { AppBoundary } from '../app-error-boundary.tsx'
import { CaptureNote } from './capture-note.tsx'
import { CaptureUnavailableNote } from './capture-unavailable-note.tsx'
import { findOwnDatabase, type OwnDatabase } from './find-own-database.ts'

/** Null until the first look is done. One look at a time, and the newest answer counts. */
function useOwnDatabase(host: Host): OwnDatabase | null {
  const [found, setFound] = useState<OwnDatabase | null>(null)
  const looking = useRef<Promise<OwnDatabase | null>>(Promise.resolve(null))
  useEffect(() => {
    const look = () => {
      looking.current = looking.current.then((before) => findOwnDatabase(host, before))
      void looking.current.then(setFound)
    }
    look()
    const stop = host.on('capture.shown', look)
    addEventListener('focus', look)
    return () => {
      stop()
      removeEventListener('focus', look)
    }
  }, [host])
  const database = found?.kind === 'ready' ? found.cairn.database : null
  useEffect(() => (database === null ? undefined : onChanges(database, forgetLastScreen)), [database])
  useEffect(() => {
    // Given up, replaced or deleted from outside: everything here begins anew, and the draft is taken up again.
    if (database === null) return
    // What cannot be opened just now is tried again by itself.
    return watchStore(database, (event) => event !== 'cannot-open' && location.reload())
  }, [database])
  return found
}

/** Escape, and whoever closes the window: the draft is put away first. */
function useLeaving(host: Host): () => void {
  const leave = useCallback(() => {
    void flushAllDrafts().then(() => host.request('capture.done', {}))
  }, [host])
  useEffect(() => host.on('window.closing', leave), [host, leave])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) leave()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [leave])
  return leave
}

function Capture({ host }: { host: Host }) {
  const found = useOwnDatabase(host)
  const leave = useLeaving(host)
  const ready = useCallback(() => {
    void host.request('capture.ready', {})
    // The first save then waits for nothing.
    void fetchRecordSchema().catch(() => undefined)
  }, [host])
  if (found === null) return null
  if (found.kind !== 'ready') {
    const open = () => {
      void host.request('window.show', {})
      leave()
    }
    return <CaptureUnavailableNote why={found.kind} onReady={ready} onOpen={open} onLeave={leave} />
  }
  return (
    <CairnProvider cairn={found.cairn}>
      <CaptureNote databaseId={found.databaseId} onReady={ready} onLeave={leave} />
    </CairnProvider>
  )
}

export async function start(element: HTMLElement): Promise<void> {
  takeRememberedShortcuts()
  takeRememberedFormats()
  document.title = 'Quick note · Cairn'
  const host = chooseHost()
  // A browser has no such window: whoever came to its address gets the app.
  if (host.kind === 'browser') return location.replace(location.pathname)
  createRoot(element).render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      withGlobalClasses={false}
    >
      <AppBoundary onRestore={null}>
        <Capture host={host} />
      </AppBoundary>
    </MantineProvider>,
  )
}
