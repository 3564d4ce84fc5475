// What lies over the pages, in one file of its own so that the first paint does not wait for it.
import type { Host } from '../../shared/shortcuts.ts'
import { useOpenThings } from '../state/open-things.ts'
import { NoticeArea } from '../ui/notice-area.tsx'
import { CommandPalette, type SearchRecords } from './command-palette.tsx'
import type { PaletteGroup } from './palette-items.ts'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import './markdown-components.tsx'

interface OverlaysProps {
  groups: readonly PaletteGroup[]
  host: Host
  searchRecords: SearchRecords
  /** what the palette opens with */
  searchFor: string
}

export function Overlays({ groups, host, searchRecords, searchFor }: OverlaysProps) {
  const open = useOpenThings((state) => state.open)
  const close = useOpenThings((state) => state.close)
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
