// The one sentence over the journal: what the list below it shows, in words.

import { kindPlural } from '../records/kind-names.ts'
import { counted, figures, sentenceCase } from '../text/number-words.ts'
import { dayWords, whenWords } from '../time/day-words.ts'
import type { Facets } from './journal-facets.ts'

export const fromWords: Readonly<Record<string, string>> = { asked: 'Assigned', self: 'Self-initiated' }
export const promptWords: Readonly<Record<string, string>> = {
  unasked: 'Self-initiated',
  questioned: 'What I questioned',
  learned: 'What I learned',
}
export const statusWords: Readonly<Record<string, string>> = {
  linked: 'Supports a criterion',
  unlinked: 'Supports no criterion yet',
  planned: 'Planned',
  held: 'Begun, not closed',
  closed: 'Closed',
  confirmed: 'Confirmed',
  'not-yet': 'Not yet, they say',
  'no-chance': 'No opportunity yet',
  'not-applicable': 'Not applicable',
  draft: 'Draft',
  'in-review': 'In review',
  accepted: 'Accepted',
  rejected: 'Rejected',
  superseded: 'Superseded',
  implemented: 'Implemented',
  'not-started': 'Not started',
  running: 'Running',
  validated: 'Validated',
  invalidated: 'Invalidated',
  inconclusive: 'Inconclusive',
  'with-condition': 'Accepted with a condition',
  deferred: 'Deferred',
  informed: 'Noted',
  given: 'Given, outcome not written yet',
  waiting: 'Waiting for an answer',
  acted: 'Acted on',
  discuss: 'To be discussed',
  declined: 'Declined with a reason',
  returning: 'Comes back',
  explained: 'Explained in your own words',
  'let-go': 'Dropped',
  open: 'Open',
  answered: 'Answered',
  noticed: 'Noticed',
  'in-progress': 'In progress',
  done: 'Done',
  dropped: 'Dropped',
}
const seenByWords: Readonly<Record<string, string>> = {
  private: 'Private',
  mentor: 'Mentor',
  packet: 'Mentor and packet',
}
export const backingWords: Readonly<Record<string, string>> = { own: 'Self-reported only', others: 'Names others' }

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** What was narrowed down to, each in a few words. `nameOf` turns a person's id into a name. */
export function narrowedWords(facets: Facets, nameOf: (id: string) => string): string[] {
  const { kind, from, person, criterion, tag, status, week, audience, prompt, backing } = facets
  const told = (value: string | undefined, words: Readonly<Record<string, string>>) =>
    value === undefined ? [] : [lower(words[value] ?? value)]
  return [
    ...(kind === undefined ? [] : [kindPlural(kind)]),
    ...told(from, fromWords),
    ...(person === undefined ? [] : [`with ${nameOf(person)}`]),
    ...(criterion === undefined ? [] : [`for ${criterion}`]),
    ...(tag === undefined ? [] : [`#${tag}`]),
    ...told(status, statusWords),
    ...(week === undefined ? [] : [`week ${week}`]),
    ...(audience === undefined ? [] : [`visibility: ${lower(seenByWords[audience] ?? audience)}`]),
    ...told(prompt, promptWords),
    ...told(backing, backingWords),
  ]
}

export interface JournalFound {
  /** Records found. */
  readonly total: number
  /** Sessions found that are only planned: they stand in the list and are no records yet. */
  readonly planned: number
  readonly all: number
  /** Searched words, as typed. */
  readonly words: string
  readonly narrowedTo: readonly string[]
  readonly newestDay: string | null
  readonly today: string
}

const foundWords = (records: string, total: number, planned: number): string => {
  if (planned === 0) return records
  const sessions = counted(planned, 'planned session')
  return total === 0 ? sessions : `${records} and ${sessions}`
}

/** "Eleven records speak of “copy”." · "Seven of 138 records: entries, unasked." · "Last recorded yesterday." */
export function journalSentence({ total, planned, all, words, narrowedTo, newestDay, today }: JournalFound): string {
  const searched = words.trim()
  const within = narrowedTo.length === 0 ? '' : `: ${narrowedTo.join(', ')}`
  if (searched !== '') {
    const found = sentenceCase(foundWords(total === 0 ? 'no record' : counted(total, 'record'), total, planned))
    return `${found} ${total + planned < 2 ? 'speaks' : 'speak'} of “${searched}”${within}.`
  }
  if (narrowedTo.length > 0) {
    return total + planned === 0
      ? `No record is here yet${within}.`
      : `${sentenceCase(foundWords(`${figures(total)} of ${counted(all, 'record')}`, total, planned))}${within}.`
  }
  if (newestDay === null) return 'Nothing recorded yet.'
  // A planned session lies ahead: nothing was recorded there yet.
  if (newestDay > today && planned > 0)
    return `${sentenceCase(foundWords(counted(all, 'record'), all, planned))} up to ${dayWords(newestDay, today)}.`
  return newestDay > today
    ? `${counted(all, 'record')}, planned ahead to ${dayWords(newestDay, today)}.`
    : `Last recorded ${whenWords(newestDay, today)}.`
}
