// The quick note: a thought caught anywhere in five seconds. Closed without saving, it is still there the next time.

import { useSavedLineNotice } from '../pages/use-saved-line-notice.ts'
import { QuickLineField } from '../record-views/journal/quick-line-field.tsx'
import { useCairn } from '../storage/cairn-context.tsx'
import { useQuickLine } from '../storage/week/use-quick-line.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import styles from './quick-note.module.css'

export function QuickNote({ onClose }: { onClose: () => void }) {
  const { clock } = useCairn()
  const quick = useQuickLine({ draftKey: 'quick-note', day: clock.today(), prompt: null })
  const saidSaved = useSavedLineNotice()
  const { line } = quick.draft.value
  if (!quick.draft.isReady) return null
  const save = async () => {
    const saved = await quick.save()
    if (!saved.ok) return
    onClose()
    saidSaved(saved.value)
  }
  return (
    <ConfirmDialog
      title="Quick note"
      confirmWords="Save the note"
      cancelWords="Save as draft"
      isDisabled={line.trim() === ''}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <div className={styles.line}>
        <QuickLineField
          first
          most={4}
          label="Quick note"
          placeholder="What did you do, question or notice?"
          quick={quick}
          onSave={() => void save()}
        />
      </div>
    </ConfirmDialog>
  )
}
