// How often one meets whom, and the next date of each rhythm: a plan at one click, never a reproach.
import type { Person } from '../../../shared/records/person.ts'
import { hasEnded } from '../../../shared/rules/people/ended-relationship.ts'
import { cadenceWords, nextMeeting } from '../../../shared/rules/sessions/cadence.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { whenWords } from '../../../shared/rules/time/day-words.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readHeldDays } from '../../storage/people/read-people.ts'
import type { SessionRow } from '../../storage/sessions/read-sessions.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './sessions.module.css'

interface RhythmsProps {
  people: readonly Person[]
  upcoming: readonly SessionRow[]
  today: string
  zone: string
  onPlan: (person: Person, day: string) => void
}

const most = 12

export function Rhythms({ people, upcoming, today, zone, onPlan }: RhythmsProps) {
  const regular = people.filter((one) => one.cadence !== 'none' && !hasEnded(one, today)).slice(0, most)
  const held = useView(readHeldDays, [])
  if (regular.length === 0 || held === undefined) return null
  return (
    <section>
      <h2>Schedule</h2>
      <ul className={styles.rhythms}>
        {regular.map((person) => {
          const planned = upcoming.find(({ session }) => session.personId === person.id)?.session.day
          const next = nextMeeting(person, held.get(person.id) ?? null, today, zone)?.day
          return (
            <li key={person.id}>
              <p>{fullName(person)}</p>
              <Small quiet>{cadenceWords(person)}</Small>
              {planned === undefined ? null : <Small quiet>Next {whenWords(planned, today)}.</Small>}
              {planned !== undefined || next === undefined ? null : (
                <TextButton onClick={() => onPlan(person, next)}>Plan {whenWords(next, today)}</TextButton>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
