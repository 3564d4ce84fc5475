// Drafts that wait somewhere, so that none is forgotten: where each is opened, and what it begins with.

import { type DraftPlace, firstWords, placeOfDraft } from '../../../shared/rules/records/draft-location.ts'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import type { CairnDatabase, DraftRow } from '../core/database.ts'
import { isSetAside } from './draft-store.ts'

export interface LeftDraft extends DraftPlace {
  readonly row: DraftRow
  /** Its first words, or else those of the record it is about; '' where there are none. */
  readonly words: string
}

/** The first run's own blanks are on its one screen. */
const ofFirstRun = 'new:profile'

async function leftDraft(database: CairnDatabase, row: DraftRow): Promise<LeftDraft> {
  const place = placeOfDraft(row)
  const record = place.recordId === null ? undefined : await database.records.get(place.recordId)
  const address = place.address ?? (record === undefined ? null : addressOfRecord(record))
  const words = firstWords(row.value) || (record === undefined ? '' : titleOf(record))
  return { ...place, address, row, words }
}

/** The newest first. What another one of the `open` windows is typing is on the screen there. */
export async function readUnsavedDrafts(
  database: CairnDatabase,
  window: string,
  open: ReadonlySet<string>,
): Promise<LeftDraft[]> {
  const rows = await database.drafts.toArray()
  const left = rows.filter(
    (row) => row.key !== ofFirstRun && !isSetAside(row) && (row.window === window || !open.has(row.window)),
  )
  const drafts = await Promise.all(left.map((row) => leftDraft(database, row)))
  // A record that was begun counts without a word in it; a line does not.
  return drafts
    .filter(({ isRecord, words }) => isRecord || words !== '')
    .sort((one, other) => (one.row.at < other.row.at ? 1 : -1))
}
