// Every field of a person, in the order in which they come to be known.
import { personKind } from '../../../shared/kinds/person-kind.ts'
import { askers, cadences, relationships } from '../../../shared/records/field-choices.ts'
import { oftenWords } from '../../../shared/rules/sessions/cadence.ts'
import { weekdayName } from '../../../shared/rules/time/day-words.ts'
import { weekdaysInOrder } from '../../../shared/rules/time/week-by-first-day.ts'
import { FieldStack } from '../../ui/field-stack.tsx'
import { AudienceChoice } from '../forms/audience-choice.tsx'
import { Bound } from '../forms/form-binding.tsx'
import { fieldsOf } from '../forms/typed-form-fields.ts'
import styles from './person-form.module.css'
import type { PersonValues } from './person-values.ts'
import { relationshipWords } from './person-words.ts'

interface PersonFormProps {
  values: PersonValues
  onChange: (next: Partial<PersonValues>) => void
  /** A field that did not fit, and why. */
  unfit: { field: string; words: string } | null
}

const { Line, Paragraph, Day, Select, Tick, Tags } = fieldsOf<PersonValues, typeof personKind.parts>()

const zones = Intl.supportedValuesOf('timeZone')
const none = { value: '', words: 'Not said' } as const
const relationChoices = [none, ...relationships.map((value) => ({ value, words: relationshipWords[value] }))]
const cadenceChoices = cadences.map((value) => ({ value, words: oftenWords[value] }))
const weekdayChoices = () => [
  none,
  ...weekdaysInOrder().map((day) => ({ value: String(day), words: weekdayName(day) })),
]

const askerWords = { me: 'I asked them', them: 'They asked me', others: 'Someone introduced us' } as const
const askerChoices = askers.map((value) => ({ value, words: askerWords[value] }))

function Who() {
  return (
    <>
      <FieldStack across>
        <Line name="name" spellCheck={false} />
        <Select name="relationship" label="Relationship" choices={relationChoices} />
        <Day name="since" label="Since" />
      </FieldStack>
      <Tick name="iMentorThem">I mentor them</Tick>
    </>
  )
}

function BeginningAndEnd() {
  return (
    <>
      <FieldStack across>
        <Select name="askedBy" label="Who asked" hint="Private." none="Not said" choices={askerChoices} />
        <Paragraph name="howItBegan" hint="Private." rows={2} />
      </FieldStack>
      <FieldStack across>
        <Day name="endedOn" label="Ended on" hint="Private. No session is proposed from then on." optional />
        <Paragraph name="endedWhy" hint="Private." rows={2} />
      </FieldStack>
    </>
  )
}

function Knows() {
  return (
    <>
      <FieldStack across>
        <Line name="stage" />
        <Line name="team" spellCheck={false} />
      </FieldStack>
      <Tags name="knowledge" placeholder="Events, data ownership" />
      <Tags name="stack" placeholder="Kotlin, Postgres" />
    </>
  )
}

function Rhythm({ zone }: Pick<PersonValues, 'zone'>) {
  const zoneChoices = [...new Set(['', zone, ...zones])].map((value) => ({
    value,
    words: value === '' ? 'Mine' : value,
  }))
  return (
    <div className={styles.rhythm}>
      <Select name="cadence" label="You meet" choices={cadenceChoices} />
      <Select name="weekday" label="On" choices={weekdayChoices()} />
      <Line name="time" label="At" type="time" />
      <Line name="minutes" label="Minutes" inputMode="numeric" />
      <Select name="zone" label="Time zone" choices={zoneChoices} />
    </div>
  )
}

export function PersonForm({ values, onChange, unfit }: PersonFormProps) {
  const at = (field: string) => (unfit?.field.split('.', 1)[0] === field ? unfit.words : undefined)
  return (
    <FieldStack>
      <Bound value={values} parts={personKind.parts} change={onChange} at={at}>
        <Who />
        <Knows />
        <Paragraph name="workingTowards" rows={2} />
        <Paragraph name="sharedBackground" hint="Never exported." rows={2} />
        <Rhythm zone={values.zone} />
        <BeginningAndEnd />
        <Paragraph name="note" hint="Private." rows={2} />
        <Tags name="tags" />
        <AudienceChoice value={values.audience} onChange={(audience) => onChange({ audience })} />
      </Bound>
    </FieldStack>
  )
}
