// With whom and when, in words, with the way to change it or to drop the session.
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import { formatWords } from '../../../shared/rules/sessions/session-formats.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { longDay } from '../../../shared/rules/time/day-words.ts'
import { audienceWords } from '../../record-views/forms/audience-words.ts'
import { detailsOf, type SessionDetails, withDetails } from '../../record-views/sessions/session-details.tsx'
import { noteNow, useCairn, useView } from '../../storage/cairn-context.tsx'
import { writeOf } from '../../storage/core/save-record.ts'
import { moveToTrash } from '../../storage/history/trash-records.ts'
import { readPeopleByName } from '../../storage/sessions/read-sessions.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { SessionDetailsDialog, type SessionPerson } from '../session-details-dialog.tsx'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './before.module.css'
import type { SessionEditing } from './use-session-editing.ts'

function useTrashing(session: Session): () => Promise<void> {
  const cairn = useCairn()
  const saidSaved = useSavedNotice()
  const [, navigate] = useLocation()
  return async () => {
    const done = await moveToTrash(cairn.database, [session], noteNow(cairn, 'Moved a session to the trash'))
    if (saidSaved(done, 'Moved to trash.')) navigate('/sessions')
  }
}

function DetailsDialog({ editing, onClose }: { editing: SessionEditing; onClose: () => void }) {
  const people = useView(readPeopleByName, []) ?? []
  const save = async (details: SessionDetails, { id, made }: SessionPerson) => {
    const also = made === null ? [] : [writeOf(made, true)]
    const isKept = await editing.change(
      'Moved a session',
      (session) => ({ ...withDetails(session, details), personId: id }),
      also,
    )
    if (isKept) onClose()
  }
  return (
    <SessionDetailsDialog
      title="When and with whom"
      keep="Save"
      from={detailsOf(editing.live)}
      people={people}
      onKeep={save}
      onClose={onClose}
    />
  )
}

export function SessionTimeAndPerson({
  editing,
  person,
  today,
}: {
  editing: SessionEditing
  person: Person | null
  today: string
}) {
  const [isOpen, setOpen] = useState(false)
  const { live } = editing
  const trash = useTrashing(live)
  const clock = live.startsAt === null ? 'no time agreed' : detailsOf(live).time
  return (
    <section>
      <h2>When and with whom</h2>
      <p className={styles.facts}>
        {fullName(person)}, {live.role === 'mentor' ? 'you are the mentor' : 'you come to learn'}
        <br />
        {live.format === null ? 'No format chosen' : `Format: ${formatWords[live.format].name.toLowerCase()}`}
        <br />
        {longDay(live.day, today)}, {clock}, {live.minutes} minutes
        <br />
        {live.zone}; visibility: {audienceWords[live.audience].toLowerCase()}
      </p>
      <p className={styles.links}>
        {editing.isClosed ? null : <TextButton onClick={() => setOpen(true)}>Change</TextButton>}
        <TextButton onClick={() => void trash()}>Move to trash</TextButton>
      </p>
      {isOpen ? <DetailsDialog editing={editing} onClose={() => setOpen(false)} /> : null}
    </section>
  )
}
