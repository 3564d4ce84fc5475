// With whom and when, in words, with the way to change it or to drop the session.
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { PersonId } from '../../../shared/records/ids.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import { longDay } from '../../../shared/rules/day-words.ts'
import { fullName } from '../../../shared/rules/session-words.ts'
import { audienceWords } from '../../record-views/audience-choice.tsx'
import {
  detailsOf,
  detailsTrouble,
  newPersonChoice,
  type SessionDetails,
  SessionDetailsFields,
  withDetails,
} from '../../record-views/session-details.tsx'
import { noteNow, useCairn, useView } from '../../storage/cairn-context.tsx'
import { personNamed } from '../../storage/new-person.ts'
import { readPeopleByName } from '../../storage/read-sessions.ts'
import { writeOf } from '../../storage/save-record.ts'
import { moveToTrash } from '../../storage/trash.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './before.module.css'
import type { SessionEditing } from './use-session-editing.ts'

function useTrashing(session: Session): () => Promise<void> {
  const cairn = useCairn()
  const saidSaved = useSavedNotice()
  const [, navigate] = useLocation()
  return async () => {
    const done = await moveToTrash(cairn.database, [session], noteNow(cairn, 'Moved a session to the trash'))
    if (saidSaved(done, 'Moved to the trash, kept 30 days.')) navigate('/sessions')
  }
}

function DetailsDialog({ editing, onClose }: { editing: SessionEditing; onClose: () => void }) {
  const { clock } = useCairn()
  const people = useView(readPeopleByName, []) ?? []
  const [details, setDetails] = useState<SessionDetails>(() => detailsOf(editing.live))
  const trouble = detailsTrouble(details)
  const save = async () => {
    if (Object.keys(trouble).length > 0) return
    const made = details.person === newPersonChoice ? personNamed(details.newName, clock.instant()) : null
    const known = people.find(({ id }) => id === details.person)?.id ?? null
    const personId: PersonId | null = made?.id ?? known
    const also = made === null ? [] : [writeOf(made, true)]
    if (await editing.change('Moved a session', (session) => ({ ...withDetails(session, details), personId }), also))
      onClose()
  }
  const actions = (
    <>
      <Button tone="primary" onClick={() => void save()}>
        Keep these details
      </Button>
      <Button tone="text" onClick={onClose}>
        Leave it as it is
      </Button>
    </>
  )
  return (
    <Dialog opened onClose={onClose} title="When and with whom" actions={actions}>
      <SessionDetailsFields
        value={details}
        people={people}
        zones={Intl.supportedValuesOf('timeZone')}
        trouble={trouble}
        onChange={(more) => setDetails((now) => ({ ...now, ...more }))}
      />
    </Dialog>
  )
}

export function WhenAndWhom({
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
        {longDay(live.day, today)}, {clock}, {live.minutes} minutes
        <br />
        {live.zone}; seen by: {audienceWords[live.audience].toLowerCase()}
      </p>
      <p className={styles.links}>
        {editing.isClosed ? null : <LinkButton onClick={() => setOpen(true)}>Change</LinkButton>}
        <LinkButton onClick={() => void trash()}>Move to the trash</LinkButton>
      </p>
      {isOpen ? <DetailsDialog editing={editing} onClose={() => setOpen(false)} /> : null}
    </section>
  )
}
