// What mentors answered in their files on requests for a session, each answer under the question it belongs to.

import type { Person } from '../../records/person.ts'
import type { SessionId } from '../../records/record-ids.ts'
import type { Review } from '../../records/review.ts'
import type { AgendaItem, Session } from '../../records/session.ts'
import type { KnownShare } from '../review/match-review-to-share.ts'

/** A review that came back on a request for the session, or for one that its questions were carried from. */
export interface CameBack {
  readonly review: Review
  /** Of the session that the request was for. */
  readonly sessionId: SessionId | null
  /** Who its owner takes it to be from; null when nobody is named, or the person was deleted. */
  readonly person: Person | null
  /** What was sent; null when it is not here, or another copy of it was answered. */
  readonly known: KnownShare | null
}

export interface FileAnswer extends CameBack {
  readonly questionId: string
  /** As it was asked; '' where it is not known. */
  readonly question: string
  readonly text: string
}

export interface AnswersFromFiles {
  /** By id of the agenda item, the earlier file first. */
  readonly ofItem: ReadonlyMap<string, readonly FileAnswer[]>
  /** On questions that are on no agenda: removed since, or asked in the request alone. */
  readonly others: readonly FileAnswer[]
}

/** An answer says nothing while it is empty. */
const answersIn = (came: CameBack): FileAnswer[] =>
  came.review.answers
    .filter(({ text }) => text.trim() !== '')
    .map(({ questionId, text }) => ({
      ...came,
      questionId,
      text,
      question: came.known?.copy.questions.find(({ id }) => id === questionId)?.text ?? '',
    }))

const isSameText = (one: AgendaItem, other: AgendaItem) => one.text.trim() === other.text.trim()

/** The item of an earlier session that one of this session continues. */
function continued(item: AgendaItem, earlier: ReadonlyMap<string, Session>): AgendaItem | null {
  const from = earlier.get(item.carriedFrom ?? '')
  const isIt = (one: AgendaItem) =>
    item.carriedItemId === null ? isSameText(one, item) : one.id === item.carriedItemId
  return from?.agenda.find(isIt) ?? null
}

/**
 * Ids that a question of this agenda had in the sessions it was carried from, by the id it has here, its own included. `earlier`
 * has those sessions by id; a chain that turns back on itself ends where it does.
 */
export function itemIds(
  agenda: readonly AgendaItem[],
  earlier: ReadonlyMap<string, Session>,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  for (const item of agenda) {
    let one: AgendaItem | null = item
    while (one !== null && !ids.has(one.id)) {
      ids.set(one.id, item.id)
      one = continued(one, earlier)
    }
  }
  return ids
}

const bySaving = (one: CameBack, other: CameBack) => (one.review.savedAt < other.review.savedAt ? -1 : 1)

/** Of a session's own requests every answer is told; of those of earlier sessions only what was carried over. */
export function answersFromFiles(
  session: Pick<Session, 'id' | 'agenda'>,
  came: readonly CameBack[],
  earlier: ReadonlyMap<string, Session>,
): AnswersFromFiles {
  const ids = itemIds(session.agenda, earlier)
  const ofItem = new Map<string, FileAnswer[]>()
  const others: FileAnswer[] = []
  for (const answer of came.toSorted(bySaving).flatMap(answersIn)) {
    const itemId = ids.get(answer.questionId)
    if (itemId !== undefined) ofItem.set(itemId, [...(ofItem.get(itemId) ?? []), answer])
    else if (answer.sessionId === session.id) others.push(answer)
  }
  return { ofItem, others }
}

/** Parts of a reader's own read that can be taken up, each the `placeId` of what it became. */
export const readPlaces = ['stuckOn', 'strengths', 'nextStep'] as const
export type ReadPlace = (typeof readPlaces)[number]

export const placeOfAnswer = (questionId: string): string => `answer/${questionId}`

export type Became = Review['became'][number]

/** What was made of one place of a review, the newest last. */
export const becameOf = ({ became }: Pick<Review, 'became'>, place: string): Became[] =>
  became.filter(({ placeId }) => placeId === place)

/** "Ilse Marrow", as far as it is known whose words these are. */
export const sayerOf = ({ review, person }: Pick<CameBack, 'review' | 'person'>): string =>
  person?.name.trim() || review.name.trim() || 'Someone'
