// Putting off what is due: until when it may be put off, and what is due in spite of it.
import { snoozeLimit } from '../../records/field-choices.ts'
import type { Snooze } from '../../records/profile.ts'
import { shiftDay } from '../time/epoch-day.ts'
import { shiftWeek } from '../time/iso-week.ts'
import { daysOfWeek, weekOf } from '../time/week-by-first-day.ts'
import type { DueItem } from './due-item.ts'

export const isSnoozed = (snoozes: readonly Snooze[], item: string, day: string): boolean =>
  snoozes.some((snooze) => snooze.item === item && day < snooze.until)

/** The snoozes with `item` put off until `until`, or due again at once when it is null. Those that have ended are left out; of too many, those that end first. */
export function withSnooze(snoozes: readonly Snooze[], item: string, until: string | null, today: string): Snooze[] {
  const others = snoozes.filter((snooze) => snooze.item !== item && today < snooze.until)
  if (until === null) return others
  return [...others, { item, until }].sort((a, b) => (a.until < b.until ? -1 : 1)).slice(-snoozeLimit)
}

export interface SnoozeChoice {
  readonly words: string
  readonly until: string
}

/** The first day of the week after `day`. */
function nextWeekBegins(day: string): string | null {
  const week = shiftWeek(weekOf(day), 1)
  return week === null ? null : (daysOfWeek(week)?.first ?? null)
}

/** Never beyond the last day on which it still makes sense; from then on it can only be dismissed. */
export function snoozeChoices({ lastDay }: Pick<DueItem, 'lastDay'>, today: string): SnoozeChoice[] {
  const tomorrow = shiftDay(today, 1)
  const begins = nextWeekBegins(today)
  return [
    { words: 'Until tomorrow', until: tomorrow },
    ...(begins === null || begins === tomorrow ? [] : [{ words: 'Until next week', until: begins }]),
  ].filter(({ until }) => lastDay === null || until <= lastDay)
}

/** Dismissed, it is not due again; null for what stays due until it is done. */
export const dismissedUntil = ({ lastDay }: Pick<DueItem, 'lastDay'>): string | null =>
  lastDay === null ? null : shiftDay(lastDay, 1)

export interface DueList {
  readonly due: readonly DueItem[]
  readonly snoozed: readonly { readonly item: DueItem; readonly until: string }[]
}

/** What is due apart from what is put off; what is put off with the day on which it is due again, the nearest first. */
export function dueList(items: readonly DueItem[], snoozes: readonly Snooze[], day: string): DueList {
  const until = new Map(snoozes.map((snooze) => [snooze.item, snooze.until]))
  return {
    due: items.filter(({ id }) => !isSnoozed(snoozes, id, day)),
    snoozed: items
      .filter(({ id }) => isSnoozed(snoozes, id, day))
      .map((item) => ({ item, until: until.get(item.id) ?? day }))
      .sort((a, b) => (a.until < b.until ? -1 : 1)),
  }
}
