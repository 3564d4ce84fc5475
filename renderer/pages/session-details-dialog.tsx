// The fields of a session as a dialog, for planning one and for moving one; someone new is made with the same save.
import { useState } from 'react'
import type { Person } from '../../shared/records/person.ts'
import type { PersonId } from '../../shared/records/record-ids.ts'
import {
  detailsTrouble,
  newPersonChoice,
  type SessionDetails,
  SessionDetailsFields,
} from '../record-views/sessions/session-details.tsx'
import { useCairn, useOwnRoadmap } from '../storage/cairn-context.tsx'
import { personNamed } from '../storage/people/new-person.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'

export interface SessionPerson {
  readonly id: PersonId | null
  /** someone named here for the first time, to be saved with the session */
  readonly made: Person | null
}

interface SessionDetailsDialogProps {
  title: string
  keep: string
  from: SessionDetails
  people: readonly Person[]
  onKeep: (details: SessionDetails, person: SessionPerson) => Promise<void>
  onClose: () => void
}

type Chosen = Parameters<typeof personNamed>[2]

function personOf(details: SessionDetails, people: readonly Person[], at: string, chosen: Chosen): SessionPerson {
  if (details.person !== newPersonChoice)
    return { id: people.find(({ id }) => id === details.person)?.id ?? null, made: null }
  const made = personNamed(details.newName, at, chosen)
  return { id: made?.id ?? null, made }
}

export function SessionDetailsDialog({ title, keep, from, people, onKeep, onClose }: SessionDetailsDialogProps) {
  const { clock } = useCairn()
  const own = useOwnRoadmap()
  const [begun] = useState(from)
  const [details, setDetails] = useState(begun)
  const trouble = detailsTrouble(details)
  const save = async () => {
    if (Object.keys(trouble).length > 0) return
    await onKeep(details, personOf(details, people, clock.instant(), own?.profile.newAudiences))
  }
  return (
    <ConfirmDialog
      title={title}
      confirmWords={keep}
      isChanged={JSON.stringify(details) !== JSON.stringify(begun)}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <SessionDetailsFields
        value={details}
        people={people}
        zones={Intl.supportedValuesOf('timeZone')}
        trouble={trouble}
        onChange={(more) => setDetails((now) => ({ ...now, ...more }))}
      />
    </ConfirmDialog>
  )
}
