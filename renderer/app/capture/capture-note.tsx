// The line of the capture window: Enter saves and the window goes, Escape leaves the draft for the next time.
import { useEffect, useRef, useState } from 'react'
import { QuickLineField } from '../../record-views/journal/quick-line-field.tsx'
import { addWords, uncreditedWords } from '../../record-views/journal/uncredited-words.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { creditNewPeople, type SavedLine } from '../../storage/week/save-quick-line.ts'
import { useQuickLine } from '../../storage/week/use-quick-line.ts'
import { Button } from '../../ui/button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import styles from './capture.module.css'
import { CaptureFrame } from './capture-frame.tsx'

interface CaptureNoteProps {
  /** The only database that the note may be saved into. */
  databaseId: string
  /** The line is there. */
  onReady: () => void
  /** The draft is put away and the window goes. */
  onLeave: () => void
}

/** The line has the keys whenever the window has them, also after a button was used. */
function useFocusedLine(isReady: boolean) {
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isReady) return
    const focus = () => around.current?.querySelector('input')?.focus()
    focus()
    addEventListener('focus', focus)
    return () => removeEventListener('focus', focus)
  }, [isReady])
  return around
}

/** The note is saved; someone in it is not known yet, or not which of several. */
function Uncredited({ saved, onReady, onLeave }: Pick<CaptureNoteProps, 'onReady' | 'onLeave'> & { saved: SavedLine }) {
  const cairn = useCairn()
  const { entry, uncredited } = saved
  const add = async () => {
    await creditNewPeople(
      cairn.database,
      entry.id,
      uncredited.strangers,
      noteNow(cairn, 'Added people named in an entry'),
    )
    onLeave()
  }
  return (
    <CaptureFrame onReady={onReady}>
      <p role="status">Saved the note. {uncreditedWords(uncredited)}</p>
      <p className={styles.actions}>
        {uncredited.strangers.length === 0 ? null : (
          <Button tone="primary" onClick={() => void add()}>
            {addWords(uncredited.strangers)}
          </Button>
        )}
        <Button tone="text" onClick={onLeave}>
          Close <KeyHint keys="Esc" />
        </Button>
      </p>
    </CaptureFrame>
  )
}

export function CaptureNote({ databaseId, onReady, onLeave }: CaptureNoteProps) {
  const { clock } = useCairn()
  const quick = useQuickLine({ draftKey: 'quick-note', day: clock.today(), prompt: null, into: databaseId })
  const line = useFocusedLine(quick.draft.isReady)
  const [open, setOpen] = useState<SavedLine | null>(null)
  if (!quick.draft.isReady) return null
  if (open !== null) return <Uncredited saved={open} onReady={onReady} onLeave={onLeave} />
  const save = async () => {
    const saved = await quick.save()
    if (!saved.ok) return
    if (uncreditedWords(saved.value.uncredited) === '') onLeave()
    else setOpen(saved.value)
  }
  return (
    <CaptureFrame onReady={onReady}>
      <div ref={line}>
        <QuickLineField
          most={3}
          label="Quick note"
          placeholder="What did you do, question or notice?"
          quick={quick}
          onSave={() => void save()}
        />
      </div>
      <p className={styles.actions}>
        <Button tone="primary" disabled={quick.draft.value.line.trim() === ''} onClick={() => void save()}>
          Save the note
        </Button>
        <Button tone="text" onClick={onLeave}>
          Save as draft <KeyHint keys="Esc" />
        </Button>
      </p>
    </CaptureFrame>
  )
}
