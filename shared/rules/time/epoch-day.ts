// Civil dates as whole numbers, so that "on or before" over many thousand pieces is one comparison.

const millisecondsPerDay = 86_400_000

/** Days since 1970-01-01 of a civil date `YYYY-MM-DD`; years 1 to 9999. Throws RangeError on anything else. */
export function toEpochDay(day: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds / millisecondsPerDay
}

const daysIn400Years = 146_097
const daysIn100Years = 36_524
const daysIn4Years = 1_461
/** Days from 1 March of the year 0 to 1970-01-01. */
const toMarch = 719_468

const padded = (number: number, length: number) => String(number).padStart(length, '0')

/**
 * The civil date of a day number. Counted out rather than asked for: a jump along the sessions needs it for every criterion.
 * Years begin in March here, so that the leap day is their last.
 */
export function fromEpochDay(epochDay: number): string {
  const day = epochDay + toMarch
  const era = Math.floor(day / daysIn400Years)
  const ofEra = day - era * daysIn400Years
  const yearOfEra = Math.floor(
    (ofEra -
      Math.floor(ofEra / (daysIn4Years - 1)) +
      Math.floor(ofEra / daysIn100Years) -
      Math.floor(ofEra / (daysIn400Years - 1))) /
      365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153)
  const dayOfMonth = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`
}

/** 9999-12-31: beyond it dates no longer sort as text. */
const lastDay = 2_932_896

/** The civil date so many days later, or earlier where `by` is negative. */
export const shiftDay = (day: string, by: number): string => fromEpochDay(Math.min(lastDay, toEpochDay(day) + by))
