// Planning a session: with someone known, someone new for a one-off chat, or nobody named yet.
import { useLocation } from 'wouter'
import { newSession } from '../../../shared/records/new-records.ts'
import type { Person } from '../../../shared/records/person.ts'
import { endedLast } from '../../../shared/rules/people/ended-relationship.ts'
import { asBegun } from '../../../shared/rules/records/default-audience.ts'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import {
  detailsOf,
  newPersonChoice,
  type SessionDetails,
  withDetails,
} from '../../record-views/sessions/session-details.tsx'
import { noteNow, useCairn, useOwnRoadmap } from '../../storage/cairn-context.tsx'
import { newSessionId } from '../../storage/core/new-id.ts'
import { planSession } from '../../storage/sessions/session-edit.ts'
import { showNotice } from '../../ui/show-notice.ts'
import { SessionDetailsDialog, type SessionPerson } from '../session-details-dialog.tsx'

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
function beginningOf({ person }: Plan, blank: SessionDetails, zone: string): SessionDetails {
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

function usePlanning() {
  const cairn = useCairn()
  const [, navigate] = useLocation()
  return async (details: SessionDetails, { id, made }: SessionPerson) => {
    const blank = newSession(newSessionId(), details.day, details.zone, cairn.clock.instant())
    const session = { ...withDetails(blank, details), personId: id }
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
  const own = useOwnRoadmap()
  const save = usePlanning()
  if (own === undefined) return null
  const begun = newSession(newSessionId(), plan.day, clock.zone(), clock.instant())
  const blank = detailsOf(asBegun(begun, own?.profile.newAudiences))
  return (
    <SessionDetailsDialog
      title="Plan a session"
      keep="Plan the session"
      from={beginningOf(plan, blank, clock.zone())}
      people={endedLast(people, clock.today())}
      onKeep={save}
      onClose={onClose}
    />
  )
}
