// Who a record names: whom it was with, who said it, who was told. One list for the journal, search, the record view and the check.
import { kindOf } from '../../kinds/all-kinds.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { PersonId } from '../../records/record-ids.ts'

/** Each person once, the one it is from or with first. */
export const peopleIn = (record: AnyRecord): PersonId[] => [
  ...new Set(
    kindOf(record)
      .people(record)
      .filter((id): id is PersonId => id !== null),
  ),
]
