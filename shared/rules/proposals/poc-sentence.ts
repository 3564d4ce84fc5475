// The sentence a POC's page opens with, made of its verdict and the figure that stands beside its limit.
import type { Poc, PocLimit } from '../../records/poc.ts'
import { counted, figures, figureWithUnit } from '../text/number-words.ts'
import { clockTime, dayOfInstant, dayWords, shortWeekday } from '../time/day-words.ts'
import { canStart } from './apply-poc-changes.ts'
import { countLimits, type FigureRow, figureRows, hasRuns, limitsHeldWords } from './poc-figures.ts'

interface Told {
  readonly figure: string
  readonly limit: string
}

function toldOf(row: FigureRow | undefined): Told | null {
  const value = row?.limit?.value ?? null
  if (row === undefined || value === null || row.figure === null) return null
  return { figure: figureWithUnit(row.figure, row.unit), limit: figures(value) }
}

const noFigure = 'with no figure beside a limit yet'

function validatedWords(held: Told | null, missed: Told | null): string {
  if (missed !== null) return `Validated, though ${missed.figure} missed the limit of ${missed.limit}.`
  return held === null ? `Validated, ${noFigure}.` : `Validated: ${held.figure}, and the limit was ${held.limit}.`
}

function invalidatedWords(held: Told | null, missed: Told | null): string {
  if (missed !== null) return `Invalidated: ${missed.figure}, and the limit was ${missed.limit}.`
  return held === null
    ? `Invalidated, ${noFigure}.`
    : `Invalidated, though ${held.figure} held against the limit of ${held.limit}.`
}

function inconclusiveWords(poc: Poc, rows: readonly FigureRow[]): string {
  if (!hasRuns(poc)) return 'Inconclusive: nothing was measured.'
  const held = limitsHeldWords(rows)
  return held === '' ? 'Inconclusive: there was no limit to compare the figures with.' : `Inconclusive: ${held}.`
}

function notStartedWords({ limits }: Poc): string {
  const fixed = limits.filter(({ value }) => value !== null).length
  if (fixed === 0) return 'Not started: no limit is fixed yet.'
  return `Not started: ${counted(fixed, 'limit')} ${fixed === 1 ? 'is' : 'are'} written and can still change.`
}

function runningWords(poc: Poc, rows: readonly FigureRow[]): string {
  const { all, held, missed } = countLimits(rows)
  const [only] = rows.filter((row) => row.held === 'held' || row.held === 'not-held')
  const told = toldOf(only)
  if (!hasRuns(poc)) return poc.endedOn === null ? 'Running: nothing is measured yet.' : 'Ended with nothing measured.'
  if (all === 1 && told !== null && poc.endedOn === null)
    return `Running: ${told.figure} so far, and the limit is ${told.limit}.`
  if (all > held + missed && poc.endedOn === null)
    return `Running: ${figures(held + missed)} of ${counted(all, 'limit')} measured.`
  return 'Measured, and no verdict yet.'
}

/** "Validated: 310 ms, and the limit was 400." Of several limits the first that was missed speaks, else the first that held. */
export function pocSentence(poc: Poc): string {
  const rows = figureRows(poc)
  const held = toldOf(rows.find((row) => row.held === 'held'))
  const missed = toldOf(rows.find((row) => row.held === 'not-held'))
  switch (poc.verdict) {
    case 'validated':
      return validatedWords(held, missed)
    case 'invalidated':
      return invalidatedWords(held, missed)
    case 'inconclusive':
      return inconclusiveWords(poc, rows)
    case null:
      if (poc.startedAt !== null) return runningWords(poc, rows)
      return hasRuns(poc) ? 'Measured, and no verdict yet.' : notStartedWords(poc)
  }
}

export interface LockWords {
  readonly locked: boolean
  readonly words: string
}

/** "limits locked Thu 6 March, 16:20, before the first run". Null where there is no limit to lock. */
export function lockWords(poc: Poc, zone: string, today: string): LockWords | null {
  if (poc.limits.length === 0) return null
  if (poc.startedAt !== null) {
    const day = dayOfInstant(poc.startedAt, zone)
    const when = `${shortWeekday(day)} ${dayWords(day, today)}, ${clockTime(poc.startedAt, zone)}`
    return { locked: true, words: `limits locked ${when}, before the first run` }
  }
  return {
    locked: false,
    words: canStart(poc) ? 'limits can change until the trial starts' : 'limits were not locked before the first run',
  }
}

/** "limit 400 ms, fixed 6 March": what the dashed line of the chart is called. */
export function limitLineWords(limit: PocLimit, startedAt: string | null, zone: string, today: string): string {
  const fixed = startedAt === null ? '' : `, fixed ${dayWords(dayOfInstant(startedAt, zone), today)}`
  return `limit ${limit.value === null ? '' : figureWithUnit(limit.value, limit.unit)}${fixed}`
}

/** "8 hours, 6.5 used"; nothing where neither is known. */
export function timeBoxWords({ timeBoxHours, hoursUsed }: Pick<Poc, 'timeBoxHours' | 'hoursUsed'>): string {
  const hours = (value: number) => `${figures(value)} ${value === 1 ? 'hour' : 'hours'}`
  if (timeBoxHours === null) return hoursUsed === null ? '' : `${hours(hoursUsed)} used`
  return hoursUsed === null ? hours(timeBoxHours) : `${hours(timeBoxHours)}, ${figures(hoursUsed)} used`
}

export const verdictWords = (verdict: Poc['verdict']): string => (verdict === null ? 'no verdict yet' : verdict)

const order = ['validated', 'invalidated', 'inconclusive', null] as const

/** "2 POCs of one proposal: 1 validated, 1 invalidated." */
export function comparisonSentence(pocs: readonly Pick<Poc, 'verdict'>[]): string {
  if (pocs.length === 0) return 'No POC here yet.'
  const parts = order.flatMap((verdict) => {
    const count = pocs.filter((poc) => poc.verdict === verdict).length
    const words = verdict === null ? 'without a verdict yet' : verdict
    return count === 0 ? [] : [`${figures(count)} ${words}`]
  })
  const [only] = pocs
  if (pocs.length === 1) return `1 POC so far, ${verdictWords(only?.verdict ?? null)}.`
  return `${counted(pocs.length, 'POC')} of one proposal: ${parts.join(', ')}.`
}
