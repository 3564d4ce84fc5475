// The next session with what is prepared and what is open.
import { Link } from 'wouter'
import { clockTime, longDay } from '../../../shared/rules/day-words.ts'
import { type ReadinessPart, readiness } from '../../../shared/rules/readiness.ts'
import { fullName } from '../../../shared/rules/session-words.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readNextSession, readPeopleByIds } from '../../storage/read-week.ts'
import { ReadinessLine, ReadinessList } from '../../ui/readiness-line.tsx'
import styles from './week.module.css'

const ways: Record<ReadinessPart, string> = {
  goal: 'Write it',
  problem: 'State it',
  questions: 'Add one',
  reading: 'Send',
}

export function NextSession({ today }: { today: string }) {
  const found = useView(
    async (database) => {
      const session = await readNextSession(database, today)
      if (session === null) return null
      const people = await readPeopleByIds(database, [session.personId])
      return { session, person: session.personId === null ? null : (people.get(session.personId) ?? null) }
    },
    [today],
  )
  if (found === undefined) return null
  if (found === null) {
    return (
      <section>
        <h2>No session planned</h2>
        <p className={styles.sub}>
          One with a goal is half held. <Link href="/sessions">Plan one</Link>
        </p>
      </section>
    )
  }
  const { session, person } = found
  const time = session.startsAt === null ? '' : `, ${clockTime(session.startsAt, session.zone)}`
  const running = session.startedAt !== null
  return (
    <section>
      <h2>
        <Link className={styles.heading ?? ''} href={`/sessions/${session.id}${running ? '/during' : ''}`}>
          {longDay(session.day, today)}
          {time}
        </Link>
      </h2>
      <p className={styles.sub}>
        {fullName(person)}, {running ? 'begun' : `${session.minutes} minutes`}
      </p>
      <div className={styles.ready}>
        <ReadinessList label="Readiness">
          {readiness(session).map(({ part, words, done }) => (
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
    </section>
  )
}
