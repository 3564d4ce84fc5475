// The list of shortcuts under `?`, from the same table that serves the keys.
import { Dialog } from '../ui/dialog.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { PlainTable } from '../ui/plain-table.tsx'
import { keysAsWritten, onMac, type Shortcut } from './shortcuts.ts'

interface ShortcutsDialogProps {
  opened: boolean
  onClose: () => void
  shortcuts: readonly Shortcut[]
}

export function ShortcutsDialog({ opened, onClose, shortcuts }: ShortcutsDialogProps) {
  const mac = onMac()
  return (
    <Dialog opened={opened} onClose={onClose} title="Shortcuts">
      <PlainTable label="Shortcuts">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Keys</th>
            <th scope="col">Where</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ command, keys, words, where }) => (
            <tr key={command}>
              <td>{words}</td>
              <td>
                <KeyHint keys={keysAsWritten(keys[0], mac)} />
              </td>
              <td data-quiet>{where}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Dialog>
  )
}
