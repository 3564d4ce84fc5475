// The quick note: a thought caught anywhere in five seconds. Closed without saving, it is still there the next time.

import { useSavedLineNotice } from '../pages/use-saved-line-notice.ts'
import { lineTroubleWords } from '../record-views/forms/line-trouble-words.ts'
import { QuickLineField } from '../record-views/journal/quick-line-field.tsx'
import { useCairn } from '../storage/cairn-context.tsx'
import { useQuickLine } from '../storage/week/use-quick-line.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
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
  const actions = (
    <>
      <Button tone="primary" disabled={line.trim() === ''} onClick={() => void save()}>
        Save the note
      </Button>
      <Button tone="text" onClick={onClose}>
        Save as draft
      </Button>
    </>
  )
  return (
    <Dialog opened onClose={onClose} title="Quick note" actions={actions}>
      <div className={styles.line}>
        <QuickLineField
          first
          most={4}
          label="Quick note"
          placeholder="What did you do, question or notice?"
          value={line}
          onChange={(next) => quick.draft.change({ line: next })}
          onSave={() => void save()}
          offersFor={quick.offersFor}
          trouble={quick.trouble === null ? null : lineTroubleWords(quick.trouble)}
        />
      </div>
    </Dialog>
  )
}
