// When something broke and when it was noticed: clock times with the zone whose clocks were read, kept as instants.
import type { Improvement } from '../../../shared/records/improvement.ts'
import { gapSentence, instantOfLocal, localTime } from '../../../shared/rules/growth/detection-gap.ts'
import { recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { RepeatedTimeChoice } from '../../record-views/sessions/repeated-time-choice.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './improvement.module.css'

const { Line } = recordFields<Improvement>()

interface MomentProps {
  label: string
  at: string | null
  zone: string | null
  onChange: (at: string | null, zone: string) => void
}

function zonesWith(own: string): { value: string; words: string }[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', own])
  return [...zones].sort().map((value) => ({ value, words: value }))
}

/** Choosing another zone keeps the clock time that was read, and so moves the instant. */
function Moment({ label, at, zone, onChange }: MomentProps) {
  const { clock } = useCairn()
  const where = zone ?? clock.zone()
  const local = localTime(at, where)
  return (
    <FieldStack across>
      <TextField
        label={label}
        type="datetime-local"
        max="9999-12-31T23:59"
        value={local}
        onChange={(event) => onChange(instantOfLocal(event.currentTarget.value, where), where)}
      />
      {at === null ? null : (
        <SelectField
          label={`Zone of the clock, ${label.toLowerCase()}`}
          choices={zonesWith(where)}
          value={where}
          onChange={(event) => onChange(instantOfLocal(local, event.currentTarget.value), event.currentTarget.value)}
        />
      )}
      <RepeatedTimeChoice
        of={label}
        at={at}
        zone={where}
        onChange={(which) => onChange(instantOfLocal(local, where, which), where)}
      />
    </FieldStack>
  )
}

interface IncidentFieldsProps {
  record: Improvement
  change: (next: Partial<Improvement>) => void
}

export function IncidentFields({ record, change }: IncidentFieldsProps) {
  const { brokeAt, brokeZone, noticedAt, noticedZone } = record
  const gap = gapSentence(record)
  return (
    <fieldset className={styles.incident}>
      <legend>If something broke</legend>
      <FieldStack>
        <Moment
          label="Broke at"
          at={brokeAt}
          zone={brokeZone}
          onChange={(at, zone) => change({ brokeAt: at, brokeZone: zone })}
        />
        <Moment
          label="Noticed at"
          at={noticedAt}
          zone={noticedZone ?? brokeZone}
          onChange={(at, zone) => change({ noticedAt: at, noticedZone: zone })}
        />
        <Line name="noticedBy" placeholder="a customer; an alarm; Pell" />
      </FieldStack>
      {gap === null ? null : <Small quiet>{gap}</Small>}
    </fieldset>
  )
}
