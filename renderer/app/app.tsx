// The app around its pages: theme, addresses, frame, and what lies over them (palette, shortcuts, notices).
import { MantineProvider } from '@mantine/core'
import { type ComponentType, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { Router, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { MenuCommand } from '../../shared/bridge-channel-names.ts'
import { type Host, keysAsWritten, type Shortcut } from '../../shared/command-shortcuts.ts'
import { screenAbove, screens } from '../../shared/navigation-screens.ts'
import { colorSchemeManager } from '../state/appearance.ts'
import { useShortcuts } from '../state/chosen-shortcuts.ts'
import { useOpenOverlay } from '../state/open-overlay-store.ts'
import { usePageActionStore } from '../state/page-actions.ts'
import { onMac } from '../ui/on-mac.ts'
import { cssVariablesResolver, theme } from '../ui/theme.ts'
import { Frame, type Who } from './app-frame.tsx'
import { addressOf } from './command-addresses.ts'
import type { SearchRecords } from './command-palette.tsx'
import { listenForShortcuts } from './listen-for-shortcuts.ts'
import { afterFirstPage, loadOtherPages } from './load-pages.ts'
import type { PaletteGroup, PaletteItem } from './palette-items.ts'
import { RoutedPage, useMatchedRoute } from './routed-page.tsx'
import { type ListenForSearch, useRequestedSearch } from './use-requested-search.ts'

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
  const show = useOpenOverlay((state) => state.show)
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

const commandsInPalette = [
  ['new-note', 'Write a quick note'],
  ['open-file', 'Open a file'],
  ['undo', 'Undo the last change'],
  ['settings', 'Open Settings'],
  ['shortcuts', 'Show the shortcuts'],
  ['help', 'Help: terms, shortcuts, files'],
  ['about', 'About Cairn: version and licenses'],
] as const satisfies readonly (readonly [MenuCommand, string])[]

/** The first key of a command, where it has one. */
function keysShown(shortcuts: readonly Shortcut[], command: MenuCommand): { keys?: string } {
  const keys = shortcuts.find((shortcut) => shortcut.command === command)?.keys[0]
  return keys === undefined ? {} : { keys: keysAsWritten(keys, onMac()) }
}

function usePaletteGroups(
  run: (command: MenuCommand) => void,
  recent: readonly PaletteItem[],
  shortcuts: readonly Shortcut[],
): readonly PaletteGroup[] {
  const [, navigate] = useLocation()
  const laid = usePageActionStore((state) => state.byOwner)
  return useMemo(() => {
    const places = screens.map(({ href, words, command }) => ({
      id: `go${href.replace('/', '-')}`,
      words,
      ...keysShown(shortcuts, command),
      run: () => navigate(href),
    }))
    const here = Object.entries(laid).flatMap(([owner, actions]) =>
      actions.map((action) => ({ ...action, id: `${owner}-${action.id}` })),
    )
    const always = commandsInPalette.map(([id, words]) => ({
      id,
      words,
      ...keysShown(shortcuts, id),
      run: () => run(id),
    }))
    return [
      { title: 'Screens', items: places },
      { title: 'Actions', items: [...here, ...always] },
      { title: 'Recent files', items: recent },
    ]
  }, [laid, navigate, run, recent, shortcuts])
}

function FramedApp(props: AppProps) {
  const { host, who, undoable, searchRecords, quickNote, banner, waiting, onMenuCommand } = props
  const { matched, address } = useMatchedRoute()
  const run = useCommands(props)
  const shortcuts = useShortcuts(host)
  const groups = usePaletteGroups(run, props.recent, shortcuts)
  const open = useOpenOverlay((state) => state.open)
  const close = useOpenOverlay((state) => state.close)
  const Overlays = useOverlays()
  const searchFor = useRequestedSearch(props.onSearchAsked)

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
