// Presenting a record's claims one at a time: which one is shown, and how long it has lasted.

/** The place after a step, kept between the first and the last of `count`; 0 where there is none. */
export const stepTo = (at: number, by: -1 | 1, count: number): number => Math.max(0, Math.min(count - 1, at + by))

/** "3:05", "61:40": minutes and seconds from one UTC instant to another; "0:00" where the clock went backwards. */
export function lastedWords(from: string, to: string): string {
  const seconds = Math.max(0, Math.floor(Temporal.Instant.from(from).until(to).total('seconds')))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** "of 20 minutes"; nothing where no length was planned. */
export const plannedWords = (minutes: number | null): string =>
  minutes === null ? '' : `of ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
