// What a stored field is called in front of a person, and how its value reads: for troubles, conflicts and a record's history.

import { counted, figures, figureWithUnit } from '../../../shared/rules/text/number-words.ts'
import { clockTime, dayOfInstant, dayWords, fullDay } from '../../../shared/rules/time/day-words.ts'
import { audienceWords } from './audience-words.ts'
import { fieldName } from './field-names.ts'

const spaced = (field: string) => {
  const words = field.replace(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `myPart` of a kind as a person reads it; a dotted path names its place: `metrics.1.before` is “Before, in Figures 2”. */
export function fieldWords(kind: string, path: string): string {
  const steps = path.split('.').filter((step) => step !== '')
  const [first = '', position, inner] = steps
  const name = fieldName(kind, first) ?? spaced(first)
  const number = position === undefined ? Number.NaN : Number(position)
  if (!Number.isInteger(number)) return name
  const place = `${name} ${number + 1}`
  return inner === undefined ? place : `${fieldName(kind, `${first}.${inner}`) ?? spaced(inner)}, in ${place}`
}

const longest = 600
const shortened = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest)}…`)

/** How a value is read: names in the place of ids, days as they are said here. */
export interface Reading {
  readonly nameOf?: ((id: string) => string | undefined) | undefined
  /** Whose year goes without saying, and the zone of instants; without it days have their year, and instants are days in UTC. */
  readonly days?: { readonly today: string; readonly zone: string } | undefined
}

/** How the value of one field is read: an audience by the words it is chosen by. */
export const readingOf = (name: string, reading: Reading): Reading =>
  name === 'audience' ? { ...reading, nameOf: (value) => new Map(Object.entries(audienceWords)).get(value) } : reading

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)
const isInstant = (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)

function textWords(text: string, { nameOf, days }: Reading): string {
  if (isDay(text)) return days === undefined ? fullDay(text) : dayWords(text, days.today)
  if (!isInstant(text)) return nameOf?.(text) ?? text
  // Which day an instant was on depends on a zone: where none is known it is said in UTC, and says so.
  if (days === undefined) return `${fullDay(dayOfInstant(text, 'UTC'))} UTC`
  return `${dayWords(dayOfInstant(text, days.zone), days.today)}, ${clockTime(text, days.zone)}`
}

const isFigures = (part: unknown): part is number | readonly number[] =>
  typeof part === 'number' || (Array.isArray(part) && part.length > 0 && part.every((one) => typeof one === 'number'))

/** A line with a unit says it after each of its figures, and only there. */
function partWords(value: object, reading: Reading): string {
  const parts = Object.entries(value).filter(
    ([key, part]) => !/^id$|Id$/.test(key) && part !== null && part !== '' && part !== false,
  )
  const unit = 'unit' in value && typeof value.unit === 'string' ? value.unit : ''
  const hasFigures = parts.some(([, part]) => isFigures(part))
  return parts
    .filter(([key]) => key !== 'unit' || !hasFigures)
    .map(([key, part]) => {
      if (isFigures(part))
        return [part]
          .flat()
          .map((one) => figureWithUnit(one, unit))
          .join(' · ')
      return key.endsWith('Ids') && Array.isArray(part)
        ? counted(part.length, 'record')
        : textWords(String(part), reading)
    })
    .join(', ')
}

const textOf = (value: unknown) => (typeof value === 'number' ? figures(value) : String(value))

/** A value as text, never longer than a paragraph. */
export function valueWords(value: unknown, reading: Reading = {}): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return shortened(textWords(value, reading))
  if (!Array.isArray(value)) return shortened(typeof value === 'object' ? partWords(value, reading) : textOf(value))
  if (value.length === 0) return 'nothing'
  const shown = value.slice(0, 20).map((one) => valueWords(one, reading))
  const more = value.length - shown.length
  return shortened(`${shown.join(' · ')}${more > 0 ? ` · and ${more} more` : ''}`)
}

/** A value as the whole text it is compared by: lists line by line, nothing shortened, nothing where nothing stands. */
export function wholeValueWords(value: unknown, reading: Reading = {}): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return textWords(value, reading)
  if (Array.isArray(value)) return value.map((one) => wholeValueWords(one, reading)).join('\n')
  return typeof value === 'object' ? partWords(value, reading) : textOf(value)
}
