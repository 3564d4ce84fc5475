// The choices for one found record or for several: kind, date, person, criteria, visibility.
import type { FoundKind, FoundRecord } from '../../../shared/rules/import/found-record.ts'
import type { ImportChoice } from '../../../shared/rules/import/match-imported-records.ts'
import { CriteriaPicker } from '../../record-views/evidence/criteria-picker.tsx'
import { AudienceChoice } from '../../record-views/forms/audience-choice.tsx'
import { useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { readPeople } from '../../storage/people/read-people.ts'
import { DateField, SelectField } from '../../ui/field.tsx'
import { Small } from '../../ui/typography.tsx'
import { PersonPick } from '../person-pick.tsx'
import { kindChoices } from './past-work-labels.ts'

type Shared = Pick<ImportChoice, 'audience' | 'personId' | 'criterionIds'>

interface SharedFieldsProps {
  choice: Shared
  /** False where none of them can support criteria: sessions that are still to come. */
  hasCriteria: boolean
  /** Nothing but private may be chosen. */
  isPrivate?: boolean
  onChange: (change: Partial<Shared>) => void
}

/** What may be chosen for all of them at once. */
export function SharedFields({ choice, hasCriteria, isPrivate = false, onChange }: SharedFieldsProps) {
  const roadmap = useOwnRoadmap()?.roadmap ?? null
  const people = useView(readPeople, []) ?? []
  return (
    <>
      <AudienceChoice
        value={isPrivate ? 'private' : choice.audience}
        onChange={(audience) => onChange({ audience })}
        disabled={isPrivate}
      />
      {isPrivate ? <Small>It is private in the calendar, so its session is too.</Small> : null}
      <PersonPick label="Person" people={people} id={choice.personId} onPick={(personId) => onChange({ personId })} />
      {roadmap === null || !hasCriteria ? null : (
        <CriteriaPicker
          roadmap={roadmap}
          chosen={choice.criterionIds}
          onChange={(criterionIds) => onChange({ criterionIds })}
        />
      )}
    </>
  )
}

interface ChoiceFieldsProps {
  found: FoundRecord
  choice: ImportChoice
  /** The last day that may be chosen. */
  today: string
  onChange: (change: Partial<ImportChoice>) => void
}

const isKind = (value: string): value is FoundKind => kindChoices.some((one) => one.value === value)

/** A meeting has its date from its calendar, with its time. */
const isOfOneKind = (kind: FoundKind): boolean => kind === 'proposal' || kind === 'session'

export function ChoiceFields({ found, choice, today, onChange }: ChoiceFieldsProps) {
  return (
    <>
      {isOfOneKind(choice.kind) ? null : (
        <SelectField
          label="Kind"
          choices={kindChoices}
          value={choice.kind}
          onChange={({ currentTarget: { value } }) => {
            if (isKind(value)) onChange({ kind: value })
          }}
        />
      )}
      {choice.kind === 'session' ? null : (
        <DateField
          label="Date"
          max={today}
          value={choice.day}
          onChange={({ currentTarget: { value } }) => onChange({ day: value })}
        />
      )}
      <SharedFields
        choice={choice}
        hasCriteria={choice.kind !== 'session'}
        isPrivate={found.kind === 'session' && found.isPrivate}
        onChange={onChange}
      />
    </>
  )
}
