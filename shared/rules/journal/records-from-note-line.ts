// What one key makes of a note line of a session: a topic to learn, or feedback in their words. A private line makes a private record.
import type { Feedback } from '../../records/feedback.ts'
import { shortTextLimit } from '../../records/field-choices.ts'
import type { Learning } from '../../records/learning.ts'
import { newFeedback, newLearning } from '../../records/new-evidence.ts'
import type { Session } from '../../records/session.ts'

interface Line {
  /** Of the record to be made. */
  readonly id: string
  readonly text: string
  readonly isPrivate: boolean
  /** UTC instant of now. */
  readonly at: string
}

const audienceOf = ({ isPrivate }: Line) => (isPrivate ? 'private' : 'mentor')

/** A topic that came from the person of the session. What is too long for a name is kept whole as its pattern. */
export function learningOfLine(session: Session, line: Line): Learning {
  const [first = ''] = line.text.split('\n')
  const isWhole = first === line.text && first.length <= shortTextLimit
  return {
    ...newLearning(line.id, session.day, line.at),
    title: first.slice(0, shortTextLimit),
    pattern: isWhole ? '' : line.text,
    source: session.role === 'mentee' ? 'mentor' : null,
    sessionId: session.id,
    people: session.personId === null ? [] : [session.personId],
    audience: audienceOf(line),
  }
}

export const feedbackOfLine = (session: Session, line: Line): Feedback => ({
  ...newFeedback(line.id, session.day, line.at),
  verbatim: line.text,
  personId: session.personId,
  sessionId: session.id,
  audience: audienceOf(line),
})
