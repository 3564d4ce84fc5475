// A table of sessions that were held before Cairn: one line each, columns known by their names. What is not read is listed with its line.
import { failed, ok, type Result } from '../../result.ts'
import type { FoundSession, LeftOutRow } from '../../rules/import/found-session.ts'
import { guessDelimiter, readDelimited } from '../ladder/read-delimited.ts'
import type { Table } from '../ladder/table-model.ts'
import { wholeDay } from './days-in-text.ts'

export interface FoundSessions {
  readonly sessions: readonly FoundSession[]
  readonly leftOut: readonly LeftOutRow[]
}

export interface PastSessionsTrouble {
  readonly kind: 'no-table' | 'no-date-column' | 'too-long'
}

const columnNames = {
  day: ['date', 'day', 'when', 'held on', 'session date'],
  person: ['person', 'name', 'mentor', 'mentee', 'with', 'who'],
  topic: ['topic', 'subject', 'goal', 'about', 'title'],
  minutes: ['minutes', 'duration', 'length', 'min', 'mins', 'duration (min)', 'duration (minutes)'],
  rating: ['rating', 'score', 'stars'],
  notes: ['notes', 'note', 'comment', 'comments', 'remarks'],
} as const satisfies Record<keyof Omit<FoundSession, 'place'>, readonly string[]>
type Column = keyof typeof columnNames

function columnsOf(header: readonly string[]): ReadonlyMap<Column, number> {
  const names = header.map((cell) => cell.trim().toLowerCase())
  const columns = Object.entries(columnNames) as [Column, readonly string[]][]
  return new Map(
    columns.flatMap(([column, known]) => {
      const at = names.findIndex((name) => known.includes(name))
      return at === -1 ? [] : [[column, at] as const]
    }),
  )
}

/** "45", "45 minutes", "1:15", "1 h 15 mins"; null for anything else, or what no session lasts. */
function minutesIn(cell: string): number | null {
  const plain = /^(\d{1,4})(?:[.,]0+)?\s*(?:m|mins?|minutes?)?$/i.exec(cell)
  const clock = /^(\d{1,2})\s*(?::|h|hrs?|hours?)\s*(\d{1,2})?\s*(?:m|mins?|minutes?)?$/i.exec(cell)
  const minutes = plain ? Number(plain[1]) : clock ? Number(clock[1]) * 60 + Number(clock[2] ?? 0) : null
  return minutes !== null && minutes >= 1 && minutes <= 1440 ? minutes : null
}

function rowOf(table: Table, row: number, columns: ReadonlyMap<Column, number>): FoundSession | LeftOutRow | null {
  const cells = table.rows[row] ?? []
  if (cells.every((cell) => cell.trim() === '')) return null
  const cell = (column: Column) => (cells[columns.get(column) ?? -1] ?? '').trim()
  const place = table.place(row, 0)
  const day = wholeDay(cell('day'))
  const leftOut = (why: string) => ({ place, what: cells.join(', ').slice(0, 80), why })
  if (day === null) return leftOut(`“${cell('day')}” is not a date that can be read for sure. Write it as 2024-03-31.`)
  const minutes = minutesIn(cell('minutes'))
  if (minutes === null && cell('minutes') !== '') return leftOut(`“${cell('minutes')}” is not a number of minutes.`)
  return {
    place,
    day,
    person: cell('person'),
    topic: cell('topic'),
    minutes,
    rating: cell('rating'),
    notes: cell('notes'),
  }
}

/** The first line names the columns: date, person, topic, minutes, rating, notes, in any order; only the date is needed. */
export function readPastSessions(text: string): Result<FoundSessions, PastSessionsTrouble> {
  const whole = text.replace(/^\uFEFF/, '')
  const read = readDelimited(whole, guessDelimiter(whole) ?? ',')
  if (!read.ok) return failed({ kind: 'too-long' })
  const table = read.value
  const [header = []] = table.rows
  if (table.rows.length < 2) return failed({ kind: 'no-table' })
  const columns = columnsOf(header)
  if (!columns.has('day')) return failed({ kind: 'no-date-column' })
  const rows = table.rows.slice(1).flatMap((_, at) => rowOf(table, at + 1, columns) ?? [])
  return ok({
    sessions: rows.filter((row): row is FoundSession => 'day' in row),
    leftOut: rows.filter((row): row is LeftOutRow => 'why' in row),
  })
}
