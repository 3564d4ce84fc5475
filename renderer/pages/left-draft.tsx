// Words of a record that were typed and not saved: offered where the record is read, never lost.
import { useCairn, useView } from '../storage/cairn-context.tsx'
import { dropDraft, readDraft } from '../storage/drafts.ts'
import { GapNote } from '../ui/gap-note.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import styles from './record-frame.module.css'

export function LeftDraft({ draftKey, onGoOn }: { draftKey: string; onGoOn: () => void }) {
  const { database, window } = useCairn()
  const draft = useView((store) => readDraft(store, draftKey, window), [draftKey, window])
  if (draft === undefined) return null
  return (
    <div className={styles.unsaved}>
      <GapNote
        action={
          <>
            <LinkButton onClick={onGoOn}>Continue editing</LinkButton>
            {' · '}
            <LinkButton onClick={() => void dropDraft(database, draft)}>Discard</LinkButton>
          </>
        }
      >
        You have an unsaved draft.
      </GapNote>
    </div>
  )
}
