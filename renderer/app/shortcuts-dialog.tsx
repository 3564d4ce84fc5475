// The list of shortcuts under `?`, from the same tables that serve the keys.
import { keySections } from '../../shared/screen-keys.ts'
import type { Host } from '../../shared/shortcuts.ts'
import { useChosenShortcuts } from '../state/chosen-shortcuts.ts'
import { Dialog } from '../ui/dialog.tsx'
import { KeyTable } from '../ui/key-table.tsx'
import { onMac } from '../ui/on-mac.ts'

interface ShortcutsDialogProps {
  opened: boolean
  onClose: () => void
  host: Host
}

export function ShortcutsDialog({ opened, onClose, host }: ShortcutsDialogProps) {
  const chosen = useChosenShortcuts()
  return (
    <Dialog opened={opened} onClose={onClose} title="Keyboard shortcuts">
      <KeyTable sections={keySections(host, onMac(), chosen)} />
    </Dialog>
  )
}
