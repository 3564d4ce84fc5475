// Preparation for a share: notes for oneself, kept as they are typed. No file ever holds them.
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { type ReceivedView, saveGiven } from '../../storage/review/received-shares.ts'
import { Button } from '../../ui/button.tsx'
import { LongField } from '../../ui/field.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { useNote } from '../use-inline-form-draft.ts'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './received.module.css'

export function OwnNotes({ view }: { view: ReceivedView }) {
  const cairn = useCairn()
  const told = useSavedNotice()
  const stored = view.given?.note ?? ''
  const note = useNote(view.share.id, 'given-note', { note: stored })
  if (!note.isReady) return null
  const save = async () => {
    const change = { note: note.value.note, day: cairn.clock.today() }
    const done = await saveGiven(cairn.database, view, change, noteNow(cairn, 'Wrote a note on a share'))
    if (told(done, 'Note saved. It is never exported.')) await note.reset(note.value, null)
  }
  return (
    <section>
      <SectionHead note="never exported">Your notes</SectionHead>
      <LongField
        label="Before you meet, and what you noticed"
        rows={5}
        value={note.value.note}
        onChange={(event) => note.change({ note: event.currentTarget.value })}
      />
      <div className={styles.ends}>
        <Button disabled={note.value.note === stored} onClick={() => void save()}>
          Save the note
        </Button>
      </div>
    </section>
  )
}
