// What goes back to a reader: a slot for each of their comments, with what came of it. Their words as they wrote them; of mine only what
// I let go along; names under the stand-ins of the share they read.

import type { Feedback } from '../../records/feedback.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { Review } from '../../records/review.ts'
import type { Session } from '../../records/session.ts'
import { sortWords } from '../growth/apply-feedback-changes.ts'
import { inPartOfIt, standInsFor } from '../sharing/apply-pseudonyms.ts'
import { type EarlierTitles, mapTexts } from '../sharing/hidden-titles.ts'
import { seenTitle } from '../sharing/redacted-title.ts'
import { withTitles } from '../sharing/resolve-references.ts'
import { dayWords, longDay } from '../time/day-words.ts'
import type { KnownShare } from './match-review-to-share.ts'

export interface ResponseSlot {
  readonly commentId: string
  readonly about: string
  readonly passage: string
  readonly sort: string
  readonly words: string
  /** "Acted on in “Give quotes their own read model”." */
  readonly came: string
  /** My words; empty where none are written, or they stay. */
  readonly reason: string
}
export interface Response {
  readonly to: string
  readonly day: string
  readonly slots: readonly ResponseSlot[]
}

export interface ResponseSource {
  readonly review: Review
  readonly feedback: readonly Feedback[]
  readonly known: KnownShare | null
  /** The records that acted on a comment, and those that words point at, as they are now. */
  readonly records: ReadonlyMap<string, AnyRecord>
  /** What those of them were called before that the reader may not see. */
  readonly earlierTitles?: EarlierTitles
  /** The next session planned with the reader. */
  readonly next: Session | null
  /** My reasons go along. */
  readonly withReasons: boolean
  readonly today: string
}

function cameWords(feedback: Feedback, { records, earlierTitles, next, today }: ResponseSource): string {
  const on = feedback.respondedOn === null ? '' : `, ${dayWords(feedback.respondedOn, today)}`
  switch (feedback.state) {
    case 'waiting':
      return 'Read, and not answered yet.'
    case 'discuss':
      return next === null ? 'To talk about when we next meet.' : `To talk about on ${longDay(next.day, today)}.`
    case 'declined':
      return `Heard, and left as it is${on}.`
    case 'acted': {
      const by = records.get(feedback.resolvedById ?? '')
      // A record that is kept from them is not named either.
      const named = (text: string) => withTitles(text, records, earlierTitles)
      const title = by === undefined ? null : seenTitle(mapTexts(by, named), 'mentor')
      return title === null ? `Acted on${on}.` : `Acted on in “${title}”.`
    }
  }
}

/** Those of the share that was read, and what its owner decided of doubtful places, which a comment quotes in part. */
function pseudonymsOf(known: KnownShare | null): (text: string) => string {
  const { standIns = [], placesReplaced = [] } = known?.share ?? {}
  const places = placesReplaced.map(({ form, ...one }) => ({ ...one, original: form }))
  return standInsFor([...standIns, ...places], inPartOfIt)
}

/** Comments in the order of what was sent. */
export function responseFor(source: ResponseSource): Response {
  const { review, feedback, known, withReasons, today } = source
  const pseudonyms = pseudonymsOf(known)
  const toStandIns = (text: string) => pseudonyms(withTitles(text, source.records, source.earlierTitles))
  const things = known?.copy.things ?? []
  const place = ({ thingId }: Feedback) =>
    (things.findIndex(({ id }) => id === thingId) + things.length) % (things.length + 1)
  const slots = feedback
    .filter(({ trashedAt }) => trashedAt === null)
    .toSorted((one, other) => place(one) - place(other) || (one.said < other.said ? -1 : 1))
    .map((one) => ({
      commentId: one.commentId ?? one.id,
      // As it was sent: stand-ins are in it already.
      about: things.find(({ id }) => id === one.thingId)?.title ?? 'All of it',
      passage: toStandIns(one.passage),
      sort: one.sort === null ? '' : sortWords[one.sort],
      words: toStandIns(one.verbatim),
      came: toStandIns(cameWords(one, source)),
      reason: withReasons ? toStandIns(one.response.trim()) : '',
    }))
  return { to: review.name, day: longDay(today, today), slots }
}

/** All that leaves, as text. */
export const responseText = ({ slots }: Response): string =>
  slots
    .map(({ about, passage, sort, words, came, reason }) =>
      [`${about}${passage === '' ? '' : `: “${passage}”`}`, `${sort}: ${words}`, came, reason]
        .filter((text) => text !== '')
        .join('\n'),
    )
    .join('\n\n')
