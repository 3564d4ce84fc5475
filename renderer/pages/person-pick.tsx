// Naming one person on a record: someone known, or a new name that is kept at once.

import type { Person } from '../../shared/records/person.ts'
import type { PersonId } from '../../shared/records/record-ids.ts'
import { PeoplePicker } from '../record-views/people/people-picker.tsx'
import { useNewPerson } from './use-create-person.ts'

interface PersonPickProps {
  label: string
  people: readonly Person[]
  id: PersonId | null
  onPick: (id: PersonId | null) => void
}

export function PersonPick({ label, people, id, onPick }: PersonPickProps) {
  const onCreate = useNewPerson(onPick)
  return (
    <PeoplePicker
      label={label}
      people={people}
      chosen={id === null ? [] : [id]}
      // The one named last takes the place of the one before.
      onChange={(chosen) => onPick(chosen.at(-1) ?? null)}
      onCreate={onCreate}
    />
  )
}
