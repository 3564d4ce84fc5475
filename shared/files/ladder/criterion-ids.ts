// Ids of criteria: the file's own where they fit, otherwise made of competency and level as in the default ladder ("DEC-S2").
import { CriterionId } from '../../records/record-ids.ts'
import { wordsOf } from './ladder-field-names.ts'

const small = new Set(['and', 'of', 'the', 'to', 'for', 'in', 'a', 'an', 'with', 'on', 'or', 'de', 'la', 'und'])

const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9\s_/.,:;()&+–—-]/g, '')
    .replace(/[_/.,:;()&+–—-]+/g, ' ')

/** Ways to shorten a name, best first. */
function* shortForms(name: string, fallback: string): Generator<string> {
  const words = wordsOf(ascii(name)).filter((word) => !small.has(word.toLowerCase()))
  const [first = '', second = ''] = words
  if (words.length >= 3)
    yield words
      .map((word) => word[0])
      .join('')
      .slice(0, 4)
      .toUpperCase()
  if (first.length >= 2) yield first.slice(0, 3).toUpperCase()
  if (second !== '') yield (first.slice(0, 2) + second.slice(0, 2)).toUpperCase()
  const whole = words.join('')
  if (whole.length >= 4) for (const length of [4, 5, 6, 8]) yield whole.slice(0, length).toUpperCase()
  const stem = (first.slice(0, 3) || fallback).toUpperCase()
  for (let number = first === '' ? 1 : 2; ; number += 1) yield `${stem}${number}`
}

/** A code for each name, in order, no two the same: letters and digits only, at most 12. */
export function competencyCodes(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    for (const code of shortForms(name, 'C')) {
      if (taken.has(code)) continue
      taken.add(code)
      return code
    }
    return ''
  })
}

/** "L3" stays, "Senior" is S, "Software Engineer II" is SEII. */
function* levelForms(name: string): Generator<string> {
  const words = wordsOf(ascii(name))
  const [first = ''] = words
  if (/^[A-Za-z]{0,3}\d{1,2}$/.test(first)) yield first.toUpperCase()
  const last = words.at(-1) ?? ''
  const tail = words.length > 1 && /^(?:\d{1,2}|[IVX]{1,4})$/i.test(last) ? last.toUpperCase() : ''
  const heads = tail === '' ? words : words.slice(0, -1)
  yield `${heads
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 4)}${tail}`.toUpperCase()
  for (const length of [2, 3, 4, 6]) yield `${first.slice(0, length)}${tail}`.toUpperCase()
  for (let number = 1; ; number += 1) yield `${first.slice(0, 1).toUpperCase() || 'L'}${number}`
}

export function levelCodes(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    for (const code of levelForms(name)) {
      if (code === '' || code.length > 10 || taken.has(code)) continue
      taken.add(code)
      return code
    }
    return ''
  })
}

/** An id of the file as a criterion's id may be; null where it cannot be one. */
function fitting(id: string): string | null {
  const tidy = id
    .trim()
    .replace(/[\s_./:]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (CriterionId.safeParse(tidy).success) return tidy
  const split = tidy.replace(/^([A-Za-z]+)(\d+)$/, '$1-$2')
  return CriterionId.safeParse(split).success ? split : null
}

export interface Numbered {
  /** As the file has it; may be empty. */
  readonly own: string
  readonly competency: string
  readonly level: string
  /** Whether the same criterion stands at other levels too. */
  readonly isShared: boolean
}

const made = (competency: string, level: string, number: number): string =>
  /\d$/.test(level) ? `${competency}-${level}-${number}` : `${competency}-${level}${number}`

export interface GivenId {
  readonly id: CriterionId
  /** Whether the file has it; otherwise it was made here. */
  readonly isOwn: boolean
}

/** Unique without regard to case. Own ids are given first, so that no made one takes their place. */
export function criterionIds(criteria: readonly Numbered[]): GivenId[] {
  const taken = new Set<string>()
  const take = (id: string): CriterionId | null => {
    const parsed = CriterionId.safeParse(id)
    if (!parsed.success || taken.has(id.toLowerCase())) return null
    taken.add(id.toLowerCase())
    return parsed.data
  }
  const own = criteria.map(({ own: id, level, isShared }) => {
    const fit = fitting(id)
    if (fit === null) return null
    return take(isShared ? `${fit}-${level}` : fit)
  })
  const counts = new Map<string, number>()
  return criteria.map(({ competency, level }, at) => {
    const given = own[at] ?? null
    let id = given
    const key = `${competency}-${level}`
    for (let number = counts.get(key) ?? 1; id === null; number += 1) {
      id = take(made(competency, level, number))
      counts.set(key, number + 1)
    }
    return { id, isOwn: given !== null }
  })
}
