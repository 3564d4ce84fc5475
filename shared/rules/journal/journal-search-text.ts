// What of a record is searched: everything a person wrote in it as its readers see it, and the names that stand beside it.
import { kindOf } from '../../kinds/all-kinds.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import { searchedWords } from '../markdown/markdown-search-text.ts'
import { peopleIn } from '../records/named-people.ts'
import { writtenParts } from '../text/searchable-text.ts'

/** The text of a record for search; null when it is not searched. `nameOf` gives a person's name. */
export function searchedText(record: AnyRecord, nameOf: (id: string) => string): string | null {
  if (!kindOf(record).isSearched(record)) return null
  const own = writtenParts(record).map(({ text, isFormatted }) => (isFormatted ? searchedWords(text) : text))
  // What is said of a criterion is found by its code.
  const codes = record.kind === 'assessment' ? [record.criterionId] : []
  return [...own, ...codes, ...peopleIn(record).map(nameOf)].join('\n\n')
}
