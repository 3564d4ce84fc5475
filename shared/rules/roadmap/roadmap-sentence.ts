// The one sentence that answers "where do I stand?", and the quieter ones around it.
import type { Status } from '../../records/session-closing-record.ts'
import { monthNumber, pastPlanWords } from '../time/planned-months.ts'

const total = (counts: Record<Status, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0)

/** "33 of 56 have evidence, 13 of them confirmed by someone else." */
export function roadmapSentence(counts: Record<Status, number>): string {
  const all = total(counts)
  const shown = counts.evidenced + counts.confirmed
  if (shown === 0) {
    if (counts.claimed === 0)
      return all === 1
        ? '1 criterion, and nothing recorded for it yet.'
        : `${all} criteria, and nothing recorded for them yet.`
    return `${counts.claimed} of ${all} ${counts.claimed === 1 ? 'has' : 'have'} a first evidence item; none has enough yet.`
  }
  const start =
    shown === all ? `All ${all} have evidence` : `${shown} of ${all} ${shown === 1 ? 'has' : 'have'} evidence`
  if (counts.confirmed === 0) return `${start}, none confirmed by someone else yet.`
  if (shown === 1) return `${start}, confirmed by someone else.`
  return counts.confirmed === shown
    ? `${start}, all of them confirmed by someone else.`
    : `${start}, ${counts.confirmed} of them confirmed by someone else.`
}

/**
 * "Month 11 since you began. One person’s case took 16." Beyond the months that were planned it says so. Null before the start day, or when
 * no start was given.
 */
export function monthsInWords(startedOn: string | null, today: string, planned: number | null): string | null {
  const month = monthNumber(startedOn, today)
  if (month === null) return null
  const past = planned === null ? null : pastPlanWords(month, planned)
  const since = `Month ${month} since you began${past === null ? '' : `, ${past}`}.`
  return `${since} One person went from mid-level to lead in 16 months: a single case, not a measure.`
}
