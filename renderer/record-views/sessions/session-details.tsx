// With whom, when, how long and in which role: the same few fields when a session is planned and when it is moved.
import type { Audience } from '../../../shared/records/field.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { readNumber } from '../../../shared/rules/text/typed-number.ts'
import { clockTime } from '../../../shared/rules/time/day-words.ts'
import { instantOf, isZone, type RepeatedTime, repeatedHour } from '../../../shared/rules/time/meeting-time.ts'
import { Choice } from '../../ui/choice.tsx'
import { DateField, SelectField, TextField } from '../../ui/field.tsx'
import { AudienceChoice } from '../forms/audience-choice.tsx'
import { RepeatedTimeChoice } from './repeated-time-choice.tsx'
import styles from './session-details.module.css'

export interface SessionDetails {
  /** A person's id, '' for nobody named, `newPerson` for someone not in the list yet. */
  readonly person: string
  readonly newName: string
  readonly day: string
  readonly time: string
  /** Which of the two is meant where the clocks of that day say the time twice. */
  readonly which: RepeatedTime
  readonly zone: string
  readonly minutes: string
  readonly role: Session['role']
  readonly audience: Audience
}
export const newPersonChoice = 'new'

export const detailsOf = (session: Session): SessionDetails => ({
  person: session.personId ?? '',
  newName: '',
  day: session.day,
  time: session.startsAt === null ? '' : clockTime(session.startsAt, session.zone),
  which: session.startsAt === null ? 'first' : (repeatedHour(session.startsAt, session.zone)?.which ?? 'first'),
  zone: session.zone,
  minutes: String(session.minutes),
  role: session.role,
  audience: session.audience,
})

export interface DetailsTrouble {
  readonly day?: string
  readonly zone?: string
  readonly minutes?: string
}

/** What does not fit yet, each with a sentence; empty when all does. */
export function detailsTrouble({ day, time, zone, minutes }: SessionDetails): DetailsTrouble {
  const length = readNumber(minutes) ?? Number.NaN
  return {
    ...(instantOf(day, '12:00', 'UTC') === null || day.length !== 10
      ? { day: 'A session has a day. Days run from year 1 to 9999.' }
      : {}),
    ...(isZone(zone) && (time === '' || instantOf('2025-01-01', time, zone) !== null)
      ? {}
      : { zone: 'Unknown time zone. Example: Europe/Lisbon.' }),
    ...(Number.isInteger(length) && length >= 1 && length <= 1440 ? {} : { minutes: 'From 1 to 1,440 minutes.' }),
  }
}

const startOf = ({ day, time, zone, which }: SessionDetails) => (time === '' ? null : instantOf(day, time, zone, which))

/** The session with these details; the person is put in by the caller, who may have to make one first. */
export function withDetails(session: Session, details: SessionDetails): Session {
  const { day, zone, minutes, role, audience } = details
  return {
    ...session,
    day,
    startsAt: startOf(details),
    zone,
    minutes: readNumber(minutes) ?? session.minutes,
    role,
    audience,
  }
}

interface SessionDetailsProps {
  value: SessionDetails
  people: readonly Person[]
  zones: readonly string[]
  trouble: DetailsTrouble
  onChange: (more: Partial<SessionDetails>) => void
}

function WhoFields({ value, people, onChange }: Pick<SessionDetailsProps, 'value' | 'people' | 'onChange'>) {
  return (
    <div className={styles.pair}>
      <SelectField
        label="With"
        value={value.person}
        onChange={(event) => onChange({ person: event.currentTarget.value })}
        choices={[
          ...people.map((person) => ({ value: person.id, words: fullName(person) })),
          { value: newPersonChoice, words: 'Someone new, a one-off chat' },
          { value: '', words: 'Nobody named yet' },
        ]}
      />
      {value.person === newPersonChoice ? (
        <TextField
          label="Their name"
          spellCheck={false}
          value={value.newName}
          maxLength={500}
          onChange={(event) => onChange({ newName: event.currentTarget.value })}
        />
      ) : null}
    </div>
  )
}

function KnownZones({ zones }: Pick<SessionDetailsProps, 'zones'>) {
  return (
    <datalist id="known-zones">
      {zones.map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  )
}

function WhenFields({ value, zones, trouble, onChange }: Omit<SessionDetailsProps, 'people'>) {
  return (
    <>
      <div className={styles.pair}>
        <DateField
          label="Day"
          value={value.day}
          trouble={trouble.day}
          onChange={(event) => onChange({ day: event.currentTarget.value })}
        />
        <TextField
          label="Time, if agreed"
          type="time"
          value={value.time}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
      </div>
      <div className={styles.pair}>
        <TextField
          label="Time zone"
          spellCheck={false}
          list="known-zones"
          value={value.zone}
          trouble={trouble.zone}
          onChange={(event) => onChange({ zone: event.currentTarget.value })}
        />
        <TextField
          label="Minutes"
          inputMode="numeric"
          value={value.minutes}
          trouble={trouble.minutes}
          onChange={(event) => onChange({ minutes: event.currentTarget.value })}
        />
      </div>
      <RepeatedTimeChoice of="Time" at={startOf(value)} zone={value.zone} onChange={(which) => onChange({ which })} />
      <KnownZones zones={zones} />
    </>
  )
}

export function SessionDetailsFields(props: SessionDetailsProps) {
  const { value, onChange } = props
  return (
    <div className={styles.fields}>
      <WhoFields {...props} />
      <WhenFields {...props} />
      <Choice
        legend="Your part"
        value={value.role}
        onChange={(role) => onChange({ role })}
        choices={[
          { value: 'mentee', words: 'I come to learn' },
          { value: 'mentor', words: 'I am the mentor' },
        ]}
      />
      <AudienceChoice value={value.audience} onChange={(audience) => onChange({ audience })} />
    </div>
  )
}
