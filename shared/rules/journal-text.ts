// What of a record is searched: everything a person wrote in it, and the names that stand beside it.
import type { AnyRecord } from '../records/all-records.ts'
import { isEvidenceRecord } from './evidence-piece.ts'
import { peopleIn } from './named-people.ts'
import { writtenText } from './written-text.ts'

function ownText(record: AnyRecord): readonly string[] | null {
  if (isEvidenceRecord(record)) return writtenText(record)
  switch (record.kind) {
    case 'assessment':
      return record.personId === null ? null : [record.words, record.criterionId]
    case 'person':
      return [record.name, record.team, record.stage, record.note, ...record.stack, ...record.knowledge, ...record.tags]
    case 'action':
      return [record.text]
    default:
      return null
  }
}

/** The text of a record for search; null when it is not searched. `nameOf` gives a person's name. */
export function searchedText(record: AnyRecord, nameOf: (id: string) => string): string | null {
  const own = ownText(record)
  return own === null ? null : [...own, ...peopleIn(record).map(nameOf)].join('\n')
}
