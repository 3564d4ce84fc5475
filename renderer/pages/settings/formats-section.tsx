// How days, times and numbers are written: with this machine; on which day a week begins and in which zone today is: with the career.
import { useEffect } from 'react'
import type { ChosenFormats } from '../../../shared/machine-settings.ts'
import type { Profile } from '../../../shared/records/profile.ts'
import { figures } from '../../../shared/rules/text/number-words.ts'
import {
  clockFormats,
  dateFormats,
  firstWeekdays,
  numberFormats,
} from '../../../shared/rules/time/date-number-formats.ts'
import { clockTime, longFullDay, weekdayName } from '../../../shared/rules/time/day-words.ts'
import { isZone } from '../../../shared/rules/time/meeting-time.ts'
import { applyFormats, systemFormats, useFormats } from '../../state/locale-format-settings.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { SelectField } from '../../ui/field.tsx'
import { useCareerSetting } from './career-settings.ts'
import styles from './settings-page.module.css'
import { type SectionProps, SettingsSection } from './settings-section.tsx'

const words = {
  'day-month': '13 March 2025',
  'month-day': 'March 13, 2025',
  'year-first': '2025-03-13',
  'comma-point': '1,840.25',
  'point-comma': '1.840,25',
  'space-comma': '1 840,25',
  'apostrophe-point': '1’840.25',
  '24-hour': '17:30',
  '12-hour': '5:30 PM',
} as const

const fields = [
  ['dates', 'Date format', dateFormats],
  ['numbers', 'Number format', numberFormats],
  ['clock', 'Time format', clockFormats],
] as const

const asSystem = (example: string) => ({ value: 'system', words: `System (${example})` })

/** Narrowed by the choices of its own field. */
const chosenOf = (field: keyof ChosenFormats, value: string) => ({ [field]: value }) as Partial<ChosenFormats>

function MachineFormats({ settings: { formats }, change }: SectionProps) {
  const { dates, numbers, clock } = formats
  useEffect(() => applyFormats({ chosen: { dates, numbers, clock } }), [dates, numbers, clock])
  return fields.map(([field, label, known]) => (
    <SelectField
      key={field}
      label={label}
      choices={[asSystem(words[systemFormats()[field]]), ...known.map((value) => ({ value, words: words[value] }))]}
      value={formats[field]}
      onChange={({ currentTarget }) => void change({ formats: chosenOf(field, currentTarget.value) })}
    />
  ))
}

function FirstWeekday({ profile }: { profile: Profile }) {
  const set = useCareerSetting()
  const choose = (value: string) =>
    set('Changed the first day of the week', () => ({ firstWeekday: value === 'system' ? null : Number(value) }))
  return (
    <SelectField
      label="First day of the week"
      choices={[
        asSystem(weekdayName(systemFormats().firstWeekday)),
        ...firstWeekdays.map((day) => ({ value: String(day), words: weekdayName(day) })),
      ]}
      value={String(profile.firstWeekday ?? 'system')}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    />
  )
}

const machineZone = () => Temporal.Now.timeZoneId()
const zones = () => [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])]

function TimeZone({ profile: { zone } }: { profile: Profile }) {
  const set = useCareerSetting()
  const isUnknown = zone !== null && !isZone(zone)
  const known = zones()
  const others = zone === null || known.includes(zone) ? known : [zone, ...known]
  return (
    <SelectField
      label="Time zone"
      trouble={
        isUnknown
          ? `This machine does not know the time zone ${zone}. Until you choose another one, Cairn uses the system’s, ${machineZone()}.`
          : undefined
      }
      choices={[asSystem(machineZone()), ...others.map((value) => ({ value, words: value.replaceAll('_', ' ') }))]}
      value={zone ?? 'system'}
      onChange={({ currentTarget: { value } }) =>
        set('Changed the time zone', () => ({ zone: value === 'system' ? null : value }))
      }
    />
  )
}

/** In the formats as they are now. */
function Example() {
  const { clock } = useCairn()
  useFormats()
  const time = clockTime(clock.instant(), clock.zone())
  return (
    <p className={styles.example} role="status">
      {`${longFullDay(clock.today())}, ${time}, ${figures(1840.25)}`}
    </p>
  )
}

const why =
  'These formats are used in Cairn. Packets and the page of a review request write dates and numbers the same way on every machine. The formats belong to this machine; the first day of the week and the time zone are in your backups and exports.'

export function FormatsSection({ profile, machine }: { profile: Profile | null; machine: SectionProps | null }) {
  return (
    <SettingsSection title="Dates and numbers" why={why}>
      {profile === null ? null : <Example />}
      <div className={styles.pairs}>
        {machine === null ? null : <MachineFormats {...machine} />}
        {profile === null ? null : (
          <>
            <FirstWeekday profile={profile} />
            <TimeZone profile={profile} />
          </>
        )}
      </div>
    </SettingsSection>
  )
}
