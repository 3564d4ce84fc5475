// The thread of a proposal: what hurt, the proposal, what was tried, what was shown, what came of it. A link that is not there yet
// is a step too, so that it can be seen and filled.
import type { Entry } from '../../records/entry.ts'
import type { Improvement } from '../../records/improvement.ts'
import type { Poc } from '../../records/poc.ts'
import type { Presentation } from '../../records/presentation.ts'
import type { Proposal } from '../../records/proposal.ts'
import { statusWords } from '../journal/journal-list-summary.ts'
import { titleOf } from '../records/record-title.ts'
import { dayThenId } from '../records/sort-by-day-and-id.ts'
import { figureWithUnit, sentenceCase } from '../text/number-words.ts'
import { dayOfInstant, dayWords } from '../time/day-words.ts'
import { predictionWords, sureWords } from './prediction-calibration.ts'
import { cameTrueWords, stateSince } from './proposal-words.ts'

export type ThreadPart = 'improvement' | 'proposal' | 'poc' | 'presentation' | 'entry' | 'outcome'

export interface ThreadStep {
  readonly part: ThreadPart
  /** The record this step is; null for an outcome, which is written in the proposal, and for what is not there yet. */
  readonly record: Improvement | Proposal | Poc | Presentation | Entry | null
  readonly title: string
  readonly note: string
  readonly isMissing: boolean
}

export interface ThreadRecords {
  readonly proposal: Proposal
  /** How many revisions it has, and the day of the newest. */
  readonly revisions: { readonly count: number; readonly newest: string | null }
  readonly improvements: readonly Improvement[]
  readonly pocs: readonly Poc[]
  readonly presentations: readonly Presentation[]
  /** Entries that were tied to it by hand. */
  readonly entries: readonly Entry[]
}

interface Now {
  readonly today: string
  /** Of the machine: the day of an instant is read in it. */
  readonly zone: string
}

const missing = (part: ThreadPart, title: string, note: string): ThreadStep => ({
  part,
  record: null,
  title,
  note,
  isMissing: true,
})

function improvementNote({ day, noticedAt, noticedZone, noticedBy }: Improvement, { today, zone }: Now): string {
  const noticed = noticedAt === null ? day : dayOfInstant(noticedAt, noticedZone ?? zone)
  const by = noticedBy.trim() === '' ? '' : `, by ${noticedBy.trim()}`
  return `Noticed ${dayWords(noticed, today)}${by}`
}

function limitWords({ limits }: Poc): string {
  const limit = limits.find(({ value }) => value !== null)
  if (limit === undefined || limit.value === null) return ''
  return `, limit ${figureWithUnit(limit.value, limit.unit)}`
}

function pocNote(poc: Poc, { today, zone }: Now): string {
  const { verdict, verdictOn, endedOn, day, startedAt } = poc
  if (verdict !== null)
    return `${sentenceCase(verdict)} ${dayWords(verdictOn ?? endedOn ?? day, today)}${limitWords(poc)}`
  return startedAt === null
    ? `Not started${limitWords(poc)}`
    : `Running since ${dayWords(dayOfInstant(startedAt, zone), today)}${limitWords(poc)}`
}

function presentationNote({ day, outcome }: Presentation, { today }: Now): string {
  if (outcome !== null) return `${dayWords(day, today)}, ${(statusWords[outcome] ?? outcome).toLowerCase()}`
  return day > today ? `Planned for ${dayWords(day, today)}` : `${dayWords(day, today)}, outcome not written yet`
}

const presentationTitle = (one: Presentation) => one.forum.trim() || titleOf(one)

function proposalNote({ revisions: { count, newest } }: ThreadRecords, today: string): string {
  return newest === null
    ? 'No revision yet. You are here'
    : `Revision ${count}, ${dayWords(newest, today)}. You are here`
}

/** When it is to be looked at again: ahead as a plan, behind as what was meant. */
function revisitWords(revisitOn: string | null, today: string): string {
  if (revisitOn === null) return ''
  return `${revisitOn < today ? 'You meant to look' : 'Look'} again on ${dayWords(revisitOn, today)}.`
}

function outcomeStep({ proposal }: ThreadRecords, today: string): ThreadStep {
  const { outcome, outcomeOn, cameTrue, confidence, revisitOn, state, history } = proposal
  const step = { part: 'outcome', record: null, isMissing: false } as const
  if (outcome.trim() !== '' || cameTrue !== null) {
    const came = cameTrue === null ? '' : cameTrueWords[cameTrue]
    const sure = confidence === null ? '' : `you were ${sureWords(confidence)}`
    const on = outcomeOn === null ? '' : dayWords(outcomeOn, today)
    const title = titleOf({ ...proposal, title: outcome })
    return {
      ...step,
      title: outcome.trim() === '' ? 'Looked at again' : title,
      note: sentenceCase([came, on, sure].filter((words) => words !== '').join(', ')),
    }
  }
  // What was turned down or taken over has no outcome of its own to wait for.
  if (state === 'rejected' || state === 'superseded')
    return { ...step, title: sentenceCase(stateSince(proposal, today)), note: history.at(-1)?.why ?? '' }
  const note = [predictionWords(proposal) || 'No prediction yet.', revisitWords(revisitOn, today)]
  return missing('outcome', 'Not written yet', note.filter((words) => words !== '').join(' '))
}

/** A step for every record, the first dated first in each part; a part without any is one missing step. */
function stepsOf<R extends Improvement | Poc | Presentation>(
  part: ThreadPart,
  records: readonly R[],
  note: (record: R) => string,
  otherwise: readonly [title: string, note: string],
  titleIn: (record: R) => string = titleOf,
): ThreadStep[] {
  if (records.length === 0) return [missing(part, ...otherwise)]
  return [...records].sort(dayThenId).map((record) => ({
    part,
    record,
    title: titleIn(record),
    note: note(record),
    isMissing: false,
  }))
}

const entryStep = (record: Entry, today: string): ThreadStep => ({
  part: 'entry',
  record,
  title: titleOf(record),
  note: dayWords(record.day, today),
  isMissing: false,
})

/** The parts in their order, from what hurt to what came of it (EXPERIENCE.md, Proposal). */
export function threadOf(records: ThreadRecords, now: Now): ThreadStep[] {
  const { proposal, improvements, pocs, presentations, entries } = records
  const { today } = now
  const itself = { part: 'proposal', record: proposal, isMissing: false } as const
  return [
    ...stepsOf('improvement', improvements, (one) => improvementNote(one, now), [
      'None yet',
      'No improvement linked yet.',
    ]),
    { ...itself, title: titleOf(proposal), note: proposalNote(records, today) },
    ...stepsOf('poc', pocs, (one) => pocNote(one, now), ['None yet', 'It can be an hour long and end in “no”.']),
    ...stepsOf(
      'presentation',
      presentations,
      (one) => presentationNote(one, now),
      ['None yet', 'Not presented yet.'],
      presentationTitle,
    ),
    ...[...entries].sort(dayThenId).map((record) => entryStep(record, today)),
    outcomeStep(records, today),
  ]
}
