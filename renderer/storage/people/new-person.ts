// Someone met for the first time: known by a name until more is written.

import { newPerson } from '../../../shared/records/new-records.ts'
import type { Person } from '../../../shared/records/person.ts'
import { newPersonId } from '../core/new-id.ts'

/** A person for a one-off chat; null when there is no name to know them by. */
export const personNamed = (name: string, at: string): Person | null =>
  name.trim() === '' ? null : { ...newPerson(newPersonId(), at), name: name.trim(), relationship: 'willing' }
