// What a mentor said in their file, made into a record or a question: each says whose words it holds and which session it belongs to.
import type { Action } from '../../records/action.ts'
import type { Feedback } from '../../records/feedback.ts'
import type { Learning } from '../../records/learning.ts'
import { newFeedback } from '../../records/new-evidence.ts'
import { newAction } from '../../records/new-records.ts'
import type { NewAudience } from '../../records/profile.ts'
import type { AgendaItem, Session } from '../../records/session.ts'
import { agendaText } from '../growth/apply-feedback-changes.ts'
import { learningOfLine } from '../journal/records-from-note-line.ts'
import { audienceOfNew } from '../records/default-audience.ts'
import { type CameBack, sayerOf } from './answers-from-files.ts'
import { newAgendaItem } from './apply-session-changes.ts'

export interface SaidWords extends Pick<CameBack, 'review' | 'person'> {
  readonly session: Session
  readonly text: string
}

interface Begun {
  readonly id: string
  readonly day: string
  /** UTC instant of now. */
  readonly at: string
  /** With which visibility the owner wants new records to begin. */
  readonly chosen: readonly NewAudience[]
}

/** As the owner wants those of its kind to begin, like the comments of the same file; what comes of a private session is private too. */
const seenAs = (kind: 'feedback' | 'learning', { audience }: Session, { chosen }: Begun) => ({
  audience: audience === 'private' ? audience : audienceOfNew(kind, chosen),
})

const firstWord = (name: string) => name.split(/\s+/)[0] ?? name

export const feedbackOfAnswer = ({ session, review, person, text }: SaidWords, begun: Begun): Feedback => ({
  ...newFeedback(begun.id, review.day, begun.at),
  verbatim: text,
  personId: person?.id ?? null,
  source: 'file',
  sessionId: session.id,
  ...seenAs('feedback', session, begun),
})

/** Mine to do, and agreed with who is in the session; its owner and due day are set where the session's actions stand. */
export const actionOfAnswer = ({ session, text }: SaidWords, { id, day, at }: Begun): Action => ({
  ...newAction(id, day, at),
  text,
  sessionId: session.id,
  audience: session.audience === 'private' ? 'private' : 'mentor',
})

export const learningOfAnswer = ({ session, person, text }: SaidWords, begun: Begun): Learning => ({
  ...learningOfLine(session, { id: begun.id, text, isPrivate: session.audience === 'private', at: begun.at }),
  ...seenAs('learning', session, begun),
  people: person === null ? [] : [person.id],
})

/** "You said: “…”"; where another than the session's person said it, their name. */
export function questionOfAnswer(said: SaidWords, on: Session, id: string): AgendaItem {
  const isSame = said.person !== null && said.person.id === on.personId
  const words = agendaText({ verbatim: said.text })
  return newAgendaItem(id, isSame ? words : words.replace(/^You said/, `${firstWord(sayerOf(said))} said`))
}
