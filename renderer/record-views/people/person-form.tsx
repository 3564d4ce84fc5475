// Every field of a person, in the order in which they come to be known.

import { personKind } from '../../../shared/kinds/person.ts'
import { cadences, relationships } from '../../../shared/records/field-choices.ts'
import { oftenWords } from '../../../shared/rules/sessions/cadence.ts'
import { weekdayName } from '../../../shared/rules/time/day-words.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { DateField, SelectField, TextField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { TagInput } from '../../ui/tag-input.tsx'
import { AudienceChoice } from '../forms/audience-choice.tsx'
import { NamingField } from '../writing/naming-field.tsx'
import styles from './person-form.module.css'
import type { PersonValues } from './person-values.ts'
import { relationshipWords } from './person-words.ts'

interface PersonFormProps {
  values: PersonValues
  onChange: (next: Partial<PersonValues>) => void
  /** A field that did not fit, and why. */
  unfit: { field: string; words: string } | null
}

type TroubleOf = (field: keyof PersonValues) => string | undefined
interface PartProps extends Omit<PersonFormProps, 'unfit'> {
  troubleOf: TroubleOf
}

const zones = Intl.supportedValuesOf('timeZone')
const none = { value: '', words: 'Not said' }
const relationChoices = [none, ...relationships.map((value) => ({ value, words: relationshipWords[value] }))]
const cadenceChoices = cadences.map((value) => ({ value, words: oftenWords[value] }))
const weekdayChoices = [none, ...[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), words: weekdayName(day) }))]

function Who({ values, onChange, troubleOf }: PartProps) {
  return (
    <>
      <FieldStack across>
        <TextField
          label={personKind.parts.name.label}
          spellCheck={false}
          value={values.name}
          trouble={troubleOf('name')}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <SelectField
          label="Relationship"
          choices={relationChoices}
          value={values.relationship}
          onChange={(event) => {
            const relationship = relationships.find((one) => one === event.currentTarget.value)
            onChange({ relationship: relationship ?? '' })
          }}
        />
        <DateField
          label="Since"
          value={values.since}
          trouble={troubleOf('since')}
          onChange={(event) => onChange({ since: event.currentTarget.value })}
        />
      </FieldStack>
      <CheckLine checked={values.iMentorThem} onChange={(iMentorThem) => onChange({ iMentorThem })}>
        I mentor them
      </CheckLine>
    </>
  )
}

function Knows({ values, onChange, troubleOf }: PartProps) {
  return (
    <>
      <FieldStack across>
        <TextField
          label={personKind.parts.stage.label}
          value={values.stage}
          trouble={troubleOf('stage')}
          onChange={(event) => onChange({ stage: event.currentTarget.value })}
        />
        <TextField
          label={personKind.parts.team.label}
          spellCheck={false}
          value={values.team}
          trouble={troubleOf('team')}
          onChange={(event) => onChange({ team: event.currentTarget.value })}
        />
      </FieldStack>
      <TagInput
        label={personKind.parts.knowledge.label}
        tags={values.knowledge}
        placeholder="Events, data ownership"
        onChange={(knowledge) => onChange({ knowledge: [...knowledge] })}
      />
      <TagInput
        label={personKind.parts.stack.label}
        tags={values.stack}
        placeholder="Kotlin, Postgres"
        onChange={(stack) => onChange({ stack: [...stack] })}
      />
    </>
  )
}

function Together({ values, onChange, troubleOf }: PartProps) {
  return (
    <>
      <NamingField
        label={personKind.parts.workingTowards.label}
        rows={2}
        value={values.workingTowards}
        trouble={troubleOf('workingTowards')}
        onChange={(event) => onChange({ workingTowards: event.currentTarget.value })}
      />
      <NamingField
        label={personKind.parts.sharedBackground.label}
        hint="Never exported."
        rows={2}
        value={values.sharedBackground}
        trouble={troubleOf('sharedBackground')}
        onChange={(event) => onChange({ sharedBackground: event.currentTarget.value })}
      />
    </>
  )
}

function ZoneField({ values, onChange }: Omit<PartProps, 'troubleOf'>) {
  const choices = [...new Set(['', values.zone, ...zones])].map((zone) => ({
    value: zone,
    words: zone === '' ? 'Mine' : zone,
  }))
  return (
    <SelectField
      label="Time zone"
      choices={choices}
      value={values.zone}
      onChange={(event) => onChange({ zone: event.currentTarget.value })}
    />
  )
}

function Rhythm({ values, onChange, troubleOf }: PartProps) {
  const meet = (chosen: string) => {
    const cadence = cadences.find((one) => one === chosen)
    if (cadence !== undefined) onChange({ cadence })
  }
  return (
    <div className={styles.rhythm}>
      <SelectField
        label="You meet"
        choices={cadenceChoices}
        value={values.cadence}
        onChange={(event) => meet(event.currentTarget.value)}
      />
      <SelectField
        label="On"
        choices={weekdayChoices}
        value={values.weekday}
        onChange={(event) => onChange({ weekday: event.currentTarget.value })}
      />
      <TextField
        label="At"
        type="time"
        value={values.time}
        trouble={troubleOf('time')}
        onChange={(event) => onChange({ time: event.currentTarget.value })}
      />
      <TextField
        label="Minutes"
        inputMode="numeric"
        value={values.minutes}
        trouble={troubleOf('minutes')}
        onChange={(event) => onChange({ minutes: event.currentTarget.value })}
      />
      <ZoneField values={values} onChange={onChange} />
    </div>
  )
}

function Apart({ values, onChange, troubleOf }: PartProps) {
  return (
    <>
      <NamingField
        label={personKind.parts.note.label}
        hint="Private."
        rows={2}
        value={values.note}
        trouble={troubleOf('note')}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      <TagInput label="Tags" tags={values.tags} onChange={(tags) => onChange({ tags: [...tags] })} />
      <AudienceChoice value={values.audience} onChange={(audience) => onChange({ audience })} />
    </>
  )
}

export function PersonForm({ values, onChange, unfit }: PersonFormProps) {
  const troubleOf: TroubleOf = (field) => (unfit?.field.split('.', 1)[0] === field ? unfit.words : undefined)
  const part = { values, onChange, troubleOf }
  return (
    <FieldStack>
      <Who {...part} />
      <Knows {...part} />
      <Together {...part} />
      <Rhythm {...part} />
      <Apart {...part} />
    </FieldStack>
  )
}
