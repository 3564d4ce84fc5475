// How far along someone is in the months they planned. Never "month 23 of 16": once they are over, how many have passed since.
// Days are `YYYY-MM-DD`.

/** 1 in the first month; null before the start, or when no start was given. */
export function monthNumber(startedOn: string | null, today: string): number | null {
  if (startedOn === null || startedOn > today) return null
  return Temporal.PlainDate.from(startedOn).until(Temporal.PlainDate.from(today), { largestUnit: 'months' }).months + 1
}

/** "7 months past the 16 planned"; null within them. */
export function pastPlanWords(month: number, planned: number): string | null {
  const past = month - planned
  if (past <= 0) return null
  return `${past} ${past === 1 ? 'month' : 'months'} past the ${planned} planned`
}
