// What the journal's worker can be asked and what it answers: ids and counts, never text.
import type { FacetCounts, JournalQuery, MonthCount } from '../../../shared/rules/journal/journal-facets.ts'
import type { Area } from '../../../shared/rules/roadmap/area-vocabulary.ts'
import type { AreaRecord, AreaSummary } from '../../../shared/rules/roadmap/engineering-areas.ts'
import type { Formats } from '../../../shared/rules/time/date-number-formats.ts'

export type JournalQuestion =
  | { readonly ask: 'summary'; readonly query: JournalQuery }
  /** The ids of the found records from one place up to another, newest first. */
  | { readonly ask: 'ids'; readonly query: JournalQuery; readonly from: number; readonly to: number }
  /** Where a record stands among the found ones; -1 when it is not among them. */
  | { readonly ask: 'place'; readonly query: JournalQuery; readonly id: string }
  /** The records that name this one. */
  | { readonly ask: 'naming'; readonly id: string }
  /** Ids of any searched kind that fit best, as far as words are read. */
  | { readonly ask: 'search'; readonly words: string; readonly most: number }
  /** How many records look at each area of engineering. */
  | { readonly ask: 'areas' }
  /** The records of one area from one place up to another, newest first. */
  | { readonly ask: 'area'; readonly area: Area; readonly from: number; readonly to: number }

export interface JournalSummary {
  /** Lines of the list: the records found, and planned sessions. */
  readonly total: number
  /** Of these, sessions that are only planned. */
  readonly planned: number
  /** Records of the whole journal, as they are counted everywhere. */
  readonly all: number
  readonly newestDay: string | null
  readonly oldestDay: string | null
  readonly months: readonly MonthCount[]
  readonly counts: FacetCounts
  readonly terms: readonly string[]
  /** False while words are still being read: a search may find more in a moment. */
  readonly hasAllWords: boolean
}

interface Answers {
  readonly summary: JournalSummary
  readonly ids: readonly string[]
  readonly place: number
  readonly naming: readonly string[]
  readonly search: {
    readonly ids: readonly string[]
    /** False while words are still being read: more may be found in a moment. */
    readonly isWhole: boolean
  }
  readonly areas: readonly AreaSummary[]
  readonly area: readonly AreaRecord[]
}
export type JournalAnswer<Ask extends JournalQuestion['ask']> = Answers[Ask]

export type ToWorker =
  | { readonly open: string; readonly formats: Formats }
  /** The answer to \`wantsRoom\`: only the window can ask its host. */
  | { readonly hasRoom: boolean }
  | { readonly number: number; readonly question: JournalQuestion }
export type FromWorker =
  | { readonly changed: true }
  | { readonly wantsRoom: true }
  | { readonly number: number; readonly answer: JournalAnswer<JournalQuestion['ask']> }
  | { readonly number: number; readonly failed: string }
