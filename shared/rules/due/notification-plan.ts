// What would be notified on each of the next days, as things stand now.
import type { Snooze } from '../../records/profile.ts'
import { shortened } from '../records/record-title.ts'
import { shiftDay } from '../time/epoch-day.ts'
import type { DueItem, DueKind } from './due-item.ts'
import { type DueRecords, dueItems } from './due-items.ts'
import { daysPlanned, mostPlanned, type PlannedDay, type PlannedItem } from './planned-day.ts'
import { dueList } from './snooze-due-items.ts'

const neutralWords = {
  'session-goal': 'A session has no goal yet',
  action: 'An action is due',
  'weekly-entry': 'Nothing recorded this week yet',
  revisit: 'A proposal is due to be revisited',
  learning: 'A topic is due for review',
  'did-it-hold': 'Did the result of a session hold?',
} as const satisfies Record<DueKind, string>

const planned = ({ kind, sentence, address, recordId }: DueItem): PlannedItem => ({
  title: shortened(sentence),
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
