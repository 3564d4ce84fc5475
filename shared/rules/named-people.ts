// Who a record names: whom it was with, who said it, who was told. One list for the journal, search, the record view and the check.
import type { AnyRecord } from '../records/all-records.ts'
import type { PersonId } from '../records/ids.ts'

function named(record: AnyRecord): readonly (PersonId | null)[] {
  switch (record.kind) {
    case 'entry':
    case 'poc':
    case 'learning':
    case 'improvement':
      return record.people
    case 'proposal':
      return [...record.people, ...record.stakeholders.map(({ personId }) => personId)]
    case 'presentation':
      return [...record.people, ...record.asked.map(({ personId }) => personId)]
    case 'feedback':
    case 'question':
      return [record.personId, ...record.people]
    case 'session':
    case 'assessment':
    case 'share':
    case 'review':
    case 'received-share':
    case 'given-review':
      return [record.personId]
    case 'action':
      return [record.ownerId]
    default:
      return []
  }
}

/** Each person once, the one it is from or with first. */
export const peopleIn = (record: AnyRecord): PersonId[] => [
  ...new Set(named(record).filter((id): id is PersonId => id !== null)),
]
