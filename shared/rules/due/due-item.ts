// One thing that is due: what it is, since which day, and what it opens. The list on This week and notifications show the same.
import { dayWords } from '../time/day-words.ts'

const dueKinds = ['session-goal', 'action', 'weekly-entry', 'revisit', 'learning', 'did-it-hold'] as const
export type DueKind = (typeof dueKinds)[number]

export interface DueItem {
  /** The same on every day it is due, so that a snooze finds it again. */
  readonly id: string
  readonly kind: DueKind
  /** The record it opens; null for the weekly entry. */
  readonly recordId: string | null
  readonly sentence: string
  /** What stands beside the sentence: by when, or in which session. */
  readonly note: string
  /** The civil date it has been due since. */
  readonly since: string
  /** The last civil date it is due on by itself; null when it stays due until it is done. */
  readonly lastDay: string | null
  readonly address: string
}

/** "Due today", "By 27 August": a date that has passed is said as a date. */
export const byWords = (since: string, today: string): string =>
  since === today ? 'Due today' : `By ${dayWords(since, today)}`

/** The longest due first; of one day, in the order of the kinds. */
export function longestDueFirst(one: DueItem, other: DueItem): number {
  if (one.since !== other.since) return one.since < other.since ? -1 : 1
  return dueKinds.indexOf(one.kind) - dueKinds.indexOf(other.kind) || (one.id < other.id ? -1 : 1)
}
