// What the head of the journal says of the records found: how many, in which months, and what would narrow them further.
import { isPlannedLine } from '../../../shared/rules/journal/counted-records.ts'
import { type Narrowed, narrow, wholeJournal } from '../../../shared/rules/journal/journal-facets.ts'
import type { JournalColumns } from '../../../shared/rules/journal/journal-filter-keys.ts'
import type { JournalSummary } from './journal-worker-messages.ts'

/** `all` are the columns of every record, newest first; of the words that were searched for nothing is said. */
export function summaryOf(
  all: readonly JournalColumns[],
  found: Narrowed,
): Omit<JournalSummary, 'terms' | 'hasAllWords'> {
  return {
    total: found.rows.length,
    planned: found.rows.filter(isPlannedLine).length,
    all: all.length - all.filter(isPlannedLine).length,
    newestDay: all[0]?.day ?? null,
    oldestDay: all.at(-1)?.day ?? null,
    months: found.months,
    counts: found.counts,
  }
}

/** Of the whole journal, before any words were read. */
export const wholeSummary = (all: readonly JournalColumns[]): JournalSummary => ({
  ...summaryOf(all, narrow(all, wholeJournal.facets)),
  terms: [],
  hasAllWords: false,
})
