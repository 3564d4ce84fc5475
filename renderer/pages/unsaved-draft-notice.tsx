// Words of a record that were typed and not saved: offered where the record is read, never lost.
import { placeOfDraft } from '../../shared/rules/records/draft-location.ts'
import { useCairn, useView } from '../storage/cairn-context.tsx'
import { readDraft } from '../storage/drafts/draft-store.ts'
import { GapNote } from '../ui/gap-note.tsx'
import { TextButton } from '../ui/text-button.tsx'
import styles from './record-frame.module.css'
import { useDiscardDraft } from './use-discard-draft.ts'

export function LeftDraft({ draftKey, onGoOn }: { draftKey: string; onGoOn: () => void }) {
  const { window } = useCairn()
  const discard = useDiscardDraft()
  const draft = useView((store) => readDraft(store, draftKey, window), [draftKey, window])
  if (draft === undefined) return null
  return (
    <div className={styles.unsaved}>
      <GapNote
        action={
          <>
            <TextButton onClick={onGoOn}>Continue editing</TextButton>
            {' · '}
            <TextButton onClick={() => void discard(draft, placeOfDraft(draft).name)}>Discard</TextButton>
          </>
        }
      >
        You have an unsaved draft.
      </GapNote>
    </div>
  )
}
