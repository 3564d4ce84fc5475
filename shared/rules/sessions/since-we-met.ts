// A first draft of "since we last met", made from what changed since a closing. Only what its reader may see goes into the text; the
// owner sees every line with its visibility.
import type { Action } from '../../records/action.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { PersonId } from '../../records/record-ids.ts'
import type { Session } from '../../records/session.ts'
import type { Audience } from '../../records/stored-field.ts'
import { statusInText } from '../evidence/criterion-status-words.ts'
import { addressOfRecord } from '../records/record-address.ts'
import { shortened } from '../records/record-title.ts'
import type { MovedCriterion } from '../roadmap/moved-criteria.ts'
import { mapTexts, type NamedRecords } from '../sharing/hidden-titles.ts'
import { seenBy } from '../sharing/redact-record.ts'
import { withTitles } from '../sharing/resolve-references.ts'
import { counted, listed } from '../text/number-words.ts'
import { dayWords } from '../time/day-words.ts'
import type { Moved } from './close-session.ts'
import { ended, plainTitle, type SinceWhen, sinceKinds, sinceSentence } from './since-sentences.ts'

/** A criterion that moved, what moved it, and whether a mentor may be told. */
export interface MovedSince extends MovedCriterion {
  /** Pieces and words of others that changed in that time and count for it now. */
  readonly by: readonly AnyRecord[]
  readonly mayTell: boolean
}

export interface SinceRecords extends SinceWhen {
  /** Everything that changed after the closing: as it stood then, and now. */
  readonly changed: readonly Moved<AnyRecord>[]
  /** What was agreed: with this person or, for the time since any session, with anybody. Open, or changed in that time. */
  readonly actions: readonly Moved<Action>[]
  readonly moved: readonly MovedSince[]
  /** Who reads it; their own actions are said to be theirs. */
  readonly readerId: PersonId | null
  /** Records that the titles name: those their reader may not see go by no title. */
  readonly named: NamedRecords
}

export interface SinceLine {
  /** The record's, action's or criterion's id. */
  readonly id: string
  readonly text: string
  readonly audience: Audience
  /** It goes into the text. */
  readonly isTold: boolean
  /** Where it is looked at; null for a criterion. */
  readonly address: string | null
}

export interface SinceDraft {
  readonly text: string
  readonly lines: readonly SinceLine[]
  /** Lines in the text. */
  readonly from: number
  /** Lines of the same time that stay with me. */
  readonly keptBack: number
}

/** Told of each kind, the newest; the rest is counted. */
const mostRecords = 6
const mostActions = 20
const mostCriteria = 20
/** Named of what moved a criterion. */
const mostPieces = 3

const live = <R extends AnyRecord>(record: R | null): R | null => (record?.trashedAt === null ? record : null)
const dayOf = (record: AnyRecord) => ('day' in record ? record.day : '')
const byDay = (one: AnyRecord, other: AnyRecord) =>
  dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : one.id < other.id ? -1 : 1

const lineOf = (record: AnyRecord, text: string): SinceLine => ({
  id: record.id,
  text,
  audience: record.audience,
  isTold: seenBy(record, 'mentor') !== null,
  address: addressOfRecord(record),
})

interface Group {
  readonly lines: readonly SinceLine[]
  /** What the lines beyond the told ones are called. */
  readonly rest: readonly [one: string, many: string]
  /** So many are told, the last of them. */
  readonly most: number
}

const restWords = {
  entry: ['entry', 'entries'],
  proposal: ['proposal', 'proposals'],
  poc: ['POC', 'POCs'],
  presentation: ['presentation', 'presentations'],
  question: ['question', 'questions'],
  learning: ['topic', 'topics'],
  improvement: ['improvement', 'improvements'],
  feedback: ['comment', 'comments'],
  assessment: ['assessment', 'assessments'],
} as const satisfies Record<(typeof sinceKinds)[number], readonly [string, string]>

/** Its texts as a mentor reads them: a title may name another record that stays. */
const asRead = <R extends AnyRecord>(record: R, { records, earlierTitles }: NamedRecords): R =>
  mapTexts(record, (text) => withTitles(text, records, earlierTitles))

/** A line for each record, by kind, in the order of the days. */
function recordGroups({ changed, named, ...when }: SinceRecords): Group[] {
  const told = changed.flatMap(({ was, now }) => {
    const text = now === null ? null : sinceSentence(was, asRead(now, named), when)
    return text === null || now === null ? [] : [{ now, text }]
  })
  return sinceKinds.map((kind) => ({
    lines: told
      .filter(({ now }) => now.kind === kind)
      .sort((one, other) => byDay(one.now, other.now))
      .map(({ now, text }) => lineOf(now, text)),
    rest: restWords[kind],
    most: mostRecords,
  }))
}

const dueWords = ({ due }: Action, today: string) => (due === null ? '' : ` (due ${dayWords(due, today)})`)

function actionSentence({ was, now }: Moved<Action>, { today, readerId, named }: SinceRecords): string | null {
  if (now === null || now.trashedAt !== null) return null
  const title = plainTitle(asRead(now, named))
  const isTheirs = now.ownerId !== null
  if (now.state === 'open') {
    const whose = isTheirs ? (now.ownerId === readerId ? 'Open for you' : 'Open with someone else') : 'Still open'
    return ended(`${whose}: ${title}${dueWords(now, today)}`)
  }
  if (live(was)?.state === now.state) return null
  if (now.state === 'dropped') return ended(`No longer planned: ${title}`)
  return ended(`${isTheirs ? 'Done by you or others' : 'Done as agreed'}: ${title}`)
}

const stateOrder = { done: 0, open: 1, dropped: 2 } as const satisfies Record<Action['state'], number>

function actionGroup(records: SinceRecords): Group {
  /** Mine, then the reader's, then those of others. */
  const whose = ({ ownerId }: Action) => (ownerId === null ? 0 : ownerId === records.readerId ? 1 : 2)
  const found = records.actions.flatMap((moved) => {
    const text = actionSentence(moved, records)
    return text === null || moved.now === null ? [] : [{ now: moved.now, text }]
  })
  const sorted = found.sort(
    (one, other) =>
      stateOrder[one.now.state] - stateOrder[other.now.state] ||
      whose(one.now) - whose(other.now) ||
      (one.now.due ?? '9').localeCompare(other.now.due ?? '9') ||
      byDay(one.now, other.now),
  )
  return { lines: sorted.map(({ now, text }) => lineOf(now, text)), rest: ['action', 'actions'], most: mostActions }
}

/** "- EVI-S2, “Measures before and after”: from claimed to evidenced, by “Cut the wait”". Names nothing that may not be read. */
function movedLine({ criterion, from, to, by, mayTell }: MovedSince, named: NamedRecords): SinceLine {
  const seen = mayTell ? by.filter((one) => seenBy(one, 'mentor') !== null) : by
  const titles = seen.slice(0, mostPieces).map((one) => `“${shortened(plainTitle(asRead(one, named)), 80)}”`)
  const what = titles.length === 0 ? '' : `, by ${listed([...titles, ...(seen.length > mostPieces ? ['others'] : [])])}`
  const statement = shortened(criterion.text.replace(/[.\s]+$/, ''), 80)
  const text = `${criterion.id}, “${statement}”: from ${statusInText[from]} to ${statusInText[to]}${what}`
  return { id: criterion.id, text, audience: mayTell ? 'mentor' : 'private', isTold: mayTell, address: null }
}

/** "Still open: one. Still open: another." as "Still open: one; another." */
function withoutRepeatedLeads(sentences: readonly string[]): string[] {
  const merged: string[] = []
  for (const sentence of sentences) {
    const [, lead] = /^([^:“”]+: )/.exec(sentence) ?? []
    const before = merged.at(-1)
    if (lead !== undefined && before?.startsWith(lead))
      merged[merged.length - 1] = `${before.replace(/\.$/, '')}; ${sentence.slice(lead.length)}`
    else merged.push(sentence)
  }
  return merged
}

/** The told lines of a group as one paragraph: of many the newest, and how many more there are. */
function paragraphOf({ lines, rest: [one, many], most }: Group): string {
  const told = lines.filter(({ isTold }) => isTold)
  const more = told.length - most
  return [
    ...withoutRepeatedLeads(told.slice(-most).map(({ text }) => text)),
    ...(more > 0 ? [`And ${counted(more, `more ${one}`, `more ${many}`)}.`] : []),
  ].join(' ')
}

function movedParagraph(lines: readonly SinceLine[]): string {
  const told = lines.filter(({ isTold }) => isTold)
  if (told.length === 0) return ''
  const more = told.length - mostCriteria
  return [
    'Criteria that moved:',
    ...told.slice(0, mostCriteria).map(({ text }) => `- ${text}`),
    ...(more > 0 ? [`- ${counted(more, 'more criterion', 'more criteria')}`] : []),
  ].join('\n')
}

/**
 * The session as it goes out: with the draft where nothing was written about the time since, unless it is to stay out. Where I am the
 * mentor the time since is my mentee's to tell, and a draft of my own work has no place in it.
 */
export const withSinceDraft = (session: Session, draft: string): Session =>
  session.role === 'mentor' || session.sinceLeftOut || session.sinceWeMet.trim() !== ''
    ? session
    : { ...session, sinceWeMet: draft }

/** Newest work last, as a person tells it; what was agreed after it, criteria at the end. */
export function sinceDraft(records: SinceRecords): SinceDraft {
  const groups = recordGroups(records)
  const actions = actionGroup(records)
  const moved = records.moved.map((one) => movedLine(one, records.named))
  const lines = [...groups.flatMap((group) => group.lines), ...actions.lines, ...moved]
  const work = groups.map(paragraphOf).filter((part) => part !== '')
  const text = [...work, paragraphOf(actions), movedParagraph(moved)]
  const from = lines.filter(({ isTold }) => isTold).length
  return { text: text.filter((part) => part !== '').join('\n\n'), lines, from, keptBack: lines.length - from }
}
