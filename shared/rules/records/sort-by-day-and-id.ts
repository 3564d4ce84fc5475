// One order of records by their day, the same on every machine: of those of one day the id decides.

interface Dated {
  readonly day: string
  readonly id: string
}

export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Oldest first. */
export const dayThenId = (one: Dated, other: Dated): number => byText(one.day, other.day) || byText(one.id, other.id)
