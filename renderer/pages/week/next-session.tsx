// The next session with what is prepared and what is open.
import { Link } from 'wouter'
import type { Session } from '../../../shared/records/session.ts'
import { type ReadinessPart, readiness } from '../../../shared/rules/sessions/session-readiness.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { clockTime, longDay } from '../../../shared/rules/time/day-words.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { firstPicture } from '../../storage/start/first-paint-data.ts'
import { readNextWithPerson } from '../../storage/week/read-week.ts'
import { ReadinessLine, ReadinessList } from '../../ui/readiness-line.tsx'
import styles from './week.module.css'

const ways: Record<ReadinessPart, string> = {
  goal: 'Write it',
  problem: 'State it',
  questions: 'Add one',
  reading: 'Send',
}

function Prepared({ session, isRequestSent }: { session: Session; isRequestSent: boolean }) {
  return (
    <div className={styles.ready}>
      <ReadinessList label="Readiness">
        {readiness(session, isRequestSent).map(({ part, words, done }) => (
          <ReadinessLine
            key={part}
            state={done ? 'done' : 'open'}
            action={done ? null : <Link href={`/sessions/${session.id}`}>{ways[part]}</Link>}
          >
            {words}
          </ReadinessLine>
        ))}
      </ReadinessList>
    </div>
  )
}

function NonePlanned() {
  return (
    <section>
      <h2>No session planned</h2>
      <p className={styles.sub}>
        A session with a written goal goes better. <Link href="/sessions">Plan one</Link>
      </p>
    </section>
  )
}

export function NextSession({ today }: { today: string }) {
  const found = useView((database) => readNextWithPerson(database, today), [today], firstPicture()?.next)
  if (found === undefined) return null
  if (found === null) return <NonePlanned />
  const { session, person, isRequestSent } = found
  const time = session.startsAt === null ? '' : `, ${clockTime(session.startsAt, session.zone)}`
  const isRunning = session.startedAt !== null
  return (
    <section>
      <h2>
        <Link className={styles.heading ?? ''} href={`/sessions/${session.id}${isRunning ? '/during' : ''}`}>
          {longDay(session.day, today)}
          {time}
        </Link>
      </h2>
      <p className={styles.sub}>
        {fullName(person)}, {isRunning ? 'begun' : `${session.minutes} minutes`}
      </p>
      <Prepared session={session} isRequestSent={isRequestSent} />
    </section>
  )
}
