// The journal's answers as live values: asked again whenever the question or the records change; the last answer stays until the next is there.
import { useEffect, useMemo, useState } from 'react'
import type { JournalQuery } from '../../../shared/rules/journal/journal-facets.ts'
import type { Area } from '../../../shared/rules/roadmap/area-vocabulary.ts'
import type { AreaRecord, AreaSummary } from '../../../shared/rules/roadmap/engineering-areas.ts'
import { useCairn, useView } from '../cairn-context.tsx'
import { createLatest } from '../core/task-queue.ts'
import { journalOf } from './journal-client.ts'
import type { JournalAnswer, JournalQuestion, JournalSummary } from './journal-worker-messages.ts'
import { readTimelineRows, type TimelineRow } from './read-timeline-rows.ts'

interface Held<Q extends JournalQuestion> {
  readonly question: Q
  readonly answer: JournalAnswer<Q['ask']>
}

/** The newest answer with the question it belongs to; null until first answered, or while `question` is null. */
function useAnswer<Q extends JournalQuestion>(question: Q | null): Held<Q> | null {
  const { database } = useCairn()
  const [held, setHeld] = useState<Held<Q> | null>(null)
  const key = question === null ? '' : JSON.stringify(question)
  // The question is rebuilt at every render; its text says whether it is another one.
  const asked = useMemo<Q | null>(() => (key === '' ? null : JSON.parse(key)), [key])
  // What is typed meanwhile waits for one answer, and not for one to each letter.
  const [latest] = useState(createLatest)
  useEffect(() => {
    if (asked === null) return
    let isLeft = false
    const ask = () =>
      void latest(async () => {
        if (isLeft) return
        // A worker that failed leaves the last answer standing; the next change asks again.
        const answer = await journalOf(database)
          .ask(asked)
          .catch(() => undefined)
        if (!isLeft && answer !== undefined) setHeld({ question: asked, answer })
      })
    const stop = journalOf(database).onChanged(ask)
    ask()
    return () => {
      isLeft = true
      stop()
    }
  }, [database, asked, latest])
  return asked === null ? null : held
}

/** Undefined until first answered; nothing is asked while `query` is null. */
export const useJournalSummary = (query: JournalQuery | null): JournalSummary | undefined =>
  useAnswer(query === null ? null : { ask: 'summary', query })?.answer

/** Blocks of ids with one more on either side, so that scrolling by a row asks nothing and the next rows are there already. */
const block = 40

/** The rows from one place up to another, by place. Rows not read yet are missing. */
export function useJournalRows(query: JournalQuery, from: number, to: number): ReadonlyMap<number, TimelineRow> {
  const start = Math.max(0, Math.floor(from / block) * block - block)
  const end = Math.ceil(to / block) * block + block
  const held = useAnswer({ ask: 'ids', query, from: start, to: end })
  const ids = held?.answer
  const rows = useView((database) => readTimelineRows(database, ids ?? []), [ids?.join()])
  return useMemo(() => {
    const byId = new Map(rows?.map((row) => [row.record.id, row]))
    return new Map(
      held?.answer.flatMap((id, index) => {
        const row = byId.get(id)
        return row === undefined ? [] : [[held.question.from + index, row] as const]
      }),
    )
  }, [rows, held])
}

/**
 * Ids of the records that fit these words best; nothing is asked while there are none. Undefined until something is found, or every
 * record was read without finding anything.
 */
export function useBestIds(words: string, most: number): readonly string[] | undefined {
  const answer = useAnswer(words.trim() === '' ? null : { ask: 'search', words, most })?.answer
  return answer === undefined || (answer.ids.length === 0 && !answer.isWhole) ? undefined : answer.ids
}

/** Where a record stands among those found; -1 when it is not there, undefined until known. */
const useJournalPlace = (query: JournalQuery, id: string | null): number | undefined =>
  useAnswer(id === null ? null : { ask: 'place', query, id })?.answer

export interface Neighbours {
  readonly newer: string | null
  readonly older: string | null
}

/** The records before and after one among those found. */
export function useJournalNeighbours(query: JournalQuery, id: string | null): Neighbours {
  const place = useJournalPlace(query, id)
  const isThere = place !== undefined && place >= 0
  const held = useAnswer(isThere ? { ask: 'ids', query, from: Math.max(0, place - 1), to: place + 2 } : null)
  const at = held?.answer.indexOf(id ?? '') ?? -1
  if (held === null || at < 0) return { newer: null, older: null }
  return { newer: held.answer[at - 1] ?? null, older: held.answer[at + 1] ?? null }
}

/** How many records look at each area; undefined until first answered. */
export const useAreas = (): readonly AreaSummary[] | undefined => useAnswer({ ask: 'areas' })?.answer

/** The newest records of an area; undefined until first answered. */
export const useAreaRecords = (area: Area, most: number): readonly AreaRecord[] | undefined =>
  useAnswer({ ask: 'area', area, from: 0, to: most })?.answer
