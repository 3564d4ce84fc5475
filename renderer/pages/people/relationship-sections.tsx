// What came of meeting: the history with its table, what was spoken of, how often you meet, and what the other took from it.
import { CalendarPlusIcon } from '@phosphor-icons/react/dist/csr/CalendarPlus'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import { endWords, hasEnded } from '../../../shared/rules/people/ended-relationship.ts'
import { relationshipOf, topicCounts } from '../../../shared/rules/people/person-sentence.ts'
import { cadenceWords, keptIn, nextMeeting } from '../../../shared/rules/sessions/cadence.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { topicWords } from '../../../shared/rules/sessions/topic-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { RelationshipChart } from '../../record-views/people/relationship-chart.tsx'
import { RelationshipTable } from '../../record-views/people/relationship-table.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { historyLimit, type RelationshipView } from '../../storage/people/read-people.ts'
import { CountBars } from '../../ui/count-bars.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './people.module.css'
import { useScheduleFile } from './use-schedule-file.ts'

interface PartProps {
  person: Person
  view: RelationshipView
  today: string
}

function WhoDrove({ person, view }: Omit<PartProps, 'today'>) {
  const { iDrove, theyDrove, turns } = relationshipOf(view.held)
  if (iDrove + theyDrove + turns === 0) return null
  return (
    <p className={styles.drove}>
      <span>
        <i />
        you drove {iDrove} {iDrove === 1 ? 'time' : 'times'}
      </span>
      <span>
        <Pebble />
        {firstName(person)} {theyDrove}
      </span>
      {turns > 0 ? <span>took turns {turns}</span> : null}
    </p>
  )
}

function History({ person, view, today }: PartProps) {
  const [asTable, setAsTable] = useState(false)
  const name = firstName(person)
  return (
    <section className={styles.history} aria-label="The history">
      <SectionHead
        note={`tall: goal met, half: partly met, flat: not met${view.more ? `; the newest ${historyLimit} sessions` : ''}`}
        action={
          <TextButton aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? 'Hide the table' : 'Show as table'}
          </TextButton>
        }
      >
        The history
      </SectionHead>
      <RelationshipChart held={view.held} name={name} today={today} />
      <WhoDrove person={person} view={view} />
      {asTable ? (
        <div className={styles.table}>
          <RelationshipTable held={view.held} name={name} today={today} />
        </div>
      ) : null}
    </section>
  )
}

function SpokenOf({ view }: { view: RelationshipView }) {
  const counts = topicCounts(view.held)
  return (
    <section>
      <h2>Topics</h2>
      {counts.length === 0 ? (
        <p className={styles.quiet}>No topics yet. You can choose one for each question on an agenda.</p>
      ) : (
        <CountBars
          label="Topics on the agenda"
          counts={counts.map(({ topic, count }) => ({ id: topic, words: topicWords[topic], count }))}
        />
      )}
    </section>
  )
}

function nextLine({ person, view, today }: PartProps, zone: string): ReactNode {
  if (view.next !== null) {
    return (
      <>
        Next <Link href={`/sessions/${view.next.id}`}>{dayWords(view.next.day, today)}</Link>
      </>
    )
  }
  const days = view.held.map(({ day }) => day)
  const next = nextMeeting(person, days, today, zone)
  if (next === null) return null
  return (
    <>
      Next would be {dayWords(next.day, today)}. <Link href="/sessions">Plan it</Link>
    </>
  )
}

function scheduleWords(person: Person, today: string): string {
  if (hasEnded(person, today)) return `${endWords(person, today)} No session is proposed.`
  const words = cadenceWords(person) || 'No fixed day. One-off chats count as much.'
  return [words, endWords(person, today) ?? ''].filter(Boolean).join(' ')
}

function Cadence(props: PartProps) {
  const { person, view, today } = props
  const { clock } = useCairn()
  const saveCalendar = useScheduleFile(person, view)
  const kept = keptIn(
    person.cadence,
    view.held.map(({ day }) => day),
  )
  return (
    <section className={styles.cadence}>
      <h2>Schedule</h2>
      <p>{scheduleWords(person, today)}</p>
      {kept === null ? null : (
        <p>
          Met in {kept.kept} of {kept.of} {kept.unit}.
        </p>
      )}
      <p>{nextLine(props, clock.zone())}</p>
      {person.cadence === 'none' || hasEnded(person, today) ? null : (
        <p className={styles.calendar}>
          <Icon of={CalendarPlusIcon} small />
          <TextButton onClick={() => void saveCalendar()}>Calendar file of the schedule</TextButton>
        </p>
      )}
    </section>
  )
}

const shownQuotes = 3

function TookFromIt({ person, view }: Omit<PartProps, 'today'>) {
  const said = view.held.filter(({ theyLearned }) => theyLearned.trim() !== '').slice(-shownQuotes)
  if (said.length === 0) return null
  return (
    <section className={styles.took}>
      <h2>What {firstName(person)} took from it</h2>
      {said.toReversed().map(({ id, theyLearned }) => (
        <p key={id}>
          <Pebble />
          <Link href={`/sessions/${id}/after`}>“{theyLearned.trim()}”</Link>
        </p>
      ))}
    </section>
  )
}

export function Relationship({ person, view }: { person: Person; view: RelationshipView }) {
  const { clock } = useCairn()
  const today = clock.today()
  if (view.held.length === 0) {
    return (
      <>
        <div className={styles.history}>
          <EmptyState>
            No sessions with them yet. <Link href="/sessions">Plan one</Link>
          </EmptyState>
        </div>
        <Cadence person={person} view={view} today={today} />
      </>
    )
  }
  return (
    <>
      <History person={person} view={view} today={today} />
      <div className={styles.pair}>
        <SpokenOf view={view} />
        <div>
          <Cadence person={person} view={view} today={today} />
          <TookFromIt person={person} view={view} />
        </div>
      </div>
    </>
  )
}
