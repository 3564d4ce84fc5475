// The app around its pages: theme, addresses, frame, and what lies over them (palette, shortcuts, notices).
import { MantineProvider } from '@mantine/core'
import { type ComponentType, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { MenuCommand } from '../../shared/desktop-channels.ts'
import { screenAbove, screens } from '../../shared/screens.ts'
import { type Host, keysAsWritten, shortcutsFor } from '../../shared/shortcuts.ts'
import { colorSchemeManager } from '../state/appearance.ts'
import { useOpenThings } from '../state/open-things.ts'
import { usePageActionStore } from '../state/page-actions.ts'
import { onMac } from '../ui/on-mac.ts'
import { cssVariablesResolver, theme } from '../ui/theme.ts'
import { type ListenForSearch, useAskedSearch } from './asked-search.ts'
import type { SearchRecords } from './command-palette.tsx'
import { Frame, type Who } from './frame.tsx'
import { afterFirstPage, loadOtherPages } from './page-loading.ts'
import type { PaletteGroup, PaletteItem } from './palette-items.ts'
import { RoutedPage, useMatchedRoute } from './routed-page.tsx'
import { listenForShortcuts } from './shortcut-keys.ts'
import { addressOf } from './shortcuts.ts'

export interface AppProps {
  host: Host
  who: Who | null
  /** what an undo would take back, in words; null: nothing */
  undoable: string | null
  onUndo: () => void
  onRedo: () => void
  onOpenFile: () => void
  searchRecords: SearchRecords
  /** files opened lately, for the palette */
  recent: readonly PaletteItem[]
  /** the quick note, drawn while it is open */
  quickNote?: (close: () => void) => ReactNode
  banner?: ReactNode
  /** files that wait to be opened */
  waiting?: ReactNode
  /** commands of the native menu: returns how to stop listening */
  onMenuCommand?: (run: (command: MenuCommand) => void) => () => void
  /** the menu of a selection asks to search for it */
  onSearchAsked?: ListenForSearch
}

type Overlays = ComponentType<{
  groups: readonly PaletteGroup[]
  host: Host
  searchRecords: SearchRecords
  searchFor: string
}>

/** Palette, shortcuts and notices are fetched after the first paint: none of them is needed for it. */
function useOverlays(): Overlays | null {
  const [Overlays, setOverlays] = useState<Overlays | null>(null)
  useEffect(
    () =>
      afterFirstPage(() => {
        void import('./overlays.tsx').then(
          (module) => setOverlays(() => module.Overlays),
          () => undefined,
        )
        loadOtherPages()
      }),
    [],
  )
  return Overlays
}

/** None while a dialog is open: it would go with the page below it. */
const addressAfterClosing = (): string | null =>
  document.querySelector('[aria-modal="true"]') === null ? screenAbove(location.hash.slice(1)) : null

function useCommands({ onUndo, onRedo, onOpenFile }: Pick<AppProps, 'onUndo' | 'onRedo' | 'onOpenFile'>) {
  const [, navigate] = useLocation()
  const show = useOpenThings((state) => state.show)
  return useCallback(
    (command: MenuCommand) => {
      const address = command === 'close-record' ? addressAfterClosing() : addressOf(command)
      if (address !== null) navigate(address)
      else if (command === 'undo') onUndo()
      else if (command === 'redo') onRedo()
      else if (command === 'open-file') onOpenFile()
      else if (command === 'search') show('palette')
      else if (command === 'new-note') show('quick-note')
      else if (command === 'back') history.back()
      else if (command === 'forward') history.forward()
      else if (command === 'shortcuts') show('shortcuts')
    },
    [navigate, show, onUndo, onRedo, onOpenFile],
  )
}

/** The same in both hosts. */
const settingsKeys = () =>
  keysAsWritten(shortcutsFor('browser').find(({ command }) => command === 'settings')?.keys[0] ?? '', onMac())

function usePaletteGroups(
  run: (command: MenuCommand) => void,
  recent: readonly PaletteItem[],
): readonly PaletteGroup[] {
  const [, navigate] = useLocation()
  const laid = usePageActionStore((state) => state.byOwner)
  return useMemo(() => {
    const places = screens.map(({ href, words, key }) => ({
      id: `go${href.replace('/', '-')}`,
      words,
      keys: `G ${key.toUpperCase()}`,
      run: () => navigate(href),
    }))
    const here = Object.entries(laid).flatMap(([owner, actions]) =>
      actions.map((action) => ({ ...action, id: `${owner}-${action.id}` })),
    )
    const always = [
      { id: 'new-note', words: 'Write a quick note', run: () => run('new-note') },
      { id: 'open-file', words: 'Open a file', run: () => run('open-file') },
      { id: 'undo', words: 'Undo the last change', run: () => run('undo') },
      { id: 'settings', words: 'Open Settings', keys: settingsKeys(), run: () => run('settings') },
      { id: 'shortcuts', words: 'Show the shortcuts', keys: '?', run: () => run('shortcuts') },
      { id: 'help', words: 'Help: terms, shortcuts, files', keys: 'F1', run: () => run('help') },
      { id: 'about', words: 'About Cairn: version and licenses', run: () => run('about') },
    ]
    return [
      { title: 'Screens', items: places },
      { title: 'Actions', items: [...here, ...always] },
      { title: 'Recent files', items: recent },
    ]
  }, [laid, navigate, run, recent])
}

function FramedApp(props: AppProps) {
  const { host, who, undoable, searchRecords, quickNote, banner, waiting, onMenuCommand } = props
  const { matched, address } = useMatchedRoute()
  const run = useCommands(props)
  const shortcuts = useMemo(() => shortcutsFor(host), [host])
  const groups = usePaletteGroups(run, props.recent)
  const open = useOpenThings((state) => state.open)
  const close = useOpenThings((state) => state.close)
  const Overlays = useOverlays()
  const searchFor = useAskedSearch(props.onSearchAsked)

  useEffect(() => listenForShortcuts(shortcuts, run), [shortcuts, run])
  useEffect(() => onMenuCommand?.(run), [onMenuCommand, run])
  const page = <RoutedPage />
  return (
    <>
      {matched?.route.bare ? (
        page
      ) : (
        <Frame {...{ address, who, undoable, shortcuts, banner, waiting }} onCommand={run}>
          {page}
        </Frame>
      )}
      {Overlays ? <Overlays {...{ groups, host, searchRecords, searchFor }} /> : null}
      {open === 'quick-note' ? quickNote?.(close) : null}
    </>
  )
}

export function App(props: AppProps) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      withGlobalClasses={false}
    >
      <Router hook={useHashLocation}>
        <FramedApp {...props} />
      </Router>
    </MantineProvider>
  )
}
