// The list of shortcuts under `?`, from the same tables that serve the keys.

import type { Host } from '../../shared/command-shortcuts.ts'
import { keySections } from '../../shared/screen-shortcuts.ts'
import { useChosenShortcuts } from '../state/chosen-shortcuts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { onMac } from '../ui/on-mac.ts'
import { ShortcutTable } from '../ui/shortcut-table.tsx'

interface ShortcutsDialogProps {
  opened: boolean
  onClose: () => void
  host: Host
}

export function ShortcutsDialog({ opened, onClose, host }: ShortcutsDialogProps) {
  const chosen = useChosenShortcuts()
  return (
    <Dialog opened={opened} onClose={onClose} title="Keyboard shortcuts">
      <ShortcutTable sections={keySections(host, onMac(), chosen)} />
    </Dialog>
  )
}
