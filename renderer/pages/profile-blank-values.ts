// What was filled in, as typed, and what it means. Empty blanks are allowed; a horizon that is no number of months is asked about.

import { failed, ok, type Result } from '../../shared/result.ts'
import { readNumber } from '../../shared/rules/text/typed-number.ts'
import type { Beginning } from '../storage/start/initialize-database.ts'

/** Where what is typed in them waits. */
export const draftKey = 'new:profile'

export interface Blanks {
  readonly name: string
  readonly currentLevel: string
  readonly targetLevel: string
  /** `YYYY-MM`, or empty. */
  readonly month: string
  readonly horizon: string
}

export const emptyBlanks = (today: string): Blanks => ({
  name: '',
  currentLevel: '',
  targetLevel: '',
  month: today.slice(0, 7),
  horizon: '',
})

/** As the profile stands, to be changed. */
export const blanksOf = ({ startedOn, horizonMonths, ...texts }: Beginning): Blanks => ({
  name: texts.name,
  currentLevel: texts.currentLevel,
  targetLevel: texts.targetLevel,
  month: startedOn?.slice(0, 7) ?? '',
  horizon: horizonMonths === null ? '' : String(horizonMonths),
})

const names = ['name', 'currentLevel', 'targetLevel', 'month', 'horizon'] as const

export function isBlanks(value: unknown): value is Blanks {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return names.every((name) => typeof fields.get(name) === 'string')
}

export type BlankTrouble = { readonly kind: 'horizon' | 'month'; readonly words: string }

export function beginningOf(blanks: Blanks): Result<Beginning, BlankTrouble> {
  const { name, currentLevel, targetLevel, month, horizon } = blanks
  const months = readNumber(horizon)
  if (months !== null && !(Number.isInteger(months) && months >= 1 && months <= 600)) {
    return failed({ kind: 'horizon', words: 'The months you give it: a whole number up to 600, or leave it empty.' })
  }
  if (month !== '' && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    return failed({ kind: 'month', words: 'The month you begin in: such as 2025-03, or leave it empty.' })
  }
  return ok({
    name: name.trim(),
    currentLevel: currentLevel.trim(),
    targetLevel: targetLevel.trim(),
    startedOn: month === '' ? null : `${month}-01`,
    horizonMonths: months,
  })
}
