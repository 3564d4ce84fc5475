// What is planned, the next first, each with what is prepared and what is still open.
import { Link } from 'wouter'
import { readiness } from '../../../shared/rules/sessions/session-readiness.ts'
import { distanceWords } from '../../../shared/rules/sessions/session-sentence.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { clockTime, longDay } from '../../../shared/rules/time/day-words.ts'
import type { UpcomingRow } from '../../storage/sessions/read-sessions.ts'
import { ReadinessLine, ReadinessList } from '../../ui/readiness-line.tsx'
import { Read, Small } from '../../ui/typography.tsx'
import styles from './sessions.module.css'

function Upcoming({ row, today }: { row: UpcomingRow; today: string }) {
  const { session, person } = row
  const clock = session.startsAt === null ? '' : `, ${clockTime(session.startsAt, session.zone)}`
  const isRunning = session.startedAt !== null
  return (
    <li>
      <p className={styles.when}>
        <Link href={`/sessions/${session.id}${isRunning ? '/during' : ''}`}>{fullName(person)}</Link>
        <span>
          {longDay(session.day, today)}
          {clock}
        </span>
        <Small as="span" quiet>
          {isRunning ? 'begun' : distanceWords(session.day, today)}
        </Small>
      </p>
      {session.goal.trim() === '' ? null : <Read>{session.goal}</Read>}
      <ReadinessList label={`Readiness for ${fullName(person)}`} across>
        {readiness(session, row.isRequestSent).map(({ part, words, done }) => (
          <ReadinessLine key={part} state={done ? 'done' : 'open'}>
            {words}
          </ReadinessLine>
        ))}
      </ReadinessList>
    </li>
  )
}

export function UpcomingList({ rows, today }: { rows: readonly UpcomingRow[]; today: string }) {
  return (
    <ul className={styles.upcoming}>
      {rows.map((row) => (
        <Upcoming key={row.session.id} row={row} today={today} />
      ))}
    </ul>
  )
}
