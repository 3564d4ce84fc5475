// A day's notification as the main process is told of it. It knows no record: the sentences come finished, so that it can notify on
// time even when the window sleeps.

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
  readonly items: PlannedItem[]
}
