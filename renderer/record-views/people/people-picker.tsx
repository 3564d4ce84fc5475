// Who was part of it: people already known, or a new name that is kept with the record.

import type { Person } from '../../../shared/records/person.ts'
import type { PersonId } from '../../../shared/records/record-ids.ts'
import { MultiSelectField } from '../forms/multi-select-field.tsx'

interface PeoplePickerProps {
  label?: string
  people: readonly Pick<Person, 'id' | 'name' | 'team'>[]
  chosen: readonly PersonId[]
  onChange: (chosen: readonly PersonId[]) => void
  /** Makes a person of this name and answers their id; leave out where nobody new can be added. */
  onCreate?: (name: string) => void
}

const nameless = 'Unnamed person'

export function PeoplePicker({ label = 'People', people, chosen, onChange, onCreate }: PeoplePickerProps) {
  const byId = new Map(people.map((person) => [String(person.id), person]))
  return (
    <MultiSelectField
      label={label}
      placeholder="Find a person"
      offers={people.map(({ id, name, team }) => ({ id, words: [name || nameless, team].filter(Boolean).join(', ') }))}
      chosen={chosen.map((id) => ({ id, words: byId.get(id)?.name || nameless }))}
      onAdd={(id) => {
        const found = byId.get(id)
        if (found !== undefined) onChange([...chosen, found.id])
      }}
      onRemove={(id) => onChange(chosen.filter((one) => one !== id))}
      {...(onCreate === undefined ? {} : { onCreate })}
    />
  )
}
