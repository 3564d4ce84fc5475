// Everything a record hangs on: the records it names, the people in it, and what it cannot be without.
import { kindOf } from '../../kinds/all-kinds.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import { peopleIn } from './named-people.ts'
import { recordsNamed } from './named-records.ts'

/** Ids of everything a record refers to, whether it is there or not. */
export const referencesOf = (record: AnyRecord): string[] => [
  ...kindOf(record)
    .needs(record)
    .filter((id) => id !== null),
  ...peopleIn(record),
  ...recordsNamed(record),
]
