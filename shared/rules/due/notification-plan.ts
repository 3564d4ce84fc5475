// What would be notified on each of the next days as things stand now. The main process holds it and knows no record: it gets
// finished sentences, and notifies on time even when the window sleeps.
import type { DueItem, DueKind } from './due-item.ts'
import { type DueRecords, dueItems, shiftDay } from './due-items.ts'
import { dueList, type Snooze } from './snooze.ts'

/** The window tells anew whenever something changes and at least once a day; a week covers one that sleeps. */
export const daysPlanned = 7
/** More are only counted. */
export const mostPlanned = 20

export interface PlannedItem {
  /** With what a person wrote. */
  readonly title: string
  /** Says the same without any of it: a notification may stand on a locked screen. */
  readonly neutral: string
  readonly address: string
  /** Looked up before it is opened; null opens the address as it is. */
  readonly recordId: string | null
}

export interface PlannedDay {
  /** Civil date. */
  readonly day: string
  /** Everything due on it, also what `items` leaves out. */
  readonly count: number
  readonly items: readonly PlannedItem[]
}

const neutralWords = {
  'session-goal': 'A session has no goal yet',
  action: 'An action is due',
  'weekly-entry': 'Nothing recorded this week yet',
  revisit: 'A proposal is due to be revisited',
  learning: 'A topic is due for review',
  'did-it-hold': 'Did the result of a session hold?',
} as const satisfies Record<DueKind, string>

const planned = ({ kind, sentence, address, recordId }: DueItem): PlannedItem => ({
  title: sentence,
  neutral: neutralWords[kind],
  address,
  recordId,
})

/** The days from `today` on, those without anything due left out. */
export function notificationPlan(records: DueRecords, snoozes: readonly Snooze[], today: string): PlannedDay[] {
  const days = Array.from({ length: daysPlanned }, (_, ahead) => shiftDay(today, ahead))
  return days.flatMap((day) => {
    const { due } = dueList(dueItems(records, day), snoozes, day)
    return due.length === 0 ? [] : [{ day, count: due.length, items: due.slice(0, mostPlanned).map(planned) }]
  })
}
