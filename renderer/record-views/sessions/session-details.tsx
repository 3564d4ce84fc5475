// With whom, when, how long and in which role: the same few fields when a session is planned and when it is moved.

import { sessionFormats } from '../../../shared/records/field-choices.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { Audience } from '../../../shared/records/stored-field.ts'
import { formatWords } from '../../../shared/rules/sessions/session-formats.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { readNumber } from '../../../shared/rules/text/typed-number.ts'
import { clockValue } from '../../../shared/rules/time/day-words.ts'
import { instantOf, isZone, type RepeatedTime, repeatedHour } from '../../../shared/rules/time/meeting-time.ts'
import { AudienceChoice } from '../forms/audience-choice.tsx'
import { Bound } from '../forms/form-binding.tsx'
import { fieldsOf } from '../forms/typed-form-fields.ts'
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
  readonly format: Session['format']
  readonly audience: Audience
}
export const newPersonChoice = 'new'

export const detailsOf = (session: Session): SessionDetails => ({
  person: session.personId ?? '',
  newName: '',
  day: session.day,
  time: session.startsAt === null ? '' : clockValue(session.startsAt, session.zone),
  which: session.startsAt === null ? 'first' : (repeatedHour(session.startsAt, session.zone)?.which ?? 'first'),
  zone: session.zone,
  minutes: String(session.minutes),
  role: session.role,
  format: session.format,
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
  const { day, zone, minutes, role, format, audience } = details
  return {
    ...session,
    day,
    startsAt: startOf(details),
    zone,
    minutes: readNumber(minutes) ?? session.minutes,
    role,
    format,
    audience,
  }
}

const { Line, Day, Select, Choose } = fieldsOf<SessionDetails>()

const roles = [
  { value: 'mentee', words: 'I come to learn' },
  { value: 'mentor', words: 'I am the mentor' },
] as const

const formatChoices = sessionFormats.map((value) => ({ value, words: formatWords[value].name }))

interface SessionDetailsProps {
  value: SessionDetails
  people: readonly Person[]
  zones: readonly string[]
  trouble: DetailsTrouble
  onChange: (more: Partial<SessionDetails>) => void
}

function WhoFields({ value, people }: Pick<SessionDetailsProps, 'value' | 'people'>) {
  const choices = [
    ...people.map((person) => ({ value: person.id, words: fullName(person) })),
    { value: newPersonChoice, words: 'Someone new, a one-off chat' },
    { value: '', words: 'Nobody named yet' },
  ]
  return (
    <div className={styles.pair}>
      <Select name="person" label="With" choices={choices} />
      {value.person === newPersonChoice ? (
        <Line name="newName" label="Their name" spellCheck={false} maxLength={500} />
      ) : null}
    </div>
  )
}

function FormatField({ value: { format } }: Pick<SessionDetailsProps, 'value'>) {
  const about = format === null ? 'Suggests a goal and questions to start from.' : formatWords[format].about
  return <Select name="format" label="Format" none="Not chosen" hint={about} choices={formatChoices} />
}

function WhenFields({ value, zones, onChange }: Omit<SessionDetailsProps, 'people' | 'trouble'>) {
  return (
    <>
      <div className={styles.pair}>
        <Day name="day" label="Day" />
        <Line name="time" label="Time, if agreed" type="time" />
      </div>
      <div className={styles.pair}>
        <Line name="zone" label="Time zone" spellCheck={false} list="known-zones" />
        <Line name="minutes" label="Minutes" inputMode="numeric" />
      </div>
      <RepeatedTimeChoice of="Time" at={startOf(value)} zone={value.zone} onChange={(which) => onChange({ which })} />
      <datalist id="known-zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  )
}

export function SessionDetailsFields(props: SessionDetailsProps) {
  const { value, trouble, onChange } = props
  const at = (field: string) =>
    field === 'day' || field === 'zone' || field === 'minutes' ? trouble[field] : undefined
  return (
    <div className={styles.fields}>
      <Bound value={value} change={onChange} at={at}>
        <WhoFields {...props} />
        <WhenFields {...props} />
        <FormatField value={value} />
        <Choose name="role" legend="Your part" choices={roles} />
        <AudienceChoice value={value.audience} onChange={(audience) => onChange({ audience })} />
      </Bound>
    </div>
  )
}
