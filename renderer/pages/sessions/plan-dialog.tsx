// Planning a session: with somebody known, somebody new for a one-off chat, or nobody named yet.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { newSession } from '../../../shared/records/new-records.ts'
import type { Person } from '../../../shared/records/person.ts'
import { saveTroubleWords } from '../../record-views/save-trouble-words.ts'
import {
  detailsOf,
  detailsTrouble,
  newPersonChoice,
  type SessionDetails,
  SessionDetailsFields,
  withDetails,
} from '../../record-views/session-details.tsx'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { newSessionId } from '../../storage/new-id.ts'
import { personNamed } from '../../storage/new-person.ts'
import { planSession } from '../../storage/session-edit.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showNotice } from '../../ui/show-notice.ts'

export interface Plan {
  readonly person: Person | null
  readonly day: string
}

interface PlanDialogProps {
  plan: Plan
  people: readonly Person[]
  onClose: () => void
}

/** What a plan begins with: the person's own day, time, zone and length. */
function beginningOf({ person, day }: Plan, zone: string, at: string): SessionDetails {
  const blank = detailsOf(newSession(newSessionId(), day, zone, at))
  if (person === null) return { ...blank, person: newPersonChoice }
  return {
    ...blank,
    person: person.id,
    time: person.time ?? '',
    zone: person.zone ?? zone,
    minutes: String(person.minutes),
    role: person.iMentorThem ? 'mentor' : 'mentee',
  }
}

function usePlanning(people: readonly Person[]) {
  const cairn = useCairn()
  const [, navigate] = useLocation()
  return async (details: SessionDetails) => {
    const at = cairn.clock.instant()
    const made = details.person === newPersonChoice ? personNamed(details.newName, at) : null
    const known = people.find(({ id }) => id === details.person)?.id ?? null
    const blank = newSession(newSessionId(), details.day, details.zone, at)
    const session = { ...withDetails(blank, details), personId: made?.id ?? known }
    const done = await planSession(cairn.database, session, {
      newPerson: made,
      note: noteNow(cairn, 'Planned a session'),
    })
    if (done.ok) navigate(`/sessions/${session.id}`)
    else await showNotice({ words: saveTroubleWords(done.trouble), stays: true })
  }
}

export function PlanDialog({ plan, people, onClose }: PlanDialogProps) {
  const { clock } = useCairn()
  const [details, setDetails] = useState(() => beginningOf(plan, clock.zone(), clock.instant()))
  const save = usePlanning(people)
  const trouble = detailsTrouble(details)
  const actions = (
    <>
      <Button tone="primary" onClick={() => (Object.keys(trouble).length === 0 ? void save(details) : undefined)}>
        Plan the session
      </Button>
      <Button tone="text" onClick={onClose}>
        Another time
      </Button>
    </>
  )
  return (
    <Dialog opened onClose={onClose} title="Plan a session" actions={actions}>
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
