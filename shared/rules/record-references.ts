// Everything a record hangs on: the records it names, the people in it, and what it cannot be without.
import type { AnyRecord } from '../records/all-records.ts'
import { peopleIn } from './named-people.ts'
import { recordsNamed } from './named-records.ts'

function holdsOn(record: AnyRecord): readonly (string | null)[] {
  switch (record.kind) {
    case 'evidence-link':
      return [record.recordId, record.roadmapId]
    case 'profile':
      return [record.roadmapId]
    case 'assessment':
      return [record.roadmapId, record.sessionId]
    case 'action':
      return [record.sessionId]
    case 'closing':
      return [record.sessionId, record.roadmapId, record.previousId, record.supersedesId]
    default:
      return []
  }
}

/** Ids of everything a record refers to, whether it is there or not. */
export const referencesOf = (record: AnyRecord): string[] => [
  ...holdsOn(record).filter((id) => id !== null),
  ...peopleIn(record),
  ...recordsNamed(record),
]
