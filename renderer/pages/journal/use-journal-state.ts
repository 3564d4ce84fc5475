// What the journal shows and what was chosen in it: the query, its answer, the rows read at once, the rows chosen together.
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { JournalQuery, MonthCount } from '../../../shared/rules/journal/journal-facets.ts'
import { wholeJournal } from '../../../shared/rules/journal/journal-facets.ts'
import { journalSentence, narrowedWords } from '../../../shared/rules/journal/journal-list-summary.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import type { JournalSummary } from '../../storage/journal/journal-worker-messages.ts'
import { readNames, readNewestRows, type TimelineRow } from '../../storage/journal/read-timeline-rows.ts'
import { useJournalSummary } from '../../storage/journal/use-journal.ts'

export interface JournalState {
  /** As typed; `query.words` follows a moment later. */
  readonly words: string
  readonly query: JournalQuery
  readonly summary: JournalSummary | undefined
  readonly months: readonly MonthCount[] | undefined
  readonly first: readonly TimelineRow[]
  readonly sentence: string
  readonly picked: ReadonlySet<string>
  type(words: string): void
  choose(query: JournalQuery): void
  pick(id: string): void
  pickAll(ids: readonly string[]): void
  nameOf(id: string): string
}

const newest = 24
const noRows: readonly TimelineRow[] = []
const nobody: ReadonlySet<string> = new Set()

/** The months of the rows read at once, so that the list stands before anything was counted. */
function monthsOf(rows: readonly TimelineRow[]): MonthCount[] {
  const counts = new Map<string, number>()
  for (const { record } of rows) {
    const month = record.day.slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts].map(([month, count]) => ({ month, count }))
}

function useNames(summary: JournalSummary | undefined, person: string | undefined): (id: string) => string {
  const ids = [...new Set([...(summary?.counts.person.map(({ value }) => value) ?? []), ...(person ? [person] : [])])]
  const names = useView((database) => readNames(database, ids), [ids.join()])
  return useCallback((id) => names?.get(id) || 'someone', [names])
}

function usePicked() {
  const [picked, setPicked] = useState(nobody)
  const pick = useCallback((id: string) => {
    setPicked((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  const pickAll = useCallback((ids: readonly string[]) => setPicked(new Set(ids)), [])
  return { picked, pick, pickAll }
}

export function useJournalState(): JournalState {
  const { clock } = useCairn()
  const [typed, setTyped] = useState(wholeJournal)
  // The letter is painted before anything that follows from it.
  const words = useDeferredValue(typed.words)
  const query = useMemo(() => ({ facets: typed.facets, words: words.trim() }), [typed.facets, words])
  const read = useView((database) => readNewestRows(database, newest), [])
  const first = read ?? noRows
  // The first rows come first: the worker's reading would hold theirs up.
  const summary = useJournalSummary(read === undefined ? null : query)
  const nameOf = useNames(summary, query.facets.person)
  const type = useCallback((next: string) => setTyped((before) => ({ ...before, words: next })), [])
  const months = useMemo(() => summary?.months ?? (first.length > 0 ? monthsOf(first) : undefined), [summary, first])
  const sentence = journalSentence({
    total: (summary?.total ?? 0) - (summary?.planned ?? 0),
    planned: summary?.planned ?? 0,
    all: summary?.all ?? 0,
    words: summary === undefined ? '' : query.words,
    narrowedTo: summary === undefined ? [] : narrowedWords(query.facets, nameOf),
    newestDay: summary?.newestDay ?? first[0]?.record.day ?? null,
    today: clock.today(),
  })
  // Nothing is claimed before anything was read.
  const shown = read === undefined && summary === undefined ? 'Journal' : sentence
  return {
    words: typed.words,
    query,
    summary,
    months,
    first,
    sentence: shown,
    type,
    choose: setTyped,
    nameOf,
    ...usePicked(),
  }
}
