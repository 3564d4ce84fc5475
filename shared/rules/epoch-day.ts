// Civil dates as whole numbers, so that "on or before" over many thousand pieces is one comparison.

const millisecondsPerDay = 86_400_000

/** Days since 1970-01-01 of a civil date `YYYY-MM-DD`; years 1 to 9999. Throws RangeError on anything else. */
export function toEpochDay(day: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds / millisecondsPerDay
}

/** The civil date of a day number. */
export function fromEpochDay(epochDay: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochDay * millisecondsPerDay)
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .toString()
}
