// What a figure of the mentor's view counts, as a list of links: sessions, people, or the requests that were opened.
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { PersonId } from '../../../shared/records/record-ids.ts'
import type { SessionFigure } from '../../../shared/rules/people/roster-figures.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readCountedFiles, readCountedPeople, readCountedSessions } from '../../storage/people/read-roster-figure.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useRosterSpan } from './roster-time-span-context.ts'

const step = 50

function Lines({ label, more, onMore, children }: LinesProps) {
  return (
    <>
      <ul aria-label={label}>{children}</ul>
      {more ? <TextButton onClick={onMore}>Show more</TextButton> : null}
    </>
  )
}
interface LinesProps {
  label: string
  more: boolean
  onMore: () => void
  children: ReactNode
}

const problemWords = { stated: ', the stated problem', another: ', another problem' } as const

export function SessionsBehind({ figure, personId = null }: { figure: SessionFigure; personId?: PersonId | null }) {
  const { clock } = useCairn()
  const [most, setMost] = useState(step)
  const span = useRosterSpan()
  const name = JSON.stringify([figure, span])
  const found = useView((store) => readCountedSessions(store, figure, { personId, span }, most), [name, personId, most])
  if (found === undefined) return null
  return (
    <Lines label="Sessions counted" more={found.more} onMore={() => setMost(most + step)}>
      {found.rows.map(({ session, person }) => (
        <li key={session.id}>
          <Link href={`/sessions/${session.id}/after`}>
            {fullName(person)}, {shortDay(session.day, clock.today())}
          </Link>
          {figure === 'another' && session.problemWas ? problemWords[session.problemWas] : ''}
        </li>
      ))}
    </Lines>
  )
}

export function PeopleBehind({ met }: { met: 'any' | 'again' }) {
  const [most, setMost] = useState(step)
  const span = useRosterSpan()
  const found = useView((store) => readCountedPeople(store, met, span, most), [met, span?.first, span?.last, most])
  if (found === undefined) return null
  return (
    <Lines label="People counted" more={found.more} onMore={() => setMost(most + step)}>
      {found.rows.map(({ mentee: { personId, days }, person }) => (
        <li key={personId}>
          {person === null ? 'Someone' : <Link href={`/people/${personId}`}>{fullName(person)}</Link>},{' '}
          {counted(days.length, 'session')}
        </li>
      ))}
    </Lines>
  )
}

export function FilesBehind({ personId }: { personId: PersonId }) {
  const { clock } = useCairn()
  const found = useView((store) => readCountedFiles(store, personId), [personId])
  if (found === undefined) return null
  return (
    <ul aria-label="Requests counted">
      {found.map(({ id, day }) => (
        <li key={id}>
          <Link href={`/reviews/from/${id}`}>Request of {shortDay(day, clock.today())}</Link>
        </li>
      ))}
    </ul>
  )
}
