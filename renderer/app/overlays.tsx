// What lies over the pages, in one file of its own so that the first paint does not wait for it.
import type { Host } from '../../shared/command-shortcuts.ts'
import { useOpenOverlay } from '../state/open-overlay-store.ts'
import { NoticeArea } from '../ui/notice-area.tsx'
import { CommandPalette, type SearchRecords } from './command-palette.tsx'
import type { PaletteGroup } from './palette-items.ts'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import './provide-markdown-components.tsx'

interface OverlaysProps {
  groups: readonly PaletteGroup[]
  host: Host
  searchRecords: SearchRecords
  /** what the palette opens with */
  searchFor: string
}

export function Overlays({ groups, host, searchRecords, searchFor }: OverlaysProps) {
  const open = useOpenOverlay((state) => state.open)
  const close = useOpenOverlay((state) => state.close)
  return (
    <>
      <NoticeArea />
      <CommandPalette
        opened={open === 'palette'}
        onClose={close}
        groups={groups}
        searchRecords={searchRecords}
        searchFor={searchFor}
      />
      <ShortcutsDialog opened={open === 'shortcuts'} onClose={close} host={host} />
    </>
  )
}
