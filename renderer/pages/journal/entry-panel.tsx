// An entry beside the list: read, edited in place, or moved to the trash. A draft left behind is offered, never lost.
import { type RefObject, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Entry } from '../../../shared/records/entry.ts'
import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { EntryView } from '../../record-views/journal/entry-view.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { moveToTrash } from '../../storage/history/trash-records.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { RecordLink } from '../record-link.tsx'
import { LeftDraft } from '../unsaved-draft-notice.tsx'
import { useRecordKeys } from '../use-record-keys.ts'
import { useTellChange } from '../use-saved-notice.ts'
import { EntryEditor } from './entry-editor.tsx'
import styles from './journal.module.css'

interface EntryBesideProps {
  entry: Entry
  links: readonly EvidenceLink[]
  people: readonly Person[]
  roadmap: Roadmap | null
}

const proposalOf = ({ proposalId }: Entry) => (proposalId === null ? null : <RecordLink id={proposalId} />)

/** After an edit the focus goes back to where the edit began. */
function focusOnce(button: HTMLButtonElement | null, isWanted: RefObject<boolean>): void {
  if (button === null || !isWanted.current) return
  isWanted.current = false
  button.focus({ preventScroll: true })
}

export function EntryBeside({ entry, links, people, roadmap }: EntryBesideProps) {
  const { database } = useCairn()
  const tell = useTellChange()
  const [, navigate] = useLocation()
  const [isEditing, setEditing] = useState(false)
  const shown = { entry, links: links.filter(({ roadmapId }) => roadmapId === roadmap?.id), roadmap }
  const isTrashed = entry.trashedAt !== null
  const hasEdited = useRef(false)
  const edit = () => setEditing(true)
  const trash = () =>
    void tell('Moved an entry to the trash', (note) => moveToTrash(database, [entry], note)).then(
      (isDone) => isDone && navigate('/journal'),
    )
  useRecordKeys(!isEditing && !isTrashed, { e: edit, Delete: trash })
  if (isEditing) {
    const leave = () => {
      hasEdited.current = true
      setEditing(false)
    }
    return <EntryEditor {...shown} isNew={false} onSaved={leave} onLeave={leave} />
  }
  return (
    <>
      <LeftDraft draftKey={entry.id} onGoOn={edit} />
      <EntryView {...shown} people={people} proposal={proposalOf(entry)} onEdit={edit} />
      {isTrashed ? null : (
        <div className={styles.parts}>
          <ButtonRow>
            <Button small ref={(button) => focusOnce(button, hasEdited)} onClick={edit} aria-keyshortcuts="E">
              Edit
            </Button>
            <Button small tone="text" onClick={trash} aria-keyshortcuts="Delete">
              Move to trash
            </Button>
          </ButtonRow>
        </div>
      )}
    </>
  )
}
