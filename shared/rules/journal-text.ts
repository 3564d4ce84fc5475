// What of a record is searched: everything a person wrote in it as its readers see it, and the names that stand beside it.
import type { AnyRecord } from '../records/all-records.ts'
import { isEvidenceRecord } from './evidence-piece.ts'
import { searchedWords } from './markdown/searched-words.ts'
import { peopleIn } from './named-people.ts'
import { writtenParts } from './written-text.ts'

function ownTexts(record: AnyRecord): readonly string[] | null {
  if (isEvidenceRecord(record))
    return writtenParts(record).map(({ text, isFormatted }) => (isFormatted ? searchedWords(text) : text))
  switch (record.kind) {
    case 'assessment':
      return record.personId === null ? null : [searchedWords(record.words), record.criterionId]
    case 'person':
      return [record.name, record.team, record.stage, searchedWords(record.note)].concat(
        record.stack,
        record.knowledge,
        record.tags,
      )
    case 'action':
      return [searchedWords(record.text)]
    default:
      return null
  }
}

/** The text of a record for search; null when it is not searched. `nameOf` gives a person's name. */
export function searchedText(record: AnyRecord, nameOf: (id: string) => string): string | null {
  const own = ownTexts(record)
  return own === null ? null : [...own, ...peopleIn(record).map(nameOf)].join('\n\n')
}
