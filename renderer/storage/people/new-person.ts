// Someone met for the first time: known by a name until more is written.

import { newPerson } from '../../../shared/records/new-records.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { NewAudience } from '../../../shared/records/profile.ts'
import { asBegun } from '../../../shared/rules/records/default-audience.ts'
import { newPersonId } from '../core/new-id.ts'

/** A person for a one-off chat, with the visibility their owner `chosen` for new people; null when there is no name to know them by. */
export const personNamed = (name: string, at: string, chosen?: readonly NewAudience[]): Person | null =>
  name.trim() === ''
    ? null
    : asBegun({ ...newPerson(newPersonId(), at), name: name.trim(), relationship: 'willing' }, chosen)
