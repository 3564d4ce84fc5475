// What is said of files that are imported and of the records found in them.
import type { ColumnRole, FoundKind, FoundRecord, Sureness } from '../../../shared/rules/import/found-record.ts'
import type { PlannedState } from '../../../shared/rules/import/import-plan.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'

export const surenessWords = {
  certain: 'Recognized',
  likely: 'Probably',
  possible: 'Possibly',
} as const satisfies Record<Sureness, string>

export const kindChoices = [
  { value: 'entry', words: 'Entry' },
  { value: 'learning', words: 'Learning' },
  { value: 'feedback', words: 'Feedback' },
] as const satisfies readonly { value: FoundKind; words: string }[]

export const stateWords = {
  new: '',
  same: 'already here',
  changed: 'changed in the file',
  trashed: 'in the trash here',
  held: 'held already',
  canceled: 'canceled in the calendar',
} as const satisfies Record<PlannedState, string>

export const columnChoices = [
  { value: 'date', words: 'Date' },
  { value: 'text', words: 'What was done' },
  { value: 'details', words: 'Details' },
  { value: 'tags', words: 'Tags' },
  { value: 'kind', words: 'Kind' },
  { value: 'person', words: 'Person' },
  { value: 'link', words: 'Link' },
  { value: 'id', words: 'ID' },
  { value: 'ignored', words: 'Not imported' },
] as const satisfies readonly { value: ColumnRole; words: string }[]

/** Where a record stands in its file: "docs/adr/0001-x.md, line 12"; without a file, what it was made from. */
export const placeWords = ({ place }: FoundRecord): string =>
  place.line === 0 ? place.path : `${place.path}, line ${place.line}`

/** "Imported 12 records", "Imported 3 records and updated 2", "Updated 2 records". */
export function importedSentence(made: number, changed: number): string {
  if (changed === 0) return `Imported ${counted(made, 'record')}.`
  return made === 0
    ? `Updated ${counted(changed, 'record')}.`
    : `Imported ${counted(made, 'record')} and updated ${changed}.`
}
