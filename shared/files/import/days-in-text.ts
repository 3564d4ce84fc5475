// Days and periods as people write them in files, headings and names. What can be read in two ways is not read at all.
import { shiftDay, toEpochDay } from '../../rules/time/epoch-day.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?`
const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`

/** Names of other languages that no English month begins with, by their number. */
const otherMonths: readonly string[] = [
  'januar|jänner|januari|janvier|enero|janeiro|gennaio',
  'februar|februari|février|febrero|fevereiro|febbraio',
  'märz|maerz|maart|mars|marzo|março',
  'avril|abril|aprile',
  'mai|mei|mayo|maio|maggio',
  'juni|juin|junio|junho|giugno',
  'juli|juillet|julio|julho|luglio',
  'augustus|août|agosto',
  'septembre|septiembre|setiembre|setembro|settembre',
  'oktober|octobre|octubre|outubro|ottobre',
  'novembre|noviembre|novembro',
  'dezember|décembre|diciembre|dezembro|dicembre',
]
const otherMonth = `(${otherMonths.join('|')}|april|august|september|november)`
const weekdayNames =
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag'

function otherMonthNumber(name: string): number {
  const at = otherMonths.findIndex((names) => names.split('|').includes(name.toLowerCase()))
  return at < 0 ? monthNumber(name) : at + 1
}

const monthNumber = (name: string): number => monthNames.indexOf(name.toLowerCase().slice(0, 3)) + 1
const padded = (number: number, length = 2): string => String(number).padStart(length, '0')
const daysIn = (year: number, at: number): number =>
  at === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(at) ? 30 : 31

/** Null for what is no date, such as 30 February; years 1970 to 2099. */
export function civilDay(year: number, at: number, day: number): string | null {
  const isDate = year >= 1970 && year <= 2099 && at >= 1 && at <= 12 && day >= 1 && day <= daysIn(year, at)
  return isDate ? `${year}-${padded(at)}-${padded(day)}` : null
}

export interface FoundDay {
  readonly day: string
  readonly start: number
  readonly end: number
}

type Read = (found: RegExpExecArray) => string | null
const ofNumbers = (found: RegExpExecArray, order: readonly [number, number, number]): string | null =>
  civilDay(...(order.map((at) => Number(found[at])) as [number, number, number]))

/** 13/02/2016 has one reading; 03/04/2016 has two, and none is taken. */
function slashed(found: RegExpExecArray): string | null {
  const [first, second] = [Number(found[1]), Number(found[2])]
  if (first > 12 || first === second) return civilDay(Number(found[3]), second, first)
  return second > 12 ? civilDay(Number(found[3]), first, second) : null
}

const written: readonly (readonly [RegExp, Read])[] = [
  [/(?<![\d.])(\d{4})[-/._](\d{1,2})[-/._](\d{1,2})(?!\d)/, (found) => ofNumbers(found, [1, 2, 3])],
  [/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, (found) => ofNumbers(found, [3, 2, 1])],
  [/(?<![\d/-])(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/, slashed],
  [
    new RegExp(String.raw`\b${weekday}(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+${month},?[\s-]+(\d{4})\b`, 'i'),
    (found) => civilDay(Number(found[3]), monthNumber(found[2] ?? ''), Number(found[1])),
  ],
  [
    new RegExp(String.raw`\b${weekday}${month}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, 'i'),
    (found) => civilDay(Number(found[3]), monthNumber(found[1] ?? ''), Number(found[2])),
  ],
  [
    new RegExp(
      String.raw`(?<![\p{L}\d.])(?:(?:${weekdayNames}),?\s+)?(?:den\s+|le\s+|el\s+)?(\d{1,2})(?:\.|º|er)?\s+(?:de\s+)?${otherMonth},?\s+(?:del?\s+)?(\d{4})(?!\d)`,
      'iu',
    ),
    (found) => civilDay(Number(found[3]), otherMonthNumber(found[2] ?? ''), Number(found[1])),
  ],
]
const compact = /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/

/** The first day in a text; null where there is none, or one that can be read in two ways. */
export function findDay(text: string): FoundDay | null {
  const all = written.flatMap(([pattern, read]) => {
    const found = pattern.exec(text)
    const day = found === null ? null : read(found)
    return found === null || day === null ? [] : [{ day, start: found.index, end: found.index + found[0].length }]
  })
  return all.toSorted((one, other) => one.start - other.start || other.end - one.end)[0] ?? null
}

const otherWeekday = new RegExp(String.raw`(?<!\p{L})(?:${weekdayNames})(?!\p{L})`, 'giu')

/** A text that is a day and nothing more, but for its weekday, a time, or marks around it. */
export function wholeDay(text: string): string | null {
  const bare = text.replace(/^[\s#*_[\]("'`<>-]+|[\s#*_[\])"'`>:.-]+$/g, '')
  const found = findDay(bare)
  if (found === null) return /^\d{8}$/.test(bare) ? dayInName(bare) : null
  const rest = `${bare.slice(0, found.start)} ${bare.slice(found.end)}`
  const isOnly = rest
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/gi, '')
    .replace(otherWeekday, '')
    .replace(/^[\sT]*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]m)?\s*(?:Z|[+-]\d{2}:?\d{2})?/i, '')
    .replace(/[\s,.:;()[\]–—_/-]+/g, '')
  return isOnly === '' ? found.day : null
}

/** The day in the name of a file: "2024-03-01 Friday", "20200924-use-x", "2024_03_01". */
export function dayInName(name: string): string | null {
  const whole = findDay(name)
  if (whole !== null) return whole.day
  const found = compact.exec(name)
  return found === null ? null : ofNumbers(found, [1, 2, 3])
}

export interface Period {
  /** First and last day. */
  readonly from: string
  readonly to: string
}

const months = (year: number, first: number, last: number): Period | null => {
  const from = civilDay(year, first, 1)
  const to = civilDay(year, last, daysIn(year, last))
  return from === null || to === null ? null : { from, to }
}

/** Monday to Sunday of a week as ISO 8601 counts them: the first one holds 4 January. */
function weekOf(year: number, week: number): Period | null {
  if (week < 1 || week > 53) return null
  const fourth = `${year}-01-04`
  // 1 January 1970 was a Thursday.
  const afterMonday = (toEpochDay(fourth) + 3) % 7
  const monday = shiftDay(fourth, (week - 1) * 7 - afterMonday)
  return { from: monday, to: shiftDay(monday, 6) }
}

const yearOf = (text: string): number | null => {
  const found = /(?<![\d.])(?:FY\s?)?((?:19|20)\d{2})(?!\d)/i.exec(text)
  return found === null ? null : Number(found[1])
}

/** "Q1 2024", "H2 2023", "March 2024", "2024": a period, where the text or `above` names a year. */
export function findPeriod(text: string, above: number | null): Period | null {
  const year = yearOf(text) ?? above
  if (year === null) return null
  const quarter = /\bQ([1-4])\b|\b(first|second|third|fourth|1st|2nd|3rd|4th) quarter\b/i.exec(text)
  if (quarter !== null) {
    const word = ['first', 'second', 'third', 'fourth'].indexOf(quarter[2]?.toLowerCase() ?? '') + 1
    const at = Number(quarter[1] ?? (word || Number.parseInt(quarter[2] ?? '', 10)))
    return months(year, at * 3 - 2, at * 3)
  }
  const week = /(?<![\p{L}\d])(?:W|KW|CW|week )\s?(\d{1,2})(?!\d)/iu.exec(text)
  if (week !== null) return weekOf(year, Number(week[1]))
  const half = /\bH([12])\b|\b(first|second) half\b/i.exec(text)
  if (half !== null) return (half[1] ?? '') === '1' || /first/i.test(half[0]) ? months(year, 1, 6) : months(year, 7, 12)
  const numbered = /(?<!\d)(?:19|20)\d{2}[-/](\d{1,2})(?![-/\d])/.exec(text)
  const named = new RegExp(String.raw`\b${month}(?![a-z])`, 'i').exec(text)
  const at = numbered === null ? (named === null ? 0 : monthNumber(named[1] ?? '')) : Number(numbered[1])
  if (at > 0) return months(year, at, at)
  return yearOf(text) === null ? null : months(year, 1, 12)
}

/** What a heading says beside a period: "Rates" of "Q1 2024 – Rates". */
export const besidePeriod = (text: string): string =>
  text
    .replace(
      /\b(?:FY\s?)?(?:19|20)\d{2}(?:[-/]\d{1,2})?(?![\p{L}\p{N}])|(?<![\p{L}\d])(?:[QH][1-4]|(?:W|KW|CW|week )\s?\d{1,2})(?!\d)/giu,
      ' ',
    )
    .replace(new RegExp(String.raw`\b${month}(?![a-z])`, 'gi'), ' ')
    .replace(/\b(?:first|second|third|fourth|1st|2nd|3rd|4th|quarter|half|year|month|week|of|the|to|in)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')

/** A heading that names a period and hardly anything else: "Q1 2024", "January–March", not "Moved 2,000 rows in 2024". */
export function isPeriodHeading(text: string): boolean {
  const signs = (one: string): number => one.replace(/[^\p{L}\p{N}]+/gu, '').length
  const rest = signs(besidePeriod(text))
  return rest <= 12 && rest < signs(text) && findPeriod(text, 2000) !== null
}
