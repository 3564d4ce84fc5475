// What one record has to say since a closing, as a sentence: it began in that time, or its status, verdict or answer changed.

import type { Presentation } from '../../records/presentation.ts'
import type { Proposal } from '../../records/proposal.ts'
import type { Question } from '../../records/question.ts'
import type { AnyRecord, RecordOf } from '../../records/record-definitions.ts'
import { stateWords } from '../growth/improvement-words.ts'
import { cameTrueWords, stateInText } from '../proposals/proposal-words.ts'
import { titleOf } from '../records/record-title.ts'
import { dayWords } from '../time/day-words.ts'

/** Kinds that are told of, in the order of the text. */
export const sinceKinds = [
  'entry',
  'proposal',
  'poc',
  'presentation',
  'question',
  'learning',
  'improvement',
  'feedback',
  'assessment',
] as const
export type SinceKind = (typeof sinceKinds)[number]

/** Civil dates: today, and the day of the session that the time is counted from (null: from the beginning). */
export interface SinceWhen {
  readonly today: string
  readonly since: string | null
}
type Teller<R> = (now: R, was: R | null, when: SinceWhen) => string | null

/** Without a full stop at its end: one is put after it. */
export const plainTitle = (record: AnyRecord): string => titleOf(record).replace(/[.\s]+$/, '')
/** A title may end with a mark of its own. */
export const ended = (words: string): string => (/[?!…]$/.test(words) ? words : `${words}.`)
const quoted = (record: AnyRecord) => `“${plainTitle(record)}”`
const written = (text: string) => text.trim().replace(/[.\s]+$/, '')

/** Work of an earlier day that was written down since: said with its day, so that nobody takes it for newer than it is. */
const onItsDay = (day: string, { since, today }: SinceWhen) =>
  since !== null && day < since ? ` (${dayWords(day, today)})` : ''

function proposalSentence(now: Proposal, was: Proposal | null, when: SinceWhen): string | null {
  const came = now.cameTrue !== (was?.cameTrue ?? null) ? now.cameTrue : null
  const prediction = came === null ? '' : ` Its prediction ${cameTrueWords[came].toLowerCase()}.`
  const begun = now.state === 'draft' ? 'Drafted a proposal' : 'Proposed'
  if (was === null) {
    const state = now.state === 'draft' ? '' : `, ${stateInText(now.state)} by now`
    return `${begun}: ${plainTitle(now)}${onItsDay(now.day, when)}${state}.${prediction}`
  }
  if (was.state !== now.state)
    return `The proposal ${quoted(now)} went from ${stateInText(was.state)} to ${stateInText(now.state)}.${prediction}`
  return came === null ? null : `The prediction of ${quoted(now)} ${cameTrueWords[came].toLowerCase()}.`
}

const forumWords = {
  accepted: 'it was accepted',
  'with-condition': 'it was accepted with a condition',
  rejected: 'it was rejected',
  deferred: 'it was deferred',
  informed: 'they were informed',
} as const satisfies Record<NonNullable<Presentation['outcome']>, string>

function presentationSentence(now: Presentation, was: Presentation | null, when: SinceWhen): string | null {
  if (was !== null && was.outcome === now.outcome && was.day === now.day) return null
  if (now.day > when.today)
    return was === null ? `Presenting ${dayWords(now.day, when.today)}: ${plainTitle(now)}.` : null
  const outcome = now.outcome === null ? '' : `; ${forumWords[now.outcome]}`
  const forum = now.forum.trim() === '' ? '' : ` to ${now.forum.trim()}`
  return `Presented ${quoted(now)}${forum}${onItsDay(now.day, when)}${outcome}.`
}

const changedWords = {
  yes: 'the decision changed',
  partly: 'the decision changed in part',
  no: 'the decision stands',
} as const satisfies Record<NonNullable<Question['changed']>, string>

function questionSentence(now: Question, was: Question | null, when: SinceWhen): string | null {
  const isNews = now.state === 'answered' && (was?.state !== 'answered' || was.changed !== now.changed)
  const came = now.changed === null ? 'it was answered' : changedWords[now.changed]
  if (was === null)
    return ended(`Questioned: ${plainTitle(now)}${onItsDay(now.day, when)}`) + (isNews ? ` By now ${came}.` : '')
  return isNews ? `My question ${quoted(now)}: ${came}.` : null
}

const tellers: { readonly [K in SinceKind]: Teller<RecordOf<K>> } = {
  entry: (now, was, when) => (was === null ? ended(`${plainTitle(now)}${onItsDay(now.day, when)}`) : null),
  proposal: proposalSentence,
  poc: (now, was, when) => {
    if (now.verdict !== null && now.verdict !== was?.verdict)
      return `Tried in a POC: ${plainTitle(now)}; ${now.verdict}.`
    return was === null ? `Began a POC: ${plainTitle(now)}${onItsDay(now.day, when)}.` : null
  },
  presentation: presentationSentence,
  question: questionSentence,
  learning: (now, was, when) => {
    if (now.state === 'explained' && was?.state !== 'explained') return `Can now explain: ${plainTitle(now)}.`
    return was === null ? `Began to learn: ${plainTitle(now)}${onItsDay(now.day, when)}.` : null
  },
  improvement: (now, was, when) => {
    if (was === null) {
      const state = now.state === 'noticed' ? '' : `, ${stateWords[now.state].toLowerCase()} by now`
      return `Improvement noted: ${plainTitle(now)}${onItsDay(now.day, when)}${state}.`
    }
    if (was.state === now.state) return null
    const [from, to] = [stateWords[was.state], stateWords[now.state]]
    return `The improvement ${quoted(now)} went from ${from.toLowerCase()} to ${to.toLowerCase()}.`
  },
  feedback: (now, was) => {
    if (now.verbatim.trim() === '') return null
    const response = written(now.response)
    if (now.state === 'acted' && was?.state !== 'acted')
      return `Acted on feedback: ${quoted(now)}${response === '' ? '' : ` (${response})`}.`
    return was === null ? `Received feedback: ${quoted(now)}.` : null
  },
  assessment: (now, was) =>
    now.personId === null || now.words.trim() === '' || was?.words === now.words
      ? null
      : `Received feedback: ${quoted(now)}.`,
}

const isTold = (kind: AnyRecord['kind']): kind is SinceKind => sinceKinds.some((one) => one === kind)

/** The sentence; null where nothing worth telling changed. A record in the trash is as good as not there, on both sides. */
export function sinceSentence(was: AnyRecord | null, now: AnyRecord | null, when: SinceWhen): string | null {
  if (now === null || now.trashedAt !== null || !isTold(now.kind)) return null
  const before = was !== null && was.trashedAt === null && was.kind === now.kind ? was : null
  // The table pairs each kind with its own record.
  const teller = tellers[now.kind] as Teller<AnyRecord>
  return teller(now, before, when)
}
