// A held session as a row of the week: with whom, what it came to, and the way to what it moved.
import { Link } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Session } from '../../../shared/records/session.ts'
import { firstName, goalOutcomeWords } from '../../../shared/rules/sessions/session-words.ts'
import { dayOfMonth, shortWeekday } from '../../../shared/rules/time/day-words.ts'
import { DayRow } from '../../ui/day-row.tsx'
import { rowWords } from '../journal/row-excerpt.ts'
import { CriteriaCodes, isOnlyMine, OnlyYou } from './record-row-facts.tsx'

interface SessionRowProps {
  session: Session
  person: Person | null
  criteria: readonly CriterionId[]
}

function wordsOf({ problemFound, goal, problemStated }: Session, person: Person | null): string {
  const start = person === null ? 'A session.' : `Session with ${firstName(person)}.`
  return rowWords(`${start} ${problemFound.trim() || goal.trim() || problemStated.trim()}`, start)
}

const lowered = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

export function SessionRow({ session, person, criteria }: SessionRowProps) {
  const { id, day, role, closedAt, goalMet } = session
  const facts = [
    role === 'mentor' ? 'Session, as mentor' : 'Session',
    criteria.length > 0 ? <CriteriaCodes key="criteria" criteria={criteria} /> : null,
    goalMet === null ? null : lowered(goalOutcomeWords[goalMet]),
    closedAt === null ? (
      <Link key="close" href={`/sessions/${id}/after`}>
        Look back on it
      </Link>
    ) : null,
    closedAt !== null && role === 'mentee' ? (
      <Link key="moved" href={`/sessions/${id}/progress`}>
        See what moved
      </Link>
    ) : null,
    isOnlyMine(session) ? <OnlyYou key="only" /> : null,
  ].filter((fact) => fact !== null)
  return (
    <DayRow
      weekday={shortWeekday(day)}
      day={dayOfMonth(day)}
      date={day}
      words={wordsOf(session, person)}
      facts={facts}
      href={`/sessions/${id}`}
    />
  )
}
